/** Bytes of a file as text, and the text as fields and body: the one place that says where each of them begins. */

import type { RawRecord } from '../corpus/record.ts';
import { splitFrontmatter, type FenceProblem } from './frontmatter.ts';
import { parseYamlData, type YamlData } from './yaml-data.ts';

/** The parts of a file with the lines, from 1, on which they begin; `body` is null for a kind that has none. */
export interface RecordParts {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string | null;
  readonly bodyLine: number;
}

/** Largest file accepted, in bytes. */
export const fileMaxBytes = 256_000;

const bodyKinds: ReadonlySet<RawRecord['kind']> = new Set(['event', 'source', 'page']);

/** UTF-8 text with a byte order mark dropped and line ends made LF, once; undefined for anything else. */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replace(/\r\n/gu, '\n');
  } catch {
    return undefined;
  }
}

/** Parts decoded text by the kind of its record, or says why it cannot be parted. */
export function splitRecord(text: string, kind: RawRecord['kind']): RecordParts | FenceProblem {
  if (bodyKinds.has(kind)) return splitFrontmatter(text);
  return { yaml: text, yamlLine: 1, body: null, bodyLine: 1 };
}

/**
 * Where the fields of a file stand. Most records are never asked, so the file is parsed at the first question.
 *
 * @param readBytes gives the bytes that were read before without a problem; undefined where they are gone, and every field
 *   then stands at the beginning of the file
 */
export function buildLocate(file: string, readBytes: () => Uint8Array | undefined, kind: RawRecord['kind']): RawRecord['locate'] {
  let yaml: YamlData | null | undefined;
  return (path, part) => {
    if (yaml === undefined) {
      const bytes = readBytes();
      yaml = (bytes && parseFields(file, bytes, kind)) ?? null;
    }
    return yaml?.locate(path, part) ?? { line: 1, column: 1 };
  };
}

function parseFields(file: string, bytes: Uint8Array, kind: RawRecord['kind']): YamlData | undefined {
  const parts = splitRecord(decodeText(bytes) ?? '', kind);
  return 'rule' in parts ? undefined : parseYamlData(parts.yaml, file, parts.yamlLine);
}
