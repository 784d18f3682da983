/**
 * The size of a ballot's text. As on other printouts the amount of text decides: it takes the first size whose estimated height
 * fits. If even the smallest does not fit, fewer ballots go on a sheet.
 */
import type { Poll } from '../../shared/domain/poll/poll';
import { sum } from '../../shared/lib/sum';
import type { Language } from '../../shared/lib/language';
import { localizeSoft } from '../../shared/text/soft-hyphens';
import {
  BALLOT_SIZES,
  CELLS,
  GAP_MM,
  innerWidth,
  MARGIN_MM,
  PER_SHEET,
  type BallotSize,
  type PerSheet,
} from './size/ballot-size';
import { printedKindOf } from './kinds/print-kinds';
import { textHeight } from './size/print-size';

const ROLE_GAP = ' oooo ';

/** What stands on a ballot, in the workshop's language. */
export interface BallotText {
  readonly poll: Poll;
  readonly language: Language;
  /** What to do; blank for nothing. */
  readonly note: string;
  /** Names of the roles to choose among; none if the ballot does not ask for a role. */
  readonly roles: readonly string[];
  /** What stands before them. */
  readonly roleLabel: string;
}

/** Estimated height of a ballot's content in millimetres. */
function ballotHeight(ballot: BallotText, perSheet: PerSheet, size: BallotSize): number {
  const { poll, language, note, roles, roleLabel } = ballot;
  const width = innerWidth(perSheet);
  const { notes, rowsHeight } = printedKindOf(poll).ballot;
  // Each name has a box before it, as wide as a few characters.
  const roleLine = roles.length > 0 ? [roleLabel, ...roles].join(ROLE_GAP) : '';
  const lines = [note, roleLine, ...notes(poll, language)];
  return (
    textHeight(localizeSoft(poll.title, language), size.headPt, width, 'bold') +
    sum(lines.map((line) => textHeight(line, size.notePt, width))) +
    GAP_MM +
    rowsHeight(poll, language, width, size)
  );
}

/** The largest size at which the ballot fits its part of the sheet; null if none fits. */
export function fitBallot(ballot: BallotText, perSheet: PerSheet): BallotSize | null {
  const room = CELLS[perSheet].height - 2 * MARGIN_MM;
  return BALLOT_SIZES.find((size) => ballotHeight(ballot, perSheet, size) <= room) ?? null;
}

/** As many to a sheet as asked for, or fewer if they would not be legible; null if not even two would be. */
export function ballotsPerSheet(ballot: BallotText, asked: PerSheet): PerSheet | null {
  return (
    PER_SHEET.filter((count) => count <= asked && fitBallot(ballot, count) !== null).at(-1) ?? null
  );
}
