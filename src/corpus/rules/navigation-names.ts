/** The navigation leads to what there is, once, and to everything that readers are promised. */

import type { Corpus } from '../corpus.ts';
import { formatFound, type Issue } from '../issue.ts';
import { readLikely } from '../likely.ts';
import type { RawRecord } from '../record.ts';
import { buildIssue } from '../record-issue.ts';
import { formatLine } from '../schema/yaml-notation.ts';
import { isSectionName, readNavigation, sectionNames, sections, type NavigationPlace } from '../sections.ts';
import { formatExamplePublication } from './example.ts';
import type { Rule } from './rule.ts';

const places: readonly NavigationPlace[] = ['header', 'footer'];

export const navigationNames: Rule = {
  id: 'navigation-names',
  title: 'The navigation names sections and pages that exist',
  severity: 'error',
  why: 'A name that nothing has leads nowhere, and readers of every publication have to find the method, the sources, what is disputed, the corrections, the verification report and who answers for it all. That a page of your own is named nowhere is a warning only.',
  examples: [
    {
      title: 'A section under another name',
      wrong: formatExamplePublication('navigation: { header: [timeline, sources, dispute, method] }\n'),
      right: formatExamplePublication('navigation: { header: [timeline, sources, disputed, method] }\n'),
    },
    {
      title: 'No way to the corrections',
      wrong: formatExamplePublication('navigation: { footer: [verification, data, about] }\n'),
      right: formatExamplePublication('navigation: { footer: [corrections, verification, data, about] }\n'),
    },
  ],
  check: ({ corpus }) => {
    const record = corpus.records.get('publication/publication');
    const written = corpus.publication?.navigation;
    if (record === undefined || written === undefined) return [];
    const named = places.flatMap((place) => (written[place] ?? []).map((name, index) => ({ name, path: ['navigation', place, index] })));
    const seen = new Set<string>();
    const wrong = named.flatMap(({ name, path }) => {
      const isTwice = seen.has(name);
      seen.add(name);
      if (isTwice) return [buildTwice(record, path, name)];
      return isKnown(corpus, name) ? [] : [buildUnknown(corpus, record, path, name)];
    });
    // What a mistyped name was meant to lead to is told there.
    const meant = new Set(named.flatMap(({ name }) => (isKnown(corpus, name) ? [] : (readMeant(corpus, name) ?? []))));
    return [...wrong, ...readLost(corpus, record, meant)];
  },
};

function isKnown(corpus: Corpus, name: string): boolean {
  return isSectionName(name) || corpus.pages.has(name);
}

function readMeant(corpus: Corpus, name: string): string | undefined {
  return readLikely(name, [...sectionNames, ...corpus.pages.keys()]);
}

function buildUnknown(corpus: Corpus, record: RawRecord, path: (string | number)[], name: string): Issue {
  const ids = [...corpus.pages.keys()].sort();
  const likely = readMeant(corpus, name);
  return buildIssue(record, path, 'value', {
    rule: 'navigation-names',
    message: `There is no section and no page "${name}".${likely === undefined ? '' : ` Did you mean "${likely}"?`}`,
    found: formatFound(name),
    expected: `one of ${sectionNames.join(', ')}${ids.length > 0 ? `, or a page of your own: ${ids.join(', ')}` : ', or the name of a file in pages/'}`,
    fix: likely === undefined ? `write pages/${name}.mdx, or remove "${name}"` : formatLine(record, path, likely),
  });
}

function buildTwice(record: RawRecord, path: (string | number)[], name: string): Issue {
  return buildIssue(record, path, 'value', {
    rule: 'navigation-names',
    message: `"${name}" is named twice in the navigation.`,
    found: formatFound(name),
    expected: 'each name once, in the header or in the footer',
    fix: `remove the second "${name}"`,
  });
}

/** What the lists as they are written no longer lead to. */
function readLost(corpus: Corpus, record: RawRecord, meant: ReadonlySet<string>): readonly Issue[] {
  const { header, footer } = readNavigation(corpus);
  const shown = new Set([...header, ...footer, ...meant]);
  const place = corpus.publication?.navigation?.footer === undefined ? 'header' : 'footer';
  const report = (name: string, isPage: boolean): Issue =>
    buildIssue(record, ['navigation', place], 'key', {
      rule: 'navigation-names',
      severity: isPage ? 'warning' : 'error',
      message: isPage ? `Nothing leads to the page "${name}".` : `Readers would not find the section "${name}".`,
      found: 'nothing',
      expected: `"${name}" in the header or in the footer`,
      fix: `${place}: [${[...(corpus.publication?.navigation?.[place] ?? []), name].join(', ')}]`,
    });
  return [
    ...sectionNames.filter((name) => sections[name].need === 'required' && !shown.has(name)).map((name) => report(name, false)),
    ...[...corpus.pages.keys()].filter((id) => !shown.has(id)).map((id) => report(id, true)),
  ];
}
