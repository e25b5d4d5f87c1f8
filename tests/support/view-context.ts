/** A view context over a small record in memory, for the tests of views. */

import { buildViewContext, type ViewContext } from '../../src/views/view-context.ts';
import { readWords } from '../../src/words/words.ts';
import { buildSoundCorpus, type RecordFiles } from './record.ts';

/** The context of a sound record; the site stands under `/sub/`, so that a forgotten base path shows. */
export function buildTestContext(files: RecordFiles): ViewContext {
  return buildViewContext(buildSoundCorpus(files), readWords('en'), 'https://timeline.example/sub/');
}

/** A source file from lines of YAML. */
export function formatSource(title: string, ...lines: readonly string[]): string {
  return `---\n${[`title: ${title}`, ...lines].join('\n')}\n---\n`;
}
