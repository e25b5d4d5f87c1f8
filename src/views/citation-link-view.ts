/** A link to a source as citations give it: at the very words, with its archived copy beside it in machine-readable form. */

import type { Source } from '../domain/source.ts';
import { formatTextFragment } from '../domain/text-fragment.ts';

/** Attributes of a link by the Robust Links convention for Memento (RFC 7089); all three or none. */
export interface MementoView {
  readonly originalUrl: string;
  readonly versionUrl: string;
  /** Day or instant of the capture; empty where the archive does not say. */
  readonly versionDate: string;
}

export interface CitationLinkView {
  /** The source's address, with a text fragment where a passage is quoted; absent for a source without an address. */
  readonly href?: string;
  /** The first archived copy, with the same fragment. */
  readonly archiveHref?: string;
  readonly memento: MementoView | null;
}

/** @param passage words that stand in the source, for a link that opens at them */
export function buildCitationLink(source: Source, passage?: string): CitationLinkView {
  const [archive] = source.archives;
  const open = (url: string | undefined) => (url === undefined ? undefined : formatTextFragment(url, passage ?? ''));
  return {
    href: open(source.url),
    archiveHref: open(archive?.url),
    memento: source.url && archive ? { originalUrl: source.url, versionUrl: archive.url, versionDate: archive.captured ?? '' } : null,
  };
}
