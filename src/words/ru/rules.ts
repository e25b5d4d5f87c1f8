/** Russian words of the pages of rules; the rules' own sentences stand with the rules. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount } from './plural.ts';

export const rules: Words['pages']['rules'] = {
  title: 'Правила',
  description: 'Чему обязана следовать каждая запись: каждое правило с обоснованием и примером того, что неверно и что верно.',
  lead: (count) =>
    `${formatCount(count, nouns.rule)}. Ошибка не даёт опубликовать хронику, предупреждение видно всем. Примеры служат тестами: каждый проверяет та же программа, что и хронику.`,
  severities: { error: 'Ошибка', warning: 'Предупреждение' },
  severityMeanings: {
    error: 'Запись, которая его нарушает, не публикуется.',
    warning: 'Запись, которая его нарушает, публикуется, а предупреждение попадает на страницу проверки.',
  },
  groups: { error: 'Ошибки', warning: 'Предупреждения' },
  crumb: 'Правила',
  why: 'Почему',
  id: 'Имя в сообщениях',
  example: 'Пример',
  noExample: 'Это правило касается самих файлов, текстом его не показать.',
  wrong: 'Неверно',
  right: 'Верно',
  message: 'Что печатает проверка',
  file: (file) => `content/${file}`,
  labels: { found: 'найдено', expected: 'ожидалось', write: 'напишите', see: 'см.' },
  previous: 'Предыдущее правило',
  next: 'Следующее правило',
};
