/** Arabic words of the page of corrections. */

import type { Words } from '../words.ts';

export const corrections: Words['pages']['corrections'] = {
  title: 'التصويبات',
  description: 'كل تغيير علني في السجل: ما كان خطأ، وما الصواب، ومنذ متى.',
  lead: 'لا يتغير شيء هنا في صمت. فإذا تغيّر ادعاء منشور أو تاريخ أو مستوى أو مصدر، ذكر الحدث ذلك وأُدرج هنا، والأحدث أولًا.',
  listHeading: 'التغييرات',
  none: 'لم يتغير أي حدث منذ نشره.',
  kindsHeading: 'أنواع التغيير',
  fields: 'تغيّر:',
  reportHeading: 'الإبلاغ عن خطأ',
  report: 'أخبر المحررين بالخطأ وكيف عرفت به. يذكر التصويب ما كان خطأ ويبقى في صفحة الحدث.',
  feed: 'خلاصة التصويبات',
};
