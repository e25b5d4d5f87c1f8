/** The columns of `/data/events.csv`. Lists and nested records are JSON in a cell; all else is plain. */

import { levels } from '../../domain/confidence.ts';
import { statuses } from '../../domain/event.ts';
import type { Column } from './csv-table.ts';
import type { ExportedEvent } from './json.ts';

/** An event with what a spreadsheet needs of the records it names. */
export interface EventRow {
  readonly event: ExportedEvent;
  readonly placeNames: readonly string[];
  readonly actorNames: readonly string[];
  /** Of the first place that has a position. */
  readonly position: { readonly lat?: number; readonly lon?: number; readonly precisionKm?: number } | undefined;
  readonly citedSources: readonly {
    readonly id: string;
    readonly title: string;
    readonly url?: string;
    readonly archives: readonly string[];
  }[];
}

type Read = (row: EventRow) => unknown;
const text = (name: string, description: string, read: Read, more: Partial<Column<EventRow>> = {}): Column<EventRow> => ({
  name,
  type: 'string',
  description,
  read,
  ...more,
});
const day = (name: string, description: string, read: Read): Column<EventRow> => ({
  name,
  type: 'date',
  description,
  read,
});
const count = (name: string, description: string, read: Read): Column<EventRow> => ({
  name,
  type: 'integer',
  description,
  read,
});
const flag = (name: string, description: string, read: Read): Column<EventRow> => ({
  name,
  type: 'boolean',
  description,
  read,
});
const list = (name: string, description: string, read: Read): Column<EventRow> => ({
  name,
  type: 'array',
  description,
  read,
});
const levelNames = Object.keys(levels);

/** ISO 8601 days of four-digit years; `date` columns can say no others. */
const isoDay = (value: string | null | undefined) => (value && /^\d{4}-/u.test(value) ? value : undefined);

export const eventColumns: readonly Column<EventRow>[] = [
  text('id', 'Id of the event, for good.', ({ event }) => event.id, { required: true }),
  text('url', 'Address of its page.', ({ event }) => event.computed.url),
  text('title', 'What happened, in one line.', ({ event }) => event.title, { required: true }),
  text('date', 'When it happened: an EDTF date (ISO 8601-2:2019), as written.', ({ event }) => event.date, { required: true }),
  text('date_text', 'The same in words.', ({ event }) => event.computed.date.text),
  text('date_precision', 'The unit to which the date is known.', ({ event }) => event.computed.date.precision),
  flag('date_uncertain', 'Whether any part of the date is marked uncertain.', ({ event }) => event.computed.date.uncertain),
  flag('date_approximate', 'Whether any part of the date is marked approximate.', ({ event }) => event.computed.date.approximate),
  day('possible_from', 'First day the date could cover; empty where it is open or before year 0.', ({ event }) =>
    isoDay(event.computed.date.possible.from),
  ),
  day('possible_to', 'Last day the date could cover; empty where it is open or after year 9999.', ({ event }) =>
    isoDay(event.computed.date.possible.to),
  ),
  day('certain_from', 'First day the date surely covers; empty where none is sure.', ({ event }) =>
    isoDay(event.computed.date.certain?.from),
  ),
  day('certain_to', 'Last day the date surely covers; empty where none is sure.', ({ event }) => isoDay(event.computed.date.certain?.to)),
  text('date_note', 'How the date was derived, and what the sources print.', ({ event }) => event.dateNote),
  text('observed_at', 'Clock time of an observation, ISO 8601 with its offset.', ({ event }) => event.observedAt),
  text('summary', 'One or two sentences.', ({ event }) => event.summary, { required: true }),
  text('confidence', 'The level the editors state.', ({ event }) => event.confidence, {
    required: true,
    values: levelNames,
  }),
  count('credibility', 'The same as a digit of the NATO Admiralty code, 1 to 6.', ({ event }) => event.computed.credibility),
  text('supported', 'The highest level the evidence carries by the rule.', ({ event }) => event.computed.supported, { values: levelNames }),
  flag('disputed', 'Whether independent origins both support and dispute a claim of the event.', ({ event }) => event.computed.disputed),
  count('source_count', 'Sources cited anywhere in the event, each once.', ({ event }) => event.computed.sources),
  count('origin_count', 'Independent origins of these sources.', ({ event }) => event.computed.origins),
  day('first_reported', 'Day of the first report; empty where not known.', ({ event }) => isoDay(event.computed.firstReported)),
  text('status', 'published, checking or retracted.', ({ event }) => event.status, {
    values: statuses.filter((one) => one !== 'draft'),
  }),
  list('places', 'Ids of the places where it happened.', ({ event }) => event.places),
  text('place_names', 'Their names, separated by semicolons.', ({ placeNames }) => placeNames.join('; ')),
  {
    name: 'latitude',
    type: 'number',
    description: 'Of the first place that has a position, WGS 84 degrees.',
    read: ({ position }) => position?.lat,
  },
  {
    name: 'longitude',
    type: 'number',
    description: 'Of the same place.',
    read: ({ position }) => position?.lon,
  },
  {
    name: 'precision_km',
    type: 'number',
    description: 'Radius in kilometres within which that place lies or extends; empty where not stated.',
    read: ({ position }) => position?.precisionKm,
  },
  list('actors', 'Ids of those who took part.', ({ event }) => event.actors),
  text('actor_names', 'Their names, separated by semicolons.', ({ actorNames }) => actorNames.join('; ')),
  list('topics', 'Topics.', ({ event }) => event.topics),
  list('sources', 'Evidence for the event as a whole: source, kind, stance, locator, passage, note.', ({ event }) => event.sources),
  list('claims', 'Claims of the event with their evidence; empty where the event is its own single claim.', ({ event }) => event.claims),
  list('claim_judgements', 'What the evidence of each claim supports, and whether it is disputed.', ({ event }) => event.computed.claims),
  list('cited_sources', 'Title, address and archived copies of every source cited.', ({ citedSources }) => citedSources),
  list('assessments', 'Dated history of the stated level, with reasons.', ({ event }) => event.assessments),
  list('corrections', 'Dated public changes.', ({ event }) => event.corrections),
  list('related', 'Other events and how this one stands to them.', ({ event }) => event.related),
  list('replaces', 'Ids merged into this event.', ({ event }) => event.replaces),
  {
    name: 'overrides',
    type: 'object',
    description: 'Why the stated level stands above what the rule supports, and who decided it.',
    read: ({ event }) => event.overrides,
  },
  day('added', 'Day on which the event entered the record.', ({ event }) => event.added),
  day('changed', 'Day of its newest dated change: its version.', ({ event }) => event.computed.version),
  text('digest', 'SHA-256 of the event and the sources it leans on, see the data page.', ({ event }) => event.computed.digest),
  text('body', 'The account as written, with its marks.', ({ event }) => event.body),
  text('account', 'The words of the account.', ({ event }) => event.account),
];
