/** Arabic words of the data page and of everything machines are given: feeds, calendar, citations. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatNumber } from './plural.ts';

export const data: Words['pages']['data'] = {
  title: 'البيانات',
  description: 'السجل كله للآلات: خلاصات وتقويم وملفات بيانات تحتفظ بالتواريخ ودرجة الثقة والخلاف والأرشيف.',
  lead: 'كل ما يراه القارئ هنا متاح بيانات. ولا يُقرَّب شيء في الطريق: تحتفظ التواريخ بعدم يقينها، ويحتفظ كل حدث بمستواه وخلافه ومصادره مع نسخها المؤرشفة.',
  version: (version) => `الإصدار ${version}`,
  versionMeans: 'الإصدار هو يوم أحدث تغيير مؤرخ. وتشمل البصمة السجل كله، فكل نسختين ببصمة واحدة تقولان الشيء نفسه.',
  licence: (licence) => `يجوز استخدام السجل برخصة ${licence}. أما المصادر فلأصحابها.`,
  format: (name, version) => `صيغة البيانات ${name} ${version}. وأي تغيير قد يعطّل قارئًا لهذه الملفات يزيد الرقم الأول.`,
  digest: 'بصمة SHA-256 للسجل كله',
  table: {
    file: 'الملف',
    what: 'محتواه',
    count: 'العدد',
    size: 'الحجم',
    digest: 'SHA-256',
  },
  sections: {
    files: 'ملفات البيانات',
    feeds: 'الخلاصات والتقويم',
    schemas: 'المخططات',
    notes: 'كيف تُقرأ',
  },
  files: {
    'events.json': 'السجل كله: كل حدث بجميع حقوله، وكل مصدر وناشر ومكان وطرف.',
    'events.ndjson': 'المحتوى نفسه، حدث في كل سطر مع حقول كل سجل يستند إليه؛ ولا تُكرر الملاحظات على المصادر.',
    'events.csv': 'الأحداث في جدول. القوائم والسجلات المتداخلة بصيغة JSON داخل الخلية.',
    'events.geojson': 'الأحداث حيث وقعت: معلم واحد لكل حدث ومكان.',
    'timelinejs.json': 'الأحداث شرائح لبرنامج TimelineJS.',
    'sources.json': 'المصادر مع سلسلة النقل والدرجة والنسخ المؤرشفة، وناشروها.',
    'sources.csv': 'المصادر في جدول.',
    'publishers.csv': 'الناشرون في جدول.',
    'places.csv': 'الأماكن في جدول.',
    'actors.csv': 'الأطراف في جدول.',
    'datapackage.json': 'حزمة بيانات Frictionless: معنى كل عمود في الجداول.',
    'retractions.json': 'ما سُحب أو دُمج في حدث آخر.',
    'feed.xml': 'الأحداث الجديدة والمعدّلة، RSS 2.0.',
    'atom.xml': 'الأحداث الجديدة والمعدّلة، Atom.',
    'feed.json': 'الأحداث الجديدة والمعدّلة، JSON Feed 1.1.',
    'corrections.xml': 'التصويبات والتوضيحات والتحديثات وعمليات السحب، RSS 2.0.',
    'corrections/atom.xml': 'التصويبات نفسها، Atom.',
    'corrections/feed.json': 'التصويبات نفسها، JSON Feed 1.1.',
    'events.ics': 'الأحداث في تقويم.',
  },
  schema: (kind) => `مخطط JSON Schema: ${kind}.`,
  schemaKinds: {
    event: 'حدث',
    source: 'مصدر',
    place: 'مكان',
    actor: 'طرف',
    publisher: 'ناشر',
    publication: 'المنشور كله',
  },
  counts: {
    events: (count) => formatCount(count, nouns.event),
    features: (count, unlocated) =>
      `${formatCount(count, nouns.feature)}${unlocated === 0 ? '' : `، منها ${formatNumber(unlocated)} بلا موقع`}`,
    calendar: (count, leftOut) => `${formatCount(count, nouns.event)}${leftOut === 0 ? '' : `؛ ولم يُدرج ${formatNumber(leftOut)}`}`,
    records: (count) => formatCount(count, nouns.record),
    tables: (count) => formatCount(count, nouns.table),
    schema: (count) => formatCount(count, nouns.field),
  },
  bytes: (kilobytes) => `${kilobytes} كيلوبايت`,
  notes: {
    dates:
      'التواريخ بصيغة EDTF (ISO 8601-2:2019) كما كتبها المحررون. وإلى جانب كل منها أول يوم وآخر يوم يمكن أن يشملهما، والأيام التي يشملها يقينًا إن وُجدت.',
    computed:
      'ما يرد تحت «computed» محسوب بقواعد صفحة المنهج ولا يُكتب يدويًا أبدًا: المستوى الذي تدعمه الأدلة، وهل الحدث موضع خلاف، وعدد أصوله المستقلة.',
    eventDigest:
      'بصمة الحدث هي SHA-256 لصيغة JSON القانونية (RFC 8785) لكائن يضم «event» (حقوله دون «computed») و«sources» (المصادر الواردة في «records» دون «computed»)، كما في ملف index.json الخاص بالحدث.',
    recordDigest:
      'بصمة السجل هي بصمة كائن يضم «events» (قائمة بمعرّف كل حدث «id» وبصمته «digest») وكل قائمة أخرى من السجلات في الملف events.json دون «computed».',
    geojson: (km) =>
      `في ملف الخريطة يكون المكان المعروف بدقة ${km} كم أو أفضل نقطة؛ أما الأوسع، كالبلد، فدائرة مرسومة مضلعًا لا دبوسًا أبدًا. ويعطي «coordinateUncertaintyInMeters» نصف القطر.`,
    calendar: (days) =>
      `يضم التقويم الأحداث التي أيامها الممكنة محدودة ولا تتجاوز ${formatCount(days, nouns.day)}؛ وتظهر طوال هذه الأيام كلها، مبدئيةً ما لم يكن الحدث مؤكدًا. ويُترك غيرها بدل أن يُعطى يومًا.`,
    feeds:
      'تؤرخ الخلاصة الحدث باليوم الذي دخل فيه السجل أو تغيّر فيه آخر مرة، عند الظهر بالتوقيت العالمي لأن الخلاصات تستلزم ساعة؛ أما وقت وقوعه ففي نصها.',
    csv: 'في الجداول توضع كل خلية بين علامتي اقتباس. والنص الذي قد يعدّه برنامج الجداول معادلة تسبقه فاصلة عليا، وكذلك النص الذي يبدأ بفاصلة عليا: احذف واحدة لاستعادة النص.',
    timelinejs:
      'يحتاج TimelineJS إلى بداية لكل شريحة. فإذا لم يكن التاريخ يومًا واحدًا امتدت الشريحة على كل الأيام التي قد يشملها، والتاريخ المعروض هو عبارة السجل نفسها.',
    each: 'لكل حدث أيضًا ملفاته: index.json وcite.json (CSL-JSON) وcite.bib وcite.ris وoembed.json إلى جانب صفحته؛ ولكل مصدر ملفات الاستشهاد الثلاثة؛ وللمصادر والأماكن والأطراف والمواضيع ملف feed.xml لكل منها.',
    again:
      'يمكن إعادة قراءة events.json وevents.ndjson وجداول CSV معًا بأمر import لتعطي السجل نفسه؛ أما الملاحظات على المصادر فهي في events.json والجداول فقط.',
  },
  feed: {
    date: (date, edtf) => (date === edtf ? `متى: ${date}.` : `متى: ${date} (${edtf}).`),
    level: (level, disputed, supported, sources) =>
      `درجة الثقة: ${level}${disputed === undefined ? '' : `، ${disputed}`}. ما تدعمه الأدلة: ${supported}؛ ${sources}.`,
    status: (status) => `هذا الحدث ${status}.`,
    correction: (type, date, text) => `${type}، ${date}: ${text}`,
    correctionTitle: (type, title) => `${type}: ${title}`,
    changed: (fields) => `تغيّر: ${fields}.`,
    sources: 'المصادر:',
    archived: (captured) => (captured === undefined ? 'نسخة مؤرشفة' : `نسخة مؤرشفة، ${captured}`),
    corrections: (title) => `${title}: التصويبات`,
    correctionsDescription: 'التغييرات العلنية المؤرخة في السجل: تصويبات وتوضيحات وتحديثات وعمليات سحب.',
    about: (subject, title) => `${subject} · ${title}`,
    aboutDescription: (subject) => `الأحداث الجديدة والمعدّلة المتصلة بـ: ${subject}.`,
    atom: (title) => `${title} (Atom)`,
    json: (title) => `${title} (JSON Feed)`,
  },
  cite: {
    event: ({ authors, title, site, date, level, version, digest, url }) =>
      `${authors.replace(/\.$/u, '')}. «${title}» (التاريخ: ${date}؛ ${level}). ${site}، إصدار ${version}، sha256:${digest}. ${url}`,
    source: ({ authors, title, publisher, date, url, accessed, archive }) =>
      [
        authors && `${authors.replace(/\.$/u, '')}.`,
        `«${title}».`,
        publisher && `${publisher.replace(/\.$/u, '')}،`,
        `${date}.`,
        url,
        accessed && `(اطُّلع عليه: ${accessed})`,
        archive && `نسخة مؤرشفة: ${archive}`,
      ]
        .filter(Boolean)
        .join(' '),
    undated: 'بلا تاريخ',
    level: (level, disputed) => `درجة الثقة: ${level}${disputed === undefined ? '' : `، ${disputed}`}`,
    published: (prose) => `تاريخ النشر: ${prose}.`,
    eventDate: (prose, edtf) => `تاريخ الحدث: ${prose} (EDTF ${edtf}).`,
    archived: (url, captured) => `نسخة مؤرشفة: ${url}${captured === undefined ? '' : ` (حُفظت ${captured})`}.`,
    capture: (sha256) => `بصمة SHA-256 للملف المحفوظ: ${sha256}.`,
    digest: (sha256) => `بصمة SHA-256 للحدث ومصادره: ${sha256}.`,
    grade: (grade, meaning) => `الموثوقية ${grade} (${meaning}).`,
    formats: { csl: 'CSL-JSON', bibtex: 'BibTeX', ris: 'RIS', json: 'JSON' },
  },
  embed: (title) => `${title}، نسخة مضمّنة`,
};
