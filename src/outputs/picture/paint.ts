/**
 * Paints a drawing: SVG of `g`, `rect` and `path` with plain colours, moved and scaled but never turned. Nothing of
 * the machine is asked, so a drawing has the same pixels everywhere.
 */

import { buildTextMemo } from '../../views/memo.ts';
import { buildCoverage, type Coverage } from './coverage.ts';
import { readChains, type Chain } from './outline.ts';
import { buildStroke } from './stroke.ts';
import { buildSurface, type Bitmap, type HexColour } from './surface.ts';

/** Where a shape stands and in which colour. */
interface State {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
  readonly fill: string;
}

/** @throws where the drawing holds what it may not */
export function paintDrawing(svg: string): Bitmap {
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  const surface = buildSurface(Number(width), Number(height));
  const coverage = coverageOf(`${width} ${height}`);
  const states: State[] = [{ x: 0, y: 0, across: 1, down: 1, fill: 'none' }];
  for (const [, end, name, written = ''] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/gu)) {
    if (end === '/') {
      states.pop();
      continue;
    }
    const attributes = readAttributes(written);
    const state = readState(states.at(-1)!, attributes);
    if (name === 'g' || (name === 'svg' && !written.endsWith('/'))) states.push(state);
    else if (name === 'rect' || name === 'path') {
      for (const { chains, colour } of readShapes(name, attributes, state)) {
        for (const chain of chains) addChain(coverage, chain, state);
        coverage.read(surface.blend(colour as HexColour));
      }
    } else if (name !== 'svg') throw new Error(`A picture cannot be painted: it holds <${name}>.`);
  }
  return surface.bitmap;
}

/** A large piece of memory that is empty again behind every shape. */
const coverageOf = buildTextMemo((size: string) => buildCoverage(...(size.split(' ').map(Number) as [number, number])));

type Attributes = ReadonlyMap<string, string>;

function readAttributes(written: string): Attributes {
  return new Map([...written.matchAll(/([a-zA-Z-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));
}

/** The state within an element. */
function readState(outer: State, attributes: Attributes): State {
  let { x, y, across, down } = outer;
  for (const [, kind, first = '', second = first] of (attributes.get('transform') ?? '').matchAll(
    /(\w+)\(([-\d.e]+)(?:[ ,]([-\d.e]+))?\)/gu,
  )) {
    const [a, b] = [Number(first), Number(second)];
    if (kind === 'translate') [x, y] = [x + a * across, y + b * down];
    else [across, down] = [across * a, down * b];
  }
  return { x, y, across, down, fill: attributes.get('fill') ?? outer.fill };
}

function readShapes(name: 'rect' | 'path', attributes: Attributes, state: State): readonly { chains: readonly Chain[]; colour: string }[] {
  const d = name === 'rect' ? formatRect(attributes) : attributes.get('d')!;
  const chains = chainsAt(Math.abs(state.across))(d);
  const stroke = attributes.get('stroke');
  if (stroke === undefined) return state.fill === 'none' ? [] : [{ chains, colour: state.fill }];
  const dash = attributes.get('stroke-dasharray')?.split(' ').map(Number) as [number, number] | undefined;
  return [{ chains: chains.flatMap((chain) => buildStroke(chain, Number(attributes.get('stroke-width')), dash)), colour: stroke }];
}

/** Pictures share most of their letters: each outline is followed once at each size. */
const chainsAt = (scale: number) => chainsByScale(String(scale));
const chainsByScale = buildTextMemo((scale: string) => buildTextMemo((d: string) => readChains(d, Number(scale))));

function formatRect(attributes: Attributes): string {
  const [x, y, width, height, rx] = ['x', 'y', 'width', 'height', 'rx'].map((name) => Number(attributes.get(name) ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const r = Math.min(rx, width / 2, height / 2);
  if (r === 0) return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [flat, steep] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${flat}${corner(r, r)}v${steep}${corner(-r, r)}h${-flat}${corner(-r, -r)}v${-steep}${corner(r, -r)}Z`;
}

function addChain(coverage: Coverage, { points }: Chain, { x, y, across, down }: State): void {
  const end = points.length - 2;
  let fromX = x + points[end]! * across;
  let fromY = y + points[end + 1]! * down;
  for (let at = 0; at <= end; at += 2) {
    const toX = x + points[at]! * across;
    const toY = y + points[at + 1]! * down;
    coverage.addLine(fromX, fromY, toX, toY);
    fromX = toX;
    fromY = toY;
  }
}
