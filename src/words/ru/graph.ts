/** Russian words of the drawing of where evidence comes from. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountOf } from './plural.ts';

export const graph: Words['pages']['graph'] = {
  heading: 'На что это опирается',
  label: (sources, origins) =>
    `${formatCount(sources, nouns.source)} из ${formatCountOf(origins, nouns.independentOrigin)}: сначала первоисточники, затем то, что на них опирается.`,
  columns: { ends: 'первоисточники', derived: 'источники', rewrites: 'пересказы, в счёт не идут' },
  key: {
    end: 'с заливкой: здесь начинается содержание',
    derived: 'сплошной контур: опирается на несколько источников',
    rewrite: 'штриховой контур: повторяет один источник и в счёт не идёт',
    unknown: 'пунктир: происхождение неизвестно',
  },
  keyLow: 'низкий: здесь прямо не цитируется, на него лишь опираются',
  notCited: 'здесь прямо не цитируется',
  seenThrough: (title) => `известен только через источник: ${title}`,
  asList: 'То же списком',
  undated: 'без даты',
  tooMany: (sources) => `${formatCount(sources, nouns.source)}: слишком много для схемы; связи показаны в списке.`,
};
