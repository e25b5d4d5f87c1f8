/** English. Sections are composed here; each section's file holds its sentences. */

import { englishDates } from './dates.ts';
import { site } from './site.ts';
import { record } from './record.ts';
import { pages } from './pages.ts';

export const english = {
  /** BCP 47 tag and writing direction of this table. */
  language: 'en' as string,
  direction: 'ltr' as 'ltr' | 'rtl',
  dates: englishDates,
  /** Shell, navigation, timeline. */
  site,
  /** Levels, kinds, stances, grades, traces: the words of the domain. */
  record,
  /** Everything that belongs to one page kind. */
  pages,
};
