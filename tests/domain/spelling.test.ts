import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { foldName, foldText, formatLatin, isOneSlip, readVocabularyBucket, readWords } from '../../src/domain/spelling.ts';

describe('spellings', () => {
  it('meet without case, accents and signs, in every script', () => {
    expect(foldName('“Łódź-Ørsund”')).toBe('lodz orsund');
    expect(foldName('«Спарта II»')).toBe('спарта ii');
    expect(foldText('طَرْطُوسُ')).toBe('طرطوس');
    expect(readWords('RO/RO, roll-on')).toEqual(['ro', 'ro', 'roll', 'on']);
  });

  it('of Cyrillic names are what English writes', () => {
    expect(formatLatin('Хмеймим')).toBe('khmeymim');
    expect(formatLatin('Новороссийск')).toBe('novorossiysk');
    expect(formatLatin('Tartus')).toBe('tartus');
  });
});

const word = fc.stringMatching(/^[a-d]{5,9}$/u);

/** The same by the book: the length of the shortest way from one word to the other. */
function readDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1);
    }
  }
  return rows[a.length]![b.length]!;
}

describe('one slip', () => {
  test.prop([word, word])('is a distance of one letter, or two neighbours exchanged', (a, b) => {
    expect(isOneSlip(a, b)).toBe(readDistance(a, b) === 1);
  });

  test.prop([word, fc.nat(8), fc.constantFrom('add', 'drop', 'change', 'swap'), fc.constantFrom('a', 'x')])(
    'leaves the first or the last two letters of a word, so that its files hold what was meant',
    (meant, place, how, letter) => {
      const at = place % meant.length;
      const typed = {
        add: meant.slice(0, at) + letter + meant.slice(at),
        drop: meant.slice(0, at) + meant.slice(at + 1),
        change: meant.slice(0, at) + letter + meant.slice(at + 1),
        swap: meant.slice(0, at) + (meant[at + 1] ?? '') + meant[at]! + meant.slice(at + 2),
      }[how];
      const ends = (['first', 'last'] as const).filter(
        (end) => readVocabularyBucket(typed, end, 97) === readVocabularyBucket(meant, end, 97),
      );
      expect(ends.length).toBeGreaterThan(0);
    },
  );
});
