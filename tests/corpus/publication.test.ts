/** What a publication may set up for itself, and what it is told where it is wrong. */

import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { takenAddresses } from '../../src/corpus/rules/page-address.ts';
import { readNavigation, sectionNames, sections, isShown } from '../../src/corpus/sections.ts';
import { typefaces } from '../../src/corpus/schema/appearance.ts';
import { formatAppearance } from '../../src/outputs/appearance.ts';
import { baseFiles, buildRecord, buildSoundCorpus, formatEvent, type RecordFiles } from '../support/record.ts';

const pages = fileURLToPath(new URL('../../src/pages/', import.meta.url));
const publicFiles = fileURLToPath(new URL('../../public/', import.meta.url));

const page = (title = 'How we work') => `---\ntitle: ${title}\n---\n\nTwo editors read every entry.\n`;
const publication = (fields: string): RecordFiles => ({ 'publication.yaml': `${baseFiles['publication.yaml']}${fields}\n` });

/** Every issue as a reader sees it. */
function readReport(fields: string, files: RecordFiles = {}): string {
  const { issues } = buildRecord({ ...publication(fields), ...files });
  return issues
    .map(
      ({ file, line, column, severity, message, expected, fix }) =>
        `${file}:${line}:${column} ${severity}: ${message}\n  expected: ${expected}\n  write: ${fix}`,
    )
    .join('\n');
}

describe('a mistake in publication.yaml', () => {
  it('in the name of a field is told with its place and the name that was meant', () => {
    expect(readReport('appearence: { typeface: system-sans }')).toMatchInlineSnapshot(`
      "content/publication.yaml:9:1 error: A publication has no field "appearence". Did you mean "appearance"?
        expected: one of title, description, language, timeZone, licence, repository, url, editors, corrections, tagline, headline, statement, recordEnds, synonyms, topics, navigation, appearance, mapExtent
        write: appearance: { typeface: system-sans }"
    `);
    expect(readReport('navigation:\n  heder: [timeline]')).toMatchInlineSnapshot(`
      "content/publication.yaml:10:3 error: "navigation" has no field "heder". Did you mean "header"?
        expected: one of header, footer
        write: header: [timeline]"
    `);
    expect(readReport('mapExtent: { west: 34, south: 33, est: 37, north: 36 }')).toMatchInlineSnapshot(`
      "content/publication.yaml:9:12 error: "mapExtent" has no "east".
        expected: Eastern edge in degrees
        write: east: 37  # for example
      content/publication.yaml:9:35 error: "mapExtent" has no field "est". Did you mean "west"?
        expected: one of west, south, east, north
        write: remove the line "est:", since "west:" is there already"
    `);
  });

  it('in a colour is told with the nearest colour that can be read', () => {
    expect(readReport('appearance:\n  accent:\n    light: "#7fb77e"\n    dark: "#223344"')).toMatchInlineSnapshot(`
      "content/publication.yaml:11:12 error: In "light" of "accent" of "appearance": Text in #7fb77e has a contrast of 2.07 to 1 on the light paper, too little to be read.
        expected: a contrast of at least 4.5 to 1 (WCAG 2.2 AA) on #fbfaf5 and #f4f1e7
        write: light: "#537752"
      content/publication.yaml:12:11 error: In "dark" of "accent" of "appearance": Text in #223344 has a contrast of 1.26 to 1 on the dark paper, too little to be read.
        expected: a contrast of at least 4.5 to 1 (WCAG 2.2 AA) on #12171b and #1a2126
        write: dark: "#7f8993""
    `);
    expect(readReport('appearance: { accent: { light: "#537752", dark: "#7f8993" } }')).toBe('');
  });

  it('in the form of a colour is told too', () => {
    expect(readReport('appearance:\n  accent:\n    light: #12456f\n    dark: teal')).toMatchInlineSnapshot(`
      "content/publication.yaml:11:12 error: "light" of "accent" of "appearance" is written without a value.
        expected: A colour as "#rrggbb" that can be read on light paper
        write: light: "#12456f"  # for example
      content/publication.yaml:12:11 error: In "dark" of "accent" of "appearance": This is not a colour.
        expected: six hexadecimal digits after "#", in quotation marks, since YAML takes # for a comment
        write: dark: "#a6cfe8"  # for example"
    `);
    expect(readReport('appearance: { accent: "#12456f" }')).toMatchInlineSnapshot(`
      "content/publication.yaml:9:23 error: "accent" of "appearance" is text and should be fields with values.
        expected: fields with values. Colour of the name, the rules of head and foot, and links in running text. Two, since no colour can be read on both papers
        write: accent: { light: "#12456f", dark: "#a6cfe8" }  # for example"
    `);
  });

  it('in the name of a typeface, in the edges of the map, in the word of a topic', () => {
    expect(readReport('appearance: { typeface: Georgia }')).toMatchInlineSnapshot(`
      "content/publication.yaml:9:25 error: "typeface" of "appearance" cannot be "Georgia".
        expected: one of source-serif-4, ibm-plex-sans-condensed, noto-naskh-arabic, system-serif, system-sans
        write: typeface: system-serif  # for example"
    `);
    expect(readReport('mapExtent: { west: 34, south: 36, east: 37, north: 33 }')).toMatchInlineSnapshot(`
      "content/publication.yaml:9:52 error: In "north" of "mapExtent": The northern edge is not north of the southern one.
        expected: degrees above 36
        write: write south: 33 and north: 36"
    `);
    expect(readReport('topics: { peir: Pier and harbour }', { 'events/a.mdx': formatEvent({ topics: '[pier]' }) })).toMatchInlineSnapshot(`
      "content/publication.yaml:9:11 warning: No event has the topic "peir". Did you mean "pier"?
        expected: a topic of an event, as it is written there
        write: pier: Pier and harbour"
    `);
  });
});

