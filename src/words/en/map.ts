/** English words of the maps. */

import { formatCount, formatList } from './plural.ts';

export const map = {
  title: 'Map',
  /** Over the small map of a place or an event. */
  insetHeading: 'Where',
  /** Over the map of a vessel. */
  positionsHeading: 'Reported positions',
  description: 'Where the events of the record happened, each place as wide as the record knows it.',
  lead: (shown: number, hidden: number) =>
    `${formatCount(shown, 'place that events name', 'places that events name')}, each drawn as wide as the record knows it: ` +
    `a mark where it is known closely, an area where it is not.${hidden === 0 ? '' : ` ${formatCount(hidden, 'other place is', 'other places are')} listed below the map.`}`,
  eventsCount: (events: number) => formatCount(events, 'event', 'events'),
  overviewLabel: (places: number) => `Map of ${formatCount(places, 'place', 'places')}; the same in words in the table below`,
  insetLabel: (names: readonly string[]) => `Map: ${formatList(names)} and surroundings`,
  trackLabel: (name: string, stops: readonly string[]) => `Map of the reported positions of ${name}, in order: ${stops.join('; ')}`,
  detailLabel: (names: string) => `Enlarged part of the map: ${names}`,
  enlarged: 'Enlarged: the framed part of the map.',
  boundaries: 'Boundaries as drawn by Natural Earth; no position is taken.',
  notRoutes: 'Lines join reported positions in time; they are not routes.',
  keyHeading: 'How to read it',
  key: {
    mark: 'Narrower than the mark at this scale',
    circle: 'Somewhere within this circle',
    water: 'Somewhere on the water within this line',
    country: 'Somewhere in this country',
    solid: 'Order certain, both positions at least probable',
    dashed: 'Order inferred, or a position only possible',
  },
  tableHeading: 'Every place in words',
  tableCaption: 'Places that events name, those with most events first.',
  columns: {
    place: 'Place',
    events: 'Events',
    area: 'Position and precision',
    drawnAs: 'Drawn as',
  },
  forms: {
    mark: 'a mark',
    circle: 'a circle of its true size',
    water: 'the water within a circle of its true size',
    country: 'the country, as the boundary data has it',
    beyond: 'its name only, since it is wider than the map',
  },
  notInFrame: 'not drawn: it lies outside the map',
  undrawnHeading: 'Not on the map',
  noEvents: 'not drawn: no event of the record happened there',
  noCoordinates: 'not drawn: the record gives no coordinates',
  nothing: 'No place that an event names has coordinates, so there is no map.',
  positions: 'Reported positions',
  omittedHeading: 'Not joined by lines',
  legCertain: 'Later than the position before: solid line.',
  legInferred: 'Order inferred, or a position only possible: dashed line.',
  omitted: {
    withdrawn: () => 'the event is retracted or still being checked',
    doubted: () => 'its confidence is below possible',
    'no-place': () => 'it names no place',
    'no-position': () => 'its place has no coordinates',
    wide: (km: number) => `its place is wider than ${km} km`,
    several: () => 'it names several places and no order',
    date: () => 'its date is not given to the day',
  },
};
