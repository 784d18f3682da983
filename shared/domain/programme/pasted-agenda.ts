/**
 * A programme that is pasted from a spreadsheet, a document or an e-mail, read as items of the «drejebog»: «09.30 Velkomst»,
 * «9:30–10 Oplæg», «Oplæg (20 min.)», or columns with times, titles and minutes in any order.
 */
import { AGENDA_LIMITS, ITEM_LIMITS, PACK_TEXT_LIMITS, TEXT_LIMITS } from '../limits/limits';
import { sum } from '../../lib/sum';
import { visibleText } from '../../lib/visible-text';
import { afterBullet, pastedLines, withoutListMarks } from '../poll/pasted-list';
import { editingOf } from '../poll/poll';
import { AGENDA_ITEMS, type AgendaItemKind } from '../workshop/agenda-item';
import {
  asksBelow,
  isEndByWords,
  isFarewell,
  isGreeting,
  isHeading,
  kindByWords,
  questionIn,
  voteKindIn,
} from './item-words';
import { inWholeDays, lengthIn, minutesUntil, spanAtStart, spanIn } from './line-times';

/** An item as a line tells it. */
export interface PastedItem {
  readonly kind: AgendaItemKind;
  readonly title: string;
  /** 0 … 600. */
  readonly minutes: number;
  /** When it starts, in minutes after midnight; null if the line does not say. */
  readonly start: number | null;
  /** What stands below it with bullets: the options of a vote, or what is asked and told. */
  readonly details: readonly string[];
}

/** What is read of a line; null where it does not say. */
interface Line {
  readonly title: string;
  readonly start: number | null;
  readonly minutes: number | null;
  readonly isBulleted: boolean;
  readonly details: readonly string[];
}

const DAY = 24 * 60;
const LONGEST_READ = 2 * PACK_TEXT_LIMITS.agenda;

/**
 * The items in a pasted text, in its order. Minutes that no line says follow from the next start, or are those of the kind. A line with
 * nothing but a time is the end of the item before it.
 */
export function pastedItems(text: string): readonly PastedItem[] {
  const { lines } = withoutGreeting(linesOf(text));
  const lengths = lengthsOf(lines);
  return lines.flatMap(({ title, start, details }, index) => {
    if (title === '') return [];
    const kind = kindByWords(title);
    const isEnd = index === lines.length - 1 && isEndByWords(title);
    const minutes = lengths[index] ?? (isEnd ? 0 : AGENDA_ITEMS[kind].minutes);
    return [{ kind, title, start, minutes: Math.min(minutes, AGENDA_LIMITS.minutes), details }];
  });
}

/** The lines of the text that greet, as e-mails do, and are no items: without their times, in their order. */
export function greetingLines(text: string): readonly string[] {
  return withoutGreeting(linesOf(text)).greeting.map(({ title }) => title);
}

function linesOf(text: string): readonly Line[] {
  const said = pastedLines(text).filter((line) => /[\p{L}\p{N}]/u.test(line));
  const lines = withoutListMarks(said, { mayRepeat: true })
    .filter((line, index) => index > 0 || !isHeading(cellsOf(line)))
    .map(readLine);
  const items: Line[] = [];
  for (const line of lines) {
    const owner = items.at(-1);
    const whole = owner ? withPart(owner, line) : null;
    if (whole) items.pop();
    items.push(whole ?? line);
  }
  return items;
}

/**
 * The item with a line that is of it: the title below its time, the question below «Afstemning:», or what stands below it with bullets. Null for a
 * line of its own.
 */
function withPart(owner: Line, line: Line): Line | null {
  if (isDetail(line, owner)) return { ...owner, details: [...owner.details, line.title] };
  const isPart = line.start === null && line.title !== '';
  if (!isPart || (owner.title !== '' && !asksBelow(owner.title))) return null;
  const title = [owner.title, line.title].filter((part) => part !== '').join(' ');
  return { ...owner, title, minutes: line.minutes ?? owner.minutes };
}

/** Only above the first time and below the last, in a text with several: elsewhere such words are a title. */
function withoutGreeting(lines: readonly Line[]): {
  readonly lines: readonly Line[];
  readonly greeting: readonly Line[];
} {
  const timed = lines.flatMap(({ start }, index) => (start === null ? [] : [index]));
  const [first = 0, last = 0] = [timed[0], timed.at(-1)];
  if (timed.length < 2) return { lines, greeting: [] };
  const end = lines.findIndex(({ title }, index) => index > last && isFarewell(title));
  const kept = lines.filter(
    ({ title }, index) => (index >= first || !isGreeting(title)) && (end < 0 || index < end),
  );
  return { lines: kept, greeting: lines.filter((line) => !kept.includes(line)) };
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('\t')
    .map(visibleText)
    .filter((cell) => cell !== '');
}

