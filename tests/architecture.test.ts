/** The house rules, held against every file of src. The table of rooms is in the README too: change both. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Habit } from './support/module.ts';
import { findForbiddenImports, readModule, type Room, type SourceFile } from './support/rooms.ts';

const table: readonly Room[] = [
  {
    path: '/domain',
    may: ['/domain'],
    why: 'The domain is pure: it knows no files, no framework, no clock and no validation library.',
  },
  {
    path: '/corpus',
    may: ['/corpus', '/domain', 'zod', 'github-slugger', 'fastest-levenshtein'],
    why: 'The corpus turns values into checked values: readers bring the files, views show the result.',
  },
  {
    path: '/corpus/body*',
    may: ['satteri', 'hast-util-to-html', 'mdast-util-to-hast', 'type hast', 'type mdast'],
    why: 'Only bodies are parsed as Markdown.',
  },
  {
    path: '/corpus/body/engine-portable',
    may: ['mdast-util-from-markdown', 'mdast-util-gfm', 'mdast-util-mdx-jsx', 'micromark-extension-*'],
    why: 'The engine of browsers is made of parts that bring no parser of JavaScript.',
  },
  {
    path: '/readers',
    may: ['/readers', '/corpus', '/domain', 'node:*', 'yaml'],
    why: 'Readers are the only doors in, and know nothing of what is shown.',
  },
  {
    path: '/readers/astro-loader',
    may: ['type astro/loaders', 'type astro'],
    why: 'The loader knows the shape of a loader, not Astro itself.',
  },
  {
    path: '/readers/pictures',
    may: ['sharp'],
    why: 'Pictures are painted where they are kept, so that a kept one costs nothing.',
  },
  {
    path: '/readers/picture-fonts',
    may: ['wawoff2'],
    why: 'Fonts come packed out of their packages.',
  },
  {
    path: '/words',
    may: ['/words', 'type /domain'],
    why: 'Words of the interface know what they name, and no more.',
  },
  {
    path: '/views',
    may: ['/views', '/domain', '/corpus', '/words', 'd3-scale', 'd3-shape', '@dagrejs/dagre'],
    why: 'A view is a pure function of the corpus: it says what a page shows, not how.',
  },
  {
    path: '/views/map*',
    may: ['d3-geo', 'topojson-client', 'world-atlas', 'type topojson-specification', 'type geojson'],
    why: 'Maps are drawn in one place.',
  },
  {
    path: '/outputs',
    may: [
      '/outputs',
      '/views',
      '/domain',
      '/corpus',
      'feed',
      'ical-generator',
      'csv-stringify',
      'type schema-dts',
      'type geojson',
      'zod',
      'd3-geo',
      'parse5',
    ],
    why: 'Outputs serialize views for machines: no components, no files.',
  },
  {
    path: '/outputs/preview-image*',
    may: ['harfbuzzjs', 'bidi-js'],
    why: 'Only pictures need their words set by ourselves; everywhere else a browser does it.',
  },
  {
    path: '/components',
    may: ['/components', 'type /views', '/domain', '/words', '/styles', 'type astro/types'],
    why: 'A component prints the object it is given.',
  },
  {
    path: '/components/check',
    may: ['/outputs/manifest'],
    why: 'The browser checks a page against the manifest by the code that wrote it.',
  },
  {
    path: '/components/contribute',
    may: ['/corpus', '/readers/record-*', 'type /outputs/form', 'zod'],
    why: 'The form judges in the browser by the very code of the commands.',
  },
  {
    path: '/components/head',
    may: ['/outputs/policy'],
    why: 'The policy in the head is the one that the header files carry.',
  },
  {
    path: '/components/mark',
    may: ['/views/mark-shapes'],
    why: 'The marks of pages are those of pictures.',
  },
  {
    path: '/components/search',
    may: ['/views/search/search-files', '/views/search/search-record'],
    why: 'The browser reads the files of the search by the tables that they were written by.',
  },
  {
    path: '/layouts',
    may: [
      '/layouts',
      '/components',
      'type /views',
      '/domain',
      '/words',
      '/styles',
      'type /outputs/policy',
      '@fontsource*',
      'type astro/types',
    ],
    why: 'The layout is the shell of a page: styles come in here, data does not.',
  },
  { path: '/styles', may: ['/styles', '@fontsource*'], why: 'Styles import styles.' },
  {
    path: '/pages',
    may: [
      '/pages',
      '/readers/checked-record',
      '/readers/rule-examples',
      '/corpus/reads',
      '/readers/digest',
      '/views',
      '/outputs',
      '/layouts',
      '/components',
      '/words',
      'type /domain',
      'type /corpus',
      'type astro',
    ],
    why: 'A page connects a view with a component; what it would have to work out belongs to the view.',
  },
  {
    path: '/pages/_pictures',
    may: ['/readers/pictures', '/readers/picture-fonts'],
    why: 'One place connects pictures with their fonts and with those that are kept.',
  },
  {
    path: '/integrations',
    may: ['/integrations', '/readers', '/corpus', '/cli/report*', '/outputs', 'type /views/search', 'node:*', 'type astro', 'pagefind'],
    why: 'Build hooks act on the record and on the finished site, never on pages in the making.',
  },
  {
    path: '/integrations/fonts',
    may: ['subset-font'],
    why: 'Fonts are made smaller before any page asks for them.',
  },
  {
    path: '/cli',
    may: ['/cli', '/readers', '/corpus', '/domain', '/words', '/outputs', 'node:*', 'yaml', 'csv-parse', '@clack/prompts'],
    why: 'Commands run without Astro.',
  },
  { path: '/content.config', may: ['/readers', 'astro:content'], why: 'Wiring only.' },
];

/** Rooms whose results may depend on nothing but their arguments. */
const pureRooms = /^\/(domain|corpus|views|outputs)\//;

