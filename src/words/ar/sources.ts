/** Arabic words of the source pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter } from './plural.ts';

export const sources: Words['pages']['sources'] = {
  indexTitle: 'المصادر',
  indexDescription:
    'كل ما يستند إليه السجل: ما هو، ومن نشره، ومن أين جاء، وإلى أي حد يمكن الاعتماد عليه.',
  indexLead: (sources, origins) =>
    `${formatCount(sources, nouns.source)} من ${formatCountAfter(origins, nouns.independentOrigin)}. إعادة الصياغة لا تُحسب إلى جانب ما تعيد صياغته، والمصادر التي لا تُعرف سلسلة نقلها تُحسب معًا أصلًا واحدًا على الأكثر.`,
  groups: {
    primary: 'حيث يبدأ المحتوى',
    derived: 'ما يستند إلى مصادر أخرى',
    unknown: 'سلسلة نقل مجهولة',
  },
  groupNotes: {
    primary: 'مصادر أولية: هي نهايات كل سلسلة نقل، وبها تُحصى الأصول.',
    derived: 'تكرر هذه المصادر ما تقوله مصادر أخرى أو تجمعه أو تعلّق عليه، ولا تضيف أصلًا خاصًا بها.',
    unknown: 'لا شيء يبيّن من أين جاء محتواها. وهي معًا أصل واحد على الأكثر، ولا تؤكد شيئًا.',
  },
  tableCaption: (group, count) => `${group}: ${formatCount(count, nouns.source)}`,
  jumpTo: 'انتقل إلى',
  columns: {
    title: 'المصدر',
    publisher: 'الناشر',
    date: 'تاريخ النشر',
    kind: 'النوع',
    grade: 'الدرجة',
    events: 'الأحداث',
    restsOn: 'يستند إلى',
    capture: 'نسخة محفوظة',
  },
  undated: 'بلا تاريخ معروف',
  noPublisher: 'غير معروف',
  captured: 'نعم',
  notCaptured: 'لا',
  warned: 'مع تحذير',
  crumb: 'المصادر',
  warning: 'تحذير',
  grade: (letter) => `الدرجة ${letter}`,
  lowered: (grade) => `يُحسب بدرجة ${grade}`,
  what: 'التعريف',
  kind: 'النوع',
  direct: 'رصد مباشر',
  notDirect: 'ليس رصدًا مباشرًا',
  publisher: 'الناشر',
  publisherUnknown: 'غير معروف.',
  host: 'مستضيف النسخة',
  hostNote: 'مستضيف النسخة ليس ناشرها، ولا يغيّر شيئًا في درجتها.',
  authors: 'المؤلفون كما وردت أسماؤهم',
  published: 'تاريخ النشر',
  publishedUnknown: 'لا تاريخ معروف.',
  read: 'تاريخ الاطلاع',
  language: 'اللغة',
  address: 'العنوان',
  noAddress: 'لا يوجد. المصدر الذي لا عنوان له مصدر عادي ويُحسب كغيره.',
  archives: 'النسخ المؤرشفة',
  archived: (date) => (date === null ? 'يوم النسخة غير مذكور' : `نسخة بتاريخ ${date}`),
  noArchive: 'لا نسخ معروفة.',
  reliability: 'الموثوقية',
  gradeOf: (letter, meaning) => `${letter}: ${meaning}`,
  noReason: 'لا يذكر السجل سببًا لهذه الدرجة.',
  effective: (letter, meaning) =>
    `يُحسب بدرجة ${letter} (${meaning})، لأنه لا يُعرف إلا من خلال مصدر بهذه الدرجة:`,
  through: 'لا يُعرف إلا كما ورد في',
  capture: 'النسخة المحفوظة',
  captureIntro: 'يحتفظ المحررون بملف مما قرؤوه. وتثبت بصمته أيَّ نص كان.',
  noCapture: 'لا يحتفظ المحررون بملف من هذا المصدر.',
  digest: 'SHA-256',
  size: 'الحجم',
  bytes: (bytes) => formatCount(bytes, nouns.byte),
  mediaType: 'نوع الملف',
  capturedOn: 'تاريخ الحفظ',
  lineage: 'من أين جاء',
  lineageKinds: {
    primary: 'هنا يبدأ المحتوى: هذا المصدر نهاية سلسلة النقل، وهو أصل قائم بذاته.',
    derived: (ends) =>
      ends === 0
        ? 'يستند إلى مصادر أخرى، ولا تُعرف سلسلة نقل أي منها إلى نهايتها.'
        : `يستند إلى مصادر أخرى. وبتتبّعه إلى النهاية يأتي محتواه من ${formatCountAfter(ends, nouns.primarySource)}.`,
    unknown: 'لا يُعرف من أين جاء محتواه. ولا يمكنه أن يؤكد ما يقوله مصدر آخر مجهول سلسلة النقل.',
  },
  endUnknown:
    'واحدة على الأقل من سلاسل النقل هذه غير معروفة إلى نهايتها، لذلك لا يُعدّ شيء مؤكدًا بصورة مستقلة بهذا المصدر.',
  mark: { primary: 'هنا يبدأ المحتوى', derived: 'يستند إلى غيره', unknown: 'سلسلة النقل مجهولة' },
  shownAbove: 'سلسلة نقله معروضة أعلاه',
  restingOnIt: 'ما يستند إليه',
  nothingRests: 'لا يستند إليه أي مصدر في السجل.',
  carried: 'لا يُعرف إلا من خلاله',
  sharing: 'ما يشاركه الأصل',
  sharingIntro: 'تُحسب هذه معه أصلًا واحدًا: والاستشهاد بمزيد منها لا يؤكد شيئًا.',
  nothingShares: 'لا يشاركه الأصل أي مصدر آخر في السجل.',
  sharedThrough: (names) => `من خلال ${names}`,
  unknownTogether: (count) =>
    `في السجل أيضًا ${formatCount(count, nouns.otherSource)} بسلسلة نقل مجهولة؛ وكلها معًا أصل واحد على الأكثر.`,
  cite: 'الاستشهاد بهذا المصدر',
  notes: 'ملاحظات عن المصدر',
  claims: 'ما يعتمد عليه',
  claimsCount: (claims, events) =>
    `${formatCount(claims, nouns.use)} في ${formatCountAfter(events, nouns.event)}`,
  noClaims: 'لا يعتمد عليه أي حدث في السجل.',
  wholeEvent: 'عن الحدث بمجمله',
  locator: 'الموضع',
  passage: 'المقتطف',
  note: 'ما يبيّنه',
  pageDescription: (kind, publisher, date) =>
    `${kind}${publisher === null ? '' : `، ${publisher}`}${date === null ? '' : `، ${date}`}: سلسلة النقل والموثوقية وكل ادعاء يعتمد عليه.`,
};
