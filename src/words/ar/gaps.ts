/** Arabic words of the page of gaps. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCountAfter, formatNumber } from './plural.ts';
import { levels } from './record.ts';

export const gaps: Words['pages']['gaps'] = {
  title: 'الثغرات',
  description: 'ما ينقص السجل، وأي أمر واحد يرفع مستوى كل حدث.',
  lead: 'ما لا يعرفه هذا السجل وما من شأنه أن يغيّر ذلك. إن كان لديك شيء منه فبوسعك أن تغيّر مستوى.',
  contribute: 'كيف تساهم',
  contents: 'في هذه الصفحة',
  liftHeading: 'ما الذي يرفع مستوى كل حدث',
  liftNote: 'كل حدث دون «مؤكد»، مرتبًا بحسب ما ينقص أضعف ادعاءاته الرئيسية لبلوغ المستوى التالي.',
  lifts: {
    'first-origin': {
      title: 'مصدر أول يمكن الاعتماد عليه',
      look: 'لا شيء درجته D أو أعلى يؤيد هذه الأحداث. وأي مصدر معروف سلسلة النقل يمكن تقدير موثوقيته بدرجة D على الأقل يرفعها إلى «محتمل».',
    },
    'observation-or-second': {
      title: 'رصد مباشر أو أصل ثانٍ جيد',
      look: 'صورة أو بيانات تتبّع أو مشاهد محددة الموقع أو وثيقة من مصدر درجته A أو B؛ أو أصلان مستقلان درجتهما C أو أعلى. وإعادة صياغة ما استُشهد به لا تضيف شيئًا.',
    },
    answer: {
      title: 'رد على ما يعارضها',
      look: 'التأييد يحتمل أكثر من ذلك، لكن دليلًا درجته C أو أعلى يعارضه. وما ينفع هو ما يفسّر ذلك الدليل أو يسحبه.',
    },
    'answer-and-more': {
      title: 'رد على ما يعارضها، وتأييد أفضل',
      look: 'يعارض هذه الأحداث دليل درجته C أو أعلى، وما يؤيدها لا يكفي كذلك.',
    },
    'second-origin': {
      title: 'أصل ثانٍ مستقل',
      look: 'يسند كلًّا منها رصد مباشر جيد واحد. وأي أصل لا يعود إليه يرفعها إلى «مؤكد»: مشغّل أقمار آخر، أو شاهد آخر، أو بيان من الطرف الآخر.',
    },
    'independent-observation': {
      title: 'رصد مباشر إلى جانب ما أُبلغ عنه',
      look: 'يتفق أصلان أو أكثر، لكن ليس بينها رصد مباشر درجته A أو B مستقل عن البقية. وصورة واحدة أو مسار أو وثيقة مستقلة ترفعها إلى «مؤكد».',
    },
    held: {
      title: 'لا شيء: يعتمد المحررون مستوى أدنى مما تدعمه الأدلة',
      look: 'تحتمل الأدلة بحسب القاعدة مستوى أعلى. ويذكر المحررون سبب اعتماد مستوى أدنى.',
    },
    against: {
      title: 'ما يُحكم بضعفه',
      look: 'يعدّ المحررون هذه الأحداث مشكوكًا فيها أو مدحوضة. وعلى أي تأييد جديد أن يرد أولًا على ما يعارضها.',
    },
  },
  to: (from, to) => `من «${levels[from]}» إلى «${levels[to]}»`,
  supports: (level) => `تدعم الأدلة «${levels[level]}»`,
  claim: 'أضعف ادعاء رئيسي:',
  unverifiedHeading: 'غير متحقق منه',
  unverifiedNote: 'أحداث وادعاءات لا يمكن الحكم عليها بما في السجل.',
  unverifiedNone: 'لا شيء في السجل غير متحقق منه.',
  noSource: 'لا مصدر إطلاقًا',
  lineageHeading: 'مصادر مجهولة سلسلة النقل',
  lineageNote: 'لا شيء يبيّن من أين جاء محتواها، لذلك لا تؤكد شيئًا. فإذا عُرف أن لأحدها أصلًا خاصًا به أمكن رفع مستوى هذه الأحداث.',
  lineageNone: 'كل مصدر يؤيد ادعاءً أو يعارضه معروف سلسلة النقل.',
  lineageUses: (events) => `يتصل بـ: ${formatCountAfter(events, nouns.event)}`,
  lineageLifts: 'لو كان له أصل خاص به لارتفع مستوى',
  lineageNoLift: 'لا يتوقف عليه وحده أي مستوى.',
  keptHeading: 'مصادر قد تُفقد',
  keptNote: 'نسخة في أرشيف عام، أو ملف بصمته في السجل، تُبقي المصدر متاحًا للقراءة بعد اختفاء صفحته.',
  lists: {
    unkept: (count, all) => `${formatShare(count, all)}: لا نسخة مؤرشفة لها ولا ملف محفوظ`,
    unarchived: (count, all) => `${formatShare(count, all)}: لها عنوان وليست لها نسخة مؤرشفة`,
    unaddressed: (count, all) => `${formatShare(count, all)}: لا عنوان لها`,
    undated: (count, all) => `${formatShare(count, all)}: لا تاريخ لها`,
    ungraded: (count, all) => `${formatShare(count, all)}: لم تُقدَّر درجتها`,
  },
  showList: 'أيّها',
  complete: 'لا ينقص شيء.',
};

function formatShare(count: number, all: number): string {
  return `${formatNumber(count)} من ${formatCountAfter(all, nouns.source)}`;
}
