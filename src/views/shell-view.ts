/** What stands around every page: the head's facts, the navigation and the foot. */

import { isSectionName, readNavigation, sections, type SectionName } from '../corpus/sections.ts';
import { formatDateProse, parseEdtf } from '../domain/edtf.ts';
import { markLanguage, readDirection, type LanguageMark } from '../words/words.ts';
import { buildPageHead, type HeadView } from './head-view.ts';
import type { ViewContext } from './view-context.ts';

/** A link of the site's own navigation. */
export interface ShellLink {
  readonly href: string;
  readonly text: string;
  /** A shorter text for narrow screens; absent where the text is short. */
  readonly shortText?: string;
  /** For a text of the publication's own amid interface words in another language; absent where there is nothing to mark. */
  readonly mark?: LanguageMark;
  /** For `aria-current`: `page` where the link leads to the page that is read, `true` where it leads to its part; else absent. */
  readonly current?: 'page' | 'true';
}

export interface ShellView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** How the interface's own words are marked where the site is in a language without a table of its own. */
  readonly wordsMark: LanguageMark;
  /** How English prose of the standing pages is marked: nothing on an English site. */
  readonly englishMark: LanguageMark;
  /** Complete title of the document, with the publication's name behind it. */
  readonly documentTitle: string;
  readonly description: string;
  /** Absolute address of this page. */
  readonly canonical: string;
  /** Whether search engines may list the page. */
  readonly indexed: boolean;
  readonly brand: { readonly href: string; readonly title: string; readonly tagline?: string };
  readonly navigation: readonly ShellLink[];
  readonly search: ShellLink;
  /** Address of what the search dialog needs to know. */
  readonly searchSettings: string;
  /** Address of the description by which browsers take up the search. */
  readonly openSearch: string;
  readonly footer: readonly ShellLink[];
  /** "Record as of 2 February 2025."; absent where the publication does not say. */
  readonly recordEnds?: string;
  readonly licence: { readonly text: string; readonly href: string };
  /** Address of the site's mark for the browser's tab. */
  readonly icon: string;
  /** Address of the blocking script that applies a chosen theme before the first paint. */
  readonly themeScript: string;
  /** Address of the publication's own colours and typeface; absent where it has none. */
  readonly appearance?: string;
  /** Whether the page is set in the typeface that is fetched before anything else. */
  readonly hasSerif: boolean;
  /** Feeds, other forms of the page, and how it looks when shared. */
  readonly head: HeadView;
  readonly words: ViewContext['words']['site'];
}

/** The parts of the navigation, as pages name the one they belong to. */
export type ShellPart = SectionName | 'search' | 'none';

export interface ShellOptions {
  /** Path inside the site, with both slashes, such as `/events/x/`. */
  readonly path: string;
  /** Title of the page; empty on the home page, whose title is the publication's. */
  readonly title: string;
  readonly description: string;
  readonly part?: ShellPart;
  /** False for pages that only lead elsewhere. Default true. */
  readonly indexed?: boolean;
  /** Whether the page has a feed of its own at `feed.xml`. Default false. */
  readonly hasFeed?: boolean;
  /** What a page kind says of itself beyond that; without it, the feeds of the site and a card. */
  readonly head?: HeadView;
}

/** Builds the shell of one page. */
export function buildShell(context: ViewContext, options: ShellOptions): ShellView {
  const { publication, words, link } = context;
  const { header, footer } = readNavigation(context.corpus);
  return {
    language: publication.language,
    direction: readDirection(publication.language),
    wordsMark: markLanguage(words.language, publication.language),
    englishMark: markLanguage('en', publication.language),
    documentTitle: options.title === '' ? publication.title : `${options.title} · ${publication.title}`,
    description: options.description,
    canonical: context.absolute(options.path),
    indexed: options.indexed ?? true,
    brand: { href: link('/'), title: publication.title, tagline: publication.tagline },
    navigation: header.map((name) => buildNavigationLink(context, options, name)),
    search: buildLink(context, options, '/search/', words.site.nav.search, 'search'),
    searchSettings: link('/search/settings.json'),
    openSearch: link('/opensearch.xml'),
    footer: footer.map((name) => buildNavigationLink(context, options, name)),
    recordEnds: readRecordEnds(context),
    licence: { text: words.site.footer.licence(publication.licence), href: link('/about/') },
    icon: link('/mark.svg'),
    themeScript: link('/theme.js'),
    ...buildAppearance(context),
    head:
      options.head ??
      buildPageHead(context, {
        path: options.path,
        title: options.title === '' ? publication.title : options.title,
        description: options.description,
        hasFeed: options.hasFeed,
      }),
    words: words.site,
  };
}

/** Address of the publication's stylesheet, for documents with and without a shell. */
export function buildAppearance({ publication, link }: ViewContext): Pick<ShellView, 'appearance' | 'hasSerif'> {
  const { accent, typeface = 'source-serif-4' } = publication.appearance ?? {};
  const isPlain = accent === undefined && typeface === 'source-serif-4';
  return { appearance: isPlain ? undefined : link('/appearance.css'), hasSerif: typeface === 'source-serif-4' };
}

/** How what is in the language of the site is marked inside English prose: nothing on an English site. */
export function readTableMark({ englishMark, language, direction }: ShellView): LanguageMark {
  return englishMark.lang === undefined ? {} : { lang: language, dir: direction };
}

/** A link to a section, in the words of the site, or to a page of the publication in its own. */
function buildNavigationLink(context: ViewContext, options: ShellOptions, name: string): ShellLink {
  const { words, publication, corpus } = context;
  if (isSectionName(name)) {
    const short = name === 'as-of' ? words.site.nav.asOfShort : undefined;
    const { nav, footer } = words.site;
    const texts: Readonly<Record<SectionName, string>> = { ...words.pages.standing.lists, ...footer, ...nav, 'as-of': nav.asOf };
    return buildLink(context, options, sections[name].path, texts[name], name, short);
  }
  const page = corpus.pages.get(name);
  const isForeign = words.language !== publication.language;
  const mark = isForeign ? { lang: publication.language, dir: readDirection(publication.language) } : undefined;
  return { ...buildLink(context, options, `/${name}/`, page?.label ?? page?.title ?? name), mark };
}

function buildLink(
  context: ViewContext,
  options: ShellOptions,
  path: string,
  text: string,
  part?: ShellPart,
  shortText?: string,
): ShellLink {
  const current = options.path === path ? 'page' : part !== undefined && options.part === part ? 'true' : undefined;
  return { href: context.link(path), text, shortText, current };
}

function readRecordEnds(context: ViewContext): string | undefined {
  if (context.publication.recordEnds === undefined) return undefined;
  const ends = parseEdtf(context.publication.recordEnds);
  return ends.ok ? context.words.site.footer.recordEnds(formatDateProse(ends.date, context.words.dates)) : undefined;
}
