/** English words of the search page; the reader's browser is given the ones it needs as data. */

export const search = {
  title: 'Search',
  description: 'Search the events, sources, publishers, places, actors and topics of the record.',
  label: 'Search the record',
  hint: 'Any spelling of a name leads to the same place or actor. Put a whole search in quotation marks to find those words in that order.',
  submit: 'Search',
  privacy: 'The search runs in this browser. What you type is sent to nobody.',
  noScript:
    'The search needs scripts, and they are off in this browser. These pages list everything that can be found:',
  browse: 'Or look through the lists',
  filters: 'Narrow down',
  kind: 'Kind of page',
  confidence: 'Confidence of events',
  disputed: 'Disputed',
  onlyDisputed: 'disputed only',
  sort: 'Order',
  sorts: { relevance: 'Best match first', date: 'By date' },
  clear: 'Clear',
  kinds: {
    event: 'Events',
    source: 'Sources',
    publisher: 'Publishers',
    place: 'Places',
    actor: 'Actors',
    topic: 'Topics',
  },
  /** Sentences with numbers are patterns here, because the browser fills them; `{count}` is the number. */
  live: {
    waiting: 'Type to search.',
    searching: 'Searching…',
    none: 'Nothing in the record matches “{query}”.',
    one: '1 result for “{query}”',
    other: '{count} results for “{query}”',
    oneAll: '1 page with these filters',
    otherAll: '{count} pages with these filters',
    noneAll: 'No page has all of these.',
    failed: 'The search could not be loaded. The lists below hold everything it would find.',
    more: 'Show more {kind} ({count})',
    named: 'By this name',
    aliases: 'Also written',
  },
};
