/** What people get wrong, as small records: one or more files on top of the base record, by what is wrong with them. */

import { formatEvent, type RecordFiles } from './record.ts';

const event = (text: string): RecordFiles => ({ 'events/pier-empty.mdx': text });
const fields = (changed: Readonly<Record<string, string | undefined>>): RecordFiles => event(formatEvent(changed));
const body = (text: string): RecordFiles => event(formatEvent({}, text));
const source = (text: string): RecordFiles => ({
  'sources/herald.mdx': `---\ntitle: Report\n${text}\n---\n\nNotes.\n`,
});
const claim = (text: string): RecordFiles =>
  fields({
    sources: undefined,
    claims: `\n  - id: empty\n    statement: The pier is empty.\n    confidence: possible\n    ${text}`,
  });

export const mistakes: Readonly<Record<string, RecordFiles>> = {
  'a typo in the name of a field': fields({ title: undefined, titel: 'The pier is empty' }),
  'a name that another system uses': fields({ tags: '[Pier]', description: 'Once more.' }),
  'a field that nobody knows': fields({ colour: 'red' }),
  'no title': fields({ title: undefined }),
  'a title without a value': fields({ title: '' }),
  'an empty title': fields({ title: '""' }),
  'a number as title': fields({ title: '2025' }),
  'a list as title': fields({ title: '[Video, pier]' }),
  'a title of two lines': fields({ title: '|\n  The pier\n  is empty' }),
  'a title that is too long': fields({ title: 'The pier is empty and '.repeat(12) }),
  'a day that does not exist': fields({ date: '2025-02-30' }),
  'a date in words': fields({ date: '22 January 2025' }),
  'a date with a clock time': fields({ date: '2025-01-22T15:41Z' }),
  'a date in the notation of 2012': fields({ date: '2025-01-uu' }),
  'an impossible day in an unquoted set': fields({ date: '[2025-01-21, 2025-01-32]' }),
  'a month where a day is needed': fields({ added: '2025-01' }),
  'a clock time without offset': fields({ observedAt: '2025-01-22 15:41' }),
  'a level that nearly exists': fields({ confidence: 'probably' }),
  'a level by another name': fields({ confidence: 'likely' }),
  'a level by its digit': fields({ confidence: '3' }),
  'disputed as a level': fields({ confidence: 'disputed' }),
  'a level that means nothing': fields({ confidence: 'blue' }),
  'one source instead of a list': fields({ sources: 'gazette' }),
  'topics between commas': fields({ topics: 'Ships, Pier' }),
  'one correction instead of a list': fields({
    corrections: '\n  date: 2025-03-01\n  type: correction\n  text: The date was wrong.',
  }),
  'claims as text': fields({ claims: 'The pier is empty.' }),
  'an empty list of claims': fields({ claims: '[]' }),
  'evidence without a source': fields({
    sources: '\n  - gazette\n  - stance: disputes\n    note: It says otherwise.',
  }),
  'a number as evidence': fields({ sources: '[gazette, 12]' }),
  'a name instead of an id, in a line': fields({ sources: '[gazette, The Herald]' }),
  'a name instead of an id, in a block': fields({ sources: '\n  - gazette\n  - The Herald' }),
  'the id of a source with a letter missing': fields({ sources: '[gazete]' }),
  'the id of a source that does not exist': fields({ sources: '[gazette, wire-2025-01-22]' }),
  'an unknown kind and stance of evidence': fields({
    sources: '\n  - source: gazette\n    kind: sattelite-image\n    stance: against',
  }),
  'a passage that is too long': claim(
    'evidence: [{ source: gazette, passage: on the morning of that day the western pier of the port was empty again }]',
  ),
  'a claim with yes instead of true': claim('key: yes\n    evidence: [gazette]'),
  'a claim with sources instead of evidence': claim('sources: [gazette]'),
  'an override without a reason': fields({ overrides: 'yes' }),
  'more than the evidence supports': fields({ confidence: 'confirmed' }),
  'a tab': fields({ sources: '\n\t- gazette' }),
  'a field written twice': event(formatEvent().replace('summary:', 'title: Again\nsummary:')),
  'an anchor and an alias': fields({
    confidence: '&level possible',
    assessments: '\n  - { date: 2025-02-02, confidence: *level, reason: One report. }',
  }),
  'a tag': fields({ title: '!!str 2025' }),
  'a colon in a title': fields({ title: 'Ministry: ships have left' }),
  'a title that begins with a bracket': fields({ title: '[Video] The pier is empty' }),
  'a title that begins with an at sign': fields({ title: '@gazette shows an empty pier' }),
  'a quotation mark that is not closed': fields({ title: '"The pier is empty' }),
  'a bracket that is not closed': fields({ sources: '[gazette' }),
  'wrong indentation': fields({ sources: '\n    - gazette\n  - herald' }),
  'capital letters and an underscore in a file name': { 'events/PierIs_Empty.mdx': formatEvent() },
  'no lines of hyphens': event(formatEvent().replaceAll('---\n', '')),
  'a blank line before the fields': event(`\n${formatEvent()}`),
  'no second line of hyphens': event(`${formatEvent().slice(0, -4)}\nThe pier is empty.\n`),
  'an empty file': event(''),
  'an invisible mark that turns the text round': fields({ title: 'The pier is \u202eempty' }),
  'HTML in the body': body('The pier is <b>empty</b>.'),
  'code in the body': body('The pier {process.exit()} is empty.'),
  'an import in the body': body("import fs from 'fs'\n\nThe pier is empty."),
  'a Markdown picture': body('![The pier](/figures/pier.jpg)'),
  'a link that runs code': body('See [here](javascript:alert(1)).'),
  'an unknown component': body('<Map id="pier" />'),
  'an unknown attribute of a component': body('The pier is empty. <Cite source="gazette" page="3" />'),
  'an unknown id in the body': body('The pier is empty. <Cite source="gazete" /> See <Place id="pier" />.'),
  'an unknown claim in the body': body('The pier is empty. <Cite source="gazette" claim="empty" />'),
  'sources that derive from each other': {
    ...source('derivedFrom: [post]'),
    'sources/post.mdx': '---\ntitle: Post\nderivedFrom: [herald]\n---\n',
  },
  'an address without its beginning': source('primary: true\nurl: www.example.org/report'),
  'primary written as no': source('primary: no'),
  'a digest that is none': source('primary: true\ncapture: { sha256: abc }'),
  'a reliability that does not exist': source('primary: true\nreliability: G'),
  'a language by its name': source('primary: true\nlanguage: English language'),
  'coordinates as text, and beyond the globe': {
    'places/port.yaml': 'name: Port\nlat: "34,9"\nlon: 200\n',
  },
  'half a coordinate': { 'places/port.yaml': 'name: Port\nlat: 34.9\n' },
  'identifiers that are none': {
    'places/port.yaml': 'name: Port\nidentifiers: { un locode: NL, wikidata: [Q1] }\n',
  },
  'one page under two names': {
    ...source('primary: true\nurl: https://www.example.org/report/?utm_source=mail'),
    'sources/post.mdx': '---\ntitle: Post\nprimary: true\nurl: http://example.org/report#top\n---\n',
  },
  'two files with one id': {
    'events/2024/pier-empty.mdx': formatEvent({ date: '2024-12-01' }),
    'events/2025/pier-empty.mdx': formatEvent(),
  },
  'one name for two places': {
    'places/port.yaml': 'name: Example Port\n',
    'places/harbour.yaml': 'name: Harbour\naliases: [example port]\n',
  },
  'an invisible mark within a block of text': fields({ dateNote: '|\n  The report says Monday.\n  It was \u200bTuesday.' }),
  'a passage of a source that nobody holds': claim('evidence: [{ source: gazette, passage: the pier was empty }]'),
  'a retraction without a word': fields({ status: 'retracted' }),
  'refuted without a reason': fields({ confidence: 'refuted' }),
  'an event related to itself': fields({ related: '[{ event: pier-empty, relation: follows }]' }),
};
