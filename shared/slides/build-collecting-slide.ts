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

/** Row (0 first) and category that a show of hands is counting now. */
interface Counting {
  readonly row: number;
  readonly category: number | null;
}

/**
 * `recorded`: the numbers of the tables that have handed in, and how many ballots were typed; empty for
 * methods without them. `isCounted`: a show of hands is finished.
 */
export function collectingSlide(
  round: Round,
  frozen: Frozen,
  recorded: { readonly tables: readonly number[]; readonly ballots: number },
  language: Language,
  isCounted = false,
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
    ...progressOf(round, frozen, recorded, counting ?? (isCounted ? 'done' : null), language),
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
  return rowsOf(poll).map(({ wording, label }, index) => ({
    number: formatFor(language).number(index + 1),
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
  {
    tables: recordedTables,
    ballots,
  }: { readonly tables: readonly number[]; readonly ballots: number },
  counting: Counting | 'done' | null,
  language: Language,
): Pick<CollectingSlide, 'status' | 'missing'> {
  const words = dictionaryFor(language).slides;
  switch (round.method) {
    case 'table-slip':
    case 'table-answer': {
      const tables = frozen.tables.map((table) => table.number);
      const missing = tables.filter((table) => !recordedTables.includes(table));
      const recorded = tables.length - missing.length;
      return {
        status:
          round.method === 'table-slip'
            ? words.slipsRecorded(recorded, tables.length)
            : words.answersRecorded(recorded, tables.length),
        missing: recorded === 0 ? '' : missingTables(missing, language),
      };
    }
    case 'ballot':
      return { status: words.ballotsRecorded(ballots), missing: '' };
    case 'hands':
      return {
        status: handsText(frozen.poll, counting, language),
        missing: '',
      };
    case 'totals':
      return { status: words.totalsBeingCounted, missing: '' };
  }
}

function handsText(poll: Poll, counting: Counting | 'done' | null, language: Language): string {
  const words = dictionaryFor(language).slides;
  if (counting === null) return words.handsNotStarted;
  return counting === 'done' ? words.handsDone : countingText(poll, counting, language);
}

function countingText(poll: Poll, { row, category }: Counting, language: Language): string {
  const words = dictionaryFor(language).slides;
  const answers = slidesOf(poll).collecting.answersOf(poll);
  const answer = answers.find(({ value }) => value === category);
  return answer
    ? words.countingCategory(row + 1, localize(answer.label, language))
    : words.countingOption(row + 1);
}
