/** The marks of confidence and dispute where a script prints them; the same outlines as in the pages. */

import type { Level } from '../../domain/confidence.ts';
import { disputeShapes, markShapes } from '../../views/mark-shapes.ts';

const svg = 'http://www.w3.org/2000/svg';

/** A mark as an element. It carries no words: put the word beside it, always. */
export function buildMark(name: Level | 'disputed'): SVGElement {
  const mark = buildElement('svg', { viewBox: '0 0 16 16', width: '16', height: '16', 'aria-hidden': 'true', focusable: 'false' });
  mark.setAttribute('class', name === 'disputed' ? 'mark split' : `mark ${name}`);
  for (const { d, line, dash } of name === 'disputed' ? disputeShapes : markShapes[name]) {
    const path = buildElement('path', { d, fill: line === undefined ? 'currentColor' : 'none' });
    if (line !== undefined) path.setAttribute('stroke', 'currentColor');
    if (line !== undefined) path.setAttribute('stroke-width', String(line));
    if (dash !== undefined) path.setAttribute('stroke-dasharray', dash);
    mark.append(path);
  }
  return mark;
}

function buildElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
