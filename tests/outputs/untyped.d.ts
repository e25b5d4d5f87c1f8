/** What the tests use of packages that come without types. */

declare module 'jsonld' {
  const processor: {
    flatten(document: unknown, context: undefined, options: object): Promise<unknown>;
  };
  export default processor;
}

declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    read(options: { keyed: boolean; cast: boolean }): Promise<readonly unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
