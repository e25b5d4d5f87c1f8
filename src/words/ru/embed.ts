/** Russian words of the card that stands in pages of other sites. */

import type { Words } from '../words.ts';

export const embed: Words['pages']['embed'] = {
  read: 'Посмотреть свидетельства',
  heading: 'Встроить эту карточку',
  hint: 'Разметка для вашей собственной страницы. Карточка ничего не загружает со стороны и не ставит cookie.',
  label: 'Разметка фрейма',
};
