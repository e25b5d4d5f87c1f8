/** Checks that footnotes and their marks belong together: a note that is silently dropped is a lost statement. */

import { readNamedLinkProblems } from './check-link.ts';
import { readStart, visitTree } from './tree.ts';
import type { BodyProblem, BodyProblemText, BodySource } from './problem.ts';
import type { BodyNode } from './tree.ts';

/** Notes without a mark, notes written twice, and marks without a note; and the count of links by name. */
export function readFootnoteProblems(root: BodyNode, source: BodySource): BodyProblem[] {
  const problems: BodyProblem[] = [];
  const marks: { name: string; within: string | null }[] = [];
  const notes: BodyNode[] = [];
  const links: BodyNode[] = [];
  const report = (offset: number, text: Omit<BodyProblemText, 'rule'>): void => {
    problems.push(source.problem(offset, { rule: 'body-syntax', ...text }));
  };
  visitTree(root, (node, ancestors) => {
    if (node.type === 'linkReference') links.push(node);
    if (node.type === 'footnoteReference') {
      const note = ancestors.findLast(({ type }) => type === 'footnoteDefinition');
      marks.push({ name: readName(node), within: note === undefined ? null : readName(note) });
    }
    if (node.type === 'footnoteDefinition') notes.push(node);
    if (node.type !== 'text' || typeof node.value !== 'string' || !MARK.test(node.value)) return;
    const end = node.position?.end.offset ?? 0;
    for (const { 0: written, index } of source.text.slice(readStart(node), end).matchAll(WRITTEN_MARK)) {
      report(readStart(node) + index, {
        message: `The note mark ${written} has no note.`,
        found: written,
        expected: `a paragraph that begins with ${written}: and holds the note`,
        fix: `Write "${written}: text of the note" as a paragraph of its own, or \\[^ for a bracket that readers should see.`,
      });
    }
  });
  const reached = readReached(marks);
  const seen = new Set<string>();
  for (const note of notes) {
    const name = readName(note);
    const written = `[^${note.label ?? note.identifier ?? ''}]`;
    if (seen.has(name)) {
      report(readStart(note), {
        message: `The note ${written} is written twice; readers would see only the first.`,
        expected: 'one note for each name',
        fix: 'Give the second note, and the marks that mean it, another name.',
      });
    } else if (!reached.has(name)) {
      report(readStart(note), {
        message: `No mark leads to the note ${written}, so no reader would see it.`,
        expected: `the mark ${written} in the text`,
        fix: `Write ${written} where the note belongs, or delete the note.`,
      });
    }
    seen.add(name);
  }
  return [...problems, ...readNamedLinkProblems(links, source)];
}

const MARK = /\[\^[^\]\s]+\]/u;
const WRITTEN_MARK = /(?<!\\)\[\^[^\]\s]+\]/gu;

function readName(node: BodyNode): string {
  return (node.identifier ?? '').toUpperCase();
}

/** Names of the notes that marks lead to from the text, also by way of other notes. */
function readReached(marks: readonly { name: string; within: string | null }[]): Set<string> {
  const reached = new Set<string>();
  let size = -1;
  while (reached.size > size) {
    size = reached.size;
    for (const { name, within } of marks) if (within === null || reached.has(within)) reached.add(name);
  }
  return reached;
}
