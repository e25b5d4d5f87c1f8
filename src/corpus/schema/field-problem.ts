/** What a field type says of a value that it refuses. */

/** What a refinement adds to a problem, beside its message. */
export interface FieldProblem {
  readonly rule: string;
  /** What may stand there, as a phrase. */
  readonly expected: string;
  /**
   * What to write: the value alone, a whole line that begins with `name: `, or an instruction of several words. A value
   * that is no correction but an example ends with the comment `  # for example`.
   */
  readonly fix: string;
}
