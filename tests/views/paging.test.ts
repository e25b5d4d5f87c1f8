import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { buildPaging, countPages, mostOnPage, readPageOf } from '../../src/views/paging.ts';
import { buildPeriodView, readPeriodMembers } from '../../src/views/period-view.ts';
import { buildSourceIndexView, countSourcePages } from '../../src/views/source-index-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

const many = (count: number, build: (index: number) => readonly [path: string, text: string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => build(index)));
const numbered = (index: number) => String(index).padStart(3, '0');

describe('pages of a list', () => {
  it.prop([fc.array(fc.nat(), { maxLength: 800 }), fc.array(fc.nat(), { maxLength: 800 })])(
    'hold every item once, in order, also of a list that another continues',
    (first, second) => {
      const pages = countPages(first.length + second.length);
      const held = Array.from({ length: pages }, (_, at) => {
        const number = { page: at + 1, pages };
        const items = [readPageOf(first, number), readPageOf(second, number, first.length)];
        expect(items.flat().length).toBeLessThanOrEqual(mostOnPage);
        return items;
      });
      expect(held.flatMap(([own = []]) => own)).toEqual(first);
      expect(held.flatMap(([, own = []]) => own)).toEqual(second);
    },
  );

  it('lead to one another, each at an address of its own', () => {
    const context = buildTestContext({});
    const paging = (page: number) => buildPaging(context, { page, pages: 3 }, (one) => `/list/${one}/`)!;
    expect(paging(1)).toMatchObject({ text: 'Page 1 of 3', previous: null, next: { href: '/sub/list/2/', text: 'Next page' } });
    expect(paging(2).pages.map(({ text, isCurrent }) => [text, isCurrent])).toEqual([
      ['1', false],
      ['2', true],
      ['3', false],
    ]);
    expect(paging(3)).toMatchObject({ previous: { href: '/sub/list/2/', text: 'Previous page' }, next: null });
    expect(buildPaging(context, { page: 1, pages: 1 }, String)).toBeNull();
  });
});

describe('a long month', () => {
  const context = buildTestContext({
    ...many(190, (index) => [`events/e-${numbered(index)}.mdx`, formatEvent({ date: '"2025-01-22"' })]),
    ...many(20, (index) => [`events/p-${numbered(index)}.mdx`, formatEvent({ date: '"[2025-01-31,2025-02-01]"' })]),
  });
  const pages = readPeriodMembers(context)
    .filter(({ key }) => key === '2025/01')
    .map((page) => buildPeriodView(context, page));

  it('takes several pages, the certain events first, and says on each how many there are', () => {
    expect(pages.map(({ certain, possible }) => [certain.shown.length, possible.shown.length])).toEqual([
      [150, 0],
      [40, 20],
    ]);
    expect(new Set(pages.map(({ lead }) => lead)).size).toBe(1);
    expect(pages.map(({ label }) => label)).toEqual(['January 2025', 'January 2025, page 2']);
  });

  it('leads from page to page, and to the months beside it by their first pages', () => {
    expect(pages.map(({ paging }) => [paging!.previous?.href, paging!.next?.href])).toEqual([
      [undefined, '/sub/2025/01/2/'],
      ['/sub/2025/01/', undefined],
    ]);
    expect(pages.map(({ next }) => next?.href)).toEqual(['/sub/2025/02/', '/sub/2025/02/']);
  });

  it('takes one page where it has room there, and says nothing of pages', () => {
    const february = readPeriodMembers(context).filter(({ key }) => key === '2025/02');
    expect(february.map((page) => buildPeriodView(context, page).paging)).toEqual([null]);
  });
});

describe('a long list of sources', () => {
  const source = (more: string) => `---\ntitle: A report\nreliability: C\n${more}---\n`;
  const context = buildTestContext({
    'events/pier.mdx': formatEvent(),
    ...many(148, (index) => [`sources/a-${numbered(index)}.mdx`, source('primary: true\n')]),
    ...many(10, (index) => [`sources/b-${numbered(index)}.mdx`, source('derivedFrom: [a-000]\n')]),
  });

  it('takes several pages, and leads to each group on the page where it begins', () => {
    expect(countSourcePages(context)).toBe(2);
    const views = [1, 2].map((page) => buildSourceIndexView(context, page));
    const count = ({ groups }: (typeof views)[number]) => groups.map(({ kind, rows }) => [kind, rows.length]);
    expect(count(views[0]!).reduce((sum, [, rows]) => sum + Number(rows), 0)).toBe(150);
    expect(views[0]!.jumps.map(({ href }) => href)).toEqual(['#primary', '#derived']);
    expect(views[1]!.jumps.map(({ href }) => href)).toEqual(['/sub/sources/#primary', '/sub/sources/#derived']);
    expect(views[1]!.title).toBe(`${views[0]!.title}, page 2`);
    expect(views[1]!.paging!.previous!.href).toBe('/sub/sources/');
  });
});
