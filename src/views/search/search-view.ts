/** The search page and the search dialog: their words, and what their script needs to know. */

import { readPublished } from '../../corpus/corpus.ts';
import { levels, type Level } from '../../domain/confidence.ts';
import type { NamedLink } from '../event-card-view.ts';
import { markLanguage, type LanguageMark } from '../../words/words.ts';
import { buildListLinks } from '../standing-view.ts';
import type { ViewContext } from '../view-context.ts';
import { searchKinds, type SearchKind } from './search-record.ts';

/** A choice of a filter, with its word. */
export interface SearchChoice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

/** `/search/settings.json`: no address or word is built into the script. */
export interface SearchSettings {
  /** Folder of the index and address of the search page, both with the base path and a final slash. */
  readonly folder: string;
  readonly page: string;
  readonly language: string;
  readonly words: ViewContext['words']['pages']['search']['live'];
  readonly kinds: readonly SearchChoice<SearchKind>[];
  readonly levels: readonly SearchChoice<Level>[];
  readonly evidence: readonly SearchChoice<string>[];
  readonly disputed: string;
  /** Words of what opens over a page: the search, the list of keys, and the bar that says what is marked there. */
  readonly box: ViewContext['words']['site']['searchBox'];
  readonly keys: ViewContext['words']['site']['keys'];
  readonly found: ViewContext['words']['site']['found'];
  /** How these words are marked where the page is in another language. */
  readonly mark: LanguageMark;
}

export interface SearchView {
  readonly words: ViewContext['words']['pages']['search'];
  readonly settings: string;
  readonly kinds: readonly SearchChoice<SearchKind>[];
  readonly levels: readonly SearchChoice<Level>[];
  readonly lists: readonly NamedLink[];
  /** For readers without scripts: every event, or where these are too many for one list, none. */
  readonly plain: readonly (NamedLink & { readonly date: string })[];
}

/** Events that a list without a search may hold. */
const mostPlain = 300;

export function buildSearchView(context: ViewContext): SearchView {
  const settings = buildSearchSettings(context);
  const events = readPublished(context.corpus);
  return {
    words: context.words.pages.search,
    settings: context.link('/search/settings.json'),
    kinds: settings.kinds,
    levels: settings.levels,
    lists: buildListLinks(context),
    plain:
      events.length > mostPlain
        ? []
        : events.map(({ id, title, date }) => ({ href: context.link(`/events/${id}/`), text: title, date: context.prose(date) })),
  };
}

export function buildSearchSettings(context: ViewContext): SearchSettings {
  const { record, pages, site, language } = context.words;
  const words = pages.search;
  return {
    folder: context.link('/pagefind/'),
    page: context.link('/search/'),
    language,
    words: words.live,
    kinds: searchKinds.map((value) => ({ value, text: words.kinds[value] })),
    levels: (Object.keys(levels) as Level[]).map((value) => ({ value, text: record.asTitle(record.levels[value]) })),
    evidence: Object.entries(record.kinds).map(([value, text]) => ({ value, text })),
    disputed: record.disputed,
    box: site.searchBox,
    keys: site.keys,
    found: site.found,
    mark: markLanguage(language, context.publication.language),
  };
}
