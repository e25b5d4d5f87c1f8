/** Arabic words of the domain: levels, kinds, stances, grades, relations, and the sentences of a trace. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter, formatList, formatNumber, formatTitle } from './plural.ts';

export const levels: Words['record']['levels'] = {
  confirmed: 'مؤكد',
  probable: 'مرجّح',
  possible: 'محتمل',
  doubtful: 'مشكوك فيه',
  refuted: 'مدحوض',
  unverified: 'غير متحقق منه',
};

export const record: Words['record'] = {
  asTitle: formatTitle,
  joinWords: formatList,
  separator: '، ',
  listed: (shown: number, all: number) => `المعروض هنا: ${formatNumber(shown)} من ${formatNumber(all)}. وملفات البيانات تضمّها كلّها.`,
  paging: {
    label: 'صفحات هذه القائمة',
    text: (page, pages) => `الصفحة ${formatNumber(page)} من ${formatNumber(pages)}`,
    number: (page) => formatNumber(page),
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    title: (title, page) => `${title}، الصفحة ${formatNumber(page)}`,
  },

  levels,
  levelMeanings: {
    confirmed: 'تتفق عليه أصول مستقلة، ورصده واحد منها على الأقل رصدًا مباشرًا.',
    probable: 'يسنده رصد مباشر جيد واحد أو أصلان مستقلان.',
    possible: 'يسنده أصل واحد لا أكثر.',
    doubtful: 'أدلة أقوى تشير إلى العكس.',
    refuted: 'لا يمكن أن يصح كما هو مذكور.',
    unverified: 'لا يمكن الحكم عليه بما في السجل.',
  },
  disputed: 'موضع خلاف',
  disputedMeaning: 'أصول مستقلة تؤيد ادعاءً وأخرى تعارضه.',

  kinds: {
    'satellite-image': 'صورة قمر اصطناعي',
    'radar-image': 'صورة رادارية',
    'tracking-data': 'بيانات تتبّع',
    'geolocated-media': 'مشاهد محددة الموقع',
    document: 'وثيقة',
    'official-statement': 'بيان رسمي',
    'intelligence-statement': 'بيان استخباراتي',
    'named-interview': 'مقابلة مع شخص معرّف بالاسم',
    'anonymous-officials': 'مسؤولون لم تُذكر أسماؤهم',
    'unlocated-media': 'مشاهد غير محددة الموقع',
    'news-report': 'تقرير إخباري',
    analysis: 'تحليل',
    dataset: 'مجموعة بيانات',
    book: 'كتاب',
    'web-page': 'صفحة ويب',
  },
  directObservation: 'رصد مباشر',

  stances: { supports: 'مع', disputes: 'ضد', mentions: 'يذكره' },
  stanceVerbs: { supports: 'يؤيد', disputes: 'يعارض', mentions: 'يذكر' },

  reliabilities: {
    A: 'موثوق تمامًا',
    B: 'موثوق عادةً',
    C: 'موثوق إلى حد ما',
    D: 'غير موثوق عادةً',
    E: 'غير موثوق',
    F: 'لا يمكن الحكم عليه',
  },
  grade: (grade) => `الدرجة ${grade}`,

  claimTypes: {
    fact: 'أن الأمر كان كذلك',
    statement: 'أن ذلك قيل',
    forecast: 'أن ذلك متوقع',
  },

  statuses: {
    published: 'منشور',
    draft: 'مسودة',
    checking: 'قيد التحقق',
    retracted: 'مسحوب',
  },

  correctionTypes: {
    correction: 'تصويب',
    clarification: 'توضيح',
    update: 'تحديث',
    retraction: 'سحب',
  },
  correctionMeanings: {
    correction: 'كان السجل خاطئًا.',
    clarification: 'كان السجل صحيحًا لكنه قابل لسوء الفهم.',
    update: 'عُرفت وقائع جديدة.',
    retraction: 'سُحب الحدث، وتبقى صفحته وتذكر السبب.',
  },

  relations: {
    follows: 'سبق هذا الحدث',
    precedes: 'تلا هذا الحدث',
    'part-of': 'حدث أكبر يضم هذا الحدث',
    'has-part': 'جزء من هذا الحدث',
    contradicts: 'يناقض هذا الحدث',
    corroborates: 'يعزز هذا الحدث',
    updates: 'يحدّثه هذا الحدث',
    'updated-by': 'يحدّث هذا الحدث',
    'same-vessel': 'السفينة نفسها',
    context: 'سياق',
  },

  events: (count) => formatCount(count, nouns.event),
  sources: (count) => formatCount(count, nouns.source),
  origins: (count) => formatCount(count, nouns.origin),
  claims: (count) => formatCount(count, nouns.claim),
  places: (count) => formatCount(count, nouns.place),
  sourcesFromOrigins: (sources, origins) =>
    sources === 0 ? 'لا مصدر' : `${formatCount(sources, nouns.source)} من ${formatCountAfter(origins, nouns.origin)}`,
  disputedClaims: (disputed, claims) =>
    claims <= 1 ? 'موضع خلاف' : `${formatNumber(disputed)} من ${formatCountAfter(claims, nouns.claim)} موضع خلاف`,

  needs: {
    'two-origins': 'يؤيده أصلان مستقلان',
    'two-origins-graded-c': 'يؤيده أصلان مستقلان درجتهما C أو أعلى',
    'direct-observation': 'يؤيده رصد مباشر من مصدر درجته A أو B',
    'pair-with-direct-observation': 'أحد الأصلين رصد مباشر من مصدر درجته A أو B',
    'one-origin-graded-d': 'يؤيده أصل واحد درجته D أو أعلى',
    'no-dispute-graded-c': 'لا يعارضه شيء درجته C أو أعلى',
    'one-dispute': 'يعارضه أصل واحد على الأقل',
    'direct-or-named-contradiction': 'يعارضه رصد مباشر، أو يسمّي تقديرٌ التناقض الموجود في السجل',
  },

  trace: {
    why: (level) => `لماذا «${levels[level]}»`,
    noSupport: 'لا شيء في السجل يؤيده حتى الآن.',
    supporting: (sources, origins) =>
      origins > 1
        ? `يؤيده ${formatCount(sources, nouns.source)} من ${formatCountAfter(origins, nouns.independentOrigin)}.`
        : sources === 1
          ? 'يؤيده مصدر واحد.'
          : `يؤيده ${formatCount(sources, nouns.source)}، ومردّها جميعًا إلى أصل واحد.`,
    observations: (count) => (count === 1 ? 'رصد مباشر درجته A أو B:' : 'عمليات رصد مباشر درجتها A أو B:'),
    noObservation: 'ليس بينها رصد مباشر من مصدر درجته A أو B.',
    noDispute: 'لا شيء في السجل يعارضه.',
    standingDisputes: 'ما يعارضه بدرجة C أو أعلى:',
    weakDisputes: (sources) => `يعارضه ${formatCount(sources, nouns.source)} دون الدرجة C، لذلك يبقى المستوى قائمًا.`,
    weakestClaim: 'لا يجوز أن يتجاوز الحدث مستوى أضعف ادعاءاته الرئيسية:',
    ceiling: (level) => `بهذا وحده تدعم الأدلة مستوى «${levels[level]}».`,
    belowCeiling: (ceiling, stated) => `الأدلة وحدها تحتمل مستوى «${levels[ceiling]}»، والمحررون يعتمدون «${levels[stated]}».`,
    aboveCeiling: (ceiling, stated) => `لا تدعم القاعدة سوى «${levels[ceiling]}»، والمحررون يعتمدون «${levels[stated]}» ويذكرون السبب.`,
    lift: (next, missing) =>
      missing.length === 1
        ? `أمر واحد يرفعه إلى «${levels[next]}»: ${missing[0]}.`
        : `كي يصبح «${levels[next]}» يحتاج إلى ${formatList(missing)}.`,
    missing: {
      secondOrigin: 'أصل ثانٍ مستقل عن الأول',
      secondBesideObservation: 'أصل ثانٍ مستقل عن الرصد المباشر',
      twoOrigins: 'وجود أصلين مستقلين',
      twoGoodOrigins: 'وجود أصلين مستقلين درجتهما C أو أعلى',
      observation: 'رصد مباشر من مصدر درجته A أو B',
      observationInPair: 'رصد مباشر درجته A أو B مستقل عن أحد هذه الأصول',
      anyOrigin: 'مصدر واحد درجته D أو أعلى',
      noDispute: 'رد على الدليل المعارض الذي درجته C أو أعلى',
    },
  },
};
