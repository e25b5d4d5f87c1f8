/** Russian words of the verification report. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber, selectOne } from './plural.ts';

export const verification: Words['pages']['verification'] = {
  title: 'Проверка',
  description: 'Каждое событие хроники: какой уровень указан, какой допускают свидетельства и что ещё открыто.',
  lead: 'Каждое событие рядом с уровнем, который по правилу допускают его свидетельства. Событие может иметь уровень ниже, но не выше, если только редакция не заявляет об этом здесь открыто.',
  ruleLink: 'Как судит правило',
  totals: 'Хроника в числах',
  figures: {
    events: 'События',
    sources: 'Источники',
    origins: 'Независимые первоисточники',
    disputed: 'Оспариваемые утверждения',
    below: 'Ниже допускаемого уровня',
    overrides: 'Отступления от правила',
  },
  coverage: 'Что можно проверить снова',
  coverageNote:
    'Из всех источников, использованных или нет. Источник сохранён, если его копия есть в архиве или файл — у редакции; несохранённое завтра может исчезнуть.',
  coverageRows: {
    addressed: 'с адресом',
    archived: 'с архивной копией',
    captured: 'с сохранённым файлом и контрольной суммой',
    kept: 'сохранены тем или иным способом',
    dated: 'с датой',
    lineageKnown: 'с происхождением, известным до конца',
    graded: 'с оценкой от A до E',
  },
  number: formatNumber,
  share: (count, all) => `${formatNumber(count)} из ${formatNumber(all)}`,
  overridesHeading: 'Отступления от правила',
  noOverrides: 'Нет. Ни у одного события уровень не выше, чем допускают свидетельства.',
  override: (stated, supported) => `указано «${stated}», а свидетельства допускают «${supported}»`,
  overrideBy: (by) => `Решение: ${by}.`,
  warningsHeading: 'Предупреждения проверки',
  noWarnings: 'Нет. Проверка хроники не нашла, о чём предупредить.',
  warningsNote: (count) => `${formatCount(count, nouns.warning)}. Сборке они не мешают; от каждого есть ссылка на правило.`,
  eventsHeading: 'Все события',
  caption: 'В порядке хронологии. «Сохранено» — источники с архивной копией или сохранённым файлом.',
  columns: {
    event: 'Событие',
    stated: 'Указано',
    supported: 'Допускают свидетельства',
    sources: 'Источники',
    kept: 'Сохранено',
    open: 'Открыто',
  },
  same: 'то же',
  keptOf: (kept, all) => (all === 0 ? 'нет источников' : `${formatNumber(kept)} из ${formatNumber(all)}`),
  nothingOpen: 'ничего',
  problems: {
    'above-evidence': (count) => `${formatCount(count, nouns.claim)} выше, чем допускают свидетельства`,
    override: () => 'отступление по решению редакции',
    retracted: () => 'отозвано',
    checking: () => 'ещё проверяется',
    'no-source': () => 'нет источников',
    disputed: (count) => `${selectOne(count, 'оспаривается', 'оспариваются')} ${formatCount(count, nouns.claim)}`,
    'unknown-lineage': (count) => `${formatCount(count, nouns.source)} неизвестного происхождения`,
    undated: (count) => `${formatCount(count, nouns.source)} без даты`,
    'nothing-kept': () => 'ни один источник не сохранён',
  },
  warnings: (count) => formatCount(count, nouns.warning),
};
