/** English words of the pages of rules; the rules' own sentences stand with the rules. */

import { formatCount } from './plural.ts';

export const rules = {
  title: 'Rules',
  description: 'What every record must keep to: each rule with its reason and an example of what is wrong and what is right.',
  lead: (count: number) =>
    `${formatCount(count, 'rule', 'rules')}. An error stops the record from being published; a warning is listed for everybody to see. The examples are tests: each is checked by the program that checks the record.`,
  severities: { error: 'Error', warning: 'Warning' },
  severityMeanings: {
    error: 'A record that breaks it is not published.',
    warning: 'A record that breaks it is published, and the warning is listed under verification.',
  },
  groups: { error: 'Errors', warning: 'Warnings' },
  crumb: 'Rules',
  why: 'Why',
  id: 'Name in messages',
  example: 'Example',
  noExample: 'This rule is about files as such, so no text could show it.',
  wrong: 'Wrong',
  right: 'Right',
  message: 'What the check prints',
  file: (file: string) => `content/${file}`,
  labels: { found: 'found', expected: 'expected', write: 'write', see: 'see' },
  previous: 'Rule before',
  next: 'Rule after',
};
