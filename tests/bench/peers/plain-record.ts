/** The generated record as other generators take it: events and sources with a few fields, and bodies in plain Markdown. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface PlainPage {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The body with its components. */
  readonly mdx: string;
  /** The body with its components written out as HTML. */
  readonly markdown: string;
}

/** Events with title, day, month, summary, confidence, claims and the ids of sources; sources with title and address. */
export function readPlainRecord(folder: string): { readonly events: readonly PlainPage[]; readonly sources: readonly PlainPage[] } {
  return {
    events: readPages(join(folder, 'events')).map(({ id, data, body }) => {
      const day = /\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(String(data['date']))?.[0] ?? '2000';
      const claims = (data['claims'] ?? []) as { statement: string; confidence: string; evidence: unknown[] }[];
      const cited = [...((data['sources'] ?? []) as unknown[]), ...claims.flatMap(({ evidence }) => evidence)].map(readSourceId);
      const fields = {
        title: data['title'],
        day: `${day}-01-01`.slice(0, 10),
        months: [`${day}-01`.slice(0, 7)],
        summary: data['summary'],
        confidence: data['confidence'],
        claims: claims.map(({ statement, confidence }) => ({ statement, confidence })),
        sources: [...new Set(cited)],
      };
      return { id, fields, mdx: body, markdown: formatPlain(body) };
    }),
    sources: readPages(join(folder, 'sources')).map(({ id, data, body }) => ({
      id,
      fields: { title: data['title'], address: data['url'] },
      mdx: body,
      markdown: body,
    })),
  };
}

/** A page as a file: fields as JSON, which is YAML, and the body. */
export function formatPage(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${JSON.stringify(fields, null, 1)}\n---\n${body}`;
}

function readPages(folder: string): { id: string; data: Record<string, unknown>; body: string }[] {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => path.endsWith('.mdx')).sort();
  return paths.map((path) => {
    const [, yaml = '', body = ''] = readFileSync(join(folder, path), 'utf8').split(/^---$/mu);
    const id = path.replace(/^.*\/|\.mdx$/gu, '');
    return { id, data: parse(yaml) as Record<string, unknown>, body };
  });
}

function readSourceId(evidence: unknown): string {
  return typeof evidence === 'string' ? evidence : (evidence as { source: string }).source;
}

function formatPlain(mdx: string): string {
  return mdx
    .replace(/<Cite source="([^"]+)" \/>/gu, '<a class="cite" href="/sources/$1/">$1</a>')
    .replace(
      /<(Event|Place|Actor) id="([^"]+)"(?: \/>|>([^<]*)<\/\1>)/gu,
      (_, kind: string, id: string, text?: string) => `<a href="/${kind.toLowerCase()}s/${id}/">${text ?? id}</a>`,
    )
    .replace(/<Note type="([^"]+)">/gu, '<aside class="$1">')
    .replace(/<\/Note>/gu, '</aside>')
    .replace(/<Quote source="[^"]+">/gu, '<blockquote>')
    .replace(/<\/Quote>/gu, '</blockquote>');
}
