/** Russian words of the pages of what was known on a day. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';
import { levels } from './record.ts';

export const asOf: Words['pages']['asOf'] = {
  title: 'Что было известно на…',
  description: 'Все дни, когда менялось то, что можно было знать, и что именно менялось.',
  lead: (days, first, last) =>
    `Дней, когда менялось то, что можно было знать: ${formatNumber(days)} (первый: ${first}, последний: ${last}). У каждого есть страница, где хроника показана так, как её подтверждают источники этого дня.`,
  empty: 'Ни у одного источника хроники ещё нет точного дня.',
  days: 'Дни, когда менялось знание',
  changes: {
    first: (level) => `впервые известно, уровень «${levels[level]}»`,
    firstDisputed: (level) => `впервые известно, уровень «${levels[level]}», оспаривается`,
    level: (from, to) => `с «${levels[from]}» на «${levels[to]}»`,
    disputed: 'становится спорным',
    settled: 'больше не оспаривается',
    evidence: (sources) => `${formatCount(sources, nouns.furtherSource)}, уровень прежний`,
    join: (words) => words.join(', '),
  },
  latestDays: (shown, all) => `Здесь перечислены последние дни: ${formatNumber(shown)} из ${formatNumber(all)}; к остальным ведёт шкала.`,
  moreChanges: (events) => `и ещё ${formatCount(events, nouns.event)}`,
  listed: (shown, all) =>
    `Известно событий: ${formatNumber(all)}. Показаны те ${formatNumber(shown)}, чьи источники менялись последними к этому дню. На странице каждого события сказано, что и когда было о нём известно.`,
  evidenceOnly: (events) => `${formatCount(events, nouns.event)} с новыми источниками и прежним уровнем`,
  known: (events) => `Известно: ${formatCount(events, nouns.event)}`,
  openDay: (day) => `Хроника, как она была известна на ${day}`,
  editorial: 'Суждение редакции при составлении хроники: ничего нового в этот день не стало доступно.',
  pageTitle: (day) => `Что было известно на ${day}`,
  pageDescription: (day, events) => `Хроника, как её подтверждают источники, доступные на ${day}: ${formatCount(events, nouns.event)}.`,
  crumb: 'Что было известно на…',
  status: (events, disputed) =>
    `Можно было знать: ${formatCount(events, nouns.event)}${disputed === 0 ? '' : `, из них оспаривается: ${formatNumber(disputed)}`}.`,
  caution:
    'Уровни, споры и числа выведены только из источников, которые можно было прочесть к этому дню. Формулировки же сегодняшние: заголовки, даты и тексты утверждений написаны позже, когда было известно больше, чем кому-либо тогда. По той же причине опущены аннотации, кроме событий, у которых нет иных утверждений.',
  changed: (events) =>
    events === 0 ? 'В этот день ни один уровень не изменился.' : `В этот день изменилось: ${formatCount(events, nouns.event)}.`,
  later: (events) =>
    events === 0
      ? 'Показаны все события хроники: позже новых не стало известно.'
      : `Стало известно позже и здесь не показано: ${formatCount(events, nouns.event)}.`,
  scale: 'Дни',
  previous: 'Предыдущий день',
  next: 'Следующий день',
  newMark: 'новое',
  changedHeading: 'Изменилось в этот день',
  claims: 'Утверждения, о которых можно было судить',
  noClaim: 'Источники касались события, но ни об одном его утверждении судить ещё было нельзя.',
  newSources: 'Доступны с этого дня:',
  recordEnds: 'Здесь материал заканчивается; дальнейшее добавила редакция.',
};
