/** Every word of the interface, one table per language; a section per room so that each stays readable. */

import type { DateWords } from '../domain/edtf.ts';
import { arabic } from './ar/index.ts';
import { english } from './en/index.ts';
import { russian } from './ru/index.ts';

/** The English table is the shape; every other language has the same keys and the same function parameters. */
export type Words = typeof english;

/** The languages whose table is complete, by BCP 47 tag. */
export const languages: Readonly<Record<string, Words>> = { en: english, ar: arabic, ru: russian };

/** Attributes of text in one language on a page in another; none where both are the same language. */
export interface LanguageMark {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** The words for a language tag, falling back from region to language and then to English. */
export function readWords(language: string): Words {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? english;
}

/** The direction a language is written in, by the script it is usually written in. */
export function readDirection(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/**
 * How to mark text on a page.
 *
 * @param language BCP 47 tag of the text; extensions such as that for digits are left out of the mark
 * @param page BCP 47 tag of the page
 */
export function markLanguage(language: string, page: string): LanguageMark {
  const [own, other] = [new Intl.Locale(language), new Intl.Locale(page)];
  return own.language === other.language ? {} : { lang: own.baseName, dir: readDirection(language) };
}

/** ISO 15924 codes of the scripts in use that run from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

export type { DateWords };
