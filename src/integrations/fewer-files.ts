/**
 * Joins scripts and styles that the bundler would leave in files of a few hundred bytes each, one for each set of pages that
 * has a part in common: on a slow connection a request costs a page more than the bytes that it did not need.
 */

import type { AstroIntegration } from 'astro';

/** A file, and the modules that go into it; what they import goes with them. */
interface JoinedFile {
  readonly name: string;
  readonly test: RegExp;
}

/** The script of every page, with the little that scripts loaded later have in common with it. */
const scripts: readonly JoinedFile[] = [{ name: 'every-page', test: /layouts\/Page\.astro|site\/append-element\.ts/u }];

/** Styles of parts that many kinds of page print. Those of events are a file of their own, as long as the promise of 20 kB holds. */
const styles: readonly JoinedFile[] = [
  {
    name: 'records',
    test: /styles\/records\.css|(?:EventCard|SourceLine|PlaceTree|TopicList|TraitPage|PeriodPage)\.astro\?astro&type=style/u,
  },
  { name: 'maps', test: /styles\/(?:maps|map-stops)\.css/u },
];

/** Only builds are changed: the development server gives each module by itself. */
export function fewerFiles(): AstroIntegration {
  return {
    name: 'fewer-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { environments: { client: joinFiles(scripts), prerender: joinFiles(styles) } } });
      },
    },
  };
}

function joinFiles(files: readonly JoinedFile[]) {
  return { build: { rolldownOptions: { output: { codeSplitting: { groups: [...files] } } } } };
}
