/** Puts dates that begin with a month, a season, a decade or a century into the case a Russian phrase asks for. */

/** The cases of date phrases: "до января", "к январю", "между январём". */
export type Case = 'genitive' | 'dative' | 'instrumental';

/**
 * A date in the case. Days need nothing ("22 января" is a genitive already, and its number hides its case), nor do years
 * ("2025 г."); months, seasons, decades, centuries and millennia do.
 */
export function formatCase(date: string, wanted: Case): string {
  const [word = ''] = date.match(/^[а-яё]+/u) ?? [];
  const inflected = inflect(word, wanted);
  if (inflected !== undefined) return inflected + date.slice(word.length);
  return date
    .replace(/-е годы/u, `-${plural[wanted]}`)
    .replace(/ (век|тысячелетие)/u, (_, name: string) => ` ${counted[name]![wanted]}`)
    .replace(/^(\d+)-е /u, `$1-${neuter[wanted]} `);
}

const plural: Record<Case, string> = {
  genitive: 'х годов',
  dative: 'м годам',
  instrumental: 'ми годами',
};
const neuter: Record<Case, string> = { genitive: 'го', dative: 'му', instrumental: 'м' };
const counted: Record<string, Record<Case, string>> = {
  век: { genitive: 'века', dative: 'веку', instrumental: 'веком' },
  тысячелетие: { genitive: 'тысячелетия', dative: 'тысячелетию', instrumental: 'тысячелетием' },
};
const seasons: Record<string, Record<Case, string>> = {
  весна: { genitive: 'весны', dative: 'весне', instrumental: 'весной' },
  лето: { genitive: 'лета', dative: 'лету', instrumental: 'летом' },
  осень: { genitive: 'осени', dative: 'осени', instrumental: 'осенью' },
  зима: { genitive: 'зимы', dative: 'зиме', instrumental: 'зимой' },
};
const months = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];

function inflect(word: string, wanted: Case): string | undefined {
  const season = seasons[word]?.[wanted];
  if (season !== undefined || !months.includes(word)) return season;
  if (word === 'март' || word === 'август') return word + { genitive: 'а', dative: 'у', instrumental: 'ом' }[wanted];
  const stressed = !['апрель', 'май', 'июнь', 'июль'].includes(word);
  return word.slice(0, -1) + { genitive: 'я', dative: 'ю', instrumental: stressed ? 'ём' : 'ем' }[wanted];
}
