/** The parts of the benchmark by their names, in the order in which they are measured; each is loaded when it is wanted. */

import type { Measure } from './section.ts';

export const sections: Readonly<Record<string, () => Promise<Measure>>> = {
  builds: async () => (await import('./builds.ts')).measureBuilds,
  search: async () => (await import('./search.ts')).measureSearch,
  weights: async () => (await import('./weights.ts')).measureWeights,
  lighthouse: async () => (await import('./lighthouse.ts')).measureLighthouse,
};
