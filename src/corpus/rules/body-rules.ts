/** Rules about bodies. The reader of bodies finds what breaks them; here they are explained. */

import { formatExampleEvent } from './example.ts';
import type { ExampleFiles, Rule } from './rule.ts';

const body = (text: string): ExampleFiles => ({
  'events/pier-empty.mdx': formatExampleEvent('confidence: possible\nsources: [gazette]', text),
});

export const bodyRules: readonly Rule[] = [
  {
    id: 'body-not-allowed',
    title: 'A body is a document, not a program',
    severity: 'error',
    why: 'Contributions are built by machines of the publication and read by others. Text, links, tables and the components of the site are all a page needs; code and HTML are refused and never run.',
    examples: [
      {
        title: 'An expression',
        wrong: body('The pier has {1 + 1} berths.'),
        right: body('The pier has two berths.'),
      },
      {
        title: 'HTML',
        wrong: body('The pier is <b>empty</b>.'),
        right: body('The pier is **empty**.'),
      },
    ],
  },
  {
    id: 'body-syntax',
    title: 'A body can be read',
    severity: 'error',
    why: 'In MDX "<" begins a component, and what is opened must be closed. Where that fails, nobody can tell what was meant.',
    examples: [
      {
        title: 'A "less than" sign',
        wrong: body('There were <10 vessels.'),
        right: body('There were \\<10 vessels.'),
      },
    ],
  },
  {
    id: 'body-limits',
    title: 'A body stays within limits',
    severity: 'error',
    why: 'Very deep nesting and huge tables make programs fail before they make a reader understand.',
    examples: [
      {
        title: 'Quotation marks within quotation marks, and so on',
        wrong: body(`${'> '.repeat(40)}The pier is empty.`),
        right: body('> The pier is empty.'),
      },
    ],
  },
  {
    id: 'body-link',
    title: 'A link leads to the web, to a mail address or to this site',
    severity: 'error',
    why: 'Addresses of other kinds can run code in the browser of a reader, or lead to files of whoever wrote them.',
    examples: [
      {
        title: 'A link to a file of the author',
        wrong: body('See [the list](file:///home/list.txt).'),
        right: body('See [the list](https://example.org/list).'),
      },
    ],
  },
  {
    id: 'body-component',
    title: 'Components are written as the site knows them',
    severity: 'error',
    why: 'A component has a fixed name and fixed attributes with plain values. Anything else would show as nothing.',
    examples: [
      {
        title: 'An attribute under another name',
        wrong: body('The pier was empty. <Cite id="gazette" />'),
        right: body('The pier was empty. <Cite source="gazette" />'),
      },
    ],
  },
];
