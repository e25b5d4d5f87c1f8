/** Arabic words of the timeline: its lead, its chart, its filters. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatList, formatNumber } from './plural.ts';

export const timeline: Words['pages']['timeline'] = {
  asOf: (date) => `خلاصة المعروف: ${date}`,
  more: 'تابع القراءة',
  figures: {
    events: 'الأحداث',
    sources: 'المصادر',
    origins: 'الأصول المستقلة',
    disputed: 'مواضع الخلاف',
  },
  chart: {
    heading: 'متى حدث، ومتى أُبلغ عنه لأول مرة',
    label: (events, from, to) =>
      `${formatCount(events, nouns.event)} من ${from} إلى ${to}: فوق المقياس وقت وقوع كل حدث، وتحته وقت أول إبلاغ عنه.`,
    happened: 'وقع',
    reported: 'أول إبلاغ',
    bands: ['فورًا', 'خلال أسبوع', 'لاحقًا'],
    keyBands: 'العمق: أُبلغ عنه فورًا (في اليوم نفسه أو التالي) أو خلال أسبوع أو لاحقًا',
    earlier: 'قبل ذلك',
    later: 'بعد ذلك',
    mark: (date, title, words, reported) =>
      `${date}: ${title}. ${formatList(words)}${reported === undefined ? '' : `؛ أول إبلاغ: ${reported}`}.`,
    bin: (name, events, reports) => `${name}: ${formatCount(events, nouns.event)}، وأول إبلاغ: ${formatNumber(reports)}`,
    binEmpty: (name, reports) => `${name}: لا أحداث، وأول إبلاغ: ${formatNumber(reports)}`,
    week: (date) => `أسبوع ${date}`,
    since: (date) => `منذ ${date}`,
    firstReports: 'أول إبلاغ',
    keyBar: 'الشريط: الأيام المحتملة، ويكون مصمتًا حيث اليقين',
    keyLag: 'الخط: من وقوع الحدث إلى أول إبلاغ عنه',
    keySegment: {
      week: 'كل قطعة من المقياس أسبوع',
      month: 'كل قطعة من المقياس شهر',
      year: 'كل قطعة من المقياس سنة',
    },
    table: 'الرسم في صورة جدول',
    columns: { date: 'وقع في', event: 'الحدث', level: 'درجة الثقة', reported: 'أول إبلاغ' },
    unknown: 'غير معروف',
  },
  long: {
    years: 'كل السنوات',
    listed: (shown, all) => `تعرض الصفحة أحدث الأحداث: ${formatNumber(shown)} من ${formatNumber(all)}، وتعرضها كلها صفحات السنوات والأشهر.`,
    yearCount: (events) => formatCount(events, nouns.event),
    marks: (events) => `أكبر عدد من الأحداث تمثله علامة واحدة في الرسم: ${formatNumber(events)}.`,
  },
  list: { heading: 'الأحداث', empty: 'لا حدث يطابق هذه المرشحات.' },
  filters: {
    heading: 'تصفية',
    groups: {
      confidence: 'درجة الثقة',
      disputed: 'الخلاف',
      place: 'المكان',
      topic: 'الموضوع',
      actor: 'الطرف',
      kind: 'الدليل',
    },
    ofKind: 'أحداث فيها دليل واحد على الأقل من هذا النوع، مع ادعاء أو ضده.',
    ofDirectKind: 'رصد مباشر. أحداث فيها دليل واحد على الأقل من هذا النوع، مع ادعاء أو ضده.',
    more: (count) => `المزيد (${formatNumber(count)})`,
    clear: 'مسح الكل',
    shown: 'الأحداث المعروضة: {shown} من {total}',
    all: 'الأحداث: {total}',
    rss: 'خلاصة',
  },
};
