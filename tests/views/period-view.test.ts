import { describe, expect, it } from 'vitest';
import { buildPeriodView, readPeriodMembers, readPeriods } from '../../src/views/period-view.ts';
import { formatEvent } from '../support/record.ts';
import { buildTestContext } from '../support/view-context.ts';

function buildTestPeriods(dates: Readonly<Record<string, string>>) {
  const files = Object.entries(dates).map(([id, date]) => [`events/${id}.mdx`, formatEvent({ date: `"${date}"` })]);
  const context = buildTestContext(Object.fromEntries(files));
  const all = readPeriods(context);
  const view = (key: string) =>
    buildPeriodView(
      context,
      readPeriodMembers(context).find((period) => period.key === key)!,
    );
  return { keys: all.map(({ key }) => key), view };
}
const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id);

describe('the pages of years and months', () => {
  it('exist where an event is, and nowhere else', () => {
    expect(buildTestPeriods({ a: '2025-01-22', b: '2023-11-02' }).keys).toEqual(['2023', '2023/11', '2025', '2025/01']);
  });

  it('put an event that may lie on either side of a border on both pages, as possible', () => {
    const { keys, view } = buildTestPeriods({ a: '[2024-12-31,2025-01-01]', b: '2024-12-30' });
    expect(keys).toEqual(['2024', '2024/12', '2025', '2025/01']);
    expect(ids(view('2024/12').certain.shown)).toEqual(['b']);
    expect(ids(view('2024/12').possible.shown)).toEqual(['a']);
    expect(ids(view('2025').possible.shown)).toEqual(['a']);
  });

  it('count an interval as certain in every period that it surely covers', () => {
    const { view } = buildTestPeriods({ a: '2024-11-20/2025-01-05' });
    for (const key of ['2024', '2024/11', '2024/12', '2025', '2025/01']) expect(ids(view(key).certain.shown)).toEqual(['a']);
  });

  it('end an open date at its known end', () => {
    const { keys, view } = buildTestPeriods({ a: '[..2025-01-27]', b: '2025-03-01/..' });
    expect(keys).toEqual(['2025', '2025/01', '2025/03']);
    expect(ids(view('2025/01').possible.shown)).toEqual(['a']);
  });

  it('give a year that is all one knows no pages of months, and list it on those that exist', () => {
    const { keys, view } = buildTestPeriods({ a: '2025', b: '2025-03-05' });
    expect(keys).toEqual(['2025', '2025/03']);
    expect(ids(view('2025').certain.shown)).toEqual(['a', 'b']);
    expect(ids(view('2025/03').possible.shown)).toEqual(['a']);
  });

  it('do not fill centuries for a date of centuries', () => {
    expect(buildTestPeriods({ a: '1XXX' }).keys).toEqual(['1000', '1999']);
  });

  it('lead to the neighbours that exist', () => {
    const { view } = buildTestPeriods({ a: '2024-12-01', b: '2025-03-05' });
    expect(view('2024/12').next).toEqual({ href: '/sub/2025/03/', text: 'March 2025' });
    expect(view('2024/12').previous).toBeNull();
    expect(view('2025').previous).toEqual({ href: '/sub/2024/', text: '2024' });
    expect(view('2025').months).toEqual([{ href: '/sub/2025/03/', text: 'March 2025', events: '1 event' }]);
    expect(view('2025/03').year).toEqual({ href: '/sub/2025/', text: '2025' });
  });

  it('do not show drafts', () => {
    const context = buildTestContext({ 'events/hidden.mdx': formatEvent({ status: 'draft' }) });
    expect(readPeriods(context)).toEqual([]);
  });

  it('reach before the year 0', () => {
    expect(buildTestPeriods({ a: '-0044-03-15' }).keys).toEqual(['-0044', '-0044/03']);
  });
});
