/** What a publication chooses for itself, as pages show it. */

import { describe, expect, it } from 'vitest';
import { buildGapsView } from '../../src/views/gaps-view.ts';
import { readExtentSpots } from '../../src/views/map/extent.ts';
import { buildMapView } from '../../src/views/map-view.ts';
import { buildPageView } from '../../src/views/page-view.ts';
import { buildShell } from '../../src/views/shell-view.ts';
import { buildViewContext } from '../../src/views/view-context.ts';
import { readWords } from '../../src/words/words.ts';
import { baseFiles, buildSoundCorpus, formatEvent, type RecordFiles } from '../support/record.ts';

function build(fields: string, files: RecordFiles = {}, language = 'en') {
  const text = baseFiles['publication.yaml']!.replace('language: en', `language: ${language}`);
  const corpus = buildSoundCorpus({ ...files, 'publication.yaml': `${text}${fields}\n` });
  return buildViewContext(corpus, readWords(language), 'https://timeline.example/sub/');
}
const page = (more = '') => `---\ntitle: How we work\n${more}---\n\nSee [the method](/method/) and <Cite source="gazette" />.\n`;

describe('a page of the publication', () => {
  const context = build('', { 'pages/how-we-work.mdx': page('label: Our work\n') });

  it('has its text with links of this site, and the description of the publication where it has none', () => {
    const view = buildPageView(context, 'how-we-work');
    expect(view).toMatchObject({ title: 'How we work', description: 'What is known of the pier.' });
    expect(view.html).toContain('href="/sub/method/"');
    expect(view.html).toContain('href="/sub/sources/gazette/"');
  });

  it('stands in the navigation under its label, marked where it is read', () => {
    const { footer } = buildShell(context, { path: '/how-we-work/', title: 'x', description: 'x' });
    expect(footer.at(-1)).toMatchObject({ href: '/sub/how-we-work/', text: 'Our work', current: 'page' });
  });

  it('is marked as being in the language of the publication amid interface words in another', () => {
    const foreign = build('', { 'pages/how-we-work.mdx': page() }, 'fa');
    const { footer } = buildShell(foreign, { path: '/', title: '', description: 'x' });
    expect(footer.at(-1)?.mark).toEqual({ lang: 'fa', dir: 'rtl' });
    expect(footer[0]?.mark).toBeUndefined();
  });
});

describe('the navigation of a page', () => {
  it('is in the order of the publication, with words of the site', () => {
    const context = build('navigation: { header: [timeline, topics, sources, publishers, disputed, method] }');
    const { navigation, footer } = buildShell(context, { path: '/events/x/', title: 'x', description: 'x', part: 'timeline' });
    expect(navigation.map(({ text, current }) => [text, current])).toEqual([
      ['Timeline', 'true'],
      ['Topics', undefined],
      ['Sources', undefined],
      ['Publishers', undefined],
      ['Disputed', undefined],
      ['Method', undefined],
    ]);
    expect(footer.map(({ href }) => href)).toContain('/sub/corrections/');
  });

  it('leads nowhere that is not built', () => {
    const all = build('');
    expect(buildGapsView(all).contributeHref).toBe('/sub/contribute/');
    const few = build('navigation: { footer: [corrections, verification, about] }');
    expect(buildGapsView(few).contributeHref).toBeNull();
    expect(['map', 'gaps', 'contribute', 'check', 'as-of', 'data'].map((name) => few.shows(name as 'map'))).toEqual([
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('the edges of the map', () => {
  const place = (name: string, lat: number, lon: number) => `name: ${name}\nlat: ${lat}\nlon: ${lon}\nprecisionKm: 2\n`;
  const files = {
    'places/near.yaml': place('Near', 52.4, 4.6),
    'places/far.yaml': place('Far', -33.9, 18.4),
    'events/a.mdx': formatEvent({ places: '[near, far]' }),
  };

  it('are those of the publication; what lies beyond is told in words', () => {
    const view = buildMapView(build('mapExtent: { west: 3, south: 51, east: 7, north: 54 }', files));
    expect(view.maps?.main.sites.map(({ href }) => href)).toEqual(['/sub/places/near/']);
    expect(view.rows.map(({ name, drawnAs }) => `${name}: ${drawnAs}`)).toMatchInlineSnapshot(`
      [
        "Far: not drawn: it lies outside the map",
        "Near: a mark",
      ]
    `);
    const whole = buildMapView(build('', files));
    expect(whole.maps?.main.sites).toHaveLength(2);
  });

  it('may lie on both sides of the 180th meridian', () => {
    const lons = readExtentSpots({ west: 170, south: -20, east: -170, north: -10 }).map(({ lon }) => lon);
    expect(new Set(lons)).toEqual(new Set([170, 175, 180, -175, -170]));
  });
});
