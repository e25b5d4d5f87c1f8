/** JSON of a large object in parts: the same text as `formatJson` gives of the whole. */

import type { PartedText, TextPart } from './parted-text.ts';

/** A list that stands in an object as one of its fields, with a part for each of its items. */
export class JsonList {
  readonly items: readonly JsonItem[];

  constructor(items: readonly JsonItem[]) {
    this.items = items;
  }
}
export interface JsonItem {
  /** Name of the part, unlike that of any other in the file. */
  readonly name: string;
  /** The elements of the list that the item stands for; at least one. */
  readonly build: () => readonly unknown[];
}

/** Two spaces of indent, a line feed at the end; fields that are undefined are left out. */
export function* formatJsonParts(fields: Readonly<Record<string, unknown>>): PartedText {
  let before = '{';
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const head = `${before}\n  ${JSON.stringify(name)}: `;
    before = ',';
    if (value instanceof JsonList && value.items.length > 0) yield* formatList(head, value);
    else yield `${head}${indent(value instanceof JsonList ? [] : value, '  ')}`;
  }
  yield before === '{' ? '{}\n' : '\n}\n';
}

function* formatList(head: string, { items }: JsonList): Iterable<string | TextPart> {
  yield `${head}[\n    `;
  for (const [index, { name, build }] of items.entries()) {
    if (index > 0) yield ',\n    ';
    yield {
      name,
      make: () =>
        build()
          .map((one) => indent(one, '    '))
          .join(',\n    '),
    };
  }
  yield '\n  ]';
}

/** No text in JSON holds a line feed, so every line feed begins a line. */
function indent(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${by}`);
}
