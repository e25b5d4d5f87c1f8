/** What a finished page may be made of. Default deny: a new element or attribute is added here before a page uses it. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** Elements of pages. Nothing that frames, embeds or styles is among them; scripts are held to more by the check. */
export const pageElements = words(
  `html head title meta link script body header footer main nav section article aside h1 h2 h3 h4 h5 h6 hgroup address
  p hr pre blockquote ol ul menu li dl dt dd figure figcaption div search a em strong small s cite q dfn abbr ruby rt rp
  data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture source img map area table caption
  colgroup col tbody thead tfoot tr td th form label input button select datalist optgroup option textarea output
  progress meter fieldset legend details summary dialog noscript template svg g path rect circle ellipse line polyline
  polygon text tspan textPath title desc defs clipPath linearGradient radialGradient stop marker pattern symbol use mask`,
);

/** Attributes of pages, besides `data-*` and `aria-*`. Neither `style` nor any event handler is among them. */
export const pageAttributes = words(
  `id class lang dir title hidden tabindex role translate inert open popover charset name content property http-equiv
  href hreflang rel target type media sizes as crossorigin integrity referrerpolicy fetchpriority async defer src srcset alt
  width height loading decoding download action method for value checked disabled readonly required selected multiple
  placeholder autocomplete autocapitalize spellcheck inputmode enterkeyhint maxlength minlength min max step pattern
  size list rows cols label form low high optimum scope colspan rowspan headers abbr span start reversed datetime cite
  kind color closedby popovertarget popovertargetaction command commandfor itemscope itemtype itemprop
  x y x1 x2 y1 y2 dx dy cx cy r rx ry d points viewBox preserveAspectRatio transform fill fill-opacity fill-rule stroke
  stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin opacity clip-path clip-rule
  clipPathUnits gradientUnits gradientTransform offset stop-color stop-opacity text-anchor dominant-baseline
  font-size font-weight font-style letter-spacing textLength lengthAdjust marker-start marker-mid marker-end
  markerWidth markerHeight refX refY orient markerUnits patternUnits patternTransform mask focusable
  vector-effect paint-order xmlns`,
);

/** Elements of a body beyond what Markdown gives: what its components are printed as. */
export const componentElements = words('figure img figcaption aside footer span bdi cite q time');

/** Attributes within a body, besides those of Markdown's elements. */
export const bodyAttributes = words('class href title rel id lang dir src alt width height loading decoding datetime scope tabindex');

/** Attributes whose value is fetched as soon as the page is shown: only addresses of this site. */
export const fetchedAttributes = words('src srcset poster action formaction data xlink:href');

/** Relations of `link` that fetch nothing by themselves, and so may lead elsewhere. */
export const namedRelations = words('canonical alternate license author me help cite-as describedby type collection');
