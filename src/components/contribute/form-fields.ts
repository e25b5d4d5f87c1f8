/** Between the controls of a form and the fields of a record. */

/** Fields of a record by their names. */
export type Fields = Readonly<Record<string, unknown>>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface FieldReading {
  /** Without empty values, lists and items. */
  readonly fields: Fields;
  /** The control of each field, also of an empty one, by the path of the field as JSON. */
  readonly controls: ReadonlyMap<string, HTMLElement>;
}

/** Reads the fields of a group. A piece of evidence that says nothing but its source is written as its id alone. */
export function readFields(group: Element): FieldReading {
  const controls = new Map<string, HTMLElement>();
  return { fields: readGroup(group, [], controls), controls };
}

/** Writes fields into the controls of a group, which must be empty. */
export function fillFields(group: Element, fields: Fields): void {
  for (const part of listParts(group)) {
    const value = fields[readName(part)];
    if (part.dataset['list'] === undefined) fillControl(readControl(part), value);
    else if (Array.isArray(value)) for (const one of value) fillItem(addItem(part), one);
  }
}

/** Empties every control of a group and takes all items out of its lists. */
export function clearFields(group: Element): void {
  for (const items of group.querySelectorAll('[data-items]')) items.replaceChildren();
  for (const part of listParts(group)) if (part.dataset['list'] === undefined) fillControl(readControl(part), undefined);
}

/** Adds an item to a list and gives it. */
export function addItem(list: HTMLElement): HTMLElement {
  const { content } = list.querySelector<HTMLTemplateElement>(':scope > template')!;
  const item = document.importNode(content, true).querySelector<HTMLElement>('[data-item]')!;
  list.querySelector(':scope > [data-items]')!.append(item);
  connectLabels(item);
  return item;
}

/** Ties labels, hints and messages to their controls; ids are made here, because items of lists repeat. */
export function connectLabels(root: ParentNode): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-field], [data-list]')) {
    const control = part.dataset['list'] === undefined ? readControl(part) : part;
    control.id ||= `field-${++connected}`;
    part.querySelector(':scope > label')?.setAttribute('for', control.id);
    const notes = [...part.querySelectorAll<HTMLElement>(':scope > .hint, :scope > .problem')];
    for (const note of notes) note.id ||= `${control.id}-${note.className}`;
    control.setAttribute('aria-describedby', notes.map(({ id }) => id).join(' '));
  }
}

let connected = 0;

function readGroup(group: Element, path: readonly (string | number)[], controls: Map<string, HTMLElement>): Fields {
  const fields: Record<string, unknown> = {};
  for (const part of listParts(group)) {
    const name = readName(part);
    const own = [...path, name];
    const isList = part.dataset['list'] !== undefined;
    const value = isList ? readList(part, own, controls) : readControlValue(readControl(part));
    controls.set(JSON.stringify(own), isList ? part : readControl(part));
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function readList(list: HTMLElement, path: readonly (string | number)[], controls: Map<string, HTMLElement>): unknown {
  const values: unknown[] = [];
  for (const item of list.querySelectorAll(':scope > [data-items] > [data-item]')) {
    const own = [...path, values.length];
    const single = item.querySelector<HTMLElement>(':scope > [data-field=""]');
    const found = new Map<string, HTMLElement>();
    const value = single === null ? shorten(readGroup(item, own, found)) : readControlValue(readControl(single));
    if (value === undefined) continue;
    if (single !== null) found.set(JSON.stringify(own), readControl(single));
    for (const [key, control] of found) controls.set(key, control);
    values.push(value);
  }
  return values.length === 0 ? undefined : values;
}

function shorten(fields: Fields): unknown {
  const names = Object.keys(fields);
  if (names.length === 0) return undefined;
  return names.length === 1 && names[0] === 'source' ? fields['source'] : fields;
}

function fillItem(item: HTMLElement, value: unknown): void {
  const single = item.querySelector<HTMLElement>(':scope > [data-field=""]');
  if (single !== null) fillControl(readControl(single), value);
  else fillFields(item, typeof value === 'string' ? { source: value } : (value as Fields));
}

function readControlValue(control: Control): unknown {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? true : undefined;
  const text = control.value.trim();
  if (text === '') return undefined;
  return control.dataset['control'] === 'number' && /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

function fillControl(control: Control, value: unknown): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') control.checked = value === true;
  else control.value = value === undefined ? '' : String(value);
}

/** The fields and lists of a group itself, and not those of items within it. */
function listParts(group: Element): HTMLElement[] {
  const all = [...group.querySelectorAll<HTMLElement>('[data-field], [data-list]')];
  return all.filter((part) => part.parentElement?.closest('[data-item], [data-group]') === group);
}

function readControl(part: HTMLElement): Control {
  return part.querySelector<Control>(':scope > [data-control]')!;
}

function readName(part: HTMLElement): string {
  return part.dataset['list'] ?? part.dataset['field'] ?? '';
}
