/** Arabic words of the page of disputes. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter, formatNumber } from './plural.ts';

export const disputed: Words['pages']['disputed'] = {
  title: 'مواضع الخلاف',
  description: 'كل ادعاء تؤيده أصول مستقلة وتعارضه أخرى، مع أدلة الجانبين.',
  lead: (claims, events, against) =>
    claims + against === 0
      ? 'لا خلاف على أي ادعاء في السجل.'
      : `موضع الخلاف: ${formatCount(claims, nouns.claim)} في ${formatCountAfter(events, nouns.event)}؛ يؤيد أصلٌ ويقول آخر خلاف ذلك. ${
          against === 0 ? '' : `ويرى المحررون أن الجانب المعارض أقوى في ${formatCountAfter(against, nouns.furtherClaim)}.`
        }`.trim(),
  note: 'يُحصى الخلاف ولا يُحكم فيه: تظهر العلامة حيثما وقفت مصادر مختلفة الأصل على الجانبين، مهما كانت جودتها. ويبقى المستوى قائمًا إلى أن يعارضه دليل درجته C أو أعلى.',
  contents: 'مواضع الخلاف بحسب الحدث',
  openHeading: 'موضع خلاف',
  againstHeading: 'ما يُحكم بضعفه',
  againstNote: 'ادعاءات يعدّها المحررون مشكوكًا فيها أو مدحوضة. تبقى في السجل كي يجد من يصادفها في مكان آخر ما ينقضها.',
  none: 'لا شيء في السجل موضع خلاف.',
  noneAgainst: 'لا ادعاء يُعدّ مشكوكًا فيه أو مدحوضًا.',
  caption: (statement) => `أدلة الجانبين بحسب أول يوم أمكنت فيه قراءتها: ${statement}`,
  columns: {
    source: 'المصدر',
    supports: 'مع',
    disputes: 'ضد',
    day: 'أول يوم متاح',
    origin: 'الأصل',
    grade: 'الدرجة',
  },
  isDirect: 'رصد مباشر',
  noWords: { supports: 'يؤيده.', disputes: 'يعارضه.' },
  dayUnknown: 'اليوم غير معروف',
  originUnknown: 'غير معروف',
  moreOrigins: (count) => `و${formatNumber(count)} غيرها`,
  mentions: 'ذكره دون انحياز',
  supports: (level) => `تدعم الأدلة مستوى «${level}».`,
  notDisputed: 'لا جانب آخر في السجل',
  claimsCount: (count) => formatCount(count, nouns.claim),
};
