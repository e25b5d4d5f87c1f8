/** English words of the page of one event. */

import { formatCount, formatList } from './plural.ts';

export const event = {
  headings: {
    claims: 'Claims and evidence',
    whole: 'On the event as a whole',
    narrative: 'Account',
    related: 'Related events',
    history: 'What was known when',
    sources: 'Sources by origin',
    places: 'Places',
    actors: 'Actors',
    topics: 'Topics',
    corrections: 'Corrections',
    assessments: 'How the level was set',
    cite: 'Cite this',
    override: 'Stated above the rule',
    notes: 'Notes',
  },
  dateNote: 'How the date is known',
  observedAt: 'Observed',
  zone: 'UTC',
  firstReported: (date: string, isCertain: boolean) => `first reported ${date}${isCertain ? '' : ' at the earliest'}`,
  notReported: 'day of the first report not known',
  disputedHere: 'Disputed here:',
  retracted: 'This event is retracted. The page stays, so that what was once said here can be traced.',
  checking: 'This event is still being checked. What stands here is a stub and may change.',
  overrideBy: (name: string) => `Decided by ${name}.`,
  claim: {
    key: 'key claim',
    none: 'Nothing in the record.',
    grades: (all: readonly string[]) => (all.length === 0 ? '' : `Grades of reliability: ${all.join(', ')}.`),
    grade: (letter: string, meaning: string) => `${letter}, ${meaning}`,
    seenThrough: 'seen through',
    warning: 'Caution:',
    published: (date: string) => `published ${date}`,
    permalink: 'Link to this claim',
  },
  history: {
    label: (steps: readonly string[]) => `The level over time: ${formatList(steps)}.`,
    step: (words: string, date: string) => `${words} from ${date}`,
    lookBack: 'The whole record as known on',
    newSources: (count: number) => formatCount(count, 'source', 'sources'),
    onePoint: 'The level has not changed since the event was first reported.',
  },
  sources: {
    intro: (sources: number, origins: number) =>
      origins === 0
        ? 'No source.'
        : `${formatCount(sources, 'source', 'sources')} that come down to ${formatCount(origins, 'origin', 'origins')}.`,
    unknownOrigin: 'Of unknown lineage: together at most one origin',
    shared: 'Rests on origins already named, so it adds none',
    adds: 'One origin',
    derived: 'adds no origin of its own: it comes from',
  },
  cite: {
    text: (title: string, site: string, ends: string | undefined, address: string) =>
      `“${title}.” ${site}${ends === undefined ? '' : `, record as of ${ends}`}. ${address}`,
    permalink: 'Permanent address',
    edit: 'Edit this event',
    report: 'Report a problem',
    reportSubject: (title: string, address: string) => `${title} (${address})`,
  },
  neighbours: { label: 'Before and after', previous: 'Before', next: 'After' },
  moved: {
    title: (title: string) => `Now part of: ${title}`,
    text: 'This entry was merged into another event.',
    go: 'Go to the event',
  },
  fields: (fields: readonly string[]) => `Changed: ${formatList(fields)}.`,
  body: {
    cite: (title: string) => `Source: ${title}`,
    noteTypes: {
      note: 'Note',
      caution: 'Caution',
      disagreement: 'Where the sources differ',
      derivation: 'How this was worked out',
    } as Record<string, string>,
  },
};
