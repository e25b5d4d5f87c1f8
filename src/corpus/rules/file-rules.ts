/** Rules about files and the YAML in them. The readers find what breaks them; here they are explained. */

import { formatExampleEvent } from './example.ts';
import type { Rule } from './rule.ts';

const event = (fields: string) => ({ 'events/pier-empty.mdx': formatExampleEvent(fields) });
const fields = 'confidence: possible\nsources: [gazette]';

export const fileRules: readonly Rule[] = [
  {
    id: 'content-missing',
    title: 'There is a content folder with a publication in it',
    severity: 'error',
    why: 'Every command reads one folder, `content` or the one that CONTENT_DIR names. Its file `publication.yaml` names the site, its address and who answers for it.',
    examples: [],
  },
  {
    id: 'unexpected-file',
    title: 'Every file is a record',
    severity: 'error',
    why: 'A file in the wrong folder or with another extension would be left out without a word. Pictures belong into `public`, notes into the repository.',
    examples: [
      {
        title: 'An event with the extension of plain Markdown',
        wrong: { 'events/pier-empty.md': formatExampleEvent(fields) },
        right: { 'events/pier-empty.mdx': formatExampleEvent(fields) },
      },
    ],
  },
  {
    id: 'not-a-regular-file',
    title: 'A record is a regular file inside the content folder',
    severity: 'error',
    why: "A link of the file system can lead to files that are nobody's business, and shows something else on each machine.",
    examples: [],
  },
  {
    id: 'invalid-id',
    title: 'An id is short, lower-case and made of a-z, 0-9 and hyphens',
    severity: 'error',
    why: 'The id of a record is its file name without extension and becomes part of its address. It has to work in every file system, address bar and spreadsheet, for good.',
    examples: [
      {
        title: 'Capital letters and an underscore in a file name',
        wrong: { 'events/Pier_Empty.mdx': formatExampleEvent(fields) },
        right: { 'events/pier-empty.mdx': formatExampleEvent(fields) },
      },
      {
        title: 'The name of a source instead of its id',
        wrong: event('confidence: possible\nsources: [Gazette]'),
        right: event('confidence: possible\nsources: [gazette]'),
      },
    ],
  },
  {
    id: 'file-too-large',
    title: 'A file has at most 256 kB',
    severity: 'error',
    why: 'A page of that size could not be read by anybody. Mostly a file of another kind was put into the folder.',
    examples: [],
  },
  {
    id: 'file-encoding',
    title: 'A file is text in UTF-8',
    severity: 'error',
    why: 'In another encoding names turn into wrong names without anybody noticing.',
    examples: [],
  },
  {
    id: 'file-characters',
    title: 'A file has no invisible characters',
    severity: 'error',
    why: 'Control characters and marks that turn the direction of writing can make a text read differently from what it says. Those that a script needs are allowed.',
    examples: [
      {
        title: 'A mark that reverses the letters after it',
        wrong: event(`${fields}\ndateNote: Read on \u202e22 January\u202c.`),
        right: event(`${fields}\ndateNote: Read on 22 January.`),
      },
    ],
  },
  {
    id: 'parser-crashed',
    title: 'A file can be read to its end',
    severity: 'error',
    why: 'Files are parsed in a process of their own. Where a file crashes it, or keeps it busy without end, the file is named and the others are read all the same. No file that keeps the limits should do that.',
    examples: [],
  },
  {
    id: 'frontmatter-fences',
    title: 'An event or source begins with its fields, between two lines of three hyphens',
    severity: 'error',
    why: 'What stands between the lines is read as fields, what follows as text for readers. Without the lines nobody can tell the two apart.',
    examples: [
      {
        title: 'Fields without the lines',
        wrong: { 'events/pier-empty.mdx': formatExampleEvent(fields).replaceAll('---\n', '') },
        right: event(fields),
      },
    ],
  },
  {
    id: 'yaml-syntax',
    title: 'Fields are valid YAML 1.2',
    severity: 'error',
    why: 'Fields are written as `name: value`. A value that contains ": " or begins with a sign that YAML uses itself stands in quotation marks.',
    examples: [
      {
        title: 'A colon in a value without quotation marks',
        wrong: event(`${fields}\ndateNote: The ministry: ships have left.`),
        right: event(`${fields}\ndateNote: "The ministry: ships have left."`),
      },
    ],
  },
  {
    id: 'yaml-comment',
    title: 'A text is not cut short by the sign #',
    severity: 'warning',
    why: 'In YAML a # after a space begins a comment, and the rest of the line is left out without a word. A text with that sign in it stands in quotation marks. A comment that is meant as one stands apart: two spaces before the sign and one after it.',
    examples: [
      {
        title: 'A number with its sign in a note',
        wrong: event(`${fields}\ndateNote: Printed on page #3 of the report.`),
        right: event(`${fields}\ndateNote: "Printed on page #3 of the report."`),
      },
    ],
  },
  {
    id: 'yaml-not-allowed',
    title: 'Fields are plain: no anchors, aliases, tags or merge keys',
    severity: 'error',
    why: 'Every value stands where it is used, so that it can be read, changed and compared there. A file of a few lines cannot grow into a huge one.',
    examples: [
      {
        title: 'A value that is named and used again',
        wrong: event(
          'confidence: &level possible\nsources: [gazette]\nassessments:\n  - { date: 2025-02-02, confidence: *level, reason: One newspaper reports it. }',
        ),
        right: event(
          'confidence: possible\nsources: [gazette]\nassessments:\n  - { date: 2025-02-02, confidence: possible, reason: One newspaper reports it. }',
        ),
      },
    ],
  },
];
