/** Which characters a body may hold: nothing that is invisible, reorders the text or covers it, beyond what a script needs. */

export interface ForbiddenCharacter {
  /** Offset in UTF-16 units. */
  readonly offset: number;
  readonly character: string;
  /** What kind of character it is, as words with their article. */
  readonly kind: string;
}

/** Every character that may not stand in `text`, in order. Line feeds and tabs are the only controls allowed. */
export function readForbiddenCharacters(text: string): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  if (PLAIN.test(text)) return found;
  for (const match of text.matchAll(SUSPECT)) {
    const kind = readKind(text, match.index, match[0]);
    if (kind !== null) found.push({ offset: match.index, character: readCharacterAt(match[0], 0), kind });
  }
  return found;
}

/** Whether `text` holds any character that may not stand in a body. */
export function hasForbiddenCharacters(text: string): boolean {
  return readForbiddenCharacters(text).length > 0;
}

/** Whether there is anything to see in `text`: more than spaces, marks and the pattern of Braille without dots. */
export function isVisible(text: string): boolean {
  return /[^\p{C}\p{M}\p{Z}\u2800]/u.test(text);
}

/** Most text; told apart first because the classes below cost time. */
const PLAIN = /^[\n\t\x20-\x7e]*$/u;
const SUSPECT = /[\p{Cc}\p{Cs}\p{Co}\p{DI}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]|[\p{Mn}\p{Me}]{11,}/gu;
/** No word of any script has more than ten marks on a letter; a pile of them covers the lines above and below. */
const PILE = /^[\p{Mn}\p{Me}]{2}/u;
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/u;
const DIRECTION_MARK = /[\u200e\u200f\u061c]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const JOINING_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** Marks such as an Arabic vowel sign belong to no script of their own. */
const INHERITED_MARK = /\p{Script=Inherited}/u;

function readKind(text: string, offset: number, character: string): string | null {
  if (character === '\n' || character === '\t') return null;
  if (PILE.test(character)) return 'a pile of marks on one letter';
  if (/\p{Cs}/u.test(character)) return 'one half of a character (a lone surrogate)';
  if (/\p{Co}/u.test(character)) return 'a private-use character';
  if (/[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/u.test(character)) return 'a control character';
  if (REORDERING.test(character)) return 'a character that reorders text';
  return isNeededByScript(text, offset, character) ? null : 'an invisible character';
}

function isNeededByScript(text: string, offset: number, character: string): boolean {
  const before = readCharacterBefore(text, offset);
  const after = readCharacterAt(text, offset + character.length);
  if (DIRECTION_MARK.test(character)) return RIGHT_TO_LEFT.test(readLineAround(text, offset));
  if (character === '\u200c') return isJoining(before) && isJoining(after);
  if (character === '\u200d') {
    return (
      (isJoining(before) && isJoining(after)) ||
      (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u.test(before) && /\p{Extended_Pictographic}/u.test(after))
    );
  }
  if (/[\ufe0e\ufe0f]/u.test(character)) return /\p{Emoji}/u.test(before);
  if (/[\u180b-\u180f]/u.test(character)) return /\p{Script=Mongolian}/u.test(before);
  return false;
}

function isJoining(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character) && (JOINING_SCRIPTS.test(character) || INHERITED_MARK.test(character));
}

function readCharacterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function readCharacterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  return offset < 1 ? '' : readCharacterAt(text, low >= 0xdc00 && low <= 0xdfff ? offset - 2 : offset - 1);
}

function readLineAround(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end);
}
