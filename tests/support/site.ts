/** A test that needs a built site asks for it here. */

import { inject } from 'vitest';
import { requestBuild, type BuildRequest, type BuiltSite } from './builder.ts';

export type { BuildRequest, BuiltSite } from './builder.ts';

/**
 * Builds a site through `npm run build`, once in a test run for the same content, base and site. Call it in
 * `beforeAll`. A refused build is a result like any other: look at `exitCode` and `stderr`.
 */
export async function buildSite(wanted: BuildRequest = {}): Promise<BuiltSite> {
  return requestBuild(inject('builder'), wanted);
}

/** Builds a site that has to succeed. Throws with everything that the build printed when it does not. */
export async function buildSoundSite(wanted: BuildRequest = {}): Promise<BuiltSite> {
  const built = await buildSite(wanted);
  if (built.exitCode === 0) return built;
  throw new Error(`npm run build ended with ${built.exitCode}:\n${built.stdout}\n${built.stderr}`);
}
