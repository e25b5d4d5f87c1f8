/** Russian words of the publisher pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber, selectOne } from './plural.ts';

export const publishers: Words['pages']['publishers'] = {
  indexTitle: 'Издатели',
  indexDescription: 'Кто выпустил источники хроники и кто хранит их копии.',
  indexLead: (count) => `${formatCount(count, nouns.publisher)}. Два источника одного издателя — один первоисточник.`,
  tableCaption: 'Издатели и хранители копий',
  columns: {
    name: 'Издатель',
    kind: 'Вид',
    country: 'Страна',
    state: 'Связь с государством',
    sources: 'Источники',
    hosted: 'Хранит копий',
    events: 'События',
    first: 'Первым',
    disputed: 'Позже оспорено',
  },
  crumb: 'Издатели',
  documentTitle: (name) => `${name}, издатель`,
  who: 'Кто это',
  kind: 'Вид',
  country: 'Страна',
  state: 'Связь с государством',
  stateUnknown: 'Неизвестна',
  stateUnknownNote: 'Неизвестна: в хронике не установлено, владеет ли им государство, управляет ли им или платит ему.',
  website: 'Сайт',
  notStated: 'не указано',
  published: 'Источники этого издателя',
  nothingPublished: 'Ни один источник хроники им не издан.',
  hosted: 'Копии, которые он хранит',
  hostedNote: 'Их издал кто-то другой. Хранение копии не делает ответственным за сказанное в ней.',
  ledger: 'Его счёт в этой хронике',
  ledgerNote:
    'Первым: ни одного свидетельства о событии нельзя было прочесть раньше. Позже оспорено: утверждение, которое подтверждают его источники, в тот же день или позже оспорил другой первоисточник.',
  used: 'Событий, где он использован',
  first: 'Событий, о которых он сообщил первым',
  disputed: 'Утверждений, оспоренных позже',
  overturned: 'Подтверждённых им утверждений, ныне сомнительных или опровергнутых',
  eventsUsing: 'События, опирающиеся на его источники',
  noEvents: 'Ни одно событие не опирается на его источники.',
  reportedFirst: 'сообщил первым',
  laterDisputed: 'позже оспорено',
  pageDescription: (name, sources, events) =>
    `${name}: ${formatCount(sources, nouns.source)} в хронике, использовано в ${formatNumber(events)} ${selectOne(events, 'событии', 'событиях')}.`,
};
