/** Arabic words of the pages of rules; the rules' own sentences stand with the rules. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount } from './plural.ts';

export const rules: Words['pages']['rules'] = {
  title: 'القواعد',
  description: 'ما يجب أن يلتزم به كل سجل: كل قاعدة مع سببها ومثال على الخطأ والصواب.',
  lead: (count) =>
    `${formatCount(count, nouns.rule)}. الخطأ يمنع نشر السجل، والتحذير يُدرج ليراه الجميع. والأمثلة اختبارات: يفحص كلًّا منها البرنامج الذي يفحص السجل.`,
  severities: { error: 'خطأ', warning: 'تحذير' },
  severityMeanings: {
    error: 'السجل الذي يخالفها لا يُنشر.',
    warning: 'السجل الذي يخالفها يُنشر، ويُدرج التحذير في صفحة التحقق.',
  },
  groups: { error: 'الأخطاء', warning: 'التحذيرات' },
  crumb: 'القواعد',
  why: 'السبب',
  id: 'الاسم في الرسائل',
  example: 'مثال',
  noExample: 'تتعلق هذه القاعدة بالملفات نفسها، فلا نصّ يمكنه تمثيلها.',
  wrong: 'خطأ',
  right: 'صواب',
  message: 'ما يطبعه الفحص',
  file: (file) => `content/${file}`,
  labels: { found: 'الموجود', expected: 'المتوقع', write: 'اكتب', see: 'انظر' },
  previous: 'القاعدة السابقة',
  next: 'القاعدة التالية',
};
