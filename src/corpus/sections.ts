/** The parts of a site that its navigation leads to, and which of them a publication shows where. */

import type { Corpus } from './corpus.ts';

interface Section {
  /** Address inside the site. */
  readonly path: string;
  /** Where it is named unless the publication says otherwise; `none` for a list that others lead to. */
  readonly place: NavigationPlace | 'none';
  /**
   * What a publication may do without: `required` has to be named, since readers are promised it; `free` may be left out of
   * the navigation and is still there for the pages that lead to it; `optional` is not built when it is named nowhere.
   */
  readonly need: 'required' | 'free' | 'optional';
}

export type NavigationPlace = 'header' | 'footer';

/** In the order in which they are named where the publication does not say. */
export const sections = {
  timeline: { path: '/', place: 'header', need: 'required' },
  map: { path: '/map/', place: 'header', need: 'optional' },
  sources: { path: '/sources/', place: 'header', need: 'required' },
  disputed: { path: '/disputed/', place: 'header', need: 'required' },
  'as-of': { path: '/as-of/', place: 'header', need: 'free' },
  method: { path: '/method/', place: 'header', need: 'required' },
  corrections: { path: '/corrections/', place: 'footer', need: 'required' },
  gaps: { path: '/gaps/', place: 'footer', need: 'optional' },
  verification: { path: '/verification/', place: 'footer', need: 'required' },
  publishers: { path: '/publishers/', place: 'none', need: 'free' },
  places: { path: '/places/', place: 'footer', need: 'free' },
  actors: { path: '/actors/', place: 'footer', need: 'free' },
  topics: { path: '/topics/', place: 'none', need: 'free' },
  data: { path: '/data/', place: 'footer', need: 'free' },
  contribute: { path: '/contribute/', place: 'footer', need: 'optional' },
  about: { path: '/about/', place: 'footer', need: 'required' },
  check: { path: '/check/', place: 'footer', need: 'optional' },
} as const satisfies Record<string, Section>;
export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as readonly SectionName[];

/** Names of sections, and ids of the publication's own pages, in the order in which a reader sees them. */
export type Navigation = Readonly<Record<NavigationPlace, readonly string[]>>;

/**
 * What the head and the foot of every page lead to. A list that the publication gives is taken as it is; one that it
 * does not give holds the usual sections that the other does not name, and the foot then also the pages that neither names.
 */
export function readNavigation({ publication, pages }: Pick<Corpus, 'publication' | 'pages'>): Navigation {
  const written = publication?.navigation ?? {};
  const rest = (place: NavigationPlace, other: readonly string[] = []) =>
    sectionNames.filter((name) => sections[name].place === place && !other.includes(name));
  const header = written.header ?? rest('header', written.footer);
  const unnamed = [...pages.keys()].sort().filter((id) => !header.includes(id));
  return { header, footer: written.footer ?? [...rest('footer', header), ...unnamed] };
}

/** Whether a section is part of the site. */
export function isShown(corpus: Pick<Corpus, 'publication' | 'pages'>, name: SectionName): boolean {
  if (sections[name].need !== 'optional') return true;
  const { header, footer } = readNavigation(corpus);
  return header.includes(name) || footer.includes(name);
}

export function isSectionName(name: string): name is SectionName {
  return Object.hasOwn(sections, name);
}
