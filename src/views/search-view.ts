/** The search page: its words, marks, and what its script needs to know. */

import { levels, type Level } from '../domain/confidence.ts';
import { buildListLinks } from './standing-view.ts';
import type { NamedLink } from './event-card-view.ts';
import { searchKinds, type SearchKind } from './search-fields-view.ts';
import type { ViewContext } from './view-context.ts';

/** A choice of a filter, with its word. */
export interface SearchChoice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

/** Handed to the script as JSON in a data attribute; no address or word is built into it. */
export interface SearchSettings {
  /** Folder of the index and address of the site, both with the base path and a final slash. */
  readonly bundlePath: string;
  readonly baseUrl: string;
  readonly language: string;
  readonly words: ViewContext['words']['pages']['search']['live'];
  readonly kinds: readonly SearchChoice<SearchKind>[];
  readonly levels: readonly SearchChoice<Level>[];
  readonly disputed: string;
}

export interface SearchView {
  readonly words: ViewContext['words']['pages']['search'];
  readonly settings: SearchSettings;
  readonly lists: readonly NamedLink[];
}

export function buildSearchView(context: ViewContext): SearchView {
  const { record, pages, language } = context.words;
  const words = pages.search;
  return {
    words,
    settings: {
      bundlePath: context.link('/pagefind/'),
      baseUrl: context.link('/'),
      language,
      words: words.live,
      kinds: searchKinds.map((value) => ({ value, text: words.kinds[value] })),
      levels: (Object.keys(levels) as Level[]).map((value) => ({
        value,
        text: record.asTitle(record.levels[value]),
      })),
      disputed: record.disputed,
    },
    lists: buildListLinks(context),
  };
}
