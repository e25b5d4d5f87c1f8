/** English words of the page of gaps. */

import type { Level } from '../../domain/confidence.ts';
import { formatCount } from './plural.ts';

export const gaps = {
  title: 'Gaps',
  description: 'What is missing from the record, and what single thing would lift each event.',
  lead: 'What this record does not know and what would change it. If you hold one of these things, you can change a level.',
  contribute: 'How to contribute',
  contents: 'On this page',
  liftHeading: 'What would lift each event',
  liftNote: 'Every event below confirmed, by what its weakest key claim lacks for the next level.',
  lifts: {
    'first-origin': {
      title: 'A first source that can be relied on',
      look: 'Nothing graded D or better supports these. Any source of known lineage whose reliability can be judged, good enough for a D, lifts them to possible.',
    },
    'observation-or-second': {
      title: 'A direct observation, or a second good origin',
      look: 'An image, tracking data, located footage or a document from a source graded A or B; or two independent origins graded C or better. Rewrites of what is already cited add nothing.',
    },
    answer: {
      title: 'An answer to what stands against it',
      look: 'The support would carry more, but evidence graded C or better disputes it. What would help is something that explains or withdraws that evidence.',
    },
    'answer-and-more': {
      title: 'An answer to what stands against it, and better support',
      look: 'Something graded C or better disputes these, and what supports them falls short as well.',
    },
    'second-origin': {
      title: 'A second, independent origin',
      look: 'One good direct observation carries each of these. Any origin that does not come down to the same one lifts it to confirmed: another satellite operator, another witness, the other side’s own statement.',
    },
    'independent-observation': {
      title: 'A direct observation beside what is reported',
      look: 'Two origins or more agree, but none is a direct observation graded A or B that is independent of the others. One image, track or document of its own lifts them to confirmed.',
    },
    held: {
      title: 'Nothing: the editors state less than the evidence',
      look: 'The evidence carries a higher level by the rule. The editors give their reason for stating less.',
    },
    against: {
      title: 'Stated against',
      look: 'The editors hold these doubtful or refuted. New support would first have to answer what speaks against them.',
    },
  },
  to: (from: Level, to: Level) => `${from} to ${to}`,
  supports: (level: Level) => `evidence supports ${level}`,
  claim: 'Weakest key claim:',
  unverifiedHeading: 'Unverified',
  unverifiedNote: 'Events and claims that cannot be judged from what is in the record.',
  unverifiedNone: 'Nothing in the record is unverified.',
  noSource: 'no source at all',
  lineageHeading: 'Sources of unknown lineage',
  lineageNote:
    'Nothing shows where their content comes from, so they confirm nothing. Where one is known to have an origin of its own, these events could rise.',
  lineageNone: 'Every source that supports or disputes a claim has a known lineage.',
  lineageUses: (events: number) => `bears on ${formatCount(events, 'event', 'events')}`,
  lineageLifts: 'An origin of its own would lift',
  lineageNoLift: 'No level hangs on it alone.',
  keptHeading: 'Sources that could be lost',
  keptNote: 'A copy in a public archive, or a file whose digest is in the record, keeps a source readable when its page is gone.',
  lists: {
    unkept: (count: number, all: number) => `${count} of ${all} sources have neither an archived copy nor a captured file`,
    unarchived: (count: number, all: number) => `${count} of ${all} sources have an address and no archived copy`,
    unaddressed: (count: number, all: number) => `${count} of ${all} sources have no address`,
    undated: (count: number, all: number) => `${count} of ${all} sources have no date`,
    ungraded: (count: number, all: number) => `${count} of ${all} sources are not graded`,
  },
  showList: 'Which',
  complete: 'None is missing.',
};
