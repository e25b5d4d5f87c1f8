/** Dated public changes of an event: what a reader is told when the record changes. */

/** Kinds of public change, with what each means to a reader. */
export const correctionTypes = {
  correction: 'The record was wrong.',
  clarification: 'The record was right but could be misread.',
  update: 'New facts became known.',
  retraction: 'The event is withdrawn; the page stays and says why.',
} as const;
export type CorrectionType = keyof typeof correctionTypes;

export interface Correction {
  /** ISO day on which the change was made public. */
  readonly date: string;
  readonly type: CorrectionType;
  readonly text: string;
  /** Frontmatter fields that changed. */
  readonly fields: readonly string[];
}
