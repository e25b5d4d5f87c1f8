/** The part of the package that is used. */

declare module 'subset-font' {
  interface Settings {
    readonly targetFormat: 'woff2';
    readonly noHinting: boolean;
    readonly keepFeatures: string[];
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  const subsetFont: (font: Uint8Array, characters: string, settings: Settings) => Promise<Uint8Array>;
  export = subsetFont;
}
