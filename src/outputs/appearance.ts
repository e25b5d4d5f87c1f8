/** The stylesheet of a publication's own colours and typeface; the only styles that content can change. */

import { typefaces, type Appearance } from '../corpus/schema/appearance.ts';

/** Name of the file at the top of the site. */
export const appearanceName = 'appearance';

/** Rules that stand in no layer, and so above the tokens that they replace. Values come from closed lists and checked colours. */
export function formatAppearance({ accent, typeface }: Appearance): string {
  const lines = [
    ...(accent === undefined ? [] : [`  --accent: light-dark(${accent.light}, ${accent.dark});`, '  --text-link: var(--accent);']),
    ...(typeface === undefined ? [] : [`  --serif: ${typefaces[typeface]};`]),
  ];
  return `:root {\n${lines.join('\n')}\n}\n`;
}
