/** Small mistakes that a change of the code could make, one at a time. */

export interface Mutant {
  /** Counted from 1. */
  readonly line: number;
  readonly before: string;
  /** Empty where the line is left out. */
  readonly after: string;
}

/** Every mutant of a file: lines left out, conditions turned round, comparisons shifted by one. */
export function buildMutants(text: string): readonly Mutant[] {
  return text.split('\n').flatMap((before, index) => {
    if (!isCode(before)) return [];
    const changed = mutations.flatMap(([pattern, replacement]) => {
      const after = before.replace(pattern, replacement);
      return after === before ? [] : [after];
    });
    const removed = removable.some((pattern) => pattern.test(before)) ? [''] : [];
    return [...changed, ...removed].map((after) => ({ line: index + 1, before, after }));
  });
}

/** The text with one mutant in it. */
export function applyMutant(text: string, { line, after }: Mutant): string {
  return text
    .split('\n')
    .map((before, index) => (index === line - 1 ? after : before))
    .join('\n');
}

const mutations: readonly (readonly [RegExp, string])[] = [
  [/\bif \((.+)\) (return|continue|throw)\b/u, 'if (!($1)) $2'],
  [/\bif \((.+)\) \{$/u, 'if (!($1)) {'],
  [/ <= /u, ' < '],
  [/ >= /u, ' > '],
  [/ < (?=[\w(])/u, ' <= '],
  [/ > (?=[\w(])/u, ' >= '],
  [/ === /u, ' !== '],
  [/ !== /u, ' === '],
  [/ && /u, ' || '],
  [/ \|\| /u, ' && '],
  [/\btrue\b/u, 'false'],
  [/\bfalse\b/u, 'true'],
];

/** Lines that stand for themselves: an item of a list, a row of a table, a check that returns at once. */
const removable = [
  /^\s+'[^']+',$/u,
  /^\s+[\w-]+: \{ .* \},$/u,
  /^\s+[\w-]+: \[.*\],$/u,
  /^\s+\['.*\],$/u,
  /^\s*if \(.+\) (?:return|continue)\b.*;$/u,
  /^\s+(?:problems|issues|found|refused)\.push\(.*\);$/u,
  /^\s+\.\.\.\w+\(.*\),$/u,
];

/** Comments, imports, types and messages change nothing that a test could see, or nothing worth seeing. */
function isCode(line: string): boolean {
  return !/^\s*(?:\/\/|\*|\/\*|import\b|export (?:type|interface)|\}|readonly\b|(?:message|fix|expected|why|meaning|reason):)|^\s*['`].*['`];?$/u.test(
    line,
  );
}
