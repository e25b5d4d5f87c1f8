/** Every table of words is complete: same keys as English, nothing left in English, text for every number. */

import { describe, expect, it } from 'vitest';
import { languages, markLanguage, readDirection, readWords, type Words } from '../../src/words/words.ts';

type Leaf = string | ((...given: never[]) => unknown);

const numbers = [0, 1, 2, 3, 5, 11, 21, 100, 101, 102, 103, 111];
const others = Object.entries(languages).filter(([language]) => language !== 'en');
const english = readLeaves(readWords('en'));

/** Names of formats and programs, addresses and patterns: the same in every language. */
const sameEverywhere = new Set([
  'pages.data.cite.formats.csl',
  'pages.data.cite.formats.bibtex',
  'pages.data.cite.formats.ris',
  'pages.data.cite.formats.json',
  'pages.data.table.digest',
  'pages.sources.digest',
  'pages.event.zone',
]);
const latinNames =
  /<Cite source="id" \/>|github\.com\/[\w/-]+|GitHub|Markdown|Propose new file|departed|SHA-256|sha256|JSON Feed|JSON Schema|GeoJSON|CSL-JSON|JSON|RSS|Atom|EDTF|ISO|RFC|UTC|CSV|TimelineJS|Frictionless|Natural Earth|NATO|cookie|https?|[a-z]*\.(?:json|ndjson|csv|bib|ris|xml)|import|event|digest|sources|records|computed|coordinateUncertaintyInMeters|_headers|content\/|\{\w+\}/gu;

describe.each(others)('the words of %s', (language, words) => {
  const own = readLeaves(words);

  it('have the keys of the English table', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have text where English has text and a function where it has one', () => {
    const different = [...english].filter(([path, leaf]) => typeof own.get(path) !== typeof leaf);
    expect(different.map(([path]) => path)).toEqual([]);
  });

  it('leave no sentence in English', () => {
    const left = [...own].filter(([path, leaf]) => typeof leaf === 'string' && leaf === english.get(path) && !isSame(path, leaf));
    expect(left.map(([path]) => path)).toEqual([]);
    const latin = [...own].filter(
      ([path, leaf]) => typeof leaf === 'string' && !isSame(path, leaf) && /[A-Za-z]{3,}/u.test(leaf.replace(latinNames, '')),
    );
    expect(latin.map(([path, leaf]) => `${path}: ${String(leaf)}`)).toEqual([]);
  });

  it.each(numbers)('have text for %i', (count) => {
    for (const [path, leaf] of own) {
      if (typeof leaf !== 'function' || isDate(path)) continue;
      const text = call(path, leaf, count);
      expect(text, path).toEqual(expect.any(String));
      expect(text, path).not.toMatch(/undefined|NaN|\[object/u);
      if (call(path, english.get(path) as never, count) !== '') expect(text, path).not.toBe('');
      const apart = String(text).replace(latinNames, '');
      expect(apart, path).not.toMatch(/[A-Za-z]{3,}/u);
    }
  });

  it('say which language and direction they are in', () => {
    expect(new Intl.Locale(words.language).language).toBe(language);
    expect(words.direction).toBe(readDirection(language));
    expect(Intl.getCanonicalLocales(words.dates.locale)).toHaveLength(1);
  });
});

describe('counts', () => {
  const count = (language: string) => [0, 1, 2, 3, 11, 21, 100, 102].map((all) => readWords(language).record.sources(all));

  it('take the six forms of Arabic', () => {
    expect(count('ar')).toEqual(['لا مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدرًا', '21 مصدرًا', '100 مصدر', '102 مصدر']);
  });

  it('put a pair behind a preposition into its own form', () => {
    expect(readWords('ar').record.sourcesFromOrigins(5, 2)).toBe('5 مصادر من أصلين');
  });

  it('take the forms of Russian', () => {
    expect(count('ru')).toEqual([
      '0 источников',
      '1 источник',
      '2 источника',
      '3 источника',
      '11 источников',
      '21 источник',
      '100 источников',
      '102 источника',
    ]);
    expect(readWords('ru').record.sourcesFromOrigins(22, 21)).toBe('22 источника из 21 первоисточника');
  });
});

describe('a language tag', () => {
  it('finds the table of its language, and English where there is none', () => {
    expect(readWords('ar-JO').language).toBe('ar-u-nu-latn');
    expect(readWords('ru').language).toBe('ru');
    expect(readWords('zh-Hans').language).toBe('en');
  });

  it('tells the direction of languages without a table too', () => {
    expect(['he', 'fa', 'ur', 'zh-Hans', 'az', 'az-Arab'].map(readDirection)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl']);
  });

  it('marks text of another language only', () => {
    expect(markLanguage('en', 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(markLanguage('ar-u-nu-latn', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(markLanguage('en-GB', 'en')).toEqual({});
  });
});

function readLeaves(words: Words): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string' || typeof value === 'function') leaves.set(path, value as Leaf);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(words, '');
  return leaves;
}

function isDate(path: string): boolean {
  return path.startsWith('dates.');
}

/** Tags, and texts without a word in them, are no sentences. */
function isSame(path: string, text: string): boolean {
  return sameEverywhere.has(path) || isDate(path) || path === 'language' || path === 'direction' || !/[A-Za-z]{3,}/u.test(text);
}

/** Calls a sentence with the number in every place that takes one; the others are told by its name. */
function call(path: string, sentence: (...given: never[]) => unknown, count: number): unknown {
  const name = path.split('.').at(-1)!;
  const numbersOf = (length: number) => Array.from({ length }, () => count);
  const list = Array.from({ length: count % 7 }, (_, index) => `«${index}»`);
  const parts = new Proxy({}, { get: () => '7.' });
  const given: readonly unknown[] = /^record\.trace\.(?:lift)$/u.test(path)
    ? ['probable', list.length === 0 ? ['7'] : list]
    : /^record\.trace\.(?:why|ceiling|belowCeiling|aboveCeiling)$|\.changes\.(?:first|firstDisputed|level)$|gaps\.(?:to|supports)$/u.test(
          path,
        )
      ? ['possible', 'probable']
      : /chart\.mark$/u.test(path)
        ? ['7', '7', list, '7']
        : /record\.(?:joinWords)$|changes\.join$|claim\.grades$|history\.label$|event\.fields$|insetLabel$/u.test(path)
          ? [list]
          : /trackLabel$/u.test(path)
            ? ['7', list]
            : /data\.cite\.(?:event|source)$/u.test(path)
              ? [parts]
              : /asTitle$/u.test(path)
                ? ['7']
                : name === 'lead' && path.includes('asOf')
                  ? [count, '1', '7']
                  : numbersOf(Math.max(sentence.length, 4)).map((value, index) => (takesText(path) ? `${value + index}` : value));
  return sentence(...(given as never[]));
}

/** Sentences that only hold words given to them, never a count. */
function takesText(path: string): boolean {
  return /(?:data\.(?:feed|cite|version|format|licence|schema|bytes)|embed|documentTitle|cite\.text|moved|reportSubject|previous|next|recordEnds|rules\.file)/u.test(
    path,
  );
}
