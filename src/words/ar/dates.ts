/**
 * Arabic words of dates. Months have the names that international news media print (يناير, فبراير), not those of the
 * Levant (كانون الثاني, شباط), and digits are Latin ones, so that dates, tables and data files agree.
 */

import type { DatePhrases, DateWords } from '../../domain/edtf.ts';
import { arabicLocale } from './plural.ts';

const full: DatePhrases = {
  about: (date) => `نحو ${date}`,
  perhaps: (date) => `ربما ${date}`,
  perhapsAbout: (date) => `ربما نحو ${date}`,
  range: (start, end) => `من ${start} إلى ${end}`,
  between: (start, end) => `بين ${start} و${end}`,
  by: (date) => `بحلول ${date}`,
  onwards: (date) => `ابتداءً من ${date}`,
  upTo: (date) => `حتى ${date}`,
  unknownStart: (end) => `حتى ${end}، والبداية غير معروفة`,
  unknownEnd: (start) => `من ${start}، والنهاية غير معروفة`,
  or: (dates) => dates.join(' أو '),
  and: (dates) => dates.join(' و'),
  season: (season, year) => (year === undefined ? seasons[season] : `${seasons[season]} ${year}`),
  decade: formatDecade,
  century: (ordinal) => `القرن الـ${ordinal}`,
  millennium: (ordinal) => `الألفية ${ordinals[ordinal] ?? `الـ${ordinal}`}`,
  within: (date, period) => `${date} في ${period}`,
  unknownYear: (date) => (date === undefined ? 'عام غير معروف' : `${date} من عام غير معروف`),
  farYear: (year, beforeChrist) => (beforeChrist ? `عام ${year} ق.م` : `عام ${year}`),
};

const short: DatePhrases = {
  ...full,
  about: (date) => `~${date}`,
  perhaps: (date) => `${date}؟`,
  perhapsAbout: (date) => `~${date}؟`,
  range: formatDash,
  between: formatDash,
  onwards: (date) => `من ${date}`,
  unknownStart: (end) => `؟–${end}`,
  unknownEnd: (start) => `${start}–؟`,
  unknownYear: (date) => date ?? 'عام غير معروف',
  farYear: (year, beforeChrist) => (beforeChrist ? `${year} ق.م` : year),
};

export const arabicDates: DateWords = { locale: arabicLocale, full, short };

const seasons = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' };
const decades = [
  'العقد الأول من',
  'العقد الثاني من',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
];
const ordinals = ['', 'الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'];

/** 1990: the nineties of the 20th century. */
function formatDecade(firstYear: number): string {
  return `${decades[Math.floor((firstYear % 100) / 10)]} القرن الـ${Math.floor(firstYear / 100) + 1}`;
}

/** An en dash, with spaces where a side has more than one word. */
function formatDash(start: string, end: string): string {
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
}
