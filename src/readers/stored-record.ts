/** A record as it is kept and sent between processes: what a raw record holds, without the places of its fields. */

import type { CheckedBody } from '../corpus/body.ts';
import type { RawRecord } from '../corpus/record.ts';

export interface StoredRecord {
  readonly kind: RawRecord['kind'];
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  readonly body: CheckedBody | null;
}
