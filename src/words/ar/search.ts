/** Arabic words of the search page; counts stand behind a colon, because the browser fills in one pattern for all of them. */

import type { Words } from '../words.ts';

export const search: Words['pages']['search'] = {
  title: 'بحث',
  description: 'ابحث في أحداث السجل ومصادره وناشريه وأماكنه وأطرافه ومواضيعه.',
  label: 'ابحث في السجل',
  hint: 'أي طريقة لكتابة اسم تقود إلى المكان أو الطرف نفسه. ضع عبارة البحث كلها بين علامتي اقتباس للعثور على الكلمات بهذا الترتيب.',
  submit: 'بحث',
  privacy: 'يجري البحث داخل هذا المتصفح. وما تكتبه لا يُرسل إلى أحد.',
  noScript: 'يحتاج البحث إلى البرامج النصية، وهي معطلة في هذا المتصفح. وتضم هذه الصفحات كل ما يمكن العثور عليه:',
  browse: 'أو تصفح القوائم',
  filters: 'تضييق البحث',
  kind: 'نوع الصفحة',
  confidence: 'درجة الثقة بالأحداث',
  disputed: 'موضع خلاف',
  onlyDisputed: 'مواضع الخلاف فقط',
  sort: 'الترتيب',
  sorts: { relevance: 'الأقرب أولًا', date: 'بحسب التاريخ' },
  clear: 'مسح',
  kinds: {
    event: 'الأحداث',
    source: 'المصادر',
    publisher: 'الناشرون',
    place: 'الأماكن',
    actor: 'الأطراف',
    topic: 'المواضيع',
  },
  live: {
    waiting: 'اكتب لتبدأ البحث.',
    searching: 'يجري البحث…',
    none: 'لا شيء في السجل يطابق «{query}».',
    one: 'نتيجة واحدة عن «{query}»',
    other: 'عدد النتائج عن «{query}»: {count}',
    oneAll: 'صفحة واحدة بهذه المرشحات',
    otherAll: 'عدد الصفحات بهذه المرشحات: {count}',
    noneAll: 'لا صفحة تجمع هذه الشروط.',
    failed: 'تعذر تحميل البحث. وتضم القوائم أدناه كل ما كان سيجده.',
    more: 'عرض المزيد من {kind} ({count})',
    named: 'بهذا الاسم',
    aliases: 'يُكتب أيضًا',
  },
};
