import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';

import { renderReference, renderSite } from '../support/reference-engine.ts';

/** The specification writes a tab as an arrow. */
const examples = tests.map(({ markdown, number, section }) => ({
  name: `${section} ${number}`,
  text: markdown.replaceAll('→', '\t'),
}));

describe('every example of the CommonMark specification', () => {
  it('has the same HTML from both engines, or is refused by both', () => {
    const rendered = examples.map(({ name, text }) => {
      const [site, reference] = [renderSite(text), renderReference(text)];
      return { name, site: site.html, reference: reference.html };
    });
    expect(rendered.filter(({ site, reference }) => site !== reference)).toEqual([]);
    expect(rendered.filter(({ site }) => site !== null).length).toBeGreaterThan(450);
  });
});
