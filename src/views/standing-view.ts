/** What the standing pages show of the publication and of the size of its record. */

import { readPublished } from '../corpus/corpus.ts';
import { parseEdtf } from '../domain/edtf.ts';
import { buildOrigins } from '../domain/provenance.ts';
import type { NamedLink } from './event-card-view.ts';
import { nameLanguage } from './formats.ts';
import type { ViewContext } from './view-context.ts';

export interface ContactView {
  readonly name: string;
  readonly url: string | null;
  readonly email: string | null;
}

export interface AboutView {
  readonly title: string;
  readonly description: string;
  readonly statement: string | null;
  readonly editors: readonly ContactView[];
  readonly corrections: readonly ContactView[];
  /** SPDX id, with the address of its text where SPDX has one. */
  readonly licence: { readonly id: string; readonly href: string };
  readonly repository: string | null;
  readonly recordEnds: string | null;
  readonly language: string;
  readonly timeZone: string;
  /** Numbers of the record, each in words. */
  readonly size: readonly string[];
}

export function buildAboutView(context: ViewContext): AboutView {
  const { publication, corpus, words } = context;
  const contacts = (all: typeof publication.editors) =>
    all.map(({ name, url, email }) => ({ name, url: url ?? null, email: email ?? null }));
  const ends = publication.recordEnds === undefined ? null : parseEdtf(publication.recordEnds);
  return {
    title: publication.title,
    description: publication.description,
    statement: publication.statement ?? null,
    editors: contacts(publication.editors),
    corrections: contacts(publication.corrections),
    licence: {
      id: publication.licence,
      href: `https://spdx.org/licenses/${encodeURIComponent(publication.licence)}.html`,
    },
    repository: publication.repository ?? null,
    recordEnds: ends?.ok ? context.prose(ends.date) : null,
    language: nameLanguage(publication.language, words.language),
    timeZone: publication.timeZone,
    size: [
      words.record.events(readPublished(corpus).length),
      words.record.sourcesFromOrigins(corpus.sources.size, buildOrigins(corpus.sources.keys(), corpus.provenance).length),
      words.pages.standing.publishers(corpus.publishers.size),
      words.record.places(corpus.places.size),
      words.pages.standing.actors(corpus.actors.size),
    ],
  };
}

/** The lists through which everything can be found without a search. */
export function buildListLinks(context: ViewContext): readonly NamedLink[] {
  const { lists } = context.words.pages.standing;
  return [
    { href: context.link('/'), text: lists.timeline },
    { href: context.link('/sources/'), text: lists.sources },
    { href: context.link('/publishers/'), text: lists.publishers },
    { href: context.link('/places/'), text: lists.places },
    { href: context.link('/actors/'), text: lists.actors },
    { href: context.link('/topics/'), text: lists.topics },
    { href: context.link('/disputed/'), text: lists.disputed },
    { href: context.link('/corrections/'), text: lists.corrections },
    { href: context.link('/method/'), text: lists.method },
  ];
}
