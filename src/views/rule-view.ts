/** `/rules/` and `/rules/<id>/`: each rule with its reason, and examples with what the check says about them. */

import type { Issue, Severity } from '../corpus/issue.ts';
import type { Rule, RuleExample } from '../corpus/rules/rule.ts';
import type { NamedLink } from './event-card-view.ts';
import type { ViewContext } from './view-context.ts';

/** A rule, with what the check finds in each of its wrong examples. */
export interface JudgedRule extends Pick<Rule, 'id' | 'title' | 'severity' | 'why'> {
  readonly examples: readonly (RuleExample & { readonly issues: readonly Issue[] })[];
}

/** A piece of running text; code is set as such. */
export interface TextPart {
  readonly text: string;
  readonly isCode: boolean;
}

export interface RuleGroupView {
  readonly severity: Severity;
  readonly title: string;
  readonly meaning: string;
  readonly rules: readonly (NamedLink & {
    readonly id: string;
    readonly why: readonly TextPart[];
  })[];
}

export interface RulesIndexView {
  readonly lead: string;
  readonly groups: readonly RuleGroupView[];
}

/** A file of an example; `lines` are those that differ from the other side, from 0. */
export interface ExampleFileView {
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly isDifferent: boolean }[];
}

export interface ExampleView {
  readonly title: string;
  readonly wrong: readonly ExampleFileView[];
  readonly right: readonly ExampleFileView[];
  /** As the check prints them, one text for each problem. */
  readonly messages: readonly string[];
}

export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly severityMeaning: string;
  readonly why: readonly TextPart[];
  readonly description: string;
  readonly examples: readonly ExampleView[];
  readonly indexHref: string;
  readonly previous: NamedLink | null;
  readonly next: NamedLink | null;
}

export function buildRulesIndexView(context: ViewContext, rules: readonly JudgedRule[]): RulesIndexView {
  const words = context.words.pages.rules;
  return {
    lead: words.lead(rules.length),
    groups: (['error', 'warning'] as const).flatMap((severity) => {
      const own = rules.filter((rule) => rule.severity === severity);
      if (own.length === 0) return [];
      return [
        {
          severity,
          title: words.groups[severity],
          meaning: words.severityMeanings[severity],
          rules: own.map((rule) => ({
            ...buildRuleLink(context, rule),
            id: rule.id,
            why: readParts(rule.why),
          })),
        },
      ];
    }),
  };
}

/** @param index which of the rules */
export function buildRuleView(context: ViewContext, rules: readonly JudgedRule[], index: number): RuleView {
  const words = context.words.pages.rules;
  const { id, title, severity, why, examples } = rules[index]!;
  const neighbour = (at: number) => (rules[at] ? buildRuleLink(context, rules[at]) : null);
  return {
    id,
    title,
    severity,
    severityText: words.severities[severity],
    severityMeaning: words.severityMeanings[severity],
    why: readParts(why),
    description: why.replaceAll('`', ''),
    examples: examples.map((example) => ({
      title: example.title,
      wrong: buildFiles(context, example.wrong, example.right),
      right: buildFiles(context, example.right, example.wrong),
      messages: example.issues.map((issue) => formatMessage(context, issue)),
    })),
    indexHref: context.link('/rules/'),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
}

/** The sentences of rules mark code as Markdown does. */
function readParts(text: string): readonly TextPart[] {
  return text.split('`').map((part, index) => ({ text: part, isCode: index % 2 === 1 }));
}

function buildRuleLink(context: ViewContext, { id, title }: JudgedRule): NamedLink {
  return { href: context.link(`/rules/${id}/`), text: title };
}

/** Files of one side, each line marked that does not stand in the same file, or any file, of the other side. */
function buildFiles(context: ViewContext, files: RuleExample['wrong'], others: RuleExample['wrong']): readonly ExampleFileView[] {
  return Object.entries(files).map(([path, text]) => {
    const other = new Set((others[path] ?? '').split('\n'));
    const isNew = others[path] === undefined;
    const lines = text.replace(/\n$/u, '').split('\n');
    return {
      name: context.words.pages.rules.file(path),
      lines: lines.map((line) => ({ text: line, isDifferent: !isNew && !other.has(line) })),
    };
  });
}

/** The layout of the report on the command line. */
function formatMessage(context: ViewContext, issue: Issue): string {
  const { labels } = context.words.pages.rules;
  const width = Math.max(labels.found.length, labels.expected.length, labels.write.length, labels.see.length) + 2;
  const line = (label: string, text: string) => `    ${`${label}:`.padEnd(width)}${text.replaceAll('\n', `\n    ${' '.repeat(width)}`)}`;
  return [
    `${issue.file}:${issue.line}:${issue.column} ${issue.severity} ${issue.message} ${issue.rule}`,
    line(labels.found, issue.found),
    line(labels.expected, issue.expected),
    line(labels.write, issue.fix),
    ...(issue.cause ? [line(labels.see, `${issue.cause.file}:${issue.cause.line}:${issue.cause.column} ${issue.cause.message}`)] : []),
  ].join('\n');
}
