/** Asks at a terminal, with completion over what is in the record. */

import { autocomplete, autocompleteMultiselect, isCancel, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** How to ask. Answers are trimmed; an empty one means that there is nothing to say. */
export interface Asker {
  readonly askText: (
    message: string,
    options: {
      readonly initial?: string;
      readonly example?: string;
      readonly check: (answer: string) => string | undefined;
    },
  ) => Promise<string>;
  readonly askChoice: (message: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  readonly askChoices: (message: string, choices: readonly Choice[]) => Promise<readonly string[]>;
}

/** The person ended the questions. */
export class Cancelled extends Error {}

/** An asker for two streams; those of the process unless given. */
export function buildAsker(streams: { readonly input?: Readable; readonly output?: Writable } = {}): Asker {
  const listed = (choices: readonly Choice[]) => choices.map((choice) => ({ ...choice }));
  return {
    askText: async (message, { initial, example, check }) =>
      (
        readAnswer(
          await text({
            message,
            initialValue: initial,
            placeholder: example,
            validate: (answer) => check((answer ?? '').trim()),
            ...streams,
          }),
        ) ?? ''
      ).trim(),
    askChoice: async (message, choices, initial) =>
      readAnswer(
        await autocomplete({
          message,
          options: listed(choices),
          initialValue: initial,
          maxItems: 8,
          filter: isMeant,
          ...streams,
        }),
      ) ?? '',
    askChoices: async (message, choices) =>
      readAnswer(
        await autocompleteMultiselect({
          message,
          options: listed(choices),
          required: false,
          maxItems: 8,
          filter: isMeant,
          ...streams,
        }),
      ) ?? [],
  };
}

/** Whether a choice fits what is typed: by its name, and once three letters are there by what is said of it too. */
function isMeant(typed: string, { value, label = value, hint = '' }: Partial<Choice> & { value: string }): boolean {
  const search = typed.trim().toLowerCase();
  const fits = (text: string) => text.toLowerCase().includes(search);
  return fits(value) || fits(label) || (search.length > 2 && fits(hint));
}

function readAnswer<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}
