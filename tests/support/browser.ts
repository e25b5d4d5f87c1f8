/** Opens built sites in Chromium and listens: a reader's page is silent and asks nobody but its own site. */

import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { readChromium } from './chromium.ts';

/** How the page is read. */
export interface PageOptions {
  /** Whether scripts run; they do unless told otherwise. */
  readonly javaScript?: boolean;
  /** Size in CSS pixels; 1280 by 800 unless told otherwise. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  /** Whether the page is touched, not pointed at with a mouse. */
  readonly touch?: boolean;
}

/** Everything a page let be heard since it was opened, each as one line of text. */
export interface Heard {
  readonly console: readonly string[];
  /** Uncaught errors. */
  readonly errors: readonly string[];
  /** Requests that failed or were answered with 400 or more, except the page's own address. */
  readonly failed: readonly string[];
  /** Requests to another origin than that of the first page opened. None of them is let out. */
  readonly foreign: readonly string[];
}

/** A running browser; each page has a profile of its own. */
export interface OpenBrowser extends AsyncDisposable {
  readonly openPage: (options?: PageOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

type Hearing = { -readonly [Kind in keyof Heard]: string[] };

const heardOn = new WeakMap<Page, Hearing>();

// The resolver rule keeps every test on this machine, whatever a page asks for.
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the Chromium of this machine. Throws with what to install when there is none. */
export async function openBrowser(): Promise<OpenBrowser> {
  const found = readChromium();
  if (found.path === undefined) throw new Error(found.message);
  const browser = await chromium.launch({
    executablePath: found.path,
    headless: true,
    args: flags,
  });
  const close = (): Promise<void> => browser.close();
  const openPage = async (options: PageOptions = {}): Promise<Page> => {
    const context = await browser.newContext({
      javaScriptEnabled: options.javaScript ?? true,
      viewport: options.viewport ?? { width: 1280, height: 800 },
      colorScheme: options.colorScheme ?? 'light',
      reducedMotion: options.reducedMotion ?? 'no-preference',
      forcedColors: options.forcedColors ?? 'none',
      hasTouch: options.touch ?? false,
      isMobile: options.touch ?? false,
    });
    const page = await context.newPage();
    heardOn.set(page, listen(context, page));
    return page;
  };
  return { openPage, close, [Symbol.asyncDispose]: close };
}

/** What a page of `openPage` let be heard so far. */
export function readHeard(page: Page): Heard {
  const heard = heardOn.get(page);
  if (heard === undefined) throw new Error('This page was not opened by openPage, so nobody listened to it.');
  return heard;
}

/** Throws with everything heard, unless the page was silent: no message, error, failed or foreign request. */
export function expectQuiet(page: Page): void {
  const heard = Object.entries(readHeard(page)).flatMap(([kind, lines]) =>
    (lines as readonly string[]).map((line) => `  ${kind}: ${line}`),
  );
  if (heard.length > 0) throw new Error(`${page.url()} is not quiet:\n${heard.join('\n')}`);
}

function listen(context: BrowserContext, page: Page): Hearing {
  const heard: Hearing = { console: [], errors: [], failed: [], foreign: [] };
  let own: string | undefined;
  context.on('console', (message) => {
    // Chromium repeats failed requests here; they are heard as such, with their address.
    if (message.text().startsWith('Failed to load resource:')) return;
    heard.console.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => heard.errors.push(error.error().message));
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!protocol.startsWith('http') && !protocol.startsWith('ws')) return;
    own ??= origin;
    if (origin !== own) heard.foreign.push(request.url());
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A page that is left drops what it was still loading: that is no failure.
    if (reason !== 'net::ERR_ABORTED') heard.failed.push(`${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    const isPage = response.request().isNavigationRequest() && response.frame() === page.mainFrame();
    if (response.status() >= 400 && !isPage) heard.failed.push(`${response.url()} ${response.status()}`);
  });
  page.on('websocket', (socket) => heard.foreign.push(socket.url()));
  return heard;
}
