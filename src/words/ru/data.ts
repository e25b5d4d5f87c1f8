/** Russian words of the data page and of everything machines are given: feeds, calendar, citations. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber, formatSentence, formatTitle, selectOne } from './plural.ts';

export const data: Words['pages']['data'] = {
  title: 'Данные',
  description: 'Вся хроника для машин: ленты, календарь и файлы данных с датами, достоверностью, спорами и архивами.',
  lead: 'Всё, что видит читатель, можно получить как данные. По дороге ничего не округляется: у дат остаётся их неопределённость, у каждого события — уровень, спор и источники с архивными копиями.',
  version: (version) => `Версия ${version}`,
  versionMeans:
    'Версия — день последнего датированного изменения. Контрольная сумма охватывает всю хронику, так что две копии с одной суммой говорят одно и то же.',
  licence: (licence) => `Хронику можно использовать по лицензии ${licence}. Источники принадлежат тем, кто их создал.`,
  format: (name, version) =>
    `Формат данных ${name} ${version}. Изменение, которое может нарушить чтение этих файлов, увеличивает первое число.`,
  digest: 'SHA-256 всей хроники',
  table: {
    file: 'Файл',
    what: 'Что содержит',
    count: 'Количество',
    size: 'Размер',
    digest: 'SHA-256',
  },
  sections: {
    files: 'Файлы данных',
    feeds: 'Ленты и календарь',
    schemas: 'Схемы',
    notes: 'Как их читать',
  },
  files: {
    'events.json': 'Вся хроника: каждое событие со всеми полями, все источники, издатели, места и участники.',
    'events.ndjson':
      'То же, по событию на строку, с полями всех записей, на которые оно опирается; примечания к источникам не повторяются.',
    'events.csv': 'События таблицей. Списки и вложенные записи стоят в ячейке как JSON.',
    'events.geojson': 'События там, где они произошли: один объект на каждое событие и место.',
    'timelinejs.json': 'События как слайды для TimelineJS.',
    'sources.json': 'Источники с происхождением, оценкой и архивными копиями и их издатели.',
    'sources.csv': 'Источники таблицей.',
    'publishers.csv': 'Издатели таблицей.',
    'places.csv': 'Места таблицей.',
    'actors.csv': 'Участники таблицей.',
    'datapackage.json': 'Пакет данных Frictionless: что значит каждый столбец таблиц.',
    'retractions.json': 'Что отозвано или объединено с другим событием.',
    'feed.xml': 'Новые и изменённые события, RSS 2.0.',
    'atom.xml': 'Новые и изменённые события, Atom.',
    'feed.json': 'Новые и изменённые события, JSON Feed 1.1.',
    'corrections.xml': 'Исправления, уточнения, обновления и отзывы, RSS 2.0.',
    'corrections/atom.xml': 'Те же исправления, Atom.',
    'corrections/feed.json': 'Те же исправления, JSON Feed 1.1.',
    'events.ics': 'События в виде календаря.',
  },
  schema: (kind) => `Схема JSON Schema: ${kind}.`,
  schemaKinds: {
    event: 'событие',
    source: 'источник',
    place: 'место',
    actor: 'участник',
    publisher: 'издатель',
    publication: 'издание в целом',
  },
  counts: {
    events: (count) => formatCount(count, nouns.event),
    features: (count, unlocated) =>
      `${formatCount(count, nouns.feature)}${unlocated === 0 ? '' : `, без координат: ${formatNumber(unlocated)}`}`,
    calendar: (count, leftOut) => `${formatCount(count, nouns.event)}${leftOut === 0 ? '' : `; не вошло: ${formatNumber(leftOut)}`}`,
    records: (count) => formatCount(count, nouns.record),
    tables: (count) => formatCount(count, nouns.table),
    schema: (count) => formatCount(count, nouns.field),
  },
  bytes: (kilobytes) => `${kilobytes} кБ`,
  notes: {
    dates:
      'Даты записаны в EDTF (ISO 8601-2:2019), как их написала редакция. Рядом с каждой стоят первый и последний день, который она может охватывать, и, если есть, дни, которые она охватывает наверняка.',
    computed:
      'Всё, что стоит в «computed», вычислено по правилам страницы о методе и никогда не пишется от руки: уровень, который допускают свидетельства, оспаривается ли событие, сколько у него независимых первоисточников.',
    eventDigest:
      'Контрольная сумма события — SHA-256 канонического JSON (RFC 8785) объекта с «event» (его поля без «computed») и «sources» (источники из «records» без «computed»), как в собственном index.json события.',
    recordDigest:
      'Контрольная сумма всех данных — это сумма объекта, в котором есть «events» (список событий с «id» и «digest» каждого) и все остальные списки записей файла events.json без «computed».',
    geojson: (km) =>
      `В файле карты место, известное с точностью ${km} км или лучше, — точка; более широкое, например страна, — круг в виде многоугольника, но никогда не булавка. Радиус указан в «coordinateUncertaintyInMeters».`,
    calendar: (days) =>
      `В календарь входят события, возможные дни которых ограничены и составляют не больше ${formatNumber(days)} ${selectOne(days, 'дня', 'дней')}; они занимают все эти дни целиком и предварительны, если событие не подтверждено. Остальные пропущены, чтобы не приписывать им день.`,
    feeds:
      'Лента датирует событие днём, когда оно вошло в хронику или последний раз там изменилось, полуднем по UTC, потому что в лентах нужно время; когда оно произошло, сказано в тексте.',
    csv: 'В таблицах каждая ячейка взята в кавычки. Перед текстом, который табличная программа могла бы принять за формулу, стоит апостроф, как и перед текстом, который сам начинается с апострофа: уберите один, чтобы получить исходный текст.',
    timelinejs:
      'TimelineJS требует начала для каждого слайда. Если дата — не один день, слайд охватывает все дни, которые она может охватывать, а показаны слова самой хроники.',
    each: 'У каждого события есть и свои файлы: index.json, cite.json (CSL-JSON), cite.bib, cite.ris и oembed.json рядом со страницей; у каждого источника — три файла для цитирования; у источников, мест, участников и тем — по файлу feed.xml.',
    again:
      'events.json, events.ndjson и таблицы CSV вместе можно прочесть обратно командой import и получить ту же хронику; примечания к источникам есть только в events.json и в таблицах.',
  },
  feed: {
    date: (date, edtf) => formatSentence(date === edtf ? `Когда: ${date}` : `Когда: ${date} (${edtf})`),
    level: (level, disputed, supported, sources) =>
      `Достоверность: ${level}${disputed === undefined ? '' : `, ${disputed}`}. Свидетельства допускают: ${supported}; ${sources}.`,
    status: (status) => `Состояние события: ${status}.`,
    correction: (type, date, text) => `${formatTitle(type)}, ${date}: ${text}`,
    correctionTitle: (type, title) => `${formatTitle(type)}: ${title}`,
    changed: (fields) => `Изменено: ${fields}.`,
    sources: 'Источники:',
    archived: (captured) => (captured === undefined ? 'архивная копия' : `архивная копия, ${captured}`),
    corrections: (title) => `${title}: исправления`,
    correctionsDescription: 'Датированные публичные изменения хроники: исправления, уточнения, обновления и отзывы.',
    about: (subject, title) => `${subject} · ${title}`,
    aboutDescription: (subject) => `Новые и изменённые события, связанные с: ${subject}.`,
    atom: (title) => `${title} (Atom)`,
    json: (title) => `${title} (JSON Feed)`,
  },
  cite: {
    event: ({ authors, title, site, date, level, version, digest, url }) =>
      `${formatSentence(authors)} «${title}» (дата: ${date}; ${level}). ${site}, версия ${version}, sha256:${digest}. ${url}`,
    source: ({ authors, title, publisher, date, url, accessed, archive }) =>
      [
        authors && formatSentence(authors),
        `«${title}».`,
        publisher && `${publisher.replace(/\.$/u, '')},`,
        formatSentence(date),
        url,
        accessed && `(прочитано: ${accessed})`,
        archive && `Архивная копия: ${archive}`,
      ]
        .filter(Boolean)
        .join(' '),
    undated: 'без даты',
    level: (level, disputed) => `достоверность: ${level}${disputed === undefined ? '' : `, ${disputed}`}`,
    published: (prose) => formatSentence(`Опубликовано: ${prose}`),
    eventDate: (prose, edtf) => `Дата события: ${prose} (EDTF ${edtf}).`,
    archived: (url, captured) => `Архивная копия: ${url}${captured === undefined ? '' : ` (сохранена: ${captured})`}.`,
    capture: (sha256) => `SHA-256 сохранённого файла: ${sha256}.`,
    digest: (sha256) => `SHA-256 события и его источников: ${sha256}.`,
    grade: (grade, meaning) => `Надёжность ${grade} (${meaning}).`,
    formats: { csl: 'CSL-JSON', bibtex: 'BibTeX', ris: 'RIS', json: 'JSON' },
  },
  embed: (title) => `${title}, для встраивания`,
};
