/** Russian words of the maps. */

import type { Words } from '../words.ts';
import { nouns } from './nouns.ts';
import { formatCount, formatList } from './plural.ts';

export const map: Words['pages']['map'] = {
  title: 'Карта',
  insetHeading: 'Где',
  positionsHeading: 'Сообщённые положения',
  description: 'Где произошли события хроники; каждое место показано с той точностью, с какой оно известно.',
  lead: (shown, hidden) =>
    `В событиях названо ${formatCount(shown, nouns.place)} с координатами. Каждое показано с той точностью, с какой оно известно: знаком, если известно точно, и областью, если нет.${
      hidden === 0 ? '' : ` Под картой ${formatCount(hidden, nouns.otherPlace)}.`
    }`,
  eventsCount: (events) => formatCount(events, nouns.event),
  overviewLabel: (places) => `Карта, на ней ${formatCount(places, nouns.place)}; то же словами в таблице ниже`,
  insetLabel: (names) => `Карта: ${formatList(names)} и окрестности`,
  trackLabel: (name, stops) => `Карта сообщённых положений (${name}), по порядку: ${stops.join('; ')}`,
  detailLabel: (names) => `Увеличенная часть карты: ${names}`,
  enlarged: 'Увеличено: часть карты в рамке.',
  boundaries: 'Границы показаны по Natural Earth; это не выражает никакой позиции.',
  notRoutes: 'Линии соединяют сообщённые положения по времени; это не маршруты.',
  keyHeading: 'Как читать',
  key: {
    mark: 'Уже знака при этом масштабе',
    circle: 'Где-то внутри этого круга',
    water: 'Где-то на воде внутри этой линии',
    country: 'Где-то в этой стране',
    solid: 'Порядок достоверен, оба положения не ниже «вероятно»',
    dashed: 'Порядок выведен, или одно из положений лишь «возможно»',
  },
  tableHeading: 'Все места словами',
  tableCaption: 'Места, названные в событиях; сначала те, где событий больше.',
  columns: {
    place: 'Место',
    events: 'События',
    area: 'Положение и точность',
    drawnAs: 'Как показано',
  },
  forms: {
    mark: 'знак',
    circle: 'круг истинного размера',
    water: 'вода внутри круга истинного размера',
    country: 'страна по данным о границах',
    beyond: 'только название: место шире карты',
  },
  notInFrame: 'не показано: лежит за пределами карты',
  undrawnHeading: 'Нет на карте',
  noEvents: 'не показано: здесь не произошло ни одного события хроники',
  noCoordinates: 'не показано: координаты в хронике не указаны',
  nothing: 'Ни у одного места, названного в событиях, нет координат, поэтому нет и карты.',
  positions: 'Сообщённые положения',
  omittedHeading: 'Не соединены линиями',
  legCertain: 'Позже предыдущего положения: сплошная линия.',
  legInferred: 'Порядок выведен, или одно из положений лишь «возможно»: штриховая линия.',
  omitted: {
    withdrawn: () => 'событие отозвано или ещё проверяется',
    doubted: () => 'достоверность ниже «возможно»',
    'no-place': () => 'место не названо',
    'no-position': () => 'у места нет координат',
    wide: (km) => `место шире ${km} км`,
    several: () => 'названо несколько мест без порядка',
    date: () => 'дата указана не до дня',
  },
};
