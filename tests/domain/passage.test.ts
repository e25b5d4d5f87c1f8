import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { foldText, readNearest, readPassage } from '../../src/domain/passage.ts';

const capture = foldText('The port\nwas  “quiet” – no\u00a0warships, it’s said…\nTwo cargo ships left at dawn.\n');

describe('a passage in a text', () => {
  it.each([
    ['across a line end', 'The port was', 1, 1],
    ['with plain quotes for curly ones', '"quiet"', 2, 6],
    ['with a hyphen for a dash', '"quiet" - no', 2, 6],
    ['with a space for a no-break space', 'no warships', 2, 16],
    ['with a plain apostrophe and three full stops', "it's said...", 2, 29],
    ['with curly quotes of its own', '„quiet“', 2, 6],
  ])('stands %s', (_, passage, line, column) => {
    expect(readPassage(passage, capture)).toMatchObject({ line, column });
  });

  it.each([
    ['other words', 'three cargo ships'],
    ['another case', 'the port'],
    ['words left out', 'Two ships left'],
    ['no words', ' \n '],
  ])('does not stand with %s', (_, passage) => {
    expect(readPassage(passage, capture)).toBeNull();
  });

  it('ignores characters that are not seen', () => {
    expect(readPassage('ship', foldText('sh\u00adi\u200bp'))).toMatchObject({
      line: 1,
      column: 1,
      text: 'sh\u00adi\u200bp',
    });
  });

  test.prop([fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })])(
    'is found in any text that contains it',
    (before, passage, after) => {
      const place = readPassage(passage, foldText(`${before} ${passage} ${after}`));
      expect(place !== null || foldText(passage).folded === '').toBe(true);
    },
  );
});

describe('the nearest words', () => {
  it('are the stretch that shares the most', () => {
    expect(readNearest('Two cargo vessels left', capture)).toEqual({
      line: 3,
      column: 1,
      text: 'Two cargo ships left',
    });
  });

  it('are found whatever the case', () => {
    expect(readNearest('TWO CARGO SHIPS', capture)).toMatchObject({ line: 3, column: 1 });
  });

  it('count a word as often as the passage has it', () => {
    const text = foldText('ship ship ship ship\nthe old ship left');
    expect(readNearest('the old ship', text)).toMatchObject({ line: 2, column: 1 });
  });

  it('are none where less than half is shared', () => {
    expect(readNearest('a wholly different matter altogether', capture)).toBeNull();
    expect(readNearest('', capture)).toBeNull();
    expect(readNearest('port', foldText(''))).toBeNull();
  });
});
