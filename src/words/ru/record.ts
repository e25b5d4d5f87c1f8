/** Russian words of the domain: levels, kinds, stances, grades, relations, and the sentences of a trace. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountOf, formatList, formatNumber, formatTitle, selectOne } from './plural.ts';

/** Short neuter forms: they fit "событие" and "утверждение" alike. */
export const levels: Words['record']['levels'] = {
  confirmed: 'подтверждено',
  probable: 'вероятно',
  possible: 'возможно',
  doubtful: 'сомнительно',
  refuted: 'опровергнуто',
  unverified: 'не проверено',
};

export const record: Words['record'] = {
  asTitle: formatTitle,
  joinWords: formatList,
  separator: ', ',
  listed: (shown: number, all: number) => `Показано: ${formatNumber(shown)} из ${formatNumber(all)}. Полный перечень — в файлах данных.`,
  paging: {
    label: 'Страницы этого списка',
    text: (page, pages) => `Страница ${formatNumber(page)} из ${formatNumber(pages)}`,
    number: (page) => formatNumber(page),
    previous: 'Предыдущая страница',
    next: 'Следующая страница',
    title: (title, page) => `${title}, страница ${formatNumber(page)}`,
  },

  levels,
  levelMeanings: {
    confirmed: 'Независимые первоисточники сходятся, и хотя бы один из них наблюдал это напрямую.',
    probable: 'Опирается на одно хорошее прямое наблюдение или на два независимых первоисточника.',
    possible: 'Опирается на один первоисточник, и только.',
    doubtful: 'Более сильные свидетельства говорят об обратном.',
    refuted: 'В таком виде не может быть правдой.',
    unverified: 'По имеющемуся в хронике судить нельзя.',
  },
  disputed: 'оспаривается',
  disputedMeaning: 'Независимые первоисточники и подтверждают, и оспаривают утверждение.',

  kinds: {
    'satellite-image': 'спутниковый снимок',
    'radar-image': 'радиолокационный снимок',
    'tracking-data': 'данные слежения',
    'geolocated-media': 'съёмка с установленным местом',
    document: 'документ',
    'official-statement': 'официальное заявление',
    'intelligence-statement': 'заявление разведки',
    'named-interview': 'интервью под именем',
    'anonymous-officials': 'неназванные должностные лица',
    'unlocated-media': 'съёмка, место не установлено',
    'news-report': 'новостное сообщение',
    analysis: 'анализ',
    dataset: 'набор данных',
    book: 'книга',
    'web-page': 'веб-страница',
  },
  directObservation: 'прямое наблюдение',

  stances: { supports: 'за', disputes: 'против', mentions: 'упоминает' },
  stanceVerbs: { supports: 'подтверждает', disputes: 'оспаривает', mentions: 'упоминает' },

  reliabilities: {
    A: 'полностью надёжен',
    B: 'обычно надёжен',
    C: 'довольно надёжен',
    D: 'обычно ненадёжен',
    E: 'ненадёжен',
    F: 'судить нельзя',
  },
  grade: (grade) => `оценка ${grade}`,

  claimTypes: {
    fact: 'что так было',
    statement: 'что так сказано',
    forecast: 'что так ожидается',
  },

  statuses: {
    published: 'опубликовано',
    draft: 'черновик',
    checking: 'ещё проверяется',
    retracted: 'отозвано',
  },

  correctionTypes: {
    correction: 'исправление',
    clarification: 'уточнение',
    update: 'обновление',
    retraction: 'отзыв',
  },
  correctionMeanings: {
    correction: 'В хронике была ошибка.',
    clarification: 'В хронике было верно, но можно было понять неправильно.',
    update: 'Стали известны новые факты.',
    retraction: 'Событие отозвано; страница остаётся и объясняет почему.',
  },

  relations: {
    follows: 'было раньше этого',
    precedes: 'было позже этого',
    'part-of': 'событие, частью которого является это',
    'has-part': 'часть этого события',
    contradicts: 'противоречит этому',
    corroborates: 'подкрепляет это',
    updates: 'обновлено этим событием',
    'updated-by': 'обновляет это событие',
    'same-vessel': 'то же судно',
    context: 'контекст',
  },

  events: (count) => formatCount(count, nouns.event),
  sources: (count) => formatCount(count, nouns.source),
  origins: (count) => formatCount(count, nouns.origin),
  claims: (count) => formatCount(count, nouns.claim),
  places: (count) => formatCount(count, nouns.place),
  sourcesFromOrigins: (sources, origins) =>
    sources === 0 ? 'нет источников' : `${formatCount(sources, nouns.source)} из ${formatCountOf(origins, nouns.origin)}`,
  disputedClaims: (disputed, claims) =>
    claims <= 1 ? 'оспаривается' : `оспаривается ${formatNumber(disputed)} из ${formatCountOf(claims, nouns.claim)}`,

  needs: {
    'two-origins': 'его подтверждают два независимых первоисточника',
    'two-origins-graded-c': 'его подтверждают два независимых первоисточника с оценкой C или выше',
    'direct-observation': 'его подтверждает прямое наблюдение источника с оценкой A или B',
    'pair-with-direct-observation': 'один из двух — прямое наблюдение источника с оценкой A или B',
    'one-origin-graded-d': 'его подтверждает один первоисточник с оценкой D или выше',
    'no-dispute-graded-c': 'его не оспаривает ничто с оценкой C или выше',
    'one-dispute': 'его оспаривает хотя бы один первоисточник',
    'direct-or-named-contradiction': 'его оспаривает прямое наблюдение, или решение редакции называет противоречие в самой хронике',
  },

  trace: {
    why: (level) => `Почему «${levels[level]}»`,
    noSupport: 'Пока ничто в хронике этого не подтверждает.',
    supporting: (sources, origins) =>
      origins > 1
        ? `Это ${selectOne(sources, 'подтверждает', 'подтверждают')} ${formatCount(sources, nouns.source)} из ${formatCountOf(origins, nouns.independentOrigin)}.`
        : sources === 1
          ? 'Это подтверждает один источник.'
          : `Это ${selectOne(sources, 'подтверждает', 'подтверждают')} ${formatCount(sources, nouns.source)}, и всё сводится к одному первоисточнику.`,
    observations: (count) => (count === 1 ? 'Прямое наблюдение с оценкой A или B:' : 'Прямые наблюдения с оценкой A или B:'),
    noObservation: 'Среди них нет прямого наблюдения источника с оценкой A или B.',
    noDispute: 'Ничто в хронике этого не оспаривает.',
    standingDisputes: 'Против, с оценкой C или выше:',
    weakDisputes: (sources) =>
      `Это ${selectOne(sources, 'оспаривает', 'оспаривают')} ${formatCount(sources, nouns.source)}, но без оценки C или выше, поэтому уровень сохраняется.`,
    weakestClaim: 'Событие не может иметь уровень выше, чем самое слабое его ключевое утверждение:',
    ceiling: (level) => `Сами по себе свидетельства допускают уровень «${levels[level]}».`,
    belowCeiling: (ceiling, stated) => `Свидетельства допускали бы «${levels[ceiling]}»; редакция указывает «${levels[stated]}».`,
    aboveCeiling: (ceiling, stated) =>
      `По правилу допустимо лишь «${levels[ceiling]}»; редакция указывает «${levels[stated]}» и объясняет почему.`,
    lift: (next, missing) =>
      missing.length === 1
        ? `До уровня «${levels[next]}» не хватает одного: ${missing[0]}.`
        : `До уровня «${levels[next]}» не хватает: ${formatList(missing)}.`,
    missing: {
      secondOrigin: 'второго первоисточника, независимого от первого',
      secondBesideObservation: 'второго первоисточника, независимого от прямого наблюдения',
      twoOrigins: 'двух независимых первоисточников',
      twoGoodOrigins: 'двух независимых первоисточников с оценкой C или выше',
      observation: 'прямого наблюдения источника с оценкой A или B',
      observationInPair: 'прямого наблюдения с оценкой A или B, независимого от одного из этих первоисточников',
      anyOrigin: 'одного источника с оценкой D или выше',
      noDispute: 'ответа на свидетельства против с оценкой C или выше',
    },
  },
};
