/** Arabic words of the drawing of where evidence comes from. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter } from './plural.ts';

export const graph: Words['pages']['graph'] = {
  heading: 'على ماذا يستند',
  label: (sources, origins) =>
    `${formatCount(sources, nouns.source)} من ${formatCountAfter(origins, nouns.independentOrigin)}: الأصول أولًا، ثم ما يستند إليها.`,
  columns: { ends: 'الأصول', derived: 'المصادر', rewrites: 'إعادات صياغة لا تُحسب' },
  key: {
    end: 'مظلل: هنا يبدأ المحتوى',
    derived: 'بإطار متصل: يستند إلى عدة مصادر',
    rewrite: 'بإطار متقطع: يكرر مصدرًا واحدًا ولا يُحسب',
    unknown: 'بإطار منقط: سلسلة النقل مجهولة',
  },
  keyLow: 'منخفض الارتفاع: لا يُستشهد به هنا مباشرة بل يُستند إليه فقط',
  notCited: 'لا يُستشهد به هنا مباشرة',
  seenThrough: (title) => `لا يُعرف إلا من خلال ${title}`,
  asList: 'المحتوى نفسه في قائمة',
  undated: 'بلا تاريخ',
  tooMany: (sources) => `${formatCount(sources, nouns.source)}، وهو عدد أكبر من أن يُرسم؛ وتبيّن القائمة كيف ترتبط.`,
};
