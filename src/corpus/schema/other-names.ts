/** Names that people know from elsewhere for what the record calls otherwise. */

import { readLikely } from '../likely.ts';

/** Names of fields in lower case, with what may have been meant, the likeliest first. */
const fields: Readonly<Record<string, readonly string[]>> = {
  abstract: ['summary', 'description'],
  actor: ['actors'],
  author: ['authors'],
  categories: ['topics'],
  category: ['topics'],
  comment: ['note', 'dateNote'],
  date: ['published', 'captured'],
  description: ['summary', 'statement', 'note'],
  evidence: ['sources'],
  excerpt: ['passage', 'summary'],
  headline: ['title', 'name'],
  href: ['url'],
  image: ['archives'],
  keywords: ['topics'],
  lang: ['language'],
  latitude: ['lat'],
  keyword: ['topics'],
  level: ['confidence'],
  license: ['licence'],
  link: ['url'],
  lng: ['lon'],
  location: ['places', 'locator'],
  locations: ['places'],
  longitude: ['lon'],
  name: ['title', 'id'],
  note: ['dateNote'],
  notes: ['note', 'dateNote'],
  page: ['locator'],
  parent: ['within', 'memberOf', 'derivedFrom'],
  place: ['places'],
  quote: ['passage'],
  rating: ['reliability', 'confidence'],
  references: ['sources', 'evidence'],
  retrieved: ['accessed'],
  source: ['sources', 'evidence', 'derivedFrom'],
  sources: ['evidence', 'derivedFrom'],
  tag: ['topics'],
  tags: ['topics'],
  text: ['statement', 'summary', 'note', 'passage'],
  title: ['name', 'statement'],
  type: ['kind'],
  website: ['url'],
};

/** Words for levels and the like in lower case. The digits are those of the Admiralty code. */
const values: Readonly<Record<string, readonly string[]>> = {
  '1': ['confirmed'],
  '2': ['probable'],
  '3': ['possible'],
  '4': ['doubtful'],
  '5': ['refuted'],
  '6': ['unverified'],
  against: ['disputes'],
  certain: ['confirmed'],
  company: ['organisation'],
  contradicts: ['disputes'],
  debunked: ['refuted'],
  false: ['refuted'],
  for: ['supports'],
  group: ['organisation'],
  likely: ['probable'],
  maybe: ['possible'],
  organization: ['organisation'],
  photo: ['unlocated-media', 'geolocated-media'],
  refutes: ['disputes'],
  ship: ['vessel'],
  sure: ['confirmed'],
  true: ['confirmed'],
  unconfirmed: ['unverified'],
  unknown: ['unverified'],
  unlikely: ['doubtful'],
  verified: ['confirmed'],
  video: ['unlocated-media', 'geolocated-media'],
};

/** The field that was probably meant by a name that no field has. */
export function readLikelyField(name: string, known: readonly string[]): string | undefined {
  return readOther(fields, name, known) ?? readLikely(name, known);
}

/** The word that was probably meant by one that is not among those allowed. */
export function readLikelyValue(value: unknown, known: readonly string[]): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined;
  return readLikely(String(value).replaceAll(' ', '-'), known) ?? readOther(values, String(value), known);
}

function readOther(table: Readonly<Record<string, readonly string[]>>, name: string, known: readonly string[]): string | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(table, key) ? table[key]!.find((one) => known.includes(one)) : undefined;
}
