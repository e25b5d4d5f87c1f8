/** Arabic words of the page of one event. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter, formatList } from './plural.ts';

export const event: Words['pages']['event'] = {
  headings: {
    claims: 'الادعاءات والأدلة',
    whole: 'عن الحدث بمجمله',
    narrative: 'الرواية',
    related: 'أحداث ذات صلة',
    history: 'ما عُرف ومتى',
    sources: 'المصادر بحسب أصولها',
    places: 'الأماكن',
    actors: 'الأطراف',
    topics: 'المواضيع',
    corrections: 'التصويبات',
    assessments: 'كيف حُدد المستوى',
    cite: 'الاستشهاد بهذا الحدث',
    override: 'مستوى يتجاوز القاعدة',
    notes: 'ملاحظات',
  },
  dateNote: 'كيف عُرف التاريخ',
  observedAt: 'وقت الرصد',
  zone: 'بالتوقيت العالمي المنسق',
  firstReported: (date, isCertain) => `أول إبلاغ: ${date}${isCertain ? '' : ' على أبكر تقدير'}`,
  notReported: 'يوم أول إبلاغ غير معروف',
  disputedHere: 'موضع الخلاف هنا:',
  retracted: 'سُحب هذا الحدث. وتبقى الصفحة ليمكن تتبّع ما قيل هنا من قبل.',
  checking: 'لا يزال هذا الحدث قيد التحقق. والوارد هنا نص أولي قد يتغير.',
  overrideBy: (name) => `القرار: ${name}.`,
  claim: {
    key: 'ادعاء رئيسي',
    none: 'لا شيء في السجل.',
    grades: (all) => (all.length === 0 ? '' : `درجات الموثوقية: ${all.join('، ')}.`),
    grade: (letter, meaning) => `${letter}، ${meaning}`,
    seenThrough: 'عُرف من خلال',
    warning: 'تنبيه:',
    published: (date) => `نُشر: ${date}`,
    permalink: 'رابط هذا الادعاء',
  },
  history: {
    label: (steps) => `المستوى عبر الزمن: ${formatList(steps)}.`,
    step: (words, date) => `${words} منذ ${date}`,
    lookBack: 'السجل كله كما كان معروفًا في',
    newSources: (count) => formatCount(count, nouns.source),
    onePoint: 'لم يتغير المستوى منذ أول إبلاغ عن الحدث.',
  },
  sources: {
    intro: (sources, origins) =>
      origins === 0 ? 'لا مصدر.' : `${formatCount(sources, nouns.source)}، ومردّها إلى ${formatCountAfter(origins, nouns.origin)}.`,
    unknownOrigin: 'سلسلة نقلها مجهولة: تُحسب معًا أصلًا واحدًا على الأكثر',
    shared: 'يستند إلى أصول ذُكرت من قبل فلا يضيف أصلًا',
    adds: 'أصل واحد',
    derived: 'لا يضيف أصلًا خاصًا به، فهو مأخوذ من',
  },
  cite: {
    text: (title, site, ends, address) => `«${title}». ${site}${ends === undefined ? '' : `، السجل حتى ${ends}`}. ${address}`,
    permalink: 'العنوان الدائم',
    edit: 'تحرير هذا الحدث',
    report: 'الإبلاغ عن مشكلة',
    reportSubject: (title, address) => `${title} (${address})`,
  },
  neighbours: { label: 'قبله وبعده', previous: 'قبله', next: 'بعده' },
  moved: {
    title: (title) => `أصبح جزءًا من: ${title}`,
    text: 'دُمج هذا المدخل في حدث آخر.',
    go: 'انتقل إلى الحدث',
  },
  fields: (fields) => `تغيّر: ${formatList(fields)}.`,
  body: {
    cite: (title) => `المصدر: ${title}`,
    noteTypes: {
      note: 'ملاحظة',
      caution: 'تنبيه',
      disagreement: 'حيث تختلف المصادر',
      derivation: 'كيف استُنتج هذا',
    },
  },
};