describe('the navigation', () => {
  it('leads to every section that there is, and to the pages of the publication', () => {
    const { header, footer } = readNavigation(buildSoundCorpus({ 'pages/how-we-work.mdx': page() }));
    expect(header).toEqual(['timeline', 'map', 'sources', 'disputed', 'as-of', 'method']);
    expect(footer.at(-1)).toBe('how-we-work');
    expect([...header, ...footer].filter((name) => name !== 'how-we-work').sort()).toEqual(
      sectionNames.filter((name) => sections[name].place !== 'none').sort(),
    );
  });

  it('takes a list as it is, and leaves the other as usual without what the first names', () => {
    const corpus = buildSoundCorpus({
      ...publication('navigation: { header: [timeline, sources, disputed, method, about, how-we-work] }'),
      'pages/how-we-work.mdx': page(),
    });
    const { header, footer } = readNavigation(corpus);
    expect(header).toEqual(['timeline', 'sources', 'disputed', 'method', 'about', 'how-we-work']);
    expect(footer).not.toContain('about');
    expect(footer).not.toContain('how-we-work');
    expect(footer).toContain('contribute');
    expect(isShown(corpus, 'map')).toBe(false);
    expect(isShown(corpus, 'as-of')).toBe(true);
  });

  it('is held to names that exist, to each once, and to what readers are promised', () => {
    const files = { 'pages/how-we-work.mdx': page() };
    expect(readReport('navigation: { header: [timeline, source, disputed, method, timeline] }', files)).toMatchInlineSnapshot(`
      "content/publication.yaml:9:34 error: There is no section and no page "source". Did you mean "sources"?
        expected: one of timeline, map, sources, disputed, as-of, method, corrections, gaps, verification, publishers, places, actors, topics, data, contribute, about, check, or a page of your own: how-we-work
        write: header: [timeline, sources, disputed, method, timeline]
      content/publication.yaml:9:60 error: "timeline" is named twice in the navigation.
        expected: each name once, in the header or in the footer
        write: remove the second "timeline""
    `);
    expect(readReport('navigation: { footer: [verification, about] }', files)).toMatchInlineSnapshot(`
      "content/publication.yaml:9:15 warning: Nothing leads to the page "how-we-work".
        expected: "how-we-work" in the header or in the footer
        write: footer: [verification, about, how-we-work]
      content/publication.yaml:9:15 error: Readers would not find the section "corrections".
        expected: "corrections" in the header or in the footer
        write: footer: [verification, about, corrections]"
    `);
  });
});

