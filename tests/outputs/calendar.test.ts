/** The calendar, read by a maintained parser. */

import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { countCalendar } from '../../src/outputs/calendar/calendar.ts';
import type { OutputContext } from '../../src/outputs/output-context.ts';
import { readExported } from '../../src/outputs/record/record-set.ts';
import { buildFixtureContext, contexts, fixtureDates, hardText } from './fixture.ts';
import { readDataText } from '../support/data-text.ts';

function readCalendar(context: OutputContext): ICAL.Component {
  return new ICAL.Component(ICAL.parse(readDataText(context, '/events.ics')));
}

function readEntry(context: OutputContext, id: string): ICAL.Component | undefined {
  return readCalendar(context)
    .getAllSubcomponents('vevent')
    .find((entry) => String(entry.getFirstPropertyValue('uid')).startsWith(`${id}@`));
}

describe.each(contexts)('the calendar of %s', (_, read) => {
  it('opens, with one entry for each event that is counted', async () => {
    const context = await read();
    const entries = readCalendar(context).getAllSubcomponents('vevent');
    const { events, leftOut } = countCalendar(context);
    expect(entries).toHaveLength(events);
    expect(events + leftOut).toBe(readExported(context).length);
  });

  it('holds all-day entries over all possible days, with an exclusive end', async () => {
    const context = await read();
    for (const entry of readCalendar(context).getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(entry);
      expect(event.startDate.isDate).toBe(true);
      const days = event.endDate.subtractDate(event.startDate).toSeconds() / 86_400;
      const { possible } = context.corpus.eventById.get(event.uid.split('@')[0] as never)!.date;
      expect(days).toBe(possible.to! - possible.from! + 1);
      expect(days).toBeLessThanOrEqual(31);
    }
  });

  it('keeps level, dispute, date expression, sources and archives', async () => {
    const context = await read();
    for (const entry of readCalendar(context).getAllSubcomponents('vevent')) {
      const event = context.corpus.eventById.get(String(entry.getFirstPropertyValue('uid')).split('@')[0] as never)!;
      const own = (name: string) => String(entry.getFirstPropertyValue(name)).replaceAll('\\,', ',');
      expect(own('x-edtf')).toBe(event.date.edtf);
      expect(own('x-verification-level')).toBe(event.confidence);
      expect(own('x-disputed')).toMatch(/^(?:TRUE|FALSE)$/u);
      expect(entry.getFirstPropertyValue('status')).toBe(
        event.status === 'retracted' ? 'CANCELLED' : event.confidence === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE',
      );
    }
  });

  it('has lines of at most 75 octets, ended by CRLF', async () => {
    const text = readDataText(await read(), '/events.ics');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

describe('a calendar entry', () => {
  const context = buildFixtureContext();

  it('counts its corrections as its sequence and dates itself by the record', () => {
    const entry = readEntry(context, 'whole')!;
    expect(entry.getFirstPropertyValue('sequence')).toBe(2);
    expect(String(entry.getFirstPropertyValue('dtstamp'))).toBe('2025-03-09T12:00:00Z');
    expect(entry.getAllProperties('x-archive-url').map((one) => one.getFirstValue())).toEqual([
      'https://archive.example/a',
      'https://other.example/a',
    ]);
  });

  it('keeps hard text whole', () => {
    expect(readEntry(context, 'whole')!.getFirstPropertyValue('summary')).toBe(hardText);
  });

  it('is there for bounded and few days, and left out for open, many and far ones', () => {
    const isThere = Object.fromEntries(fixtureDates.map((date, index) => [date, readEntry(context, `date-${index + 1}`) !== undefined]));
    expect(
      Object.entries(isThere)
        .filter(([, there]) => !there)
        .map(([date]) => date),
    ).toEqual([
      '2025',
      '202X',
      '20XX',
      '2024-24',
      '-0043-03-15',
      'Y17000',
      '2024-12-08/2025-02-01',
      '2025-01-25/..',
      '../2025-01-27',
      '2025-01-25/',
      '[..2025-01-27]',
      '[2025-01-27..]',
      '2025-~01-22',
      '2024-1X',
      '156X-12-25',
    ]);
  });
});
