/** Numbers, dates, lists and plurals as the language writes them. All through Intl, all offline. */
import { LANGUAGE_TRAITS, type Language } from './language';

export interface Format {
  /** Whole number: 1.234 / 1,234. */
  readonly number: (value: number) => string;
  /** One decimal: 2,3 / 2.3. */
  readonly decimal: (value: number) => string;
  /** Whole per cent: «57 %» with a no-break space in Danish, «57%» in English. */
  readonly percent: (value: number) => string;
  /** What stands after a figure in per cent: a no-break space and the sign in Danish, the sign alone in English. */
  readonly percentSign: string;
  /** Between whole number and decimals: a comma in Danish, a full stop in English. */
  readonly decimalMark: string;
  /** ISO date YYYY-MM-DD: «22. september 2026» / «22 September 2026»; the input where it is no date. */
  readonly date: (isoDate: string) => string;
  /** Clock time of milliseconds since 1970, local time, as on the programme: «10:42». */
  readonly clock: (milliseconds: number) => string;
  /** «4, 10 og 13» / «4, 10 and 13». */
  readonly list: (items: readonly string[]) => string;
}

function createFormat(language: Language): Format {
  const { locale } = LANGUAGE_TRAITS[language];
  const number = new Intl.NumberFormat(locale);
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    roundingMode: 'halfExpand',
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value) => number.format(value),
    decimal: (value) => decimal.format(value),
    percent: (value) => percent.format(value / 100),
    percentSign: partsOf(percent, ['literal', 'percentSign']),
    decimalMark: partsOf(decimal, ['decimal']),
    date: (isoDate) => {
      const day = new Date(`${isoDate}T00:00:00Z`);
      const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${isoDate}T`);
      return isDay ? date.format(day) : isoDate;
    },
    clock: (milliseconds) => clock.format(milliseconds).replace('.', ':'),
    list: (items) => list.format(items),
  };
}

/** What a format writes beside the digits. */
function partsOf(format: Intl.NumberFormat, types: readonly Intl.NumberFormatPartTypes[]): string {
  const parts = format.formatToParts(0).filter(({ type }) => types.includes(type));
  return parts.map(({ value }) => value).join('');
}

const FORMATS = new Map<Language, Format>();

/** The formats of a language. */
export function formatFor(language: Language): Format {
  const format = FORMATS.get(language) ?? createFormat(language);
  FORMATS.set(language, format);
  return format;
}

/** «1 stemme», «2 stemmer»: the word form for `count`; both languages know one and other. */
export function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}
