/** English words of the single page kinds: one key per kind, each with a file of its own. */

import { actors } from './actors.ts';
import { embed } from './embed.ts';
import { event } from './event.ts';
import { map } from './map.ts';
import { periods } from './periods.ts';
import { places } from './places.ts';
import { publishers } from './publishers.ts';
import { search } from './search.ts';
import { sources } from './sources.ts';
import { standing } from './standing.ts';
import { timeline } from './timeline.ts';
import { topics } from './topics.ts';
import { asOf } from './as-of.ts';
import { check } from './check.ts';
import { contributeForm } from './contribute-form.ts';
import { corrections } from './corrections.ts';
import { data } from './data.ts';
import { disputed } from './disputed.ts';
import { gaps } from './gaps.ts';
import { graph } from './graph.ts';
import { rules } from './rules.ts';
import { verification } from './verification.ts';

export const pages = {
  sources,
  publishers,
  places,
  actors,
  topics,
  periods,
  search,
  standing,
  event,
  embed,
  timeline,
  asOf,
  check,
  contributeForm,
  corrections,
  data,
  disputed,
  gaps,
  graph,
  map,
  rules,
  verification,
};
