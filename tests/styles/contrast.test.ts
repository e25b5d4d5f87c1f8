import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Both values of every colour token, by name. */
const tokens = new Map(
  [
    ...readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').matchAll(
      /--([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu,
    ),
  ].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

/** Relative luminance and contrast by WCAG 2.2. */
function readLuminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function readContrast(a: string, b: string): number {
  const [light, dark] = [readLuminance(a), readLuminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe('colours', () => {
  const grounds = ['paper', 'sheet', 'sea', 'land'];
  const texts = ['ink', 'soft', 'magenta', 'harbour'];

  it.each(
    grounds.flatMap((ground) => texts.flatMap((text) => (['light', 'dark'] as const).map((theme) => [text, ground, theme] as const))),
  )('let %s be read on %s in the %s theme', (text, ground, theme) => {
    expect(readContrast(tokens.get(text)![theme], tokens.get(ground)![theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('let the edges of controls be seen in the %s theme', (theme) => {
    expect(readContrast(tokens.get('coast')![theme], tokens.get('paper')![theme])).toBeGreaterThanOrEqual(3);
  });
});
