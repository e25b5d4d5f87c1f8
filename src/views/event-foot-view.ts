/** What stands at the foot of an event: how to cite it, where to correct it, and its neighbours in time. */

import { parseEdtf } from '../domain/edtf.ts';
import type { Event } from '../domain/event.ts';
import type { ViewContext } from './view-context.ts';

export interface CiteView {
  /** The citation as plain text. */
  readonly text: string;
  /** Absolute address of the page. */
  readonly permalink: string;
  /** Where the file can be edited; absent for a repository whose host is not known to have such a page. */
  readonly editUrl?: string;
  /** Where a problem can be reported; absent where no contact has an address. */
  readonly reportUrl?: string;
}

export interface Neighbour {
  readonly href: string;
  readonly title: string;
  readonly date: string;
}

export interface NeighboursView {
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

/** @param citation as plain text, where the caller has one with version and digest; otherwise title and address are named */
export function buildCite(context: ViewContext, event: Event, citation?: string): CiteView {
  const { publication, words } = context;
  const own = words.pages.event.cite;
  const permalink = context.absolute(`/events/${event.id}/`);
  const ends = publication.recordEnds === undefined ? undefined : parseEdtf(publication.recordEnds);
  const contact = publication.corrections.find(({ url, email }) => url ?? email);
  const mail = contact?.email && `mailto:${contact.email}?subject=${encodeURIComponent(own.reportSubject(event.title, permalink))}`;
  return {
    text: citation ?? own.text(event.title, publication.title, ends?.ok ? context.prose(ends.date) : undefined, permalink),
    permalink,
    editUrl: buildEditUrl(publication.repository, context.corpus.records.get(`event/${event.id}`)?.file),
    reportUrl: contact?.url ?? mail,
  };
}

export function buildNeighbours(context: ViewContext, event: Event): NeighboursView {
  const { previous, next } = context.index.neighbours.get(event.id) ?? {};
  const describe = (other: Event | undefined): Neighbour | undefined =>
    other && {
      href: context.link(`/events/${other.id}/`),
      title: other.title,
      date: context.prose(other.date),
    };
  return { previous: describe(previous), next: describe(next) };
}

/** Addresses of edit pages, as the common hosts make them, on the branch the host calls `HEAD`. */
function buildEditUrl(repository: string | undefined, file: string | undefined): string | undefined {
  if (repository === undefined || file === undefined || file.startsWith('/') || file.startsWith('..')) return undefined;
  const base = repository.replace(/(?:\.git)?\/*$/u, '');
  const path = file.split('/').map(encodeURIComponent).join('/');
  const { hostname } = new URL(base);
  if (hostname === 'github.com') return `${base}/edit/HEAD/${path}`;
  if (hostname.startsWith('gitlab.')) return `${base}/-/edit/HEAD/${path}`;
  return undefined;
}
