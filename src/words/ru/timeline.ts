/** Russian words of the timeline: its lead, its chart, its filters. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatList, formatNumber } from './plural.ts';

export const timeline: Words['pages']['timeline'] = {
  asOf: (date) => `Что известно на ${date}`,
  more: 'Читать дальше',
  figures: {
    events: 'События',
    sources: 'Источники',
    origins: 'Независимые первоисточники',
    disputed: 'Оспаривается',
  },
  chart: {
    heading: 'Когда произошло и когда впервые сообщено',
    label: (events, from, to) =>
      `${formatCount(events, nouns.event)}, ${from} – ${to}: над шкалой — когда произошло каждое, под шкалой — когда о нём впервые сообщили.`,
    happened: 'произошло',
    reported: 'первое сообщение',
    bands: ['сразу', 'за неделю', 'позже'],
    keyBands: 'глубина: сообщено сразу (в тот же или на следующий день), за неделю или позже',
    earlier: 'раньше',
    later: 'позже',
    mark: (date, title, words, reported) =>
      `${date}: ${title}. ${formatList(words)}${reported === undefined ? '' : `; первое сообщение: ${reported}`}${reported?.endsWith('.') ? '' : '.'}`,
    bin: (name, events, reports) => `${name}: ${formatCount(events, nouns.event)}, ${formatCount(reports, nouns.firstReport)}`,
    binEmpty: (name, reports) => `${name}: событий нет, ${formatCount(reports, nouns.firstReport)}`,
    week: (date) => `Неделя с ${date}`,
    since: (date) => `С ${date}`,
    firstReports: 'первые сообщения',
    keyBar: 'полоса: дни, когда это могло быть; сплошная там, где это достоверно',
    keyLag: 'линия: от события до первого сообщения',
    keySegment: {
      week: 'одно деление шкалы: неделя',
      month: 'одно деление шкалы: месяц',
      year: 'одно деление шкалы: год',
    },
    table: 'График в виде таблицы',
    columns: {
      date: 'Произошло',
      event: 'Событие',
      level: 'Достоверность',
      reported: 'Первое сообщение',
    },
    unknown: 'неизвестно',
  },
  long: {
    years: 'Все годы',
    listed: (shown, all) =>
      `На странице перечислены последние события: ${formatNumber(shown)} из ${formatNumber(all)}; все они есть на страницах годов и месяцев.`,
    yearCount: (events) => formatCount(events, nouns.event),
    marks: (events) => `Наибольшее число событий, которое обозначает один знак графика: ${formatNumber(events)}.`,
  },
  list: { heading: 'События', empty: 'Этим фильтрам не отвечает ни одно событие.' },
  filters: {
    heading: 'Фильтр',
    groups: {
      confidence: 'Достоверность',
      disputed: 'Спор',
      place: 'Место',
      topic: 'Тема',
      actor: 'Участник',
      kind: 'Свидетельства',
    },
    ofKind: 'События, у которых есть хотя бы одно такое свидетельство, за утверждение или против него.',
    ofDirectKind: 'Прямое наблюдение. События, у которых есть хотя бы одно такое свидетельство, за утверждение или против него.',
    more: (count) => `ещё ${formatNumber(count)}`,
    clear: 'Сбросить всё',
    shown: 'Показано событий: {shown} из {total}',
    all: 'Событий: {total}',
    rss: 'Лента',
  },
};
