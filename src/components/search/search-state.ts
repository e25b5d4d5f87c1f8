/** What a search asks for, and its form in the address, so that a search can be shared and gone back to. */

export interface SearchState {
  /** As typed, without surrounding space; empty where only filters are set. */
  readonly query: string;
  /** Kinds of page wanted; none means all. */
  readonly kinds: readonly string[];
  /** Levels wanted; none means all. Any choice leaves only events. */
  readonly levels: readonly string[];
  readonly disputed: boolean;
  readonly sort: 'relevance' | 'date';
}

/** Reads the part of an address behind the question mark. Values outside the given lists are passed over. */
export function parseState(search: string, kinds: readonly string[], levels: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const read = (name: string, known: readonly string[]) => known.filter((value) => parameters.getAll(name).includes(value));
  return {
    query: (parameters.get('q') ?? '').trim().slice(0, 200),
    kinds: read('kind', kinds),
    levels: read('confidence', levels),
    disputed: parameters.get('disputed') === 'yes',
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** The shortest address of a search: what is not asked for is left out. Begins with `?`, or is empty. */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  for (const kind of state.kinds) parameters.append('kind', kind);
  for (const level of state.levels) parameters.append('confidence', level);
  if (state.disputed) parameters.set('disputed', 'yes');
  if (state.sort === 'date') parameters.set('sort', 'date');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether nothing is asked for. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && state.kinds.length === 0 && state.levels.length === 0 && !state.disputed;
}
