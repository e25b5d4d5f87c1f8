/** Asks an address whether it still answers, with as little burden to whoever runs it as possible. */

/** What came of asking one address. */
export interface AddressAnswer {
  readonly url: string;
  /** `refused`: it answers, but not to programs, which says nothing about readers. */
  readonly outcome: 'answers' | 'moved' | 'refused' | 'gone' | 'silent';
  /** The status, where it led, or what went wrong. */
  readonly told: string;
}

/** Milliseconds for one address. */
const patience = 20_000;

/** Statuses with which servers turn programs away. */
const turnedAway: ReadonlySet<number> = new Set([401, 403, 405, 406, 418, 429, 451, 999]);

/** Asks once. Never fails. */
export async function askAddress(url: string, get: typeof fetch = fetch): Promise<AddressAnswer> {
  try {
    const response = await get(url, {
      redirect: 'follow',
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'verified-timeline link check', accept: '*/*' },
    });
    await response.body?.cancel();
    const { status, url: last } = response;
    if (turnedAway.has(status) || status >= 500) return { url, outcome: status >= 500 ? 'silent' : 'refused', told: String(status) };
    if (!response.ok) return { url, outcome: 'gone', told: String(status) };
    const isHome = new URL(url).pathname.length > 1 && new URL(last).pathname === '/';
    return isHome || new URL(url).host !== new URL(last).host
      ? { url, outcome: 'moved', told: last }
      : { url, outcome: 'answers', told: String(status) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { url, outcome: 'silent', told: cause instanceof Error ? cause.message : String(cause) };
  }
}

/**
 * Asks many addresses: several hosts at a time, and of one host one after the other.
 *
 * @returns the answers in the order of the addresses
 */
export async function askAll(
  urls: readonly string[],
  ask: (url: string) => Promise<AddressAnswer> = askAddress,
  atOnce = 8,
): Promise<readonly AddressAnswer[]> {
  const hosts = new Map<string, string[]>();
  for (const url of urls) hosts.set(new URL(url).host, [...(hosts.get(new URL(url).host) ?? []), url]);
  const waiting = [...hosts.values()];
  const answers = new Map<string, AddressAnswer>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) for (const url of next) answers.set(url, await ask(url));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return urls.map((url) => answers.get(url)!);
}
