/** Connects the record as Astro holds it with the views; every page asks here. */

import { readCorpus } from '../readers/from-astro.ts';
import { buildViewContext, type ViewContext } from '../views/view-context.ts';
import { readWords } from '../words/words.ts';

let built: Promise<ViewContext> | undefined;

/** The view context of this build, made once; in development anew for every page, so that edits show. */
export function readContext(): Promise<ViewContext> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<ViewContext> {
  const corpus = await readCorpus();
  const words = readWords(corpus.publication?.language ?? 'en');
  return buildViewContext(corpus, words, new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href);
}
