/** Clock times and lengths as people write them in a programme: «kl. 9.30», «9–10.30», «(20 min.)», «1 t. 15 min.». */

export interface FoundSpan {
  /** Minutes after midnight. */
  readonly start: number;
  /** Null if only the start is written. */
  readonly minutes: number | null;
  /** The text without it. */
  readonly rest: string;
}

export interface FoundLength {
  readonly minutes: number;
  /** The text without it. */
  readonly rest: string;
}

const [HOUR, DAY] = [60, 24 * 60] as const;
const OF_HALF_DAY = String.raw`(\d{1,2})(?:[.:](\d{2}))? ?([ap])\.?m(?:\.|(?!\p{L}))`;
const HALF_DAY = new RegExp(OF_HALF_DAY, 'giu');
/** Only where a line begins: «The 5 pm rule» keeps its words. */
const HALF_DAYS_FIRST = new RegExp(
  `^\\(?${OF_HALF_DAY}(?:\\s*(?:[-–—]|to)\\s*${OF_HALF_DAY})?`,
  'iu',
);
/** The longest item whose end is written as a smaller time than its start, because midnight is between. */
const LONGEST_NIGHT = 6 * HOUR;

const KL = String.raw`kl\.?\s*`;
const TIME = String.raw`(\d{1,2})[.:h](\d{2})(?:[.:]00)?`;
const CLOCK = `(?:${KL})?${TIME}`;
/** A whole hour without minutes, which only says so beside another time: «9–10.30», «kl. 9». The empty group is its minute. */
const WHOLE = String.raw`(\d{1,2})()`;
const TO = String.raw`\s*(?:[-–—]|til|to)\s*`;
const GAP = String.raw`\s*[:,;–—-]?\s*`;

/** Start and end; then a start alone. */
const SPANS = [
  `${CLOCK}${TO}${CLOCK}`,
  `${CLOCK}[-–—]${WHOLE}`,
  `${WHOLE}[-–—]${TIME}`,
  `${KL}${WHOLE}${TO}${WHOLE}`,
];
const MARKED_STARTS = [`${KL}${TIME}`, `${KL}${WHOLE}`];
/** «9.30» goes on in no longer number, as dates do. */
const NO_NUMBER = String.raw`(?![.:]?\d)`;
/** With an end that can't be, such as «10.00–9.00», it is no time at all. */
const NO_END = String.raw`(?!${TO}\d{1,2}[.:h]\d{2})`;
const AT_START = [...SPANS, `${CLOCK}${NO_END}`, `${KL}${WHOLE}`].map(
  (span) => new RegExp(`^\\(?${span}${NO_NUMBER}\\)?${GAP}`, 'i'),
);
/** Behind other words «2.10» may be anything: there it is a time only with its end, with «kl.» or in brackets. */
const AT_END = [
  ...[...SPANS, ...MARKED_STARTS].map((span) => `(?:^|[\\s,])${span}`),
  ...[...SPANS, CLOCK].map((span) => `\\(${span}\\)`),
].map((span) => new RegExp(`\\s*[,–—-]?\\s*${span}$`, 'i'));

/** «2», «1,5», «1½», «½». */
const NUMBER = String.raw`(\d{1,2}[.,]\d{1,2}|\d{0,2}\s?[½¼¾]|\d{1,2})`;
const HOURS = String.raw`${NUMBER}\s*(?:timer?|hours?|[th]\.?)`;
const MINUTES = String.raw`(\d{1,3})\s*(?:minutter|minutes|mins?\.?|m\.?|['’′])`;
/** Hours and minutes; the empty group is what is not written. */
const LENGTHS = [`${HOURS}\\s*(?:(?:og|and)\\s+)?${MINUTES}`, `()${MINUTES}`, `${HOURS}()`];
const LENGTH_AT_END = LENGTHS.map(
  (length) => new RegExp(`(?:^|[\\s,;:–—(-]+)(?:(?:på|af|à|ca\\.?|of)\\s+)*${length}\\)?$`, 'i'),
);
const LENGTH_AT_START = LENGTHS.map(
  (length) => new RegExp(`^\\(?${length}(?!\\p{L})\\)?${GAP}`, 'iu'),
);

/** The time in a text, at its start or behind its words; null if there is none. */
export function spanIn(text: string): FoundSpan | null {
  return spanBy([...AT_START, ...AT_END], text);
}

/** The time at the start of a text; null if there is none. */
export function spanAtStart(text: string): FoundSpan | null {
  return spanBy(AT_START, text);
}

/** With the times of a day of two halves at its start, «1:30 PM», as those of a whole day. */
export function inWholeDays(text: string): string {
  return text.replace(HALF_DAYS_FIRST, (times) => times.replaceAll(HALF_DAY, asWholeDay));
}

function asWholeDay(found: string, hour: string, minute: string | undefined, half: string): string {
  const hours = Number(hour);
  if (hours < 1 || hours > 12) return found;
  const whole = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(whole).padStart(2, '0')}:${minute ?? '00'}`;
}

function spanBy(patterns: readonly RegExp[], text: string): FoundSpan | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const span = found && readSpan(found.slice(1));
    if (span) return { ...span, rest: without(text, found) };
  }
  return null;
}

/** How long the text says it takes, behind its words or before them; null if it does not say. */
export function lengthIn(text: string): FoundLength | null {
  for (const pattern of [...LENGTH_AT_END, ...LENGTH_AT_START]) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [hours = '', minutes = ''] = found.slice(1);
    const length = Math.round(amountOf(hours) * HOUR) + Number(minutes);
    return { minutes: length, rest: without(text, found) };
  }
  return null;
}

const PARTS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** «1½» and «1,5» are one and a half. */
function amountOf(written: string): number {
  const part = PARTS[written.slice(-1)];
  if (part !== undefined) return Number(written.slice(0, -1)) + part;
  return Number(written.replace(',', '.'));
}

/** Minutes from one time to another, over midnight if need be; null if that would be half a day. */
export function minutesUntil(start: number, end: number): number | null {
  const minutes = end - start;
  if (minutes >= 0) return minutes;
  const overNight = minutes + DAY;
  return overNight <= LONGEST_NIGHT ? overNight : null;
}

function readSpan(groups: readonly string[]): Omit<FoundSpan, 'rest'> | null {
  const [start, end] = [timeIn(groups.slice(0, 2)), timeIn(groups.slice(2, 4))];
  if (start === null) return null;
  if (groups.length === 2) return { start, minutes: null };
  const minutes = end === null ? null : minutesUntil(start, end);
  return minutes === null ? null : { start, minutes };
}

function timeIn([hour = '', minute = '']: readonly string[]): number | null {
  const [hours, minutes] = [Number(hour), Number(minute)];
  return hours < 24 && minutes < HOUR ? hours * HOUR + minutes : null;
}

function without(text: string, found: RegExpExecArray): string {
  return (text.slice(0, found.index) + text.slice(found.index + found[0].length)).trim();
}
