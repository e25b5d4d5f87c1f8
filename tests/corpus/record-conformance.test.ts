import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { renderReference, renderSite } from '../support/reference-engine.ts';

const content = fileURLToPath(new URL('../../content', import.meta.url));
const bodies = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => {
    const text = readFileSync(`${content}/${file}`, 'utf8');
    return { file, text: text.slice(text.indexOf('\n---\n', 4) + 5) };
  });

describe('every body of the record', () => {
  it('is there to be read', () => {
    expect(bodies.length).toBeGreaterThan(100);
  });

  it.each(bodies)('$file has the same HTML from both engines', ({ text }) => {
    const reference = renderReference(text);
    expect(reference.problems).toEqual([]);
    expect(renderSite(text)).toEqual(reference);
  });
});
