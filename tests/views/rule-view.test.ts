import { describe, expect, it } from 'vitest';
import { rules } from '../../src/corpus/rules/index.ts';
import { readRules } from '../../src/readers/rule-examples.ts';
import { buildRulesIndexView, buildRuleView } from '../../src/views/rule-view.ts';
import { buildTestContext } from '../support/view-context.ts';

const context = buildTestContext({});
const judged = readRules();
const page = (id: string) =>
  buildRuleView(
    context,
    judged,
    judged.findIndex((rule) => rule.id === id),
  );

describe('the pages of rules', () => {
  it('list every rule once, errors first', () => {
    const { groups } = buildRulesIndexView(context, judged);
    expect(groups.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(groups.flatMap((group) => group.rules.map(({ id }) => id)).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('print what the check really says about the wrong example', () => {
    const [message] = page('claim-ids').examples[0]!.messages;
    expect(message).toMatch(
      /^content\/events\/pier-empty\.mdx:\d+:\d+ error Two claims of this event have the id "pier"\. claim-ids\n {4}found: {4}"pier"\n/,
    );
  });

  it('show a message for every example but those of which only a folder could give one', () => {
    const silent = judged.filter(({ examples }) => examples.some(({ issues }) => issues.length === 0)).map(({ id }) => id);
    expect(silent).toEqual(['unexpected-file']);
  });

  it('mark the lines in which wrong and right differ', () => {
    const { wrong, right } = page('claim-ids').examples[0]!;
    const marked = (files: typeof wrong) =>
      files.flatMap(({ lines }) => lines.flatMap(({ text, isDifferent }) => (isDifferent ? [text] : [])));
    expect(marked(wrong)).toHaveLength(1);
    expect(marked(right)).toHaveLength(1);
    expect(marked(right)).not.toEqual(marked(wrong));
  });

  it('set code apart in sentences', () => {
    const why = page('claim-ids')
      .why.filter(({ isCode }) => isCode)
      .map(({ text }) => text);
    expect(why).toEqual(['<Cite claim>']);
    expect(page('claim-ids').description).not.toContain('`');
  });

  it('lead from rule to rule', () => {
    const first = buildRuleView(context, judged, 0);
    expect(first).toMatchObject({
      previous: null,
      next: { href: `/sub/rules/${judged[1]!.id}/` },
      indexHref: '/sub/rules/',
    });
  });
});
