/** Arabic words of the shell and of the lists: navigation, footer, cards, theme, keys. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';

export const site: Words['site'] = {
  skip: 'انتقل إلى المحتوى',
  nav: {
    label: 'القائمة الرئيسية',
    timeline: 'الخط الزمني',
    map: 'الخريطة',
    sources: 'المصادر',
    disputed: 'مواضع الخلاف',
    asOf: 'ما كان معروفًا في…',
    asOfShort: 'في يوم…',
    method: 'المنهج',
    search: 'بحث',
  },
  theme: {
    label: 'فاتح أو داكن',
    toDark: 'استخدم الألوان الداكنة',
    toLight: 'استخدم الألوان الفاتحة',
  },
  footer: {
    label: 'عن هذا السجل',
    recordEnds: (date) => `السجل حتى ${date}.`,
    licence: (licence) => `النص متاح برخصة ${licence}.`,
    promise: 'لا أدوات تتبّع، ولا ملفات تعريف ارتباط، ولا طلبات إلى أطراف ثالثة.',
    corrections: 'التصويبات',
    data: 'البيانات',
    contribute: 'المساهمة',
    verification: 'التحقق',
    gaps: 'الثغرات',
    places: 'الأماكن',
    actors: 'الأطراف',
    about: 'عن الموقع',
    check: 'التحقق من هذا الموقع',
    feed: 'خلاصة',
  },
  searchBox: {
    title: 'بحث',
    label: 'ابحث في السجل',
    submit: 'بحث',
    hint: 'أي طريقة لكتابة اسم تقود إلى المكان أو الطرف نفسه. ضع عبارة البحث كلها بين علامتي اقتباس للعثور على الكلمات بهذا الترتيب.',
    privacy: 'لا شيء يغادر جهازك: يجري البحث داخل هذا المتصفح، وما تكتبه لا يُرسل إلى أحد.',
    all: 'كل النتائج مع المرشحات',
  },
  found: { marked: 'كلمات بحثك معلَّمة.', off: 'إزالة العلامات' },
  card: {
    retracted: 'مسحوب',
    checking: 'قيد التحقق',
  },
  keys: {
    open: 'لوحة المفاتيح',
    title: 'مفاتيح هذا الموقع',
    next: 'الحدث التالي',
    previous: 'الحدث السابق',
    search: 'بحث',
    help: 'هذه القائمة',
    close: 'إغلاق',
    single: 'مفاتيح الحرف الواحد مفعّلة',
    note: 'يُحفظ هذا الاختيار في هذا المتصفح ولا يُرسل إلى أي مكان.',
  },
  pageOf: (page, pages) => `صفحة ${formatNumber(page)} من ${formatNumber(pages)}`,
  moreEvents: (count) => formatCount(count, nouns.moreEvent),
};
