/** A record that was written reads back as it was meant, also where claims hold evidence. */

import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatRecord } from '../../src/corpus/write-record.ts';
import { parseYamlData } from '../../src/readers/yaml-data.ts';

const words = fc.stringMatching(/^[a-zA-Z0-9:#'"&*!?%@}\],| >`~-]{1,140}$/u).filter((text) => text === text.trim());
const piece = fc.oneof(words, fc.record({ source: words, note: words }, { requiredKeys: ['source'] }));
const claim = fc.record({ id: words, statement: words, key: fc.boolean(), evidence: fc.array(piece, { minLength: 1 }) });

describe('a written event', () => {
  it('has a line for each field of a claim', () => {
    const text = formatRecord('event', {
      title: 'The pier is empty',
      sources: ['gazette', { source: 'herald', stance: 'disputes' }],
      claims: [{ id: 'pier-empty', statement: 'The pier is empty.', evidence: ['gazette', { source: 'herald', note: 'It says: no.' }] }],
    });
    expect(text).toMatchInlineSnapshot(`
      "---
      title: The pier is empty
      sources:
        - gazette
        - source: herald
          stance: disputes
      claims:
        - id: pier-empty
          statement: The pier is empty.
          evidence:
            - gazette
            - source: herald
              note: "It says: no."
      ---
      "
    `);
  });

  test.prop([words, fc.array(piece), fc.array(claim, { minLength: 1 })])('reads back as it was meant', (title, sources, claims) => {
    const fields = { title, sources, claims };
    const yaml = formatRecord('event', fields).slice(4, -4);
    const { data, issues } = parseYamlData(yaml, 'a', 1);
    expect(issues).toEqual([]);
    expect(data).toEqual(sources.length === 0 ? { title, claims } : fields);
  });
});
