/** Colours that a publication may choose, held to WCAG 2.2 on the papers they are printed on. */

import { z } from 'zod';
import type { FieldProblem } from './field-problem.ts';

export type Theme = 'light' | 'dark';

/** Grounds that an accent stands on, as `src/styles/tokens.css` has them: the paper first, then the sheet. */
export const grounds: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#fbfaf5', '#f4f1e7'],
  dark: ['#12171b', '#1a2126'],
};

/** Least contrast of text by WCAG 2.2 AA. */
export const leastContrast = 4.5;

/** Contrast of two colours, each `#rrggbb`, by WCAG 2.2: from 1 to 21. */
export function readContrast(one: string, other: string): number {
  const [dark, light] = [readLuminance(one), readLuminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** A colour as `"#rrggbb"` that can be read on every ground of a theme. */
export function accentField(theme: Theme) {
  return z.string().superRefine((colour, context) => {
    const refuse = (message: string, params: FieldProblem) => context.addIssue({ code: 'custom', message, params: { ...params } });
    if (!/^#[0-9a-f]{6}$/iu.test(colour)) {
      refuse('This is not a colour.', {
        rule: 'invalid-value',
        expected: 'six hexadecimal digits after "#", in quotation marks, since YAML takes # for a comment',
        fix: `${theme}: "${examples[theme]}"  # for example`,
      });
      return;
    }
    const contrast = readLeastContrast(colour, theme);
    if (contrast >= leastContrast) return;
    refuse(`Text in ${colour} has a contrast of ${formatContrast(contrast)} to 1 on the ${theme} paper, too little to be read.`, {
      rule: 'colour-contrast',
      expected: `a contrast of at least ${leastContrast} to 1 (WCAG 2.2 AA) on ${grounds[theme].join(' and ')}`,
      fix: `${theme}: "${formatReadable(colour, theme)}"`,
    });
  });
}

/** Rounded down, so that what is too little never reads as enough. */
function formatContrast(contrast: number): string {
  return (Math.floor(contrast * 100) / 100).toFixed(2);
}

const examples: Readonly<Record<Theme, string>> = { light: '#12456f', dark: '#a6cfe8' };

/** The nearest colour that can be read: mixed with black for light paper and with white for dark, as little as will do. */
function formatReadable(colour: string, theme: Theme): string {
  const end = theme === 'light' ? 0 : 255;
  for (let step = 1; step < 100; step += 1) {
    const mixed = readChannels(colour).map((channel) => Math.round(channel + ((end - channel) * step) / 100));
    const text = `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    if (readLeastContrast(text, theme) >= leastContrast) return text;
  }
  return examples[theme];
}

function readLeastContrast(colour: string, theme: Theme): number {
  return Math.min(...grounds[theme].map((ground) => readContrast(colour, ground)));
}

function readLuminance(colour: string): number {
  const [red, green, blue] = readChannels(colour).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function readChannels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
