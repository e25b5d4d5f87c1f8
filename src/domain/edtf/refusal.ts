/** Turns a refused date into a problem an author can act on. */

import { digitMistakes } from './digits.ts';
import { edtfMistakes } from './legacy.ts';
import { edtfMaxLength, type Refusal } from './parts.ts';
import { parseSpokenDate } from './spoken.ts';

/** Why a text is not accepted as a date. */
export interface EdtfProblem {
  /** One or two full sentences. */
  readonly message: string;
  /** What would be accepted, as a phrase. */
  readonly expected: string;
  /** The whole text as it should probably read; always a date that is accepted. */
  readonly fix?: string;
  /** Where in the text the trouble begins, in characters from 0. */
  readonly offset?: number;
}

/** A way of writing dates that is not EDTF, and what to tell somebody who wrote one. */
export interface Mistake {
  readonly form: RegExp;
  /** `fix` may turn out not to be a date, and is dropped then. */
  readonly explain: (match: RegExpExecArray) => {
    readonly message: string;
    readonly expected: string;
    readonly fix?: string;
  };
}

/**
 * Explains a refusal: a known mistake in the whole text, then in the part that is wrong, then what the grammar found.
 *
 * @param isAccepted whether a text is a date; no fix is offered that is not.
 */
export function buildProblem(edtf: string, refusal: Refusal, isAccepted: (edtf: string) => boolean): EdtfProblem {
  const { fix, ...problem } = explain(edtf, refusal, isAccepted);
  return fix !== undefined && isAccepted(fix) ? { ...problem, fix } : problem;
}

function explain(edtf: string, refusal: Refusal, isAccepted: (edtf: string) => boolean): EdtfProblem {
  const { at, text, found, expected, fix } = refusal;
  if (edtf.length > edtfMaxLength) {
    const message = `This text has ${edtf.length} characters, which is too long for a date.`;
    return { message, expected: `at most ${edtfMaxLength} characters` };
  }
  if (edtf === '') return { message: 'The date is empty.', expected: `${anyDate}; or no date field at all` };
  const inWhole = findMistake(edtf, isAccepted);
  if (inWhole !== undefined) return inWhole;
  const inPart = text === edtf || fix !== undefined ? undefined : findMistake(text, isAccepted);
  const replaced = (part: string): string => edtf.slice(0, at) + part + edtf.slice(at + text.length);
  if (inPart !== undefined) return { ...inPart, ...(inPart.fix === undefined ? {} : { fix: replaced(inPart.fix) }) };
  if (found === undefined) return { message: `"${text}" is not a date in EDTF (ISO 8601-2).`, expected: anyDate };
  return {
    message: found,
    expected: expected ?? anyDate,
    ...(fix === undefined ? {} : { fix: replaced(fix) }),
  };
}

function findMistake(text: string, isAccepted: (edtf: string) => boolean): Omit<EdtfProblem, 'offset'> | undefined {
  const spoken = parseSpokenDate(text);
  if (spoken !== undefined && isAccepted(spoken)) {
    return {
      message: 'This date is written in words.',
      expected: 'the same date in EDTF',
      fix: spoken,
    };
  }
  for (const { form, explain } of [...edtfMistakes, ...digitMistakes]) {
    const match = form.exec(text);
    if (match !== null) return explain(match);
  }
  return undefined;
}

const anyDate =
  'a date such as 2025-01-22, 2025-01, 2025, 201X, 2025-01-22~ (about), 2025-01-22? (perhaps), ' +
  '2025-01-21/2025-01-25 (from, to), [2025-01-21,2025-01-22] (one of) or [..2025-01-27] (by)';
