/** Holds the record against the captured files: every digest, and every passage in the file it is quoted from. */

import type { Corpus } from '../../corpus/corpus.ts';
import { formatFound } from '../../corpus/issue.ts';
import type { FieldPath } from '../../corpus/record.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { compareIds, type SourceId } from '../../domain/id.ts';
import { foldText, readNearest, readPassage, type FoldedText } from '../../domain/passage.ts';
import type { CaptureFile } from '../../readers/captures.ts';
import type { CaptureReport, Finding } from './finding.ts';

interface HeldText {
  readonly file: string;
  readonly folded: FoldedText;
}

/** Checks all captures and passages of a record. */
export function checkCaptures(corpus: Corpus, folder: string, files: readonly CaptureFile[]): CaptureReport {
  const byDigest = new Map(files.map((file) => [file.sha256, file]));
  const captured = [...corpus.sources.values()].filter((source) => source.capture);
  const findings: Finding[] = [];
  const texts = new Map<SourceId, HeldText>();
  for (const { id, capture } of captured) {
    const file = byDigest.get(capture!.sha256);
    findings.push(...checkCapture(corpus, id, file, folder));
    if (file?.text != null) texts.set(id, { file: file.file, folded: foldText(file.text) });
  }
  const used = new Set(captured.map((source) => source.capture!.sha256));
  findings.push(...files.filter((file) => !used.has(file.sha256)).map(buildUnused));
  const quotes = readQuotes(corpus);
  const outcomes = quotes.map((quote) => checkQuote(corpus, quote, texts));
  findings.push(...outcomes.filter((outcome) => typeof outcome === 'object'));
  return {
    folder,
    files: files.length,
    captures: captured.length,
    matched: captured.filter((source) => byDigest.has(source.capture!.sha256)).length,
    passages: quotes.length,
    standing: outcomes.filter((outcome) => outcome === 'stands').length,
    unchecked: outcomes.filter((outcome) => outcome === 'unchecked').length,
    findings: findings.sort((a, b) => compareIds(a.file, b.file) || a.line - b.line || a.column - b.column),
  };
}

interface Quote {
  readonly event: string;
  readonly path: FieldPath;
  readonly source: SourceId;
  readonly passage: string;
}

function readQuotes(corpus: Corpus): readonly Quote[] {
  return corpus.events.flatMap((event) => {
    const read =
      (path: FieldPath) =>
      ({ source, passage }: Evidence, index: number): Quote[] =>
        passage === undefined ? [] : [{ event: event.id, path: [...path, index, 'passage'], source, passage }];
    return [
      ...event.sources.flatMap(read(['sources'])),
      ...(event.hasOwnClaims ? event.claims.flatMap((claim, index) => claim.evidence.flatMap(read(['claims', index, 'evidence']))) : []),
    ];
  });
}

/** A passage may stand in the file of its source or of any source it is seen through. */
function checkQuote(
  corpus: Corpus,
  { event, path, source, passage }: Quote,
  texts: ReadonlyMap<SourceId, HeldText>,
): Finding | 'stands' | 'unchecked' {
  const held = readChain(corpus, source).flatMap((id) => texts.get(id) ?? []);
  if (held.length === 0) return 'unchecked';
  if (held.some(({ folded }) => readPassage(passage, folded))) return 'stands';
  const near = held.flatMap(({ file, folded }) => {
    const place = readNearest(passage, folded);
    return place ? [{ file, ...place }] : [];
  })[0];
  const record = corpus.records.get(`event/${event}`)!;
  return {
    kind: 'passage-absent',
    severity: 'problem',
    file: record.file,
    ...record.locate(path),
    message: `The passage does not stand in the capture of "${source}".`,
    found: formatFound(passage),
    expected: `words that stand in ${held.map(({ file }) => file).join(' or ')}`,
    fix: near ? `passage: ${JSON.stringify(near.text)}` : 'note: what the source shows, in your own words',
    ...(near ? { near } : {}),
  };
}

function readChain(corpus: Corpus, source: SourceId): readonly SourceId[] {
  const chain = new Set<SourceId>();
  for (let at: SourceId | undefined = source; at !== undefined && !chain.has(at); at = corpus.sources.get(at)?.seenThrough) {
    chain.add(at);
  }
  return [...chain];
}

function checkCapture(corpus: Corpus, id: SourceId, file: CaptureFile | undefined, folder: string): readonly Finding[] {
  const record = corpus.records.get(`source/${id}`)!;
  const { sha256, bytes } = corpus.sources.get(id)!.capture!;
  const at = (field: string) => ({ file: record.file, ...record.locate(['capture', field]) });
  if (!file) {
    return [
      {
        kind: 'capture-absent',
        severity: 'problem',
        ...at('sha256'),
        message: `No file in ${folder} has the digest of the capture of "${id}".`,
        found: sha256,
        expected: 'the digest of a file in the folder of captures',
        fix: 'put the file that was read into the folder, unchanged; or write the digest of the file that is there',
      },
    ];
  }
  const findings: Finding[] = [];
  if (bytes !== undefined && bytes !== file.bytes) {
    findings.push({
      kind: 'capture-size',
      severity: 'problem',
      ...at('bytes'),
      message: `The size of the capture of "${id}" is not that of ${file.file}, which has its digest.`,
      found: String(bytes),
      expected: String(file.bytes),
      fix: `bytes: ${file.bytes}`,
    });
  }
  if (file.text === null) {
    findings.push({
      kind: 'capture-not-text',
      severity: 'note',
      ...at('sha256'),
      message: `${file.file} is not text, so passages cannot be looked up in it.`,
      found: file.file,
      expected: 'a text file in UTF-8 where passages are quoted from it',
      fix: 'keep a text of the same page beside it, as the capture of the source',
    });
  }
  return findings;
}

function buildUnused({ file, sha256 }: CaptureFile): Finding {
  return {
    kind: 'capture-unused',
    severity: 'note',
    file,
    line: 1,
    column: 1,
    message: 'No source of the record has this file as its capture.',
    found: sha256,
    expected: 'a file that some source names by its digest',
    fix: `capture:\n  sha256: ${sha256}`,
  };
}
