/** Connects the checked record with the views; every page asks here. */

import type { Issue } from '../corpus/issue.ts';
import { noteRead, readPart } from '../corpus/reads.ts';
import { readBuildRecord, readCheckedRecord, readSound } from '../readers/checked-record.ts';
import { buildViewContext, type ViewContext } from '../views/view-context.ts';
import { readWords } from '../words/words.ts';

/** The record of this build, read once; in development anew for every page. */
const readRecord = import.meta.env.DEV ? readCheckedRecord : readBuildRecord;

let built: Promise<ViewContext> | undefined;

/** The view context of this build, made once; in development anew for every page, so that edits show. */
export function readContext(): Promise<ViewContext> {
  if (import.meta.env.DEV) return build();
  return (built ??= build());
}

/** What the check of the record warns of, sorted by file and place, for the page that tells what is open. */
export async function readWarnings(): Promise<readonly Issue[]> {
  // Warnings are found in all of the record.
  noteRead(readPart('records'));
  return (await readRecord()).issues.filter(({ severity }) => severity === 'warning');
}

async function build(): Promise<ViewContext> {
  const { corpus } = readSound(await readRecord());
  const words = readWords(corpus.publication?.language ?? 'en');
  return buildViewContext(corpus, words, new URL(import.meta.env.BASE_URL, import.meta.env.SITE).href);
}
