/**
 * How many ballots go on a sheet, and how large their text is. As with the other printouts the amount of text decides: the first
 * size whose estimated height fits is taken, and what can't be read at the smallest goes fewer to a sheet.
 */
import type { Poll } from '../../shared/domain/poll/poll';
import { sum } from '../../shared/lib/sum';
import { localize, type Language } from '../../shared/lib/language';
import { textHeight } from './print-size';

export type PerSheet = 2 | 4 | 8;

/** From the fewest to the most. */
export const PER_SHEET: readonly PerSheet[] = [2, 4, 8];

/** An A4 sheet cut into equal parts, in millimetres. */
const CELLS: Readonly<Record<PerSheet, { readonly width: number; readonly height: number }>> = {
  2: { width: 210, height: 148.5 },
  4: { width: 105, height: 148.5 },
  8: { width: 105, height: 74.25 },
};
/** No printer reaches the edge of the paper. */
const MARGIN_MM = 6.5;
const RULE_MM = 0.3;
const KEY_COLUMN_MM = 7;
const GAP_MM = 2.5;
/** Per box of a scale, with its key. */
const STEP_MM = 11.5;
/** A statement beside its boxes takes at least as much; else it stands above them. */
const LEAST_TEXT_MM = 85;
/** As wide as the gap between the steps of the legend: they break between themselves only, so it is on the safe side. */
const LEGEND_GAP = ' oo ';
const ROLE_GAP = ' oooo ';

export interface BallotSize {
  readonly headPt: number;
  /** Options and statements; never below 9. */
  readonly textPt: number;
  /** What to do, roles and the scale's steps; never below 9. */
  readonly notePt: number;
  readonly boxMm: number;
  readonly padMm: number;
}

const SMALLEST: BallotSize = { headPt: 10.5, textPt: 9, notePt: 9, boxMm: 4, padMm: 0.4 };

/** From the largest to the smallest. */
export const BALLOT_SIZES: readonly BallotSize[] = [
  { headPt: 17, textPt: 14, notePt: 11.5, boxMm: 6.5, padMm: 1.7 },
  { headPt: 15, textPt: 12.5, notePt: 10.5, boxMm: 6, padMm: 1.4 },
  { headPt: 14, textPt: 11.75, notePt: 10.5, boxMm: 5.5, padMm: 1.2 },
  { headPt: 13, textPt: 11, notePt: 10, boxMm: 5.5, padMm: 1 },
  { headPt: 12.5, textPt: 10.5, notePt: 9.5, boxMm: 5, padMm: 0.9 },
  { headPt: 11.5, textPt: 10, notePt: 9, boxMm: 5, padMm: 0.7 },
  { headPt: 11, textPt: 9.5, notePt: 9, boxMm: 4.5, padMm: 0.7 },
  { ...SMALLEST, boxMm: 4.5, padMm: 0.6 },
  SMALLEST,
];

/** What stands on a ballot, in the workshop's language. */
export interface BallotText {
  readonly poll: Poll;
  readonly language: Language;
  /** What to do; blank for nothing. */
  readonly note: string;
  /** Names of the roles to choose among; none where it is not asked. */
  readonly roles: readonly string[];
  /** What stands before them. */
  readonly roleLabel: string;
}

/** Width between a ballot's margins, in millimetres. */
function innerWidth(perSheet: PerSheet): number {
  return CELLS[perSheet].width - 2 * MARGIN_MM;
}

/** True where the statements of this scale stand above their boxes. */
export function isStacked(stepCount: number, perSheet: PerSheet): boolean {
  return innerWidth(perSheet) - KEY_COLUMN_MM - (stepCount + 1) * STEP_MM < LEAST_TEXT_MM;
}

/** What each key of the scale means, «Ved ikke» last. */
export function legendOf(poll: Poll, language: Language): readonly string[] {
  if (poll.kind === 'choice') return [];
  const { steps, dontKnow } = poll.scale;
  return [...steps, { value: 0, label: dontKnow }].map(
    ({ value, label }) => `${value} ${localize(label, language)}`,
  );
}

function rowsHeight({ poll, language }: BallotText, perSheet: PerSheet, size: BallotSize): number {
  const frame = 2 * size.padMm + RULE_MM;
  const width = innerWidth(perSheet) - KEY_COLUMN_MM;
  if (poll.kind === 'choice') {
    const textMm = width - size.boxMm - GAP_MM;
    return sum(
      poll.options.map(({ title }) => {
        const text = textHeight(localize(title, language), size.textPt, textMm);
        return Math.max(text, size.boxMm) + frame;
      }),
    );
  }
  const stacked = isStacked(poll.scale.steps.length, perSheet);
  const boxesMm = (poll.scale.steps.length + 1) * STEP_MM;
  return sum(
    poll.statements.map(({ text: wording }) => {
      const textMm = stacked ? width : width - boxesMm - GAP_MM;
      const text = textHeight(localize(wording, language), size.textPt, textMm);
      return (stacked ? text + size.boxMm : Math.max(text, size.boxMm)) + frame;
    }),
  );
}

/** Estimated height of a ballot's content in millimetres. */
function ballotHeight(ballot: BallotText, perSheet: PerSheet, size: BallotSize): number {
  const { poll, language, note, roles, roleLabel } = ballot;
  const width = innerWidth(perSheet);
  const prompt = poll.kind === 'scale' ? localize(poll.scale.prompt, language) : '';
  // Each name has a box before it, as wide as a few characters.
  const roleLine = roles.length > 0 ? [roleLabel, ...roles].join(ROLE_GAP) : '';
  const lines = [note, roleLine, prompt, legendOf(poll, language).join(LEGEND_GAP)];
  return (
    textHeight(localize(poll.title, language), size.headPt, width, 'bold') +
    sum(lines.map((line) => textHeight(line, size.notePt, width))) +
    GAP_MM +
    rowsHeight(ballot, perSheet, size)
  );
}

/** The largest size at which the ballot fits its part of the sheet; null where it can't be read at any. */
export function fitBallot(ballot: BallotText, perSheet: PerSheet): BallotSize | null {
  const room = CELLS[perSheet].height - 2 * MARGIN_MM;
  return BALLOT_SIZES.find((size) => ballotHeight(ballot, perSheet, size) <= room) ?? null;
}

/** As many to a sheet as asked for, or fewer where so many can't be read; null where not even two can. */
export function ballotsPerSheet(ballot: BallotText, asked: PerSheet): PerSheet | null {
  return (
    PER_SHEET.filter((count) => count <= asked && fitBallot(ballot, count) !== null).at(-1) ?? null
  );
}
