/** The contributor's tables, made from the schemas that check the record and from the components a body may use. */

import { bodyComponents, type BodyComponentName } from '../corpus/body.ts';
import { readBodyComponent } from '../corpus/body/components.ts';
import { buildSchemaDescription, type DescribedKind, type SchemaDescription } from '../corpus/schema/describe.ts';

/** Fields of one kind of record. */
export interface FieldTableView extends SchemaDescription {
  readonly kind: DescribedKind;
}

export interface ComponentRowView {
  readonly name: BodyComponentName;
  readonly meaning: string;
  /** A piece of body that passes every check. */
  readonly example: string;
  readonly attributes: readonly {
    readonly name: string;
    readonly isRequired: boolean;
    readonly meaning: string;
  }[];
}

export function buildFieldTable(kind: DescribedKind): FieldTableView {
  return { kind, ...buildSchemaDescription(kind) };
}

/** Every component a body may use, in the order of their table. */
export function buildComponentRows(): readonly ComponentRowView[] {
  return (Object.keys(bodyComponents) as BodyComponentName[]).map((name) => {
    const { meaning, example, attributes } = readBodyComponent(name);
    return {
      name,
      meaning,
      example,
      attributes: Object.entries(attributes).map(([attribute, { required, meaning: says }]) => ({
        name: attribute,
        isRequired: required,
        meaning: says,
      })),
    };
  });
}
