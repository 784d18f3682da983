/** The slide of an open round. It gets the numbers of the recorded tables but no votes, so it can't show any. */
import { cellsOf, rowsOf } from '../domain/poll/cell';
import type { Poll } from '../domain/poll/poll';
import type { Frozen, Round } from '../domain/round/round';
import { dictionaryFor } from '../text/dictionary';
import { formatFor } from '../lib/format';
import { localize, type Language } from '../lib/language';
import { missingTables } from './missing-tables';
import { slidesOf } from './slide-kinds';
import { roundLabel } from './kinds/slide-footer';
import type { CollectingItem, CollectingScaleItem, CollectingSlide } from './slide-model';

/** With more missing tables than this none is named: the dots show them all. */
const FEW = 6;

/** What has come in, and nothing of what it says. */
export interface Recorded {
  readonly tables: readonly number[];
  readonly ballots: number;
}

/** Counted throughout, or over because everybody saw the majority; never for what it is. */
export type HandsProgress = 'begun' | 'counted' | 'seen';

/** Row (0 first) and category that a show of hands is counting now. */
interface Counting {
  readonly row: number;
  readonly category: number | null;
}

/**
 * `recorded`: the numbers of the tables that have handed in, and how many ballots were typed; empty for
 * methods without them. `hands`: how far a show of hands is.
 */
export function collectingSlide(
  round: Round,
  frozen: Frozen,
  recorded: Recorded,
  language: Language,
  hands: HandsProgress = 'begun',
): CollectingSlide {
  const words = dictionaryFor(language).slides;
  const { poll } = frozen;
  const counting = round.method === 'hands' ? countingOf(poll, round.countingCell) : null;
  return {
    kind: 'collecting',
    title: localize(poll.title, language),
    instruction: instructionOf(poll, round, language),
    items: itemsOf(poll, counting, language),
    scale: scaleOf(poll, counting, language),
    countdown:
      round.countdownEndsAt === null
        ? null
        : { endsAt: round.countdownEndsAt, label: words.timeLeft, overLabel: words.timeOver },
    ...progressOf(
      round,
      frozen,
      recorded,
      counting ?? (hands === 'begun' ? null : hands),
      language,
    ),
    footer: { left: words.votingIsOpen, right: roundLabel(round, language) },
  };
}

function countingOf(poll: Poll, cellId: string | null): Counting | null {
  const cell = cellsOf(poll).find(({ id }) => id === cellId);
  if (!cell) return null;
  return { row: rowsOf(poll).findIndex(({ id }) => id === cell.rowId), category: cell.category };
}

/** How to answer with the method: marks on paper or a raised hand. */
function instructionOf(poll: Poll, round: Round, language: Language): string {
  const words = dictionaryFor(language).slides;
  const { promptOf, raiseHand } = slidesOf(poll).collecting;
  const sentences = [
    promptOf(poll, language),
    round.method === 'hands' ? raiseHand(poll, language) : localize(poll.instruction, language),
    round.method === 'table-slip' ? words.tableHostCounts : '',
    round.method === 'table-answer' ? words.tableAgrees : '',
  ];
  return sentences.filter((sentence) => sentence.trim() !== '').join(' ');
}

function itemsOf(
  poll: Poll,
  counting: Counting | null,
  language: Language,
): readonly CollectingItem[] {
  const { hasNumbers } = slidesOf(poll).collecting;
  return rowsOf(poll).map(({ wording, label }, index) => ({
    number: hasNumbers ? formatFor(language).number(index + 1) : '',
    text: localize(wording, language) || localize(label, language),
    shortText: localize(label, language) || localize(wording, language),
    isActive: counting?.row === index,
  }));
}

function scaleOf(
  poll: Poll,
  counting: Counting | null,
  language: Language,
): readonly CollectingScaleItem[] {
  return slidesOf(poll)
    .collecting.answersOf(poll)
    .map(({ value, label }) => ({
      key: formatFor(language).number(value),
      label: localize(label, language),
      isActive: counting?.category === value,
    }));
}

function progressOf(
  round: Round,
  frozen: Frozen,
  recorded: Recorded,
  counting: Counting | 'counted' | 'seen' | null,
  language: Language,
): Pick<CollectingSlide, 'status' | 'tables' | 'missing'> {
  const words = dictionaryFor(language).slides;
  const noTables = { tables: [], missing: '' };
  switch (round.method) {
    case 'table-slip':
    case 'table-answer':
      return tableProgress(round.method, frozen, recorded, language);
    case 'ballot': {
      const { ballots, tables } = recorded;
      const status = words.ballotsRecorded(ballots);
      if (tables.length === 0) return { status, ...noTables };
      return ballots === 0
        ? { status: words.answersRecorded(tables.length, frozen.tables.length), ...noTables }
        : { status: words.alsoTables(status, tables.length), ...noTables };
    }
    case 'hands':
      return { status: handsText(frozen.poll, counting, language), ...noTables };
    case 'totals':
      return { status: words.totalsBeingCounted, ...noTables };
  }
}

/** Ballots typed before the method was changed count too, and are told: nobody is to think that nothing has come in. */
function tableProgress(
  method: 'table-slip' | 'table-answer',
  frozen: Frozen,
  { tables: recorded, ballots }: Recorded,
  language: Language,
): Pick<CollectingSlide, 'status' | 'tables' | 'missing'> {
  const words = dictionaryFor(language).slides;
  const tables = frozen.tables.map(({ number }) => ({ number, isIn: recorded.includes(number) }));
  const missing = tables.filter(({ isIn }) => !isIn).map(({ number }) => number);
  const count = tables.length - missing.length;
  const ofTables =
    method === 'table-slip'
      ? words.slipsRecorded(count, tables.length)
      : words.answersRecorded(count, tables.length);
  const withBallots =
    count === 0 ? words.ballotsRecorded(ballots) : words.alsoBallots(ofTables, ballots);
  return {
    status: ballots === 0 ? ofTables : withBallots,
    tables,
    missing:
      missing.length > FEW
        ? ''
        : tablesWithout(method, frozen, { tables: recorded, ballots }, language),
  };
}

/**
 * The tables that slips or joint answers are missing of, as a sentence; blank where all are in, and where none is. Blank also where
 * ballots were typed: nobody knows which tables they are from, and no table is to be called missing that has voted.
 */
export function tablesWithout(
  method: Round['method'],
  frozen: Frozen,
  recorded: Recorded,
  language: Language,
): string {
  const isByTable = method === 'table-slip' || method === 'table-answer';
  const tables = frozen.tables.map(({ number }) => number);
  const missing = tables.filter((table) => !recorded.tables.includes(table));
  if (!isByTable || recorded.ballots > 0 || missing.length === tables.length) return '';
  return missingTables(missing, language);
}

function handsText(
  poll: Poll,
  counting: Counting | 'counted' | 'seen' | null,
  language: Language,
): string {
  const words = dictionaryFor(language).slides;
  if (counting === null) return words.handsNotStarted;
  if (counting === 'counted') return words.handsDone;
  return counting === 'seen' ? words.majoritySeen : countingText(poll, counting, language);
}

function countingText(poll: Poll, { row, category }: Counting, language: Language): string {
  const words = dictionaryFor(language).slides;
  const answers = slidesOf(poll).collecting.answersOf(poll);
  const answer = answers.find(({ value }) => value === category);
  return answer
    ? words.countingCategory(row + 1, localize(answer.label, language))
    : words.countingOption(row + 1);
}
