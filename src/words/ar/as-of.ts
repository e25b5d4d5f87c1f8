/** Arabic words of the pages of what was known on a day. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter, formatNumber } from './plural.ts';
import { levels } from './record.ts';

export const asOf: Words['pages']['asOf'] = {
  title: 'ما كان معروفًا في…',
  description: 'كل يوم تغيّر فيه ما يمكن معرفته، وما الذي تغيّر.',
  lead: (days, first, last) =>
    `تغيّر ما يمكن معرفته في ${formatCountAfter(days, nouns.day)} بين ${first} و${last}. ولكل يوم صفحة تعرض السجل كما تدعمه مصادر ذلك اليوم.`,
  empty: 'لا يحمل أي مصدر في السجل تاريخ يوم حتى الآن.',
  days: 'الأيام التي تغيّرت فيها المعرفة',
  changes: {
    first: (level) => `عُرف لأول مرة، ${levels[level]}`,
    firstDisputed: (level) => `عُرف لأول مرة، ${levels[level]} وموضع خلاف`,
    level: (from, to) => `من «${levels[from]}» إلى «${levels[to]}»`,
    disputed: 'أصبح موضع خلاف',
    settled: 'لم يعد موضع خلاف',
    evidence: (sources) => `${formatCount(sources, nouns.furtherSource)} والمستوى لم يتغير`,
    join: (words) => words.join('، '),
  },
  latestDays: (shown, all) => `تُعرض هنا أحدث الأيام: ${formatNumber(shown)} من ${formatNumber(all)}، ويقود المقياس إلى بقيتها.`,
  moreChanges: (events) => `وأيضًا ${formatCount(events, nouns.event)}`,
  listed: (shown, all) =>
    `عدد الأحداث المعروفة ${formatNumber(all)}، ويُعرض منها ${formatNumber(shown)} تغيّرت أدلتها أخيرًا حتى هذا اليوم. وتبيّن صفحة كل حدث ما كان معروفًا عنه ومتى.`,
  evidenceOnly: (events) => `${formatCount(events, nouns.event)} بمصادر إضافية ومستوى لم يتغير`,
  known: (events) => `المعروف: ${formatCount(events, nouns.event)}`,
  openDay: (day) => `السجل كما كان معروفًا في ${day}`,
  editorial: 'تقدير المحررين عند كتابة السجل: لم يُنشر في هذا اليوم شيء جديد.',
  pageTitle: (day) => `ما كان معروفًا في ${day}`,
  pageDescription: (day, events) => `السجل كما تدعمه المصادر المتاحة في ${day}: ${formatCount(events, nouns.event)}.`,
  crumb: 'ما كان معروفًا في…',
  status: (events, disputed) =>
    `ما كان يمكن معرفته: ${formatCount(events, nouns.event)}${disputed === 0 ? '' : `، منها ${formatNumber(disputed)} موضع خلاف`}.`,
  caution:
    'تستند المستويات ومواضع الخلاف والأعداد إلى المصادر التي كانت متاحة حتى هذا اليوم وحدها. أما الصياغة فهي صياغة اليوم: كُتبت العناوين والتواريخ ونصوص الادعاءات لاحقًا، وبمعرفة أوسع مما كان لدى أي أحد حينها. ولهذا السبب حُذفت الملخصات، إلا حيث لا يقدّم الحدث ادعاءً غيرها.',
  changed: (events) => (events === 0 ? 'لم يتغير أي مستوى في هذا اليوم.' : `ما تغيّر في هذا اليوم: ${formatCount(events, nouns.event)}.`),
  later: (events) =>
    events === 0 ? 'تُعرض كل أحداث السجل: لم يُعرف أي حدث بعد ذلك.' : `ما عُرف لاحقًا ولا يُعرض هنا: ${formatCount(events, nouns.event)}.`,
  scale: 'الأيام',
  previous: 'اليوم السابق',
  next: 'اليوم التالي',
  newMark: 'جديد',
  changedHeading: 'ما تغيّر في هذا اليوم',
  claims: 'ادعاءات كان يمكن تقديرها',
  noClaim: 'تطرقت إليه مصادر، لكن لم يكن ممكنًا بعد تقدير أيٍّ من ادعاءاته.',
  newSources: 'متاحة منذ هذا اليوم:',
  recordEnds: 'تنتهي المادة هنا، وما يلي أضافه المحررون.',
};