describe('a page of the publication', () => {
  it('is a document like every body', () => {
    const text = '---\ntitel: How we work\n---\n\nSee <Event id="pier" /> and <Cite source="gazete" />.\n\n<script>1</script>\n';
    expect(readReport('', { 'pages/how-we-work.mdx': text })).toMatchInlineSnapshot(`
      "content/pages/how-we-work.mdx:2:1 error: A page has no field "titel". Did you mean "title"?
        expected: one of title, label, description
        write: title: How we work
      content/pages/how-we-work.mdx:7:1 error: <script> is not a component of this site, and a body holds no HTML.
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        write: Use Markdown or one of the components, or write \\<script where readers should see it."
    `);
    const claim = '---\ntitle: How we work\n---\n\nAs told.<Cite source="gazette" claim="pier" />\n';
    expect(readReport('', { 'pages/how-we-work.mdx': claim })).toMatchInlineSnapshot(`
      "content/pages/how-we-work.mdx:5:9 error: A page has no claims, so "pier" cannot be one.
        expected: no claim attribute
        write: remove the claim attribute"
    `);
  });

  it('has an address that the site does not use', () => {
    expect(readReport('', { 'pages/method.mdx': page() })).toMatchInlineSnapshot(`
      "content/pages/method.mdx:2:1 error: The address /method/ belongs to a part of the site.
        expected: a file name that is not a number and none of 404, about, actors, as-of, atom, check, confidence, contribute, corrections, data, disputed, embed, events, evidence, feed, figures, gaps, index, manifest, map, mark, method, og, opensearch, pagefind, places, publishers, robots, rules, search, sitemap-index, sources, theme, topics, verification
        write: rename the file to method-page.mdx, for example"
    `);
    expect(readReport('', { 'pages/2024.mdx': page() })).toContain('The address /2024/ belongs to a year.');
  });

  it('can take no address of a route, of a file of the site, or of what the build adds', () => {
    const names = [...readdirSync(pages), ...readdirSync(publicFiles)].filter((name) => !/^[_[.]/u.test(name));
    const tops = names.map((name) => name.split('.')[0]!);
    expect(tops.length).toBeGreaterThan(20);
    expect(tops.filter((name) => !takenAddresses.has(name))).toEqual([]);
    expect(existsSync(`${pages}[page].astro`)).toBe(true);
  });
});

describe('topics', () => {
  it('carry the label of the publication, whichever way the word is written', () => {
    const corpus = buildSoundCorpus({
      ...publication('topics: { Pier: The pier and its quay }'),
      'events/a.mdx': formatEvent({ topics: '[pier, crane]' }),
    });
    expect([...corpus.topics.values()]).toEqual([
      { slug: 'pier', label: 'The pier and its quay' },
      { slug: 'crane', label: 'crane' },
    ]);
  });
});

describe('the stylesheet of a publication', () => {
  it('sets the two colours and the typeface, and nothing else', () => {
    expect(formatAppearance({ accent: { light: '#12456f', dark: '#a6cfe8' }, typeface: 'system-sans' })).toMatchInlineSnapshot(`
      ":root {
        --accent: light-dark(#12456f, #a6cfe8);
        --text-link: var(--accent);
        --serif: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
      }
      "
    `);
    expect(formatAppearance({ typeface: 'system-serif' })).not.toContain('--accent');
  });

  it('names families and nothing that a stylesheet could fetch', () => {
    for (const stack of Object.values(typefaces)) expect(stack).toMatch(/^[\w '-]+(?:, [\w '-]+)*$/u);
  });
});
