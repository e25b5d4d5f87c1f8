/** What a search asks for, and its form in the address, so that a search can be shared and gone back to. */

/** Every filter, as it is named in the address. Within one the chosen values are alternatives; all filters must hold. */
export const filterNames = ['kind', 'confidence', 'disputed', 'year', 'month', 'place', 'actor', 'topic', 'publisher', 'evidence'] as const;
export type FilterName = (typeof filterNames)[number];

export const sortNames = ['relevance', 'date', 'changed'] as const;
export type SortName = (typeof sortNames)[number];

export interface SearchState {
  /** As typed, without surrounding space; empty where only filters are set. */
  readonly query: string;
  /** Chosen values; a filter without any is absent. */
  readonly chosen: Readonly<Partial<Record<FilterName, readonly string[]>>>;
  /** ISO days between which the date must fall, both included; empty where open. */
  readonly from: string;
  readonly to: string;
  /** Whether it must fall there for certain; else it is enough that it may. */
  readonly certain: boolean;
  readonly sort: SortName;
}

/** More values than anybody chooses; an address is data from a stranger. */
const mostValues = 40;

/** Reads the part of an address behind the question mark. What has not the form of a value is passed over. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen: Partial<Record<FilterName, readonly string[]>> = {};
  for (const name of filterNames) {
    const values = [...new Set(parameters.getAll(name))].filter((value) => /^-?[\p{L}\p{N}][\p{L}\p{N}-]{0,99}$/u.test(value));
    if (values.length > 0) chosen[name] = values.sort().slice(0, mostValues);
  }
  return {
    query: (parameters.get('q') ?? '').trim().slice(0, 200),
    chosen,
    from: parseDay(parameters.get('from')),
    to: parseDay(parameters.get('to')),
    certain: parameters.get('dates') === 'certain',
    sort: sortNames.find((name) => name === parameters.get('sort')) ?? 'relevance',
  };
}

/** The shortest address of a search: what is not asked for is left out. Begins with `?`, or is empty. */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query !== '') parameters.set('q', state.query);
  for (const name of filterNames) for (const value of state.chosen[name] ?? []) parameters.append(name, value);
  if (state.from !== '') parameters.set('from', state.from);
  if (state.to !== '') parameters.set('to', state.to);
  if (state.certain) parameters.set('dates', 'certain');
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether results are narrowed by anything but words. */
export function isNarrowed(state: SearchState): boolean {
  return Object.keys(state.chosen).length > 0 || state.from !== '' || state.to !== '';
}

/** Whether nothing is asked for. */
export function isEmpty(state: SearchState): boolean {
  return state.query === '' && !isNarrowed(state);
}

function parseDay(text: string | null): string {
  return text !== null && /^\d{4}-\d\d-\d\d$/u.test(text) ? text : '';
}
