/** Citations, read back by somebody else's parsers. */

import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseRis } from 'astrocite-ris';
import { describe, expect, it } from 'vitest';
import { formatBibtex } from '../../src/outputs/citation/bibtex.ts';
import { buildEventCitation, buildSourceCitation, type Citation } from '../../src/outputs/citation/citation.ts';
import { formatCslJson } from '../../src/outputs/citation/csl-json.ts';
import { formatRis } from '../../src/outputs/citation/ris.ts';
import type { OutputContext } from '../../src/outputs/output-context.ts';
import { readExported } from '../../src/outputs/record/record-set.ts';
import { buildEventRevision } from '../../src/outputs/record/revision.ts';
import { buildFixtureContext, contexts, hardText } from './fixture.ts';

/** The package comes without types. */
const { parse: parseEdtf } = (await import('edtf' as string)) as {
  parse(text: string, options: { level: number }): { readonly level: number };
};

/** Gives back what CSL allows of each item; `false` means that nothing is guessed. */
const { clean: cleanCsl } = (await import('@citation-js/core/lib/plugins/input/csl.js' as string)) as {
  clean(items: readonly object[], isGuessing: boolean): readonly object[];
};

type CslDate = string | { readonly literal: string } | undefined;
type Csl = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly title: string;
  readonly custom: Readonly<Record<string, string>>;
};

function readCitations(context: OutputContext): readonly Citation[] {
  return [
    ...readExported(context).map((event) => buildEventCitation(context, event)),
    ...[...context.corpus.sources.values()].map((source) => buildSourceCitation(context, source)),
  ];
}

/** A field as the parser gives it: names and lists are joined. */
function readField(value: unknown): string {
  return Array.isArray(value)
    ? value.map((one: { name?: string; lastName?: string }) => one.name ?? one.lastName ?? String(one)).join('; ')
    : String(value);
}

