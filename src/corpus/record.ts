/** A record as a reader hands it over: data not yet trusted, and the means to point at every part of it. */

import type { RecordKind } from '../domain/id.ts';
import type { CheckedBody } from './body.ts';
import type { FilePosition } from './issue.ts';

/** Path of a value inside frontmatter, such as `['claims', 0, 'evidence', 2, 'source']`. */
export type FieldPath = readonly (string | number)[];

export interface RawRecord {
  readonly kind: RecordKind | 'publication' | 'page';
  /** File name without extension. */
  readonly id: string;
  /** The file as messages name it. */
  readonly file: string;
  /** Frontmatter, or the whole of a YAML file, as plain data with own properties only. */
  readonly data: unknown;
  /** The checked body of an event, source or page; null where the file has none or the body was refused. */
  readonly body: CheckedBody | null;
  /**
   * Where a field stands: its key, or its value. The nearest place that exists is given for a path that does not.
   */
  locate(path: FieldPath, part?: 'key' | 'value'): FilePosition;
}
