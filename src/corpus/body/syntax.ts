/**
 * Reads a body as MDX. Where the engine stops at the first mistake, the mistake is noted, its `<` is exchanged for a
 * plain character, and the text is read again, so that one run finds them all.
 */

import { refusedTag, restoreStandIns, writeStandIns } from './stand-ins.ts';
import { readModuleAdvice, readBraceAdvice, readTagAdvice } from './syntax-advice.ts';
import type { BodyProblem, BodySource } from './problem.ts';
import type { BodyEngine, BodyNode } from './tree.ts';

export interface SyntaxReading {
  /** The tree, or `null` where the text could not be read; complete only when there is no problem. */
  readonly tree: BodyNode | null;
  readonly problems: BodyProblem[];
}

/** The tree of a body that holds all limits, and every mistake of syntax in it, up to 25. Never throws. */
export function readSyntax(source: BodySource, engine: BodyEngine): SyntaxReading {
  const problems: BodyProblem[] = [];
  const refused: RefusedTag[] = [];
  let text = writeStandIns(source.text);
  for (let attempt = 0; attempt < 25; attempt += 1) {
    const reading = readTree(text, engine);
    if (typeof reading === 'object') {
      for (const { kind, offset } of restoreStandIns(reading, source.text, text)) {
        const advice = kind === 'expression' ? readBraceAdvice(source.text, offset) : readModuleAdvice(source.text, offset);
        problems.push(source.problem(offset, advice));
      }
      return { tree: reading, problems: [...problems, ...readTagProblems(refused)] };
    }
    const offset = readErrorOffset(reading, source.text);
    const tag = findTag(text, offset);
    if (tag < 0) {
      problems.push(source.problem(offset, readTagAdvice(source.text, offset, reading)));
      break;
    }
    const problem = source.problem(tag, readTagAdvice(source.text, tag, reading));
    refused.push({ offset: tag, text: readTag(text, tag), problem });
    text = exchangeTag(text, tag);
  }
  return { tree: null, problems: [...problems, ...readTagProblems(refused)] };
}

/** The tree, or the message with which the engine stopped. */
function readTree(text: string, engine: BodyEngine): BodyNode | string {
  try {
    return engine(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

interface RefusedTag {
  readonly offset: number;
  readonly text: string;
  readonly problem: BodyProblem;
}

/** The problems of refused tags; a closing tag whose opening tag was refused too is no mistake of its own. */
function readTagProblems(refused: readonly RefusedTag[]): BodyProblem[] {
  const open: string[] = [];
  return [...refused]
    .sort((a, b) => a.offset - b.offset)
    .flatMap(({ text, problem }) => {
      const [, slash = '', name = ''] = /^<(\/?)\s*([\w.:-]*)/u.exec(text) ?? [];
      const index = slash === '' ? -1 : open.lastIndexOf(name);
      if (slash === '') open.push(name);
      if (index < 0) return [problem];
      open.splice(index, 1);
      return [];
    });
}

function readTag(text: string, offset: number): string {
  return /^<[^<>\n]*>/u.exec(text.slice(offset, offset + 1_000))?.[0] ?? '<';
}

function exchangeTag(text: string, offset: number): string {
  const { length } = readTag(text, offset);
  return text.slice(0, offset) + refusedTag.repeat(length) + text.slice(offset + length);
}

/** The engine begins its messages with `line:column: `, counted from 1. */
function readErrorOffset(message: string, text: string): number {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /u.exec(message) ?? [];
  let start = 0;
  for (let count = 1; count < Number(line); count += 1) start = text.indexOf('\n', start) + 1;
  return Math.min(start + Number(column) - 1, text.length);
}

/** The `<` the engine stopped at: at the place it names, or the last one before it. */
function findTag(text: string, offset: number): number {
  return text[offset] === '<' ? offset : text.lastIndexOf('<', offset);
}
