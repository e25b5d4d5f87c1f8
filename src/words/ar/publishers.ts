/** Arabic words of the publisher pages. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatCountAfter } from './plural.ts';

export const publishers: Words['pages']['publishers'] = {
  indexTitle: 'الناشرون',
  indexDescription: 'من نشر مصادر السجل، ومن يستضيف نسخًا منها.',
  indexLead: (count) => `${formatCount(count, nouns.publisher)}. كل مصدرين من ناشر واحد أصلٌ واحد.`,
  tableCaption: 'الناشرون والمستضيفون',
  columns: {
    name: 'الناشر',
    kind: 'النوع',
    country: 'البلد',
    state: 'التبعية لدولة',
    sources: 'المصادر',
    hosted: 'نسخ مستضافة',
    events: 'الأحداث',
    first: 'الأسبق',
    disputed: 'نوزع لاحقًا',
  },
  crumb: 'الناشرون',
  documentTitle: (name) => `${name}، ناشر`,
  who: 'التعريف',
  kind: 'النوع',
  country: 'البلد',
  state: 'التبعية لدولة',
  stateUnknown: 'غير معروفة',
  stateUnknownNote: 'غير معروفة: لم يثبت في السجل هل تملكه دولة أو تديره أو تموّله.',
  website: 'الموقع الإلكتروني',
  notStated: 'غير مذكور',
  published: 'مصادر نشرها',
  nothingPublished: 'لم ينشر أيًّا من مصادر السجل.',
  hosted: 'نسخ يستضيفها',
  hostedNote: 'نشر هذه المواد غيره. واستضافة نسخة لا تجعل أحدًا مسؤولًا عما ورد فيها.',
  ledger: 'حصيلته في هذا السجل',
  ledgerNote:
    'الأسبق: لم يكن ممكنًا قراءة أي دليل على الحدث في يوم أبكر. نوزع لاحقًا: ادعاء تؤيده مصادره ونازعه أصل آخر في اليوم نفسه أو بعده.',
  used: 'أحداث يُعتمد عليه فيها',
  first: 'أحداث كان الأسبق إليها',
  disputed: 'ادعاءات نوزعت لاحقًا',
  overturned: 'ادعاءات أيدها وهي الآن مشكوك فيها أو مدحوضة',
  eventsUsing: 'أحداث تعتمد على مصادره',
  noEvents: 'لا يعتمد أي حدث على مصادره.',
  reportedFirst: 'كان الأسبق',
  laterDisputed: 'نوزع لاحقًا',
  pageDescription: (name, sources, events) =>
    `${name}: ${formatCount(sources, nouns.source)} في السجل، والاستخدام في ${formatCountAfter(events, nouns.event)}.`,
};
