/** What the examples of the rules are made from, so that each shows only what it is about. */

import type { ExampleFiles } from './rule.ts';

/** An event file with the required fields but for the level: `fields` are further lines of YAML, `body` follows them. */
export function formatExampleEvent(fields: string, body = ''): string {
  const start = 'title: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.';
  return `---\n${start}\n${fields.trim()}\n---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** A source file with a title, graded C: `fields` are further lines of YAML, `notes` follow them. */
export function formatExampleSource(name: string, fields: string, notes = 'A report.'): string {
  return `---\ntitle: Report of the ${name}\nreliability: C\n${fields.trim()}\n---\n${notes === '' ? '' : `\n${notes.trim()}\n`}`;
}

/** A whole `publication.yaml`: the least it must hold, then `fields` as further lines of YAML. */
export function formatExamplePublication(fields: string): ExampleFiles {
  return {
    'publication.yaml': `title: Example timeline
description: What is known of the pier.
language: en
timeZone: Europe/Amsterdam
licence: CC-BY-4.0
url: https://timeline.example/
editors: [{ name: The editors }]
corrections: [{ name: Corrections desk, email: desk@timeline.example }]
${fields}`,
  };
}
