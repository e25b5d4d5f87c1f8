/** Russian words of the source pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountOf, formatNumber, selectOne } from './plural.ts';

export const sources: Words['pages']['sources'] = {
  indexTitle: 'Источники',
  indexDescription:
    'Всё, на что опирается хроника: что это, кто это выпустил, откуда оно взято и насколько ему можно доверять.',
  indexLead: (sources, origins) =>
    `${formatCount(sources, nouns.source)} из ${formatCountOf(origins, nouns.independentOrigin)}. Пересказ рядом с тем, что он пересказывает, в счёт не идёт; источники неизвестного происхождения вместе считаются не больше чем за один первоисточник.`,
  groups: {
    primary: 'Где содержание начинается',
    derived: 'Опираются на другие источники',
    unknown: 'Происхождение неизвестно',
  },
  groupNotes: {
    primary: 'Первичные источники: концы всех цепочек, по ним считаются первоисточники.',
    derived:
      'Они повторяют, соединяют или обсуждают сказанное другими и своего первоисточника не добавляют.',
    unknown:
      'Ничто не показывает, откуда взято их содержание. Вместе они не больше одного первоисточника и ничего не подтверждают.',
  },
  tableCaption: (group, count) => `${group}: ${formatCount(count, nouns.source)}`,
  jumpTo: 'Перейти к',
  columns: {
    title: 'Источник',
    publisher: 'Издатель',
    date: 'Опубликован',
    kind: 'Вид',
    grade: 'Оценка',
    events: 'События',
    restsOn: 'Опирается на',
    capture: 'Сохранён',
  },
  undated: 'дата неизвестна',
  noPublisher: 'неизвестен',
  captured: 'да',
  notCaptured: 'нет',
  warned: 'с предупреждением',
  crumb: 'Источники',
  warning: 'Предупреждение',
  grade: (letter) => `оценка ${letter}`,
  lowered: (grade) => `считается как ${grade}`,
  what: 'Что это',
  kind: 'Вид',
  direct: 'прямое наблюдение',
  notDirect: 'не прямое наблюдение',
  publisher: 'Издатель',
  publisherUnknown: 'Неизвестен.',
  host: 'Где хранится копия',
  hostNote: 'Кто хранит копию, тот не издатель и на оценку не влияет.',
  authors: 'Авторы, как указано',
  published: 'Опубликован',
  publishedUnknown: 'Дата неизвестна.',
  read: 'Прочитан для хроники',
  language: 'Язык',
  address: 'Адрес',
  noAddress: 'Нет. Источник без адреса — обычный источник и считается как всякий другой.',
  archives: 'Архивные копии',
  archived: (date) => (date === null ? 'день копии не указан' : `копия: ${date}`),
  noArchive: 'Неизвестны.',
  reliability: 'Надёжность',
  gradeOf: (letter, meaning) => `${letter}: ${meaning}`,
  noReason: 'Обоснование этой оценки в хронике не приведено.',
  effective: (letter, meaning) =>
    `Считается как ${letter} (${meaning}), потому что известен только через источник с этой оценкой:`,
  through: 'Известен только по ссылке в источнике',
  capture: 'Сохранённый файл',
  captureIntro:
    'Редакция хранит файл того, что прочла. Его контрольная сумма доказывает, какой это был текст.',
  noCapture: 'Файла этого источника у редакции нет.',
  digest: 'SHA-256',
  size: 'Размер',
  bytes: (bytes) => formatCount(bytes, nouns.byte),
  mediaType: 'Тип файла',
  capturedOn: 'Сохранён',
  lineage: 'Откуда он взят',
  lineageKinds: {
    primary:
      'Содержание начинается здесь: этот источник — конец цепочки и сам по себе первоисточник.',
    derived: (ends) =>
      ends === 0
        ? 'Опирается на другие источники, и происхождение ни одного из них не известно до конца.'
        : `Опирается на другие источники. Если пройти до конца, содержание взято из ${formatCountOf(ends, nouns.primarySource)}.`,
    unknown:
      'Откуда взято содержание, неизвестно. Он не может подтвердить ничего из того, что говорит другой источник неизвестного происхождения.',
  },
  endUnknown:
    'Хотя бы одна из этих цепочек не известна до конца, поэтому ничто не считается независимо подтверждённым этим источником.',
  mark: {
    primary: 'содержание начинается здесь',
    derived: 'опирается на другие',
    unknown: 'происхождение неизвестно',
  },
  shownAbove: 'его собственное происхождение показано выше',
  restingOnIt: 'Что на него опирается',
  nothingRests: 'Ни один источник хроники на него не опирается.',
  carried: 'Известны только через него',
  sharing: 'У чего тот же первоисточник',
  sharingIntro:
    'Вместе с ним это один первоисточник: сколько их ни цитируй, это ничего не подтверждает.',
  nothingShares: 'Ни у одного другого источника хроники нет того же первоисточника.',
  sharedThrough: (names) => `через: ${names}`,
  unknownTogether: (count) =>
    `В хронике есть ещё ${formatCount(count, nouns.source)} неизвестного происхождения; все вместе они не больше одного первоисточника.`,
  cite: 'Как цитировать этот источник',
  notes: 'Примечания к источнику',
  claims: 'Что на него ссылается',
  claimsCount: (claims, events) =>
    `${formatCount(claims, nouns.use)} в ${formatNumber(events)} ${selectOne(events, 'событии', 'событиях')}`,
  noClaims: 'Ни одно событие хроники на него не ссылается.',
  wholeEvent: 'О событии в целом',
  locator: 'Где',
  passage: 'Отрывок',
  note: 'Что показывает',
  pageDescription: (kind, publisher, date) =>
    `${kind}${publisher === null ? '' : `, ${publisher}`}${date === null ? '' : `, ${date}`}: происхождение, надёжность и все утверждения, которые на него ссылаются.`,
};
