/** Russian words of the shell and of the lists: navigation, footer, cards, theme, keys. */

import type { Words } from '../words.ts';
import { formatNumber, formatSentence } from './plural.ts';

export const site: Words['site'] = {
  skip: 'Перейти к содержанию',
  nav: {
    label: 'Главное меню',
    timeline: 'Хронология',
    map: 'Карта',
    sources: 'Источники',
    disputed: 'Спорное',
    asOf: 'Было известно на…',
    asOfShort: 'На дату…',
    method: 'Метод',
    search: 'Поиск',
  },
  theme: {
    label: 'Светлая или тёмная тема',
    toDark: 'Включить тёмные цвета',
    toLight: 'Включить светлые цвета',
  },
  footer: {
    label: 'Об этой хронике',
    recordEnds: (date) => formatSentence(`Хроника доведена до даты: ${date}`),
    licence: (licence) => `Текст доступен по лицензии ${licence}.`,
    promise: 'Без слежки, без cookie, без запросов к третьим сторонам.',
    corrections: 'Исправления',
    data: 'Данные',
    contribute: 'Как участвовать',
    verification: 'Проверка',
    gaps: 'Пробелы',
    places: 'Места',
    actors: 'Участники',
    about: 'О сайте',
    check: 'Проверить сайт',
    feed: 'Лента',
  },
  searchBox: {
    title: 'Поиск',
    label: 'Искать в хронике',
    submit: 'Найти',
    hint: 'Любое написание имени ведёт к одному месту или участнику. Возьмите весь запрос в кавычки, чтобы найти слова в этом порядке.',
    privacy: 'Ничто не покидает ваш компьютер: поиск идёт в этом браузере, и то, что вы вводите, никому не отправляется.',
    all: 'Все результаты и фильтры',
  },
  found: { marked: 'Слова вашего запроса отмечены.', off: 'Убрать отметки' },
  card: {
    retracted: 'Отозвано',
    checking: 'Ещё проверяется',
  },
  keys: {
    open: 'Клавиатура',
    title: 'Клавиши на этом сайте',
    next: 'следующее событие',
    previous: 'предыдущее событие',
    search: 'поиск',
    help: 'этот список',
    close: 'закрыть',
    single: 'Однобуквенные клавиши включены',
    note: 'Выбор хранится в этом браузере и никуда не отправляется.',
  },
  pageOf: (page, pages) => `Страница ${formatNumber(page)} из ${formatNumber(pages)}`,
  moreEvents: (count) => `Ещё событий: ${formatNumber(count)}`,
};
