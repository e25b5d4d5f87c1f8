/** Astro's collections; wiring only. The record is one collection, read and checked by one loader. */

import { defineCollection } from 'astro:content';
import { recordLoader } from './readers/astro-loader.ts';

export const collections = {
  record: defineCollection({ loader: recordLoader() }),
};
