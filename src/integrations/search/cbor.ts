/** As much of CBOR (RFC 8949) as Pagefind's files are made of, so that they can be cut and renamed without loss. */

/** The head of a value: its kind, its number, and where what follows it begins. */
export interface CborHead {
  /** 0 whole number, 1 negative number, 2 bytes, 3 text, 4 list, 5 map. */
  readonly type: number;
  /** The number itself, the length in bytes, or how many values follow. */
  readonly value: number;
  readonly next: number;
}

/** @throws where the bytes use a form that Pagefind does not */
export function readHead(bytes: Uint8Array, at: number): CborHead {
  const first = bytes[at]!;
  const [type, info] = [first >> 5, first & 31];
  if (info < 24) return { type, value: info, next: at + 1 };
  const size = { 24: 1, 25: 2, 26: 4 }[info];
  if (size === undefined) throw new Error(`The form ${first} at byte ${at} is not one that search indexes are made of.`);
  let value = 0;
  for (let index = 1; index <= size; index += 1) value = value * 256 + bytes[at + index]!;
  return { type, value, next: at + 1 + size };
}

/** Where the value that begins at a byte ends. */
export function readEnd(bytes: Uint8Array, at: number): number {
  let open = 1;
  let position = at;
  while (open > 0) {
    const { type, value, next } = readHead(bytes, position);
    open -= 1;
    position = next;
    if (type === 2 || type === 3) position += value;
    else if (type === 4) open += value;
    else if (type === 5) open += value * 2;
    else if (type > 5) throw new Error(`The kind ${type} at byte ${at} is not one that search indexes are made of.`);
  }
  return position;
}

/** The text at a byte. */
export function readText(bytes: Uint8Array, at: number): string {
  const { type, value, next } = readHead(bytes, at);
  if (type !== 3) throw new Error(`There is no text at byte ${at}.`);
  return Buffer.from(bytes.buffer, bytes.byteOffset + next, value).toString('utf8');
}

/** Where each value of the list at a byte begins, and behind the last where the list ends. */
export function readList(bytes: Uint8Array, at: number): readonly number[] {
  const { type, value, next } = readHead(bytes, at);
  if (type !== 4) throw new Error(`There is no list at byte ${at}.`);
  const places = [next];
  for (let index = 0; index < value; index += 1) places.push(readEnd(bytes, places[index]!));
  return places;
}

export function formatHead(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  if (value < 0x100) return Buffer.from([(type << 5) | 24, value]);
  if (value < 0x10000) return Buffer.from([(type << 5) | 25, value >> 8, value & 255]);
  const head = Buffer.from([(type << 5) | 26, 0, 0, 0, 0]);
  head.writeUInt32BE(value, 1);
  return head;
}
