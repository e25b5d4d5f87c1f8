/** A section as a table for people. */

import type { Row, Section } from './section.ts';

/** Columns are those of all rows in the order in which they first come; a figure that a row lacks is a dash. */
export function formatSection({ title, rows, notes }: Section): string {
  const columns = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const lines = [['', ...columns], ...rows.map((row) => [row.name, ...columns.map((column) => formatFigure(row, column))])];
  const widths = lines[0]!.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  const table = lines.map((line) =>
    line.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[index]!))).join('  '),
  );
  return [title, '', ...table.map((line) => line.trimEnd()), '', ...notes, ''].join('\n');
}

function formatFigure({ figures }: Row, column: string): string {
  const value = figures[column];
  if (value === undefined) return '-';
  if (typeof value === 'string') return value;
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
