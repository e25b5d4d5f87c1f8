/** Field types shared by all records. Every refusal carries what is expected and what to write instead. */

import { z } from 'zod';
import { idMaxLength, isId } from '../../domain/id.ts';
import { isVisible } from '../body/characters.ts';
import { formatLikelyId } from '../likely.ts';
import type { FieldProblem } from './field-problem.ts';

export { dayField, edtfField, instantField, readEdtfText, stampField } from './date-fields.ts';

/** Text that says something: not empty, something to see in it, no white space around it, one line unless `lines` is set. */
export function textField(longest: number, lines = false) {
  const text = z.string().trim().min(1).max(longest).superRefine(checkVisible);
  return lines ? text : text.regex(/^[^\r\n]*$/u, 'must be one line');
}

function checkVisible(text: string, context: z.RefinementCtx): void {
  if (text === '' || isVisible(text)) return;
  context.addIssue({
    code: 'custom',
    message: 'This text holds nothing that can be seen.',
    params: {
      rule: 'invalid-value',
      expected: 'words',
      fix: 'write the words, or remove the field',
    } satisfies FieldProblem,
  });
}

/** The id of another record: its file name without extension. */
export const idField = z.string().superRefine((id, context) => {
  if (isId(id)) return;
  context.addIssue({
    code: 'custom',
    message: 'This is not an id.',
    params: {
      rule: 'invalid-id',
      expected: `the file name of a record without its extension: a-z, 0-9 and hyphens, at most ${idMaxLength} characters`,
      fix: formatLikelyId(id),
    } satisfies FieldProblem,
  });
});

/** A list of ids, each at most once. */
export const idListField = z.array(idField).superRefine((ids, context) => {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    context.addIssue({
      code: 'custom',
      path: [index],
      message: `"${id}" is listed twice.`,
      params: {
        rule: 'duplicate-value',
        expected: 'each id once',
        fix: `remove the second "${id}"`,
      },
    });
  });
});

/** An address on the web: `https` or `http`, with a host, without user name or password. */
export const urlField = z
  .string()
  .max(2000)
  .superRefine((value, context) => {
    const url = URL.canParse(value) && !/[\s\\<>"^`{|}]/u.test(value) ? new URL(value) : undefined;
    if (url && /^https?:$/u.test(url.protocol) && url.hostname !== '' && !url.username && !url.password) return;
    context.addIssue({
      code: 'custom',
      message: 'This is not a web address that a reader could open.',
      params: {
        rule: 'invalid-url',
        expected: 'an address beginning with https:// or http://; leave the field out where none is known',
        fix:
          URL.canParse(`https://${value}`) && /^[\w-]+(?:\.[\w-]+)+(?:[/?#][^\s]*)?$/u.test(value)
            ? `https://${value}`
            : 'https://example.org/page  # for example',
      } satisfies FieldProblem,
    });
  });

/** The address of a site: its path stands before that of every file, and in settings of hosts, where other characters mean something. */
export const siteUrlField = urlField.superRefine((value, context) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || (/^[\w./~-]*$/u.test(url.pathname) && url.search === '' && url.hash === '')) return;
  context.addIssue({
    code: 'custom',
    message: 'This is not an address that a site can stand at.',
    params: {
      rule: 'invalid-url',
      expected: 'a host and, at most, a path of a-z, 0-9, hyphens and slashes',
      fix: `${url.origin}/`,
    } satisfies FieldProblem,
  });
});

/**
 * A language tag by BCP 47, such as `en`, `ar` or `zh-Hans`: language, script, region and variants. An extension such as
 * `-u-ca-islamic` says nothing of a language, and would put another calendar or other digits into every date.
 */
export const languageField = z.string().superRefine((value, context) => {
  if (isLanguageTag(value)) return;
  context.addIssue({
    code: 'custom',
    message: 'This is not a language tag.',
    params: {
      rule: 'invalid-value',
      expected: 'a BCP 47 tag, such as en, ar or pt-BR',
      fix: 'en  # for example',
    } satisfies FieldProblem,
  });
});

/** Names and numbers in other registers (IMO, Wikidata, ...); numbers are kept as text. */
export const identifiersField = z
  .record(z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/u), z.union([textField(200), z.number()]))
  .transform((all) => Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value)])));

const plainLanguageTag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/iu;

function isLanguageTag(value: string): boolean {
  try {
    return plainLanguageTag.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
