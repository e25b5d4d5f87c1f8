/** Russian words of the page of one event. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatList, formatNumber, selectOne } from './plural.ts';

export const event: Words['pages']['event'] = {
  headings: {
    claims: 'Утверждения и свидетельства',
    whole: 'О событии в целом',
    narrative: 'Изложение',
    related: 'Связанные события',
    history: 'Что и когда было известно',
    sources: 'Источники по первоисточникам',
    places: 'Места',
    actors: 'Участники',
    topics: 'Темы',
    corrections: 'Исправления',
    assessments: 'Как определён уровень',
    cite: 'Как цитировать',
    override: 'Уровень выше правила',
    notes: 'Примечания',
  },
  dateNote: 'Откуда известна дата',
  observedAt: 'Время наблюдения',
  zone: 'UTC',
  firstReported: (date, isCertain) => `первое сообщение: ${isCertain ? '' : 'не ранее чем '}${date}`,
  notReported: 'день первого сообщения неизвестен',
  disputedHere: 'Здесь оспаривается:',
  retracted: 'Это событие отозвано. Страница остаётся, чтобы можно было проследить, что здесь утверждалось раньше.',
  checking: 'Это событие ещё проверяется. Здесь стоит заготовка, она может измениться.',
  overrideBy: (name) => `Решение: ${name}.`,
  claim: {
    key: 'ключевое утверждение',
    none: 'В хронике ничего нет.',
    grades: (all) => (all.length === 0 ? '' : `Оценки надёжности: ${all.join(', ')}.`),
    grade: (letter, meaning) => `${letter}, ${meaning}`,
    seenThrough: 'известно через',
    warning: 'Осторожно:',
    published: (date) => `опубликовано: ${date}`,
    permalink: 'Ссылка на это утверждение',
  },
  history: {
    label: (steps) => `Как менялся уровень: ${formatList(steps)}.`,
    step: (words, date) => `${words} с ${date}`,
    lookBack: 'Вся хроника, как она была известна на',
    newSources: (count) => formatCount(count, nouns.source),
    onePoint: 'Уровень не менялся с первого сообщения о событии.',
  },
  sources: {
    intro: (sources, origins) =>
      origins === 0
        ? 'Источников нет.'
        : `${formatCount(sources, nouns.source)}, сводимых к ${formatNumber(origins)} ${selectOne(origins, 'первоисточнику', 'первоисточникам')}.`,
    unknownOrigin: 'Происхождение неизвестно: вместе не больше одного первоисточника',
    shared: 'Основан на уже названных первоисточниках и нового не добавляет',
    adds: 'Один первоисточник',
    derived: 'своего первоисточника не добавляет, взято из',
  },
  cite: {
    text: (title, site, ends, address) =>
      `«${title}». ${site}${ends === undefined ? '.' : `, хроника доведена до даты: ${ends}${ends.endsWith('.') ? '' : '.'}`} ${address}`,
    permalink: 'Постоянный адрес',
    edit: 'Править это событие',
    report: 'Сообщить о проблеме',
    reportSubject: (title, address) => `${title} (${address})`,
  },
  neighbours: { label: 'До и после', previous: 'Раньше', next: 'Позже' },
  moved: {
    title: (title) => `Теперь часть события: ${title}`,
    text: 'Эта запись объединена с другим событием.',
    go: 'Перейти к событию',
  },
  fields: (fields) => `Изменено: ${formatList(fields)}.`,
  body: {
    cite: (title) => `Источник: ${title}`,
    noteTypes: {
      note: 'Примечание',
      caution: 'Осторожно',
      disagreement: 'В чём источники расходятся',
      derivation: 'Как это выведено',
    },
  },
};
