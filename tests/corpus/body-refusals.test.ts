import { describe, expect, it } from 'vitest';

import { parseBody } from '../../src/corpus/body.ts';

/** The problems of a body that begins at line 1, as a reporter prints them. */
function report(text: string): string {
  const { body, problems } = parseBody({ text, line: 1, idPrefix: 'c-' });
  expect(body).toBeNull();
  return problems
    .map(({ rule, line, column, message, found, expected, fix }) =>
      [`${line}:${column} ${rule}: ${message}`, `  found: ${found}`, `  expected: ${expected}`, `  fix: ${fix}`].join('\n'),
    )
    .join('\n');
}

describe('what a body may not hold, in the words a writer reads', () => {
  it('refuses an import line', () => {
    expect(report("import a from './a.js'")).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A paragraph that begins with the word "import" is code in MDX, and a body holds no code.
        found: import a from './a.js'
        expected: a paragraph that begins with another word
        fix: Delete the paragraph if it is code; otherwise begin it with another word or a capital letter: "Import"."
    `);
  });

  it('refuses an export line', () => {
    expect(report('Text\n\nexport const a = 1')).toMatchInlineSnapshot(`
      "3:1 body-not-allowed: A paragraph that begins with the word "export" is code in MDX, and a body holds no code.
        found: export const a = 1
        expected: a paragraph that begins with another word
        fix: Delete the paragraph if it is code; otherwise begin it with another word or a capital letter: "Export"."
    `);
  });

  it('refuses a paragraph that begins with the word export', () => {
    expect(report('export controls were tightened')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A paragraph that begins with the word "export" is code in MDX, and a body holds no code.
        found: export controls were tightened
        expected: a paragraph that begins with another word
        fix: Delete the paragraph if it is code; otherwise begin it with another word or a capital letter: "Export"."
    `);
  });

  it('refuses a brace in a sentence', () => {
    expect(report('The set {a, b} is open')).toMatchInlineSnapshot(`
      "1:9 body-not-allowed: An unescaped "{" begins a code expression in MDX, and a body holds no code.
        found: {a, b}
        expected: text without unescaped braces
        fix: Write \\{ for a brace that readers should see."
    `);
  });

  it('refuses a comment in braces', () => {
    expect(report('{/* todo */}')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A comment in braces is code in MDX, and a body holds no code.
        found: {/* todo */}
        expected: text without unescaped braces
        fix: Delete the comment; remarks for editors belong in the pull request or in a YAML field such as dateNote."
    `);
  });

  it('refuses code in an attribute', () => {
    expect(report('<Cite source={a} />')).toMatchInlineSnapshot(`
      "1:1 body-component: The attributes of <Cite> cannot be read: each is a name, "=" and a plain string in quotes.
        found: <Cite source={a} />
        expected: <Cite source="value" ...>
        fix: Write every value of <Cite> between straight double quotes, without braces, dots or code."
    `);
  });

  it('refuses a spread attribute', () => {
    expect(report('<Cite {...a} />')).toMatchInlineSnapshot(`
      "1:1 body-component: The attributes of <Cite> cannot be read: each is a name, "=" and a plain string in quotes.
        found: <Cite {...a} />
        expected: <Cite source="value" ...>
        fix: Write every value of <Cite> between straight double quotes, without braces, dots or code."
    `);
  });

  it('refuses an attribute without quotes', () => {
    expect(report('<Cite source=a />')).toMatchInlineSnapshot(`
      "1:1 body-component: The attributes of <Cite> cannot be read: each is a name, "=" and a plain string in quotes.
        found: <Cite source=a />
        expected: <Cite source="value" ...>
        fix: Write every value of <Cite> between straight double quotes, without braces, dots or code."
    `);
  });

  it('refuses a link that shows another address than it opens', () => {
    expect(report('[https://a.example/x](https://b.example/y), [www.a.example][b]\n\n[b]: /check/')).toMatchInlineSnapshot(`
      "1:1 body-link: The words of the link are an address at a.example, and it leads to b.example.
        found: https://a.example/x
        expected: the address it leads to, or words
        fix: Say in words what is there: [archived copy](https://archive.example.org/page).
      1:45 body-link: The words of the link are an address at a.example, and it leads to this site.
        found: www.a.example
        expected: the address it leads to, or words
        fix: Say in words what is there: [archived copy](https://archive.example.org/page)."
    `);
  });

  it('lets a link show the address that it opens', () => {
    const text = 'https://a.example/x, [https://www.a.example/](https://a.example/y), [a.pdf](https://b.example/a.pdf), www.a.example';
    const named = '[https://a.example][b]\n\n[b]: https://a.example/x';
    for (const one of [text, named]) expect(parseBody({ text: one, line: 1, idPrefix: 'c-' }).problems).toEqual([]);
  });

  it('takes the first of two definitions for the address of a named link, as the page does', () => {
    expect(report('[https://a.example][b]\n\n[b]: https://b.example/\n[b]: https://a.example/')).toContain('it leads to b.example');
  });

  it('refuses a pile of marks on a letter', () => {
    expect(report(`p${'\u0337'.repeat(11)}ier and p${'&#x337;'.repeat(11)}ier`)).toMatchInlineSnapshot(`
      "1:2 body-limits: The body holds a pile of marks on one letter, U+0337.
        found: U+0337
        expected: characters a reader can see, and the joiners that Arabic, Indic scripts and emoji need
        fix: Delete the character and type the words around it again."
    `);
  });

  it('lets a letter have the marks that its script knows', () => {
    for (const text of ['\u05e9\u05c1\u05bc\u05b7\u0591\u05bd', '\u1019\u103c\u103d\u103e\u102f\u1036\u1037', 'e\u0323\u0302\u0301'])
      expect(parseBody({ text, line: 1, idPrefix: 'c-' }).problems).toEqual([]);
  });

  it('refuses a Markdown picture', () => {
    expect(report('![pier](./pier.jpg)')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A Markdown picture is not allowed in a body.
        found: ![pier](./pier.jpg)
        expected: <Figure> with a picture of this site
        fix: Write <Figure src="/figures/name.jpg" alt="..." credit="..." /> on a line of its own."
    `);
  });

  it('refuses a Markdown picture by name', () => {
    expect(report('![pier][p]\n\n[p]: /pier.jpg')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A Markdown picture is not allowed in a body.
        found: ![pier][p]
        expected: <Figure> with a picture of this site
        fix: Write <Figure src="/figures/name.jpg" alt="..." credit="..." /> on a line of its own."
    `);
  });

  it('refuses an HTML element', () => {
    expect(report('A <b>bold</b> word')).toMatchInlineSnapshot(`
      "1:3 body-not-allowed: <b> is not a component of this site, and a body holds no HTML.
        found: <b>
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Write **words** for strong emphasis."
    `);
  });

  it('refuses an HTML element that is not closed', () => {
    expect(report('One<br>two')).toMatchInlineSnapshot(`
      "1:4 body-not-allowed: <br> is not a component of this site, and a body holds no HTML.
        found: <br>
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: End the line with a backslash for a line break."
    `);
  });

  it('refuses an HTML comment', () => {
    expect(report('<!-- note -->')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A body holds no HTML comments.
        found: <!-- note -->
        expected: text, and the components of this site
        fix: Delete the comment, or write \\<!-- where readers should see it."
    `);
  });

  it('refuses an element with an event handler', () => {
    expect(report('<img src="x" onerror="alert(1)" />')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: <img> is not a component of this site, and a body holds no HTML.
        found: <img src="x" onerror="alert(1)" />
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Write <Figure src="/figures/name.jpg" alt="..." credit="..." /> on a line of its own."
    `);
  });

  it('refuses a component without a name', () => {
    expect(report('<>text</>')).toMatchInlineSnapshot(`
      "1:1 body-component: A component without a name is not allowed.
        found: <>text</>
        expected: one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Delete <> and </>, or name a component."
    `);
  });

  it('refuses a component of an object', () => {
    expect(report('<Note.inner />')).toMatchInlineSnapshot(`
      "1:1 body-component: <Note.inner> is not a component of this site.
        found: <Note.inner />
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Use Markdown or one of the components, or write \\<Note.inner where readers should see it."
    `);
  });

  it('refuses a component with a namespace', () => {
    expect(report('<svg:script />')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: <svg:script> is not a component of this site, and a body holds no HTML.
        found: <svg:script />
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Use Markdown or one of the components, or write \\<svg:script where readers should see it."
    `);
  });

  it('refuses an unknown component', () => {
    expect(report('<Chart id="a" />')).toMatchInlineSnapshot(`
      "1:1 body-component: <Chart> is not a component of this site.
        found: <Chart id="a" />
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Use Markdown or one of the components, or write \\<Chart where readers should see it."
    `);
  });

  it('refuses a component in the wrong case', () => {
    expect(report('<cite source="a" />')).toMatchInlineSnapshot(`
      "1:1 body-component: <cite> is not a component of this site.
        found: <cite source="a" />
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Write <Cite> with this spelling."
    `);
  });

  it('refuses a component named like a property of every object', () => {
    expect(report('<constructor />')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: <constructor> is not a component of this site, and a body holds no HTML.
        found: <constructor />
        expected: Markdown, or one of Cite, Event, Place, Actor, Figure, Note, Quote
        fix: Use Markdown or one of the components, or write \\<constructor where readers should see it."
    `);
  });

  it('refuses a directive', () => {
    expect(report('<Cite source="a" client:load="x" />')).toMatchInlineSnapshot(`
      "1:18 body-component: <Cite> takes no attribute named "client:load".
        found: client:load
        expected: only source, claim
        fix: Delete "client:load", or correct its spelling."
    `);
  });

  it('refuses an event handler on a component', () => {
    expect(report('<Cite source="a" onClick="x" />')).toMatchInlineSnapshot(`
      "1:18 body-component: <Cite> takes no attribute named "onClick".
        found: onClick
        expected: only source, claim
        fix: Delete "onClick", or correct its spelling."
    `);
  });

  it('refuses an attribute without a value', () => {
    expect(report('<Cite source />')).toMatchInlineSnapshot(`
      "1:7 body-component: The attribute "source" of <Cite> has no plain value.
        found: source
        expected: a plain string in quotes
        fix: Write source="value" with straight double quotes."
    `);
  });

  it('refuses an attribute that is missing', () => {
    expect(report('<Figure src="/a.jpg" alt="a" />')).toMatchInlineSnapshot(`
      "1:1 body-component: <Figure> lacks the attribute "credit".
        found: <Figure src="/a.jpg" alt="a" />
        expected: credit="...": Who made the picture, and under which licence it is shown.
        fix: Write <Figure credit="..."> with all its attributes, as in: <Figure src="/figures/pier.jpg" alt="An empty pier, seen from above" credit="Example Agency, CC BY 4.0" />"
    `);
  });

  it('refuses an attribute written twice', () => {
    expect(report('<Cite source="a" source="b" />')).toMatchInlineSnapshot(`
      "1:18 body-component: <Cite> has the attribute "source" twice.
        found: source
        expected: "source" once
        fix: Delete one of the two."
    `);
  });

  it('refuses an id that is none', () => {
    expect(report('<Event id="Big Event" />')).toMatchInlineSnapshot(`
      "1:8 body-component: The attribute "id" of <Event> cannot be "Big Event".
        found: id="Big Event"
        expected: an id of lower-case letters a-z, digits and single hyphens between them
        fix: Write id="..." with an id of lower-case letters a-z, digits and single hyphens between them."
    `);
  });

  it('refuses a picture of another site', () => {
    expect(report('<Figure src="https://example.org/a.jpg" alt="a" credit="b" />')).toMatchInlineSnapshot(`
      "1:9 body-component: The attribute "src" of <Figure> cannot be "https://example.org/a.jpg".
        found: src="https://example.org/a.jpg"
        expected: a path of this site such as /figures/name.jpg (png, jpg, jpeg, webp or avif)
        fix: Write src="..." with a path of this site such as /figures/name.jpg (png, jpg, jpeg, webp or avif)."
    `);
  });

  it('refuses a picture outside of the folders of the site', () => {
    expect(report('<Figure src="/../a.jpg" alt="a" credit="b" />')).toMatchInlineSnapshot(`
      "1:9 body-component: The attribute "src" of <Figure> cannot be "/../a.jpg".
        found: src="/../a.jpg"
        expected: a path of this site such as /figures/name.jpg (png, jpg, jpeg, webp or avif)
        fix: Write src="..." with a path of this site such as /figures/name.jpg (png, jpg, jpeg, webp or avif)."
    `);
  });

  it('refuses a drawing with scripts', () => {
    expect(report('<Figure src="/figures/a.svg" alt="a" credit="b" />')).toMatchInlineSnapshot(`
      "1:9 body-component: The attribute "src" of <Figure> cannot be "/figures/a.svg".
        found: src="/figures/a.svg"
        expected: a path of this site such as /figures/name.jpg (png, jpg, jpeg, webp or avif)
        fix: Write src="..." with a path of this site such as /figures/name.jpg (png, jpg, jpeg, webp or avif)."
    `);
  });

  it('refuses a note of unknown type', () => {
    expect(report('<Note type="warning">x</Note>')).toMatchInlineSnapshot(`
      "1:7 body-component: The attribute "type" of <Note> cannot be "warning".
        found: type="warning"
        expected: one of note, caution, disagreement, derivation
        fix: Write type="..." with one of note, caution, disagreement, derivation."
    `);
  });

  it('refuses an empty quote', () => {
    expect(report('<Quote source="a"></Quote>')).toMatchInlineSnapshot(`
      "1:1 body-component: <Quote> is empty.
        found: <Quote source="a">
        expected: text between <Quote ...> and </Quote>
        fix: Write the text between <Quote ...> and </Quote>, or delete the component."
    `);
  });

  it('refuses words in a component that holds none', () => {
    expect(report('a <Cite source="a">words</Cite>')).toMatchInlineSnapshot(`
      "1:3 body-component: <Cite> holds text, but it cannot hold any.
        found: <Cite source="a">
        expected: <Cite ... />
        fix: Write <Cite ... /> and put the words before or after it."
    `);
  });

  it('refuses a block within a sentence', () => {
    expect(report('a <Note type="note">words</Note>')).toMatchInlineSnapshot(`
      "1:3 body-component: <Note> stands within a paragraph, but it is a block of its own.
        found: <Note type="note">
        expected: <Note> at the beginning of a line, with a blank line before it
        fix: Move <Note> to lines of its own, with a blank line before and after it."
    `);
  });

  it('refuses more than words in a component of a sentence', () => {
    expect(report('a <Event id="a">[b](/c)</Event>')).toMatchInlineSnapshot(`
      "1:17 body-component: <Event> holds more than a few words.
        found: [b](/c)</Event>
        expected: plain words with emphasis at most
        fix: Write only words between <Event ...> and </Event>, and put the rest before or after it."
    `);
  });

  it('refuses a component that is not closed', () => {
    expect(report('<Note type="note">\n\ntext')).toMatchInlineSnapshot(`
      "1:1 body-syntax: <Note> is opened here but not closed where it can be.
        found: <Note type="note">
        expected: </Note> at the same level of paragraphs, quotes and lists
        fix: Write <Note ...> and </Note> on lines of their own, with blank lines around what stands between them."
    `);
  });

  it('refuses a component closed on another level', () => {
    expect(report('<Quote source="a">\n\ntext</Quote>')).toMatchInlineSnapshot(`
      "1:1 body-syntax: <Quote> is opened here but not closed where it can be.
        found: <Quote source="a">
        expected: </Quote> at the same level of paragraphs, quotes and lists
        fix: Write <Quote ...> and </Quote> on lines of their own, with blank lines around what stands between them."
    `);
  });

  it('refuses a tag over several lines in a sentence of a quote', () => {
    expect(report('> a <Cite source="b"\n> claim="c" />')).toMatchInlineSnapshot(`
      "1:5 body-syntax: <Cite> is opened here but not closed where it can be.
        found: <Cite source="b"
        expected: </Cite> at the same level of paragraphs, quotes and lists, or <Cite ... />
        fix: Write the whole tag <Cite ...> on one line."
    `);
  });

  it('refuses a closing tag alone', () => {
    expect(report('text</Note>')).toMatchInlineSnapshot(`
      "1:5 body-syntax: </Note> closes a component that is not open here.
        found: </Note>
        expected: as many closing tags as opening tags, the last opened closed first
        fix: Delete </Note>, or write <Note> before it at the same level of quotes and lists."
    `);
  });

  it('refuses a less-than sign before a number', () => {
    expect(report('speed <5 knots')).toMatchInlineSnapshot(`
      "1:7 body-syntax: An unescaped "<" begins a component in MDX, but no name of a component follows.
        found: <5 knots
        expected: \\< for a "less than" sign
        fix: Write \\<5 knots"
    `);
  });

  it('refuses an address in angle brackets', () => {
    expect(report('see <https://example.org/a>')).toMatchInlineSnapshot(`
      "1:5 body-syntax: MDX does not read an address between "<" and ">" as a link.
        found: <https://example.org/a>
        expected: an address without brackets, or a link with a text
        fix: Write [words](https://example.org/a), or the address alone: https://example.org/a"
    `);
  });

  it('refuses a mail address in angle brackets', () => {
    expect(report('see <a@example.org>')).toMatchInlineSnapshot(`
      "1:5 body-syntax: MDX does not read an address between "<" and ">" as a link.
        found: <a@example.org>
        expected: an address without brackets, or a link with a text
        fix: Write [words](mailto:a@example.org), or the address alone: a@example.org"
    `);
  });

  it('refuses a heading of level 1', () => {
    expect(report('# Title')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A heading of level 1 is not allowed in a body.
        found: # Title
        expected: headings of level 2 to 4; the title of the page is the only one of level 1
        fix: Write "## " before the heading (and "---" below it instead of "===")."
    `);
  });

  it('refuses a heading of level 5', () => {
    expect(report('##### Deep')).toMatchInlineSnapshot(`
      "1:1 body-not-allowed: A heading of level 5 is not allowed in a body.
        found: ##### Deep
        expected: headings of level 2 to 4; the title of the page is the only one of level 1
        fix: Write "#### " before the heading, or bold words."
    `);
  });

  it('refuses a link to a script', () => {
    expect(report('[a](javascript:alert(1))')).toMatchInlineSnapshot(`
      "1:1 body-link: An address that begins with "javascript:" is not allowed.
        found: javascript:alert(1)
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses a link to a script with references and case', () => {
    expect(report('[a](&#74;avaScript&colon;alert(1))')).toMatchInlineSnapshot(`
      "1:1 body-link: An address that begins with "javascript:" is not allowed.
        found: JavaScript:alert(1)
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses a link with data', () => {
    expect(report('[a](data:text/html,x)')).toMatchInlineSnapshot(`
      "1:1 body-link: An address that begins with "data:" is not allowed.
        found: data:text/html,x
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses a link to an unnamed host', () => {
    expect(report('[a](//example.org/)')).toMatchInlineSnapshot(`
      "1:1 body-link: The address begins with "//" and so names no site for certain.
        found: //example.org/
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses a link with a backslash', () => {
    expect(report('[a](/\\\\example.org)')).toMatchInlineSnapshot(`
      "1:1 body-link: The address holds a space, a backslash or an invisible character.
        found: /\\example.org
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses a link that hides its host', () => {
    expect(report('[a](https://example.org@evil.example/)')).toMatchInlineSnapshot(`
      "1:1 body-link: The address holds a user name before "@", which hides the host it leads to.
        found: https://example.org@evil.example/
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses a link out of its folder', () => {
    expect(report('[a](../../x)')).toMatchInlineSnapshot(`
      "1:1 body-link: The address holds "." or ".." as a folder.
        found: ../../x
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses a link without a text', () => {
    expect(report('[](https://example.org/)')).toMatchInlineSnapshot(`
      "1:1 body-link: The link has no text.
        found: [](https://example.org/)
        expected: words that say where the link leads
        fix: Write words between the square brackets: [the notice](https://example.org/)."
    `);
  });

  it('refuses a component in a link', () => {
    expect(report('[a <Cite source="b" />](/c)')).toMatchInlineSnapshot(`
      "1:4 body-link: A link stands inside of another link.
        found: <Cite source="b" />](/c)
        expected: a link whose text holds plain words
        fix: Put the component, note mark or second link after the first link."
    `);
  });

  it('refuses a definition that nothing uses', () => {
    expect(report('[a]: vbscript:x')).toMatchInlineSnapshot(`
      "1:1 body-link: An address that begins with "vbscript:" is not allowed.
        found: vbscript:x
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Write the full address, such as https://example.org/page, or the path from the root of this site, such as /events/id/."
    `);
  });

  it('refuses an address that touches a table border', () => {
    expect(report('| a | b |\n| - | - |\n|https://example.org/|c|')).toMatchInlineSnapshot(`
      "3:2 body-link: The address holds "|", which in a table belongs to the cells.
        found: https://example.org/|c|
        expected: an https, http or mailto address, or an address of this site such as /method/ or #sources
        fix: Put a space between the address and "|", or write %7C within an address."
    `);
  });

  it('refuses a note that no mark leads to', () => {
    expect(report('text\n\n[^1]: note')).toMatchInlineSnapshot(`
      "3:1 body-syntax: No mark leads to the note [^1], so no reader would see it.
        found: [^1]: note
        expected: the mark [^1] in the text
        fix: Write [^1] where the note belongs, or delete the note."
    `);
  });

  it('refuses two notes that lead only to each other', () => {
    expect(report('[^1]: a[^2]\n\n[^2]: b[^1]')).toMatchInlineSnapshot(`
      "1:1 body-syntax: No mark leads to the note [^1], so no reader would see it.
        found: [^1]: a[^2]
        expected: the mark [^1] in the text
        fix: Write [^1] where the note belongs, or delete the note.
      3:1 body-syntax: No mark leads to the note [^2], so no reader would see it.
        found: [^2]: b[^1]
        expected: the mark [^2] in the text
        fix: Write [^2] where the note belongs, or delete the note."
    `);
  });

  it('refuses a mark without a note', () => {
    expect(report('text[^1]')).toMatchInlineSnapshot(`
      "1:5 body-syntax: The note mark [^1] has no note.
        found: [^1]
        expected: a paragraph that begins with [^1]: and holds the note
        fix: Write "[^1]: text of the note" as a paragraph of its own, or \\[^ for a bracket that readers should see."
    `);
  });

  it('refuses a note written twice', () => {
    expect(report('text[^1]\n\n[^1]: a\n\n[^1]: b')).toMatchInlineSnapshot(`
      "5:1 body-syntax: The note [^1] is written twice; readers would see only the first.
        found: [^1]: b
        expected: one note for each name
        fix: Give the second note, and the marks that mean it, another name."
    `);
  });

  it('refuses a reference to a character that reorders text', () => {
    expect(report('a &#x202e; b')).toMatchInlineSnapshot(`
      "1:3 body-limits: A character reference such as &#x202e; stands for a character that is invisible or reorders text.
        found: &#x202e; b
        expected: characters a reader can see
        fix: Delete the character reference."
    `);
  });
});
