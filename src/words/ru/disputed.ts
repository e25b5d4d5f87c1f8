/** Russian words of the page of disputes. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber, selectOne } from './plural.ts';

export const disputed: Words['pages']['disputed'] = {
  title: 'Что оспаривается',
  description: 'Все утверждения, которые независимые первоисточники и подтверждают, и оспаривают, со свидетельствами обеих сторон.',
  lead: (claims, events, against) =>
    claims + against === 0
      ? 'Ни одно утверждение хроники не оспаривается.'
      : `Оспаривается ${formatCount(claims, nouns.claim)} в ${formatNumber(events)} ${selectOne(events, 'событии', 'событиях')}: один первоисточник подтверждает, другой говорит иное. ${
          against === 0
            ? ''
            : `Кроме того, редакция считает сомнительными или опровергнутыми, поскольку другая сторона сильнее: ${formatCount(against, nouns.claim)}.`
        }`.trim(),
  note: 'Спор подсчитывается, а не решается: знак стоит везде, где источники разного происхождения занимают обе стороны, какого бы качества они ни были. Уровень сохраняется, пока против него нет ничего с оценкой C или выше.',
  contents: 'Споры по событиям',
  openHeading: 'Оспаривается',
  againstHeading: 'Признано сомнительным',
  againstNote:
    'Утверждения, которые редакция считает сомнительными или опровергнутыми. Они остаются в хронике, чтобы встретивший их в другом месте нашёл, что говорит против них.',
  none: 'В хронике ничего не оспаривается.',
  noneAgainst: 'Ни одно утверждение не признано сомнительным или опровергнутым.',
  caption: (statement) => `Свидетельства обеих сторон по дню, когда их впервые можно было прочесть: ${statement}`,
  columns: {
    source: 'Источник',
    supports: 'За',
    disputes: 'Против',
    day: 'Доступен с',
    origin: 'Первоисточник',
    grade: 'Оценка',
  },
  isDirect: 'прямое наблюдение',
  noWords: { supports: 'Подтверждает.', disputes: 'Оспаривает.' },
  dayUnknown: 'день неизвестен',
  originUnknown: 'неизвестен',
  moreOrigins: (count) => `ещё ${formatNumber(count)}`,
  mentions: 'Упоминают, не занимая стороны',
  supports: (level) => `Свидетельства допускают уровень «${level}».`,
  notDisputed: 'другой стороны в хронике нет',
  claimsCount: (count) => formatCount(count, nouns.claim),
};
