/** Compares a file of the site with the manifest, in the reader's browser, and says what came of it. */

import { parseManifest } from '../../outputs/manifest.ts';
import type { CheckSettings } from '../../views/check-view.ts';
import { readSitePath } from './site-path.ts';

type Outcome = Exclude<keyof CheckSettings['words'], 'working'>;

interface Result {
  readonly outcome: Outcome;
  /** What was found on the way, by the names of the page's facts. */
  readonly facts: Readonly<Record<string, string>>;
}

const form = document.querySelector<HTMLFormElement>('[data-check]');
if (form) startCheck(form, JSON.parse(form.dataset['check']!) as CheckSettings);

function startCheck(form: HTMLFormElement, settings: CheckSettings): void {
  const field = form.elements.namedItem('path') as HTMLInputElement;
  const status = form.querySelector<HTMLElement>('[role="status"]')!;
  const facts = form.querySelector<HTMLElement>('dl')!;
  field.value = new URLSearchParams(location.search).get('path') ?? readOrigin(settings);
  form.querySelector('fieldset')!.disabled = false;
  status.textContent = settings.words.working;
  void compareFile(field.value, settings).then((result) => {
    status.textContent = settings.words[result.outcome];
    status.dataset['outcome'] = result.outcome;
    for (const place of facts.querySelectorAll<HTMLElement>('[data-fact]')) {
      const text = result.facts[place.dataset['fact']!];
      place.textContent = text ?? '';
      place.closest('div')!.hidden = text === undefined;
    }
    facts.hidden = Object.keys(result.facts).length === 0;
  });
}

/** The page of this site that the reader came from, else the first page. */
function readOrigin({ home, here }: CheckSettings): string {
  if (!document.referrer) return home;
  const { origin, pathname } = new URL(document.referrer);
  return origin === location.origin && pathname.startsWith(home) && pathname !== here ? pathname : home;
}

async function compareFile(asked: string, { home, manifest }: CheckSettings): Promise<Result> {
  const path = readSitePath(asked, location.origin, home);
  if (path === undefined) return { outcome: 'foreign', facts: {} };
  if (!isSecureContext) return { outcome: 'insecure', facts: {} };
  const list = await readFile(manifest);
  const digests = list && readDigests(list);
  if (!list || !digests) return { outcome: 'noList', facts: {} };
  const facts = { file: path, list: await buildDigest(list) };
  const listed = digests.get(path);
  const file = await readFile(
    home +
      path
        .split('/')
        .map(encodeURIComponent)
        .join('/')
        .replace(/(^|\/)index\.html$/u, '$1'),
  );
  if (!file) return { outcome: listed === undefined ? 'unlisted' : 'noFile', facts };
  const found = await buildDigest(file);
  if (listed === undefined) return { outcome: 'unlisted', facts: { ...facts, found } };
  return { outcome: found === listed ? 'same' : 'changed', facts: { ...facts, found, listed } };
}

/** The bytes of a file as the site gives them now; undefined where it gives none. */
async function readFile(address: string): Promise<ArrayBuffer | undefined> {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    return answer.ok ? await answer.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

function readDigests(list: ArrayBuffer): ReadonlyMap<string, string> | undefined {
  try {
    return parseManifest(new TextDecoder().decode(list));
  } catch {
    return undefined;
  }
}

async function buildDigest(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