describe.each(contexts)('citations of %s', (_, read) => {
  it('give BibTeX that reads back with title, names, address and day read', async () => {
    for (const citation of readCitations(await read())) {
      const { entries, errors } = parseBibtex(formatBibtex(citation), { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(1);
      const [{ key, type, fields }] = entries as unknown as [{ key: string; type: string; fields: Record<string, unknown> }];
      expect([key, type]).toEqual([citation.key, 'online']);
      expect(readField(fields['title']).replace(/<\/?(?:span|i|b)[^>]*>/gu, '').length).toBeGreaterThan(0);
      expect(readField(fields['url'])).toBe(citation.url);
      if (citation.authors.length > 0) expect(readField(fields['author'])).toBe(citation.authors.join('; '));
      if (citation.accessed) expect(readField(fields['urldate'])).toBe(citation.accessed);
      // The parser takes the tilde of EDTF for LaTeX's space.
      if (citation.issued?.simple) expect(readField(fields['date'])).toBe(citation.issued.simple.replaceAll('~', ''));
      if (citation.issued?.simple) expect(formatBibtex(citation)).toContain(`date = {${citation.issued.simple}}`);
    }
  });

  it('give RIS that reads back with title, names, address and digest', async () => {
    for (const citation of readCitations(await read())) {
      const ris = formatRis(citation);
      expect(ris).toMatch(/^TY {2}- [A-Z]+\r\n/u);
      expect(ris).toMatch(/\r\nER {2}- \r\n$/u);
      for (const line of ris.trimEnd().split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z\d] {2}-(?: |$)/u);
      const [record, ...others] = parseRis(ris) as unknown as Record<string, unknown>[];
      expect(others).toEqual([]);
      expect(record!['title']).toBe(citation.title);
      expect(record!['URL']).toBe(citation.url);
      expect((record!['author'] as unknown[] | undefined)?.length ?? 0).toBe(citation.authors.length);
      if (citation.digest) expect(ris).toContain(`C1  - sha256:${citation.digest}`);
      if (citation.issued?.parts?.length === 3) expect(ris).toContain(`DA  - ${citation.issued.parts.join('/')}/\r\n`);
    }
  });

  it('give CSL-JSON of which another library keeps every field as it stands', async () => {
    for (const citation of readCitations(await read())) {
      const [csl] = JSON.parse(formatCslJson(citation)) as [Record<string, unknown>];
      // That library knows dates in parts only; as EDTF they are held by a parser of EDTF below.
      const undated = Object.fromEntries(Object.entries(csl).filter(([name]) => !['issued', 'event-date', 'accessed'].includes(name)));
      expect(cleanCsl([undated], false)).toEqual([undated]);
    }
  });

  it('give CSL-JSON whose dates another EDTF parser reads at level 0 or 1', async () => {
    for (const citation of readCitations(await read())) {
      const [csl] = JSON.parse(formatCslJson(citation)) as [Csl];
      expect(csl).toMatchObject({
        id: citation.key,
        title: citation.title,
        type: expect.any(String) as string,
      });
      for (const name of ['issued', 'event-date', 'accessed']) {
        const date = csl[name] as CslDate;
        if (typeof date === 'string') expect(parseEdtf(date, { level: 1 }).level, date).toBeLessThanOrEqual(1);
        else if (date) expect(date.literal).not.toMatch(/[[{]/u);
      }
      if (citation.eventDate) expect(csl.custom['eventDate']).toBe(citation.eventDate.date.edtf);
      if (citation.issued) expect(csl.custom['issued']).toBe(citation.issued.date.edtf);
    }
  });
});

describe('a citation', () => {
  const context = buildFixtureContext();
  const whole = context.corpus.eventById.get('whole' as never)!;

  it('of an event names version and digest in every format', () => {
    const citation = buildEventCitation(context, whole);
    const { version, digest } = buildEventRevision(context, whole);
    expect(version).toBe('2025-03-09');
    for (const text of [citation.text, formatBibtex(citation), formatRis(citation), formatCslJson(citation)]) {
      expect(text).toContain(digest);
      expect(text).toContain('2025-03-09');
    }
  });

  it('of an event is issued when it came into the record, not when it happened', () => {
    const [csl] = JSON.parse(formatCslJson(buildEventCitation(context, whole))) as [Csl];
    expect(csl).toMatchObject({ issued: '2025-02-10', 'event-date': '2025-01-22' });
  });

  it('keeps hard text through BibTeX and RIS', () => {
    const citation = buildSourceCitation(context, context.corpus.sources.get('denial' as never)!);
    const { entries } = parseBibtex(formatBibtex(citation), {
      sentenceCase: false,
      raw: false,
    }) as unknown as { entries: { fields: Record<string, unknown> }[] };
    const title = readField(entries[0]!.fields['title']).replace(/<span class="nocase">|<\/span>/gu, '');
    expect(title.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&')).toBe(hardText);
    const [record] = parseRis(formatRis(citation)) as unknown as Record<string, unknown>[];
    expect(record!['title']).toBe(hardText);
  });

  it('of a source gives its archived copy and the digest of the captured file', () => {
    const citation = buildSourceCitation(context, context.corpus.sources.get('image-a' as never)!);
    expect(citation.text).toContain('Archived: https://archive.example/a');
    const [csl] = JSON.parse(formatCslJson(citation)) as [Csl];
    expect(csl).toMatchObject({
      archive: 'archive.example',
      archive_location: 'https://archive.example/a',
      accessed: '2025-02-02',
    });
    expect(csl.custom['sha256']).toBe('a'.repeat(64));
    expect(formatRis(citation)).toContain(
      'Archived copy: https://archive.example/a (captured 2025-02-02). Archived copy: https://other.example/a.',
    );
  });

  it('says a date in words where the format cannot', () => {
    const citation = buildSourceCitation(context, context.corpus.sources.get('image-b' as never)!);
    expect(formatBibtex(citation)).toContain('year = {21 or 22 January 2025}');
    expect(formatRis(citation)).toContain('DA  - 2025///21 or 22 January 2025');
    expect(JSON.parse(formatCslJson(citation))).toMatchObject([{ issued: { literal: '21 or 22 January 2025' } }]);
  });
});
