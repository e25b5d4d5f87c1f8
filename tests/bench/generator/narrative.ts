/** Bodies of the generated record: 200 to 400 words with citations, links, a table, a list and a footnote. */

import type { Language } from './language.ts';
import type { Chance } from './random.ts';

/** What a body may lead to. */
export interface NarrativeLinks {
  readonly id: string;
  readonly cited: readonly string[];
  readonly linked: readonly string[];
  readonly places: readonly string[];
  readonly actors: readonly string[];
}

export function formatNarrative(links: NarrativeLinks, chance: Chance, language: Language): string {
  const { cited, linked, places, actors } = links;
  const cite = () => ` <Cite source="${chance.pick(cited)}" />`;
  const total = chance.between(200, 400);
  const words = (share: number) => Math.round(total * share);
  const mentions = [
    ...places.slice(0, 1).map((id) => `<Place id="${id}" />`),
    ...actors.slice(0, 1).map((id) => `<Actor id="${id}">${language.word()}</Actor>`),
    ...linked.map((id) => `<Event id="${id}" />`),
  ];
  const paragraphs = [
    `${language.prose(words(0.25))}${cite()}`,
    `${mentions.map((mention) => `${language.word()} ${mention} ${language.word()}`).join(' ')}. ${language.prose(words(0.2))}${cite()}[^1]`,
    `## ${language.sentence(4).slice(0, -1)}`,
    `${language.prose(words(0.15))} *${language.word()} ${language.word()}*, **${language.word()}**, [${language.word()}](https://example.org/${language.word()}).`,
    formatTable(chance, language),
    chance.is(0.4) ? `<Note type="caution">\n\n${language.prose(words(0.1))}\n\n</Note>` : language.prose(words(0.1)),
    chance.is(0.2)
      ? `<Quote source="${cited[0]}">\n\n${language.prose(words(0.1))}\n\n</Quote>`
      : Array.from({ length: 3 }, () => `- ${language.sentence(6)}`).join('\n'),
    `[^1]: ${language.prose(words(0.06))}`,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function formatTable(chance: Chance, language: Language): string {
  const row = (build: () => string) => `| ${Array.from({ length: 3 }, build).join(' | ')} |`;
  return [
    row(language.word),
    row(() => '---'),
    ...Array.from({ length: chance.between(2, 5) }, () => row(() => `${language.word()} ${language.word()}`)),
  ].join('\n');
}
