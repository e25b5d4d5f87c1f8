/** Arabic words of the maps. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter, formatList } from './plural.ts';

export const map: Words['pages']['map'] = {
  title: 'الخريطة',
  insetHeading: 'أين',
  positionsHeading: 'المواقع المبلّغ عنها',
  description: 'أين وقعت أحداث السجل، كل مكان باتساع ما يعرفه السجل عنه.',
  lead: (shown, hidden) =>
    `أماكن تذكرها الأحداث: ${formatCount(shown, nouns.place)}، كلٌّ مرسوم باتساع ما يعرفه السجل عنه: علامة حيث الموقع معروف بدقة، ومساحة حيث ليس كذلك.${
      hidden === 0 ? '' : ` وأسفل الخريطة ${formatCount(hidden, nouns.otherPlace)}.`
    }`,
  eventsCount: (events) => formatCount(events, nouns.event),
  overviewLabel: (places) => `خريطة تضم ${formatCountAfter(places, nouns.place)}؛ ومحتواها نصًا في الجدول أدناه`,
  insetLabel: (names) => `خريطة: ${formatList(names)} والمناطق المحيطة`,
  trackLabel: (name, stops) => `خريطة المواقع المبلّغ عنها (${name})، بالترتيب: ${stops.join('؛ ')}`,
  detailLabel: (names) => `جزء مكبّر من الخريطة: ${names}`,
  enlarged: 'مكبّر: الجزء المؤطّر من الخريطة.',
  boundaries: 'الحدود كما ترسمها Natural Earth؛ ولا يُتخذ منها أي موقف.',
  notRoutes: 'تصل الخطوط بين المواقع المبلّغ عنها بترتيبها الزمني، وليست مسارات.',
  keyHeading: 'كيف تُقرأ',
  key: {
    mark: 'أضيق من العلامة بهذا المقياس',
    circle: 'في مكان ما داخل هذه الدائرة',
    water: 'في مكان ما من المياه داخل هذا الخط',
    country: 'في مكان ما من هذا البلد',
    solid: 'الترتيب مؤكد، والموقعان مرجّحان على الأقل',
    dashed: 'الترتيب مستنتج، أو أحد الموقعين محتمل فقط',
  },
  tableHeading: 'كل مكان بالكلمات',
  tableCaption: 'الأماكن التي تذكرها الأحداث، والأكثر أحداثًا أولًا.',
  columns: { place: 'المكان', events: 'الأحداث', area: 'الموقع والدقة', drawnAs: 'كيف رُسم' },
  forms: {
    mark: 'علامة',
    circle: 'دائرة بحجمها الحقيقي',
    water: 'المياه داخل دائرة بحجمها الحقيقي',
    country: 'البلد كما تحدده بيانات الحدود',
    beyond: 'اسمه فقط، لأنه أوسع من الخريطة',
  },
  notInFrame: 'لم يُرسم: يقع خارج الخريطة',
  undrawnHeading: 'ليست على الخريطة',
  noEvents: 'لم يُرسم: لم يقع هناك أي حدث من السجل',
  noCoordinates: 'لم يُرسم: لا يورد السجل إحداثيات له',
  nothing: 'لا إحداثيات لأي مكان تذكره الأحداث، فلا خريطة.',
  positions: 'المواقع المبلّغ عنها',
  omittedHeading: 'غير موصولة بخطوط',
  legCertain: 'لاحق للموقع السابق: خط متصل.',
  legInferred: 'الترتيب مستنتج، أو أحد الموقعين محتمل فقط: خط متقطع.',
  omitted: {
    withdrawn: () => 'الحدث مسحوب أو قيد التحقق',
    doubted: () => 'درجة الثقة به دون «محتمل»',
    'no-place': () => 'لا يذكر مكانًا',
    'no-position': () => 'لا إحداثيات لمكانه',
    wide: (km) => `مكانه أوسع من ${km} كم`,
    several: () => 'يذكر عدة أماكن دون ترتيب',
    date: () => 'تاريخه غير محدد باليوم',
  },
};
