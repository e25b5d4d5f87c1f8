/** Reads dates written in English words, only to propose the EDTF an author meant. */

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];

type Phrase = readonly [form: RegExp, build: (groups: string[]) => string | undefined];

/** Phrases around one or two dates; the inner dates are in words or in EDTF. */
const wrappers: readonly Phrase[] = [
  [/^(?:about|around|circa|ca?\.?|approx(?:\.|imately)?) *(.+)$/i, ([date]) => wrap('', date, '~')],
  [/^(?:perhaps|possibly|probably|maybe) +(.+)$/i, ([date]) => wrap('', date, '?')],
  [/^(?:by|before|until|up to|not later than) +(.+)$/i, ([date]) => wrap('[..', date, ']')],
  [/^(?:after|not before) +(.+)$/i, ([date]) => wrap('[', date, '..]')],
  [/^since +(.+)$/i, ([date]) => wrap('', date, '/..')],
  [/^from +(.+?) +on(?:wards?)?$/i, ([date]) => wrap('', date, '/..')],
  [/^between +(.+?) +and +(.+)$/i, ([start, end]) => join('[', start, '..', end, ']')],
  [/^(.+?) +or +(.+)$/i, ([one, other]) => join('[', one, ',', other, ']')],
  [/^(?:from +)?(.+?) *(?: (?:to|till|until|through) |--| [-\u2013\u2014] ) *(.+)$/i, ([start, end]) => join('', start, '/', end, '')],
];

const names: readonly Phrase[] = [
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord},? (\\d{4})$`, 'i'),
    ([day, month, year]) => `${year}-${readMonth(month)}-${day!.padStart(2, '0')}`,
  ],
  [
    new RegExp(`^${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i'),
    ([month, day, year]) => `${year}-${readMonth(month)}-${day!.padStart(2, '0')}`,
  ],
  [new RegExp(`^${monthWord},? (\\d{4})$`, 'i'), ([month, year]) => `${year}-${readMonth(month)}`],
  [
    /^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/i,
    ([season, year]) => `${year}-${21 + seasonNames.indexOf(season!.toLowerCase().replace('fall', 'autumn'))}`,
  ],
  [/^(?:the )?(\d{3})0['\u2019]?s$/i, ([decade]) => (decade!.endsWith('0') ? `${decade!.slice(0, 2)}XX` : `${decade}X`)],
  [/^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/i, ([century]) => `${String(Number(century) - 1).padStart(2, '0')}XX`],
];

/**
 * Proposes EDTF for a date in English words, such as `22 January 2025`, `about 1998` or `by 27 January 2025`.
 *
 * @returns undefined where no word is recognized; what is proposed is not checked to be a date.
 */
export function parseSpokenDate(text: string): string | undefined {
  return apply(names, text) ?? apply(wrappers, text);
}

function apply(phrases: readonly Phrase[], text: string): string | undefined {
  for (const [form, build] of phrases) {
    const match = form.exec(text);
    if (match !== null) return build(match.slice(1));
  }
  return undefined;
}

function wrap(before: string, date: string | undefined, after: string): string {
  return before + readInner(date) + after;
}

function join(before: string, start: string | undefined, between: string, end: string | undefined, after: string): string {
  return before + readInner(start) + between + readInner(end) + after;
}

function readInner(date = ''): string {
  const text = date.trim();
  return apply(names, text) ?? text;
}

function readMonth(word = ''): string {
  return String(monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}
