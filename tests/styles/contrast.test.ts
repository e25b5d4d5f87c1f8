import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grounds as accentGrounds, leastContrast, readContrast } from '../../src/corpus/schema/colour.ts';

/** Both values of every colour token, by name. */
const tokens = new Map(
  [
    ...readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').matchAll(
      /--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu,
    ),
  ].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

describe('colours', () => {
  const grounds = ['paper', 'sheet', 'sea', 'land'];
  const texts = ['ink', 'soft', 'magenta', 'harbour'];

  it.each(
    grounds.flatMap((ground) => texts.flatMap((text) => (['light', 'dark'] as const).map((theme) => [text, ground, theme] as const))),
  )('let %s be read on %s in the %s theme', (text, ground, theme) => {
    expect(readContrast(tokens.get(text)![theme], tokens.get(ground)![theme])).toBeGreaterThanOrEqual(leastContrast);
  });

  it.each(['light', 'dark'] as const)('let the edges of controls be seen in the %s theme', (theme) => {
    expect(readContrast(tokens.get('coast')![theme], tokens.get('paper')![theme])).toBeGreaterThanOrEqual(3);
  });

  it.each(['light', 'dark'] as const)('of publications are held against the papers of the %s theme', (theme) => {
    expect(accentGrounds[theme]).toEqual(['paper', 'sheet'].map((name) => tokens.get(name)![theme]));
  });

  it('contrast as WCAG counts it', () => {
    expect(readContrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(readContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(readContrast('#ffffff', '#ffffff')).toBe(1);
  });
});
