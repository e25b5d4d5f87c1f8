/** Every word of the interface, one table per language; a section per room so that each stays readable. */

import type { DateWords } from '../domain/edtf.ts';
import { english } from './en/index.ts';

/** The English table is the shape; every other language has the same keys and the same function parameters. */
export type Words = typeof english;

/** The languages whose table is complete, by BCP 47 tag. */
const languages: Readonly<Record<string, Words>> = { en: english };

/** The words for a language tag, falling back from region to language and then to English. */
export function readWords(language: string): Words {
  return languages[language] ?? languages[language.split('-')[0] ?? ''] ?? english;
}

export type { DateWords };
