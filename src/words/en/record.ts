/** English words of the domain: levels, kinds, stances, grades, relations, and the sentences of a trace. */

import type { Level, Need } from '../../domain/confidence.ts';
import type { CorrectionType } from '../../domain/correction.ts';
import type { ClaimType, SourceKind, Stance } from '../../domain/evidence.ts';
import type { InverseRelation, Relation, Status } from '../../domain/event.ts';
import type { Reliability } from '../../domain/source.ts';
import { formatCount, formatList, formatNumber, formatTitle } from './plural.ts';

const levels: Record<Level, string> = {
  confirmed: 'confirmed',
  probable: 'probable',
  possible: 'possible',
  doubtful: 'doubtful',
  refuted: 'refuted',
  unverified: 'unverified',
};

export const record = {
  /** Words inside a sentence begin small; this gives the form that begins a label. */
  asTitle: formatTitle,
  joinWords: formatList,
  /** Between words of a label that are no sentence. */
  separator: ', ',
  listed: (shown: number, all: number) => `Listed here: ${formatNumber(shown)} of ${formatNumber(all)}. The data files hold them all.`,
  /** Of a list that takes several pages. */
  paging: {
    label: 'Pages of this list',
    text: (page: number, pages: number) => `Page ${formatNumber(page)} of ${formatNumber(pages)}`,
    number: (page: number) => formatNumber(page),
    previous: 'Previous page',
    next: 'Next page',
    title: (title: string, page: number) => `${title}, page ${formatNumber(page)}`,
  },

  levels,
  levelMeanings: {
    confirmed: 'Independent origins agree, and at least one of them observed it directly.',
    probable: 'Either one good direct observation or two independent origins carry it.',
    possible: 'One origin carries it, and nothing more.',
    doubtful: 'Stronger evidence points the other way.',
    refuted: 'It cannot be true as stated.',
    unverified: 'It cannot be judged from what is in the record.',
  } satisfies Record<Level, string>,
  disputed: 'disputed',
  disputedMeaning: 'Independent origins both support and dispute a claim.',

  kinds: {
    'satellite-image': 'satellite image',
    'radar-image': 'radar image',
    'tracking-data': 'tracking data',
    'geolocated-media': 'geolocated footage',
    document: 'document',
    'official-statement': 'official statement',
    'intelligence-statement': 'intelligence statement',
    'named-interview': 'named interview',
    'anonymous-officials': 'anonymous officials',
    'unlocated-media': 'footage not located',
    'news-report': 'news report',
    analysis: 'analysis',
    dataset: 'data set',
    book: 'book',
    'web-page': 'web page',
  } satisfies Record<SourceKind, string>,
  directObservation: 'direct observation',

  /** Headings of the two columns of evidence, and of what stands beside them. */
  stances: { supports: 'for', disputes: 'against', mentions: 'mentions it' } satisfies Record<Stance, string>,
  stanceVerbs: {
    supports: 'supports',
    disputes: 'disputes',
    mentions: 'mentions',
  } satisfies Record<Stance, string>,

  reliabilities: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'cannot be judged',
  } satisfies Record<Reliability, string>,
  grade: (grade: Reliability) => `grade ${grade}`,

  claimTypes: {
    fact: 'that it was so',
    statement: 'that it was said',
    forecast: 'that it is expected',
  } satisfies Record<ClaimType, string>,

  statuses: {
    published: 'published',
    draft: 'draft',
    checking: 'still being checked',
    retracted: 'retracted',
  } satisfies Record<Status, string>,

  correctionTypes: {
    correction: 'correction',
    clarification: 'clarification',
    update: 'update',
    retraction: 'retraction',
  } satisfies Record<CorrectionType, string>,
  correctionMeanings: {
    correction: 'The record was wrong.',
    clarification: 'The record was right but could be misread.',
    update: 'New facts became known.',
    retraction: 'The event is withdrawn; its page stays and says why.',
  } satisfies Record<CorrectionType, string>,

  /** How a linked event stands to the event whose page is read. */
  relations: {
    follows: 'came before this',
    precedes: 'came after this',
    'part-of': 'of which this is a part',
    'has-part': 'is a part of this',
    contradicts: 'contradicts this',
    corroborates: 'corroborates this',
    updates: 'is updated by this',
    'updated-by': 'updates this',
    'same-vessel': 'the same vessel',
    context: 'context',
  } satisfies Record<Relation | InverseRelation, string>,

  events: (count: number) => formatCount(count, 'event', 'events'),
  sources: (count: number) => formatCount(count, 'source', 'sources'),
  origins: (count: number) => formatCount(count, 'origin', 'origins'),
  claims: (count: number) => formatCount(count, 'claim', 'claims'),
  places: (count: number) => formatCount(count, 'place', 'places'),
  sourcesFromOrigins: (sources: number, origins: number) =>
    sources === 0 ? 'no source' : `${formatCount(sources, 'source', 'sources')} from ${formatCount(origins, 'origin', 'origins')}`,
  /** Which part of an event is disputed; the whole of it where it has no claims of its own. */
  disputedClaims: (disputed: number, claims: number) =>
    claims <= 1 ? 'disputed' : `${disputed} of ${formatCount(claims, 'claim', 'claims')} disputed`,

  /** What a level needs, each as a condition that is or is not met. */
  needs: {
    'two-origins': 'two independent origins support it',
    'two-origins-graded-c': 'two independent origins graded C or better support it',
    'direct-observation': 'a direct observation from a source graded A or B supports it',
    'pair-with-direct-observation': 'one of the two is a direct observation from a source graded A or B',
    'one-origin-graded-d': 'one origin graded D or better supports it',
    'no-dispute-graded-c': 'nothing graded C or better disputes it',
    'one-dispute': 'at least one origin disputes it',
    'direct-or-named-contradiction': 'a direct observation disputes it, or an assessment names the contradiction in the record',
  } satisfies Record<Need, string>,

  trace: {
    why: (level: Level) => `Why ${levels[level]}`,
    noSupport: 'Nothing in the record supports it yet.',
    supporting: (sources: number, origins: number) =>
      origins > 1
        ? `${formatCount(sources, 'source', 'sources')} from ${formatCount(origins, 'independent origin', 'independent origins')} support it.`
        : sources === 1
          ? 'One source supports it.'
          : `${formatCount(sources, 'source', 'sources')} support it, and all of them come down to one origin.`,
    observations: (count: number): string => (count === 1 ? 'Direct observation, graded A or B:' : 'Direct observations, graded A or B:'),
    noObservation: 'None of it is a direct observation from a source graded A or B.',
    noDispute: 'Nothing in the record disputes it.',
    standingDisputes: 'Against it, graded C or better:',
    weakDisputes: (sources: number) =>
      `${formatCount(sources, 'source disputes', 'sources dispute')} it, none graded C or better, so the level stands.`,
    weakestClaim: 'The event may state no more than its weakest key claim:',
    ceiling: (level: Level) => `On this alone the evidence supports ${levels[level]}.`,
    belowCeiling: (ceiling: Level, stated: Level) =>
      `The evidence alone would carry ${levels[ceiling]}; the editors state ${levels[stated]}.`,
    aboveCeiling: (ceiling: Level, stated: Level) =>
      `The rule supports only ${levels[ceiling]}; the editors state ${levels[stated]} and give their reason.`,
    /** What would lift the level: one thing, or several together. */
    lift: (next: Level, missing: readonly string[]) =>
      missing.length === 1
        ? `One thing would lift it to ${levels[next]}: ${missing[0]}.`
        : `To be ${levels[next]} it would need ${formatList(missing)}.`,
    missing: {
      secondOrigin: 'a second origin, independent of the first',
      secondBesideObservation: 'a second origin, independent of the direct observation',
      twoOrigins: 'two independent origins',
      twoGoodOrigins: 'two independent origins graded C or better',
      observation: 'a direct observation from a source graded A or B',
      observationInPair: 'a direct observation graded A or B, independent of one of these origins',
      anyOrigin: 'one source graded D or better',
      noDispute: 'an answer to the evidence graded C or better that stands against it',
    },
  },
};
