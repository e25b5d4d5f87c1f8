/** What a stylesheet of fonts is read as. */

import { describe, expect, it } from 'vitest';
import { parseFontFaces } from '../../../src/integrations/fonts/font-faces.ts';

const face = (...lines: readonly string[]) => `@font-face {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
const source = "src: url('fonts/files/plain.woff2') format('woff2');";

describe('a face', () => {
  it('says file, characters and weights', () => {
    expect(parseFontFaces(face(source, 'font-weight: 400 700;', 'unicode-range: U+0041-0043,\n    U+1F600;'))).toEqual([
      { file: 'fonts/files/plain.woff2', characters: 'ABC😀', weights: { min: 400, max: 700 } },
    ]);
  });

  it('of one weight has no choice of weights', () => {
    expect(parseFontFaces(face(source, 'font-weight: 600;', 'unicode-range: U+0041;'))).toMatchObject([{ weights: undefined }]);
  });

  it('of a font that the reader has is left out', () => {
    expect(parseFontFaces(face("src: local('Times New Roman');", 'size-adjust: 118%;'))).toEqual([]);
  });

  it.each([
    ['range', 'font-weight: 400;'],
    ['weight', 'unicode-range: U+0041;'],
  ])('without a %s is refused', (_, line) => {
    expect(() => parseFontFaces(face(source, line))).toThrow('The face of fonts/files/plain.woff2');
  });
});