/** Files in which a framework asks for a default export. */
const frameworkFiles = /^\/(content\.config\.ts|pages\/.+)$/;

/** Words of names in the record that are words of everyday English too, or of the trade of keeping a timeline. */
const everydayWords = new Set(
  `academy agency airport armed atlantic author between black centre center class commercial common council defence
  defense department digital directorate document east eastern event facility first force forces foreign general
  government group heavy house image independent institute intelligence international island journal landing large
  light limited local material media mediterranean military ministry monitor national naval north northern observer
  ocean office official offshore online open operator patrol place planet point power press programme project public
  publisher report research satellite second service ships small social source south southern state states station
  study support system table tactical technical technologies their third times transport under union united unknown
  vessel warships watch water waters western world`.split(/\s+/),
);

const root = fileURLToPath(new URL('..', import.meta.url));
const files = readFiles(join(root, 'src')).filter(({ path }) => /\.(ts|mts|mjs|js|astro|mdx|css)$/.test(path));

/** Every file below a folder; paths begin with a slash. */
function readFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({
      path: path.slice(folder.length).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function findHabits(kind: Habit['kind'], among: readonly SourceFile[]): string[] {
  return among.flatMap((file) =>
    readModule(file)
      .habits.filter((habit) => habit.kind === kind)
      .map(({ found, line }) => `src${file.path}:${line} ${found}`),
  );
}

/** The capitalised words of the names and spelling variants of places and actors, lower case, everyday words left out. */
function readTopicWords(): ReadonlySet<string> {
  const names = ['places', 'actors'].flatMap((kind) =>
    readFiles(join(root, 'content', kind)).flatMap(({ text }) => {
      const record = parseDocument(text).toJS() as { name?: string; aliases?: string[] } | null;
      return [record?.name ?? '', ...(record?.aliases ?? [])];
    }),
  );
  const words = names.flatMap((name) => String(name).match(/\p{Lu}\p{L}{4,}/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !everydayWords.has(word)));
}

function findWords(words: ReadonlySet<string>, among: readonly SourceFile[]): string[] {
  return among.flatMap(({ path, text }) =>
    [path, ...text.split('\n')].flatMap((line, index) =>
      (line.toLowerCase().match(/\p{L}+/gu) ?? [])
        .filter((word) => words.has(word))
        .map((word) => `src${path}:${index || 1} names ${word}`),
    ),
  );
}

describe('the rooms of src', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => readModule(file).imports).length).toBeGreaterThan(50);
  });

  it('import only what the table allows', () => {
    expect(findForbiddenImports(files, table)).toEqual([]);
  });

  it('depend on no clock, chance or environment where results must be the same twice', () => {
    const pure = files.filter(({ path }) => pureRooms.test(path));
    expect(findHabits('surroundings', pure)).toEqual([]);
  });

  it('export by name', () => {
    const others = files.filter(({ path }) => !frameworkFiles.test(path) && !path.endsWith('.astro'));
    expect(findHabits('default-export', others)).toEqual([]);
  });

  it('never switch type checking off', () => {
    expect([...findHabits('any', files), ...findHabits('ts-ignore', files)]).toEqual([]);
  });

  it('hold no file of more than 200 lines', () => {
    const long = files.map(({ path, text }) => ({
      path,
      lines: text.trimEnd().split('\n').length,
    }));
    expect(long.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  it('have no drawer for what nobody could name', () => {
    const drawer = /^(utils?|helpers?|libs?|common|misc|shared)$/;
    expect(files.filter(({ path }) => path.split(/[/.]/).some((part) => drawer.test(part)))).toEqual([]);
  });

  it('name components in PascalCase and everything else in kebab-case', () => {
    const named = files.filter(({ path }) => !path.startsWith('/pages/'));
    const component = /^(\/[a-z0-9-]+)+\/[A-Z][A-Za-z0-9]*\.astro$/;
    const other = /^(\/[a-z0-9-]+)*\/[a-z0-9-]+(\.[a-z0-9-]+)*\.(?!astro)[a-z]+$/;
    expect(named.map(({ path }) => path).filter((path) => !component.test(path) && !other.test(path))).toEqual([]);
  });

  it('do not know the topic of the publication', () => {
    const words = readTopicWords();
    expect(words.size).toBeGreaterThan(10);
    // A table of words names its own language, which may be that of an actor.
    const named = files.filter(({ path }) => !path.startsWith('/words/'));
    expect(findWords(words, named)).toEqual([]);
    expect(findWords(words, files).filter((found) => !/ names russian$/.test(found))).toEqual([]);
  });
});

describe('the check itself', () => {
  const rooms: readonly Room[] = [
    { path: '/inner', may: ['/inner', 'zod'], why: 'Inner knows nothing outside.' },
    { path: '/inner/date', may: ['dates'], why: 'One library.' },
    { path: '/outer', may: ['/outer', 'type /inner', 'node:*'], why: 'Outer takes types.' },
  ];
  const check = (path: string, text: string): readonly string[] => findForbiddenImports([{ path, text }], rooms);

  it('allows what the table allows', () => {
    expect(check('/inner/a.ts', "import { b } from './b.ts';\nimport { z } from 'zod';")).toEqual([]);
    expect(check('/inner/date.ts', "import { parse } from 'dates';")).toEqual([]);
    expect(check('/outer/a.ts', "import type { B } from '../inner/b.ts';\nimport 'node:fs/promises';")).toEqual([]);
  });

  it('names file, line and rule of an import that is forbidden', () => {
    expect(check('/inner/a.ts', "// why\nimport { b } from '../outer/b.ts';")).toEqual([
      'src/inner/a.ts:2 imports ../outer/b.ts, and /inner may import only /inner, zod. Inner knows nothing outside.',
    ]);
  });

  it.each([
    ["export * from '../outer/b.ts';", '/inner/a.ts'],
    ["const b = await import('../outer/b.ts');", '/inner/a.ts'],
    ['const b = await import(address);', '/inner/a.ts'],
    ["type B = import('../outer/b.ts').B;", '/inner/a.ts'],
    ["const all = import.meta.glob(['./*.ts', '../outer/*.ts']);", '/inner/a.ts'],
    ["import { parse } from 'dates';", '/inner/a.ts'],
    ["import { b } from '../inner/b.ts';", '/outer/a.ts'],
    ["import { type A, b } from '../inner/b.ts';", '/outer/a.ts'],
    ["import { z } from 'zod-extra';", '/inner/a.ts'],
    ["import { b } from '../inner-court/b.ts';", '/inner/a.ts'],
    ["---\nimport B from '../outer/B.astro';\n---\n<B />", '/inner/A.astro'],
    ["<p>Text</p>\n<script>\n  import '../outer/b.ts';\n</script>", '/inner/A.astro'],
    ["# Title\n\nimport B from '../outer/B.astro';\n\n<B />", '/inner/a.mdx'],
    ["@import '../outer/b.css' layer(base);", '/inner/a.css'],
    ['export const a = 1;', '/nowhere/a.ts'],
  ])('finds %j', (text, path) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it('keeps the line of an import inside a component', () => {
    const text = "---\nconst a = 1;\n---\n<p>import '../outer/no.ts'</p>\n<script>\nimport '../outer/b.ts';\n</script>";
    expect(check('/inner/A.astro', text)).toEqual([expect.stringContaining('src/inner/A.astro:6 imports')]);
  });

  it('reads no import out of prose, code samples and strings', () => {
    expect(check('/inner/a.mdx', "To import '../outer/b.ts' is wrong.\n\n```js\nimport '../outer/b.ts';\n```")).toEqual([]);
    expect(check('/inner/a.ts', "const text = \"import b from '../outer/b.ts'\"; // import '../outer/b.ts'")).toEqual([]);
  });

  it.each<[Habit['kind'], string]>([
    ['default-export', 'export default 1;'],
    ['default-export', 'export default function run() {}'],
    ['default-export', 'const a = 1; export { a as default };'],
    ['any', 'const a = b as any;'],
    ['ts-ignore', '// @ts-ignore\nconst a = 1;'],
    ['surroundings', 'const now = new Date();'],
    ['surroundings', 'const now = Date.now();'],
    ['surroundings', "const base = process.env['BASE'];"],
  ])('finds the habit %s in %j', (kind, text) => {
    expect(findHabits(kind, [{ path: '/domain/a.ts', text }])).toHaveLength(1);
  });

  it('finds a word of the topic whatever its case, and only as a whole word', () => {
    const words = new Set(['atlantis']);
    const found = findWords(words, [{ path: '/domain/a.ts', text: '// of ATLANTIS\nconst a = "atlantisian";' }]);
    expect(found).toEqual(['src/domain/a.ts:1 names atlantis']);
  });
});
