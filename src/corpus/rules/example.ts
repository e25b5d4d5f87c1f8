/** The event that the examples of the rules are made from, so that each shows only what it is about. */

/** An event file with the required fields but for the level: `fields` are further lines of YAML, `body` follows them. */
export function formatExampleEvent(fields: string, body = ''): string {
  const start = 'title: The pier is empty\ndate: 2025-01-22\nsummary: A picture shows an empty pier.';
  return `---\n${start}\n${fields.trim()}\n---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** A source file with a title, graded C: `fields` are further lines of YAML, `notes` follow them. */
export function formatExampleSource(name: string, fields: string, notes = 'A report.'): string {
  return `---\ntitle: Report of the ${name}\nreliability: C\n${fields.trim()}\n---\n${notes === '' ? '' : `\n${notes.trim()}\n`}`;
}
