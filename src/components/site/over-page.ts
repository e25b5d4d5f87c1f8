/** What opens over a page, the search and the list of keys, is made by its script when first asked for: its words and styles load here. */

import stylesheet from '../../styles/over-page.css?url';
import type { SearchSettings } from '../../views/search/search-view.ts';

/** Loads the settings and waits for the styles. @param address of the settings. Throws where one of them cannot be loaded. */
export async function loadOverPage(address: string): Promise<SearchSettings> {
  const [response] = await Promise.all([fetch(address), loadStyles()]);
  if (!response.ok) throw new Error(`The settings at ${address} were answered with ${response.status}.`);
  return (await response.json()) as SearchSettings;
}

/** Links the styles. A link that failed is taken away, so that they can be asked for again. */
async function loadStyles(): Promise<void> {
  if (document.querySelector(`link[href="${CSS.escape(stylesheet)}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = stylesheet;
  await new Promise<void>((done, fail) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => {
      link.remove();
      fail(new Error(`The styles at ${stylesheet} could not be loaded.`));
    });
    document.head.append(link);
  });
}
