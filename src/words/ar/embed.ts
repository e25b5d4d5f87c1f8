/** Arabic words of the card that stands in pages of other sites. */

import type { Words } from '../words.ts';

export const embed: Words['pages']['embed'] = {
  read: 'اطّلع على الأدلة',
  heading: 'تضمين هذه البطاقة',
  hint: 'شيفرة لصفحة من صفحاتك. لا تحمّل البطاقة شيئًا من مكان آخر ولا تضع ملفات تعريف ارتباط.',
  label: 'شيفرة الإطار',
};