/** Only below what has a time or is a vote: in «Formiddag», items have bullets themselves. */
function isDetail({ title, start, minutes, isBulleted }: Line, owner: Line): boolean {
  const kind = kindByWords(owner.title);
  const isOwner = (kind === 'poll' || owner.start !== null) && !isEndByWords(owner.title);
  const isOwn = isBulleted && start === null && minutes === null;
  const vote = voteKindIn(owner.title);
  const [most, characters] = vote
    ? [editingOf(vote).mostRows, editingOf(vote).mostInFile]
    : [ITEM_LIMITS.lines, TEXT_LIMITS.itemLine.typed];
  const hasRoom = owner.details.length < most && title.length <= characters;
  return isOwner && isOwn && hasRoom && owner.title !== '' && kind !== 'break' && kind !== 'lunch';
}

/** Whole cells say when and how long; else it is looked for among the words. Of a line that is too long for a title nothing is read. */
function readLine(line: string): Line {
  const own = afterBullet(line);
  const none = { isBulleted: own !== null, details: [] };
  if (line.length > LONGEST_READ) {
    return { ...none, title: visibleText(line), start: null, minutes: null };
  }
  const cells = cellsOf(own ?? line).map(inWholeDays);
  const hasWords = cells.some((cell) => /\p{L}{2}/u.test(cell));
  const clocks = cells.flatMap((cell) => {
    const span = spanIn(cell);
    return span?.rest === '' ? [{ cell, ...span }] : [];
  });
  const isClock = (cell: string): boolean => clocks.some((clock) => clock.cell === cell);
  const lengths = cells.flatMap((cell) => {
    const isBare = hasWords && /^\d{1,3}$/.test(cell);
    const length = isBare ? { minutes: Number(cell), rest: '' } : lengthIn(cell);
    return length?.rest === '' && !isClock(cell) ? [{ cell, minutes: length.minutes }] : [];
  });
  const words = cells.filter(
    (cell) => !isClock(cell) && !lengths.some((length) => length.cell === cell),
  );
  const [first, second] = clocks;
  const told =
    lengths[0]?.minutes ??
    first?.minutes ??
    (first && second ? between(first.start, second.start) : null);
  const title = words.join(' – ');
  const atStart = first ? null : spanAtStart(title);
  // A question keeps its words: «Skal vi mødes kl. 10» asks about the time. In brackets it is the item's.
  const isAsked = questionIn(atStart?.rest ?? title) !== null && !title.endsWith(')');
  const span = first || isAsked ? atStart : spanIn(title);
  const rest = span?.rest ?? title;
  const minutes = told ?? span?.minutes ?? null;
  const length = minutes === null && !isAsked ? lengthIn(rest) : null;
  return {
    ...none,
    title: length?.rest ?? rest,
    start: first?.start ?? span?.start ?? null,
    minutes: length?.minutes ?? minutes,
  };
}

/** Two columns of times are start and end, or start and length: «09:30 0:20». */
function between(start: number, second: number): number {
  return minutesUntil(start, second) ?? second;
}

/** The minutes of each line, null where neither the line nor the starts around it say. */
function lengthsOf(lines: readonly Line[]): readonly (number | null)[] {
  const lengths = lines.map(({ minutes }) => minutes);
  const starts = lines.flatMap(({ start }, index) => (start === null ? [] : [{ start, index }]));
  for (const [place, { start, index }] of starts.entries()) {
    const next = starts[place + 1];
    if (!next) break;
    const run = lines.slice(index, next.index);
    const unknown = run.filter(({ minutes }) => minutes === null).length;
    const whole = (next.start - start + DAY) % DAY;
    const left = whole - sum(run.map(({ minutes }) => minutes ?? 0));
    if (unknown === 0 || left < 0 || whole > AGENDA_LIMITS.minutes) continue;
    const share = Math.floor(left / unknown);
    let more = left - share * unknown;
    for (let at = index; at < next.index; at += 1) {
      if (lengths[at] !== null) continue;
      lengths[at] = share + (more > 0 ? 1 : 0);
      more -= 1;
    }
  }
  return lengths;
}
