/** Which kind of item a line of a programme is about, by the plain words that programmes have, in Danish and English. */
import { editingOf, POLL_KINDS, type PollKind } from '../poll/poll';
import type { AgendaItemKind } from '../workshop/agenda-item';

/** Kinds that words anywhere in a line tell. */
type ToldKind = Exclude<AgendaItemKind, 'poll' | 'talk' | 'text'>;

/** Words of each kind; the first kind with one of them is it. `*` stands for the rest of a word. */
const WORDS: readonly (readonly [ToldKind, readonly string[]])[] = [
  ['lunch', ['frokost', 'frokostpause', 'lunch']],
  ['break', ['*pause', '*pausen', 'break', 'coffee']],
  [
    'exercise',
    ['bordøvelse*', 'øvelse*', 'gruppearbejde*', 'summegruppe*', 'summemøde*', 'workshop*'],
  ],
  ['exercise', ['exercise*', 'buzz group*', 'group work']],
  ['discussion', ['drøftelse*', 'debat*', '*debat', 'diskussion*', 'dialog*', 'samtale*']],
  ['discussion', ['discussion*', 'debate*']],
];

/** Only as the first word: «Kaffe» is a break, «Velkomst og kaffe» is not. */
const FIRST_WORDS = /^(?:\p{L}*kaffe|strækben|refreshments)(?!\p{L})/iu;

/**
 * «Afstemning», «Afstemning 2: Hvor er potentialet størst?», «Live-afstemning om rekruttering», «Rangordning: Hvad først?». More is not a vote:
 * «Afstemning af forventninger» makes expectations agree.
 */
const VOTES = POLL_KINDS.map((kind) => {
  const words = editingOf(kind).programmeWords.join('|');
  const pattern = String.raw`^(?:\p{L}+-)?(?:${words})(?: (?:nr\.? ?)?\d{1,2})?(?: ?[:–—-] ?(?<question>.+)|:| (?:om|on|about) .+)?$`;
  return { kind, pattern: new RegExp(pattern, 'iu') };
});

const PATTERNS = WORDS.map(([kind, words]) => {
  const any = words.map((word) => word.replaceAll('*', String.raw`\p{L}*`)).join('|');
  return [kind, new RegExp(String.raw`(?<!\p{L})(?:${any})(?!\p{L})`, 'iu')] as const;
});

/** The kind that the title's words tell; 'talk' if they tell none. */
export function kindByWords(title: string): ToldKind | 'poll' | 'talk' {
  if (voteKindIn(title) !== null) return 'poll';
  const told = PATTERNS.find(([, pattern]) => pattern.test(title));
  return told?.[0] ?? (FIRST_WORDS.test(title) ? 'break' : 'talk');
}

/** True for «Afstemning:», whose question stands on a line of its own. */
export function asksBelow(title: string): boolean {
  return title.endsWith(':') && voteKindIn(title) !== null;
}

/** The kind of the vote that a title is about; null if it is about none. */
export function voteKindIn(title: string): PollKind | null {
  return VOTES.find(({ pattern }) => pattern.test(title))?.kind ?? null;
}

/** The question of a vote if its line has one: what stands behind the colon; else null. */
export function questionIn(title: string): string | null {
  const vote = VOTES.find(({ pattern }) => pattern.test(title));
  return vote?.pattern.exec(title)?.groups?.question ?? null;
}

/** What the last line of a programme says when nothing comes after it. */
const ENDS =
  /^(?:slut|program(?:met)? slut|tak for i dag|tak for nu|farvel|end|close|goodbye)(?!\p{L})/iu;

/** True if the title says that the day is over: such an item takes no time. */
export function isEndByWords(title: string): boolean {
  return ENDS.test(title);
}

const HEADINGS: ReadonlySet<string> = new Set([
  ...[
    'tid',
    'tidspunkt',
    'klokken',
    'klokkeslæt',
    'kl',
    'kl.',
    'start',
    'starttid',
    'slut',
    'sluttid',
  ],
  ...['punkt', 'programpunkt', 'program', 'emne', 'titel', 'indhold', 'aktivitet', 'hvad', 'hvem'],
  ...['varighed', 'minutter', 'min', 'min.', 'ansvarlig', 'oplægsholder', 'bemærkninger', 'noter'],
  ...['time', 'end', 'item', 'title', 'topic', 'activity', 'duration', 'minutes', 'length', 'who'],
]);

/** True if the cells of a line are the headings of columns. */
export function isHeading(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.every((cell) => HEADINGS.has(cell.toLocaleLowerCase('da')));
}

const GREETING = /^(?:kære|hej|hejsa|goddag|god (?:dag|morgen)|dear|hi|hello)(?![\p{L}\d])/iu;
const FAREWELL =
  /^(?:(?:med |de |mange |kind |best |warm )*(?:venlig(?:e|ste)? |bedste |kærlig(?:e)? )?(?:hilsen|hilsner|regards)|mvh|vh|dbh|sincerely|yours)(?!\p{L})/iu;

/** True for what stands above a programme in an e-mail: «Kære alle», «Her er programmet:». */
export function isGreeting(line: string): boolean {
  return GREETING.test(line) || line.endsWith(':');
}

/** True for the first line below it: «Venlig hilsen». */
export function isFarewell(line: string): boolean {
  return FAREWELL.test(line);
}
