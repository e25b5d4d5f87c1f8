/** The engine of the commands and of the build: native code, the one that Astro uses. */

import { mdxToMdast } from 'satteri';

import type { BodyEngine, BodyNode } from './tree.ts';

/** CommonMark and GFM with JSX elements; front matter, math, directives and every rewriting of punctuation are off. */
export const parseMdx: BodyEngine = (text) =>
  mdxToMdast(text, {
    features: {
      gfm: true,
      frontmatter: false,
      math: false,
      directive: false,
      headingAttributes: false,
      superscript: false,
      subscript: false,
      wikilinks: false,
      definitionList: false,
      smartPunctuation: false,
      rawHtml: false,
    },
  }) as BodyNode;
