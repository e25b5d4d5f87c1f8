/** Russian words of the search page; counts stand behind a colon, because the browser fills in one pattern for all of them. */

import type { Words } from '../words.ts';

export const search: Words['pages']['search'] = {
  title: 'Поиск',
  description: 'Поиск по событиям, источникам, издателям, местам, участникам и темам хроники.',
  label: 'Искать в хронике',
  hint: 'Любое написание имени ведёт к одному месту или участнику. Возьмите весь запрос в кавычки, чтобы найти слова в этом порядке.',
  submit: 'Найти',
  privacy: 'Поиск идёт в этом браузере. То, что вы вводите, никому не отправляется.',
  noScript: 'Для поиска нужны скрипты, а в этом браузере они отключены. На этих страницах перечислено всё, что можно найти:',
  browse: 'Или просмотрите списки',
  filters: 'Уточнить',
  kind: 'Вид страницы',
  confidence: 'Достоверность событий',
  disputed: 'Спорное',
  onlyDisputed: 'только спорное',
  sort: 'Порядок',
  sorts: { relevance: 'Сначала лучшие совпадения', date: 'По дате' },
  clear: 'Сбросить',
  kinds: {
    event: 'События',
    source: 'Источники',
    publisher: 'Издатели',
    place: 'Места',
    actor: 'Участники',
    topic: 'Темы',
  },
  live: {
    waiting: 'Начните вводить запрос.',
    searching: 'Идёт поиск…',
    none: 'В хронике нет ничего по запросу «{query}».',
    one: 'Результатов по запросу «{query}»: {count}',
    other: 'Результатов по запросу «{query}»: {count}',
    oneAll: 'Страниц с этими фильтрами: {count}',
    otherAll: 'Страниц с этими фильтрами: {count}',
    noneAll: 'Нет страниц, где есть всё это.',
    failed: 'Поиск не удалось загрузить. Списки ниже содержат всё, что он нашёл бы.',
    more: 'Показать ещё: {kind} ({count})',
    named: 'С этим именем',
    aliases: 'Пишется также',
  },
};
