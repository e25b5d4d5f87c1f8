/** Arabic. Sections are composed here; each section's file holds its sentences. */

import type { Words } from '../words.ts';
import { arabicDates } from './dates.ts';
import { pages } from './pages.ts';
import { arabicLocale } from './plural.ts';
import { record } from './record.ts';
import { site } from './site.ts';

export const arabic: Words = {
  language: arabicLocale,
  direction: 'rtl',
  dates: arabicDates,
  site,
  record,
  pages,
};
