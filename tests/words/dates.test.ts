/** Dates in Arabic and Russian. */

import { describe, expect, it } from 'vitest';
import { formatDateProse, parseEdtf } from '../../src/domain/edtf.ts';
import { readWords } from '../../src/words/words.ts';

const cases: readonly (readonly [edtf: string, arabic: string, russian: string])[] = [
  ['2025-01-22', '22 يناير 2025', '22 января 2025 г.'],
  ['2025-01', 'يناير 2025', 'январь 2025 г.'],
  ['2025', '2025', '2025'],
  ['2024-12-23~', 'نحو 23 ديسمبر 2024', 'около 23 декабря 2024 г.'],
  ['2025-01~', 'نحو يناير 2025', 'около января 2025 г.'],
  ['2025-03?', 'ربما مارس 2025', 'возможно, март 2025 г.'],
  ['[2025-01-21,2025-01-22]', '21 أو 22 يناير 2025', '21 или 22 января 2025 г.'],
  ['2025-01-08/2025-01-22', 'من 8 إلى 22 يناير 2025', 'с 8 по 22 января 2025 г.'],
  ['2025-01/2025-03', 'من يناير إلى مارس 2025', 'с января 2025 г. по март 2025 г.'],
  ['2025-01-08~/2025-01-22', 'من نحو 8 إلى 22 يناير 2025', 'около 8 – 22 января 2025 г.'],
  ['../2025-01-27', 'بحلول 27 يناير 2025', 'не позднее 27 января 2025 г.'],
  ['[2025-05..2025-08]', 'بين مايو وأغسطس 2025', 'между маем 2025 г. и августом 2025 г.'],
  ['2025-01-27/..', 'ابتداءً من 27 يناير 2025', 'начиная с 27 января 2025 г.'],
  ['2024-24', 'شتاء 2024', 'зима 2024 г.'],
  ['2024-22~', 'نحو صيف 2024', 'около лета 2024 г.'],
  ['199X', 'تسعينيات القرن الـ20', '1990-е годы'],
  ['190X~', 'نحو العقد الأول من القرن الـ20', 'около 1900-х годов'],
  ['18XX', 'القرن الـ19', 'XIX век'],
  ['1XXX', 'الألفية الثانية', '2-е тысячелетие'],
];

describe.each(cases)('%s', (edtf, arabic, russian) => {
  it.each([
    ['Arabic', 'ar', arabic],
    ['Russian', 'ru', russian],
  ])('reads well in %s', (_, language, expected) => {
    const parsed = parseEdtf(edtf);
    if (!parsed.ok) throw new Error(edtf);
    expect(formatDateProse(parsed.date, readWords(language).dates).replace(/[\u00A0\u202F]/gu, ' ')).toBe(expected);
  });
});

describe('a sentence that ends with a Russian date', () => {
  it('has one full stop', () => {
    expect(readWords('ru').site.footer.recordEnds('2 февраля 2025 г.')).toMatch(/2025 г\.$/u);
    expect(readWords('ru').pages.data.feed.date('2 февраля 2025 г.', '2025-02-02')).not.toContain('..');
  });
});
