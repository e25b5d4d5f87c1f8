/** The file by which a hole is reported, by the rules of RFC 9116. */

import { describe, expect, it } from 'vitest';
import { formatSecurityText } from '../../src/outputs/security-text.ts';
import { baseFiles, buildSoundCorpus } from '../support/record.ts';
import { buildFixtureContext, buildTestContext, contexts } from './fixture.ts';

const readFields = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => /^([A-Z][A-Za-z-]+): (\S.*)$/u.exec(line)?.slice(1) as [string, string]);

describe.each(contexts)('security.txt of %s', (_, read) => {
  it('has a contact that opens, one date of expiry, its languages and its own address', async () => {
    const text = formatSecurityText(await read());
    const fields = readFields(text);
    const of = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
    expect(text).toMatch(/^[^\r]*\n$/u);
    expect(of('Contact').length).toBeGreaterThan(0);
    for (const contact of of('Contact')) expect(new URL(contact).protocol).toMatch(/^(?:mailto|https):$/u);
    expect(of('Expires')).toHaveLength(1);
    expect(new Date(of('Expires')[0]!).toISOString()).toBe(of('Expires')[0]!.replace('Z', '.000Z'));
    expect(of('Preferred-Languages')).toHaveLength(1);
    expect(of('Canonical')).toEqual(['https://timeline.example/.well-known/security.txt']);
  });
});

describe('security.txt', () => {
  it('expires a year after the last change of the record, and not on a day that does not exist', () => {
    expect(formatSecurityText(buildFixtureContext())).toContain('Expires: 2026-04-01T00:00:00Z\n');
    const leap = baseFiles['publication.yaml']!.replace(/\n$/u, '\nrecordEnds: 2028-02-29\n');
    const context = buildTestContext(buildSoundCorpus({ ...baseFiles, 'publication.yaml': leap }));
    expect(formatSecurityText(context)).toContain('Expires: 2029-02-28T00:00:00Z\n');
  });

  it('names the page about the publication where no contact has an address', () => {
    const nobody = baseFiles['publication.yaml']!.replace(
      /corrections:[\s\S]*?(?=^\w|(?![\s\S]))/mu,
      'corrections: [{ name: The desk }]\n',
    );
    const context = buildTestContext(buildSoundCorpus({ ...baseFiles, 'publication.yaml': nobody }));
    expect(formatSecurityText(context)).toContain('Contact: https://timeline.example/about/\n');
  });
});
