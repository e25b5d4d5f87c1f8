/** The shape of the boundary data, so that the type checker need not work it out from megabytes of numbers. */

declare module 'world-atlas/countries-10m.json' {
  const world: import('./atlas.ts').World;
  export = world;
}

declare module 'world-atlas/countries-50m.json' {
  const world: import('./atlas.ts').World;
  export = world;
}

declare module 'world-atlas/countries-110m.json' {
  const world: import('./atlas.ts').World;
  export = world;
}
