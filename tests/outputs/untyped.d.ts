/** What the tests use of packages that come without types. */

declare module 'jsonld' {
  const processor: {
    flatten(document: unknown, context: undefined, options: object): Promise<unknown>;
  };
  export default processor;
}
