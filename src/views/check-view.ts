/** The page on which readers check what they were given: its words, its commands, and what its script needs. */

import type { ViewContext } from './view-context.ts';

/** Handed to the script as JSON in a data attribute. */
export interface CheckSettings {
  /** Addresses with the base path: of the site, with a final slash, of this page, and of the manifest. */
  readonly home: string;
  readonly here: string;
  readonly manifest: string;
  readonly words: ViewContext['words']['pages']['check']['live'];
}

export interface CheckView {
  readonly words: ViewContext['words']['pages']['check'];
  readonly settings: CheckSettings;
  /** Commands for a shell, each with what it does. */
  readonly commands: readonly { readonly text: string; readonly lines: readonly string[] }[];
}

export function buildCheckView(context: ViewContext): CheckView {
  const words = context.words.pages.check;
  const manifest = context.absolute('/manifest.sha256');
  return {
    words,
    settings: {
      home: context.link('/'),
      here: context.link('/check/'),
      manifest: context.link('/manifest.sha256'),
      words: words.live,
    },
    commands: [
      {
        text: words.onePage,
        lines: [`curl -sS ${context.absolute('/sources/')} | sha256sum`, `curl -sS ${manifest} | grep ' sources/index.html$'`],
      },
      { text: words.whole, lines: ['sha256sum --check --quiet manifest.sha256'] },
      { text: words.withProject, lines: ['npm run verify -- --site FOLDER'] },
    ],
  };
}
