/** Arabic words of the verification report. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';

export const verification: Words['pages']['verification'] = {
  title: 'التحقق',
  description: 'كل حدث في السجل: ما يعتمده، وما تدعمه أدلته، وما بقي مفتوحًا.',
  lead: 'كل حدث إلى جانب المستوى الذي تدعمه أدلته بحسب القاعدة. يجوز أن يعتمد الحدث أقل من ذلك ولا يجوز أن يتجاوزه، إلا إذا أعلن المحررون ذلك هنا.',
  ruleLink: 'كيف تحكم القاعدة',
  totals: 'السجل بالأرقام',
  figures: {
    events: 'الأحداث',
    sources: 'المصادر',
    origins: 'الأصول المستقلة',
    disputed: 'ادعاءات موضع خلاف',
    below: 'دون ما تدعمه الأدلة',
    overrides: 'التجاوزات',
  },
  coverage: 'ما يمكن التحقق منه مجددًا',
  coverageNote:
    'من جميع المصادر، مستخدمة كانت أم لا. يُعدّ المصدر محفوظًا إذا كانت لدى أرشيف نسخة منه أو احتفظ المحررون بملف؛ وما لم يُحفظ قد يختفي غدًا.',
  coverageRows: {
    addressed: 'لها عنوان',
    archived: 'لها نسخة مؤرشفة',
    captured: 'محفوظة في ملف له بصمة',
    kept: 'محفوظة بطريقة أو بأخرى',
    dated: 'لها تاريخ',
    lineageKnown: 'سلسلة نقلها معروفة إلى نهايتها',
    graded: 'درجتها من A إلى E',
  },
  number: formatNumber,
  share: (count, all) => `${formatNumber(count)} من ${formatNumber(all)}`,
  overridesHeading: 'التجاوزات',
  noOverrides: 'لا تجاوزات. لا حدث يعتمد أكثر مما تدعمه أدلته.',
  override: (stated, supported) => `يعتمد «${stated}»، بينما تدعم الأدلة «${supported}»`,
  overrideBy: (by) => `القرار: ${by}.`,
  warningsHeading: 'تحذيرات الفحص',
  noWarnings: 'لا تحذيرات. لا يجد فحص السجل ما ينبّه إليه.',
  warningsNote: (count) => `${formatCount(count, nouns.warning)}. لا يوقف أيٌّ منها البناء، ويقود كلٌّ منها إلى القاعدة التي تقف وراءه.`,
  eventsHeading: 'جميع الأحداث',
  caption: 'بترتيب الخط الزمني. يُحصي عمود «محفوظ» المصادر التي لها نسخة مؤرشفة أو ملف محفوظ.',
  columns: {
    event: 'الحدث',
    stated: 'المعتمد',
    supported: 'ما تدعمه الأدلة',
    sources: 'المصادر',
    kept: 'محفوظ',
    open: 'مفتوح',
  },
  same: 'المستوى نفسه',
  keptOf: (kept, all) => (all === 0 ? 'لا مصدر' : `${formatNumber(kept)} من ${formatNumber(all)}`),
  nothingOpen: 'لا شيء',
  problems: {
    'above-evidence': (count) => `${formatCount(count, nouns.claim)} بمستوى يتجاوز الأدلة`,
    override: () => 'تجاوز بقرار المحررين',
    retracted: () => 'مسحوب',
    checking: () => 'قيد التحقق',
    'no-source': () => 'لا مصدر',
    disputed: (count) => `موضع خلاف: ${formatCount(count, nouns.claim)}`,
    'unknown-lineage': (count) => `${formatCount(count, nouns.source)} بسلسلة نقل مجهولة`,
    undated: (count) => `${formatCount(count, nouns.source)} بلا تاريخ`,
    'nothing-kept': () => 'لا مصدر محفوظ',
  },
  warnings: (count) => formatCount(count, nouns.warning),
};
