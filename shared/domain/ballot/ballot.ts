/**
 * Ballots («stemmesedler»): what one participant answered, without anything that could identify them. A
 * ballot has no time, position or device. It carries a table or a role, never both. Ballots are never edited.
 */
import { cellsOf } from '../poll/cell';
import type { CellId, Counts } from '../kinds/cell';
import { kindOf, type Poll } from '../poll/poll';

/** What a ballot says about its sender: only that they were in the room, or their table, or their role. */
export type BallotOrigin =
  | { readonly kind: 'room' }
  | { readonly kind: 'table'; readonly table: number }
  | { readonly kind: 'role'; readonly roleId: string };

export interface BallotContent {
  /**
   * The marked cells in the poll's cell order, each once: on a choice up to `maxMarks` options, on a scale at most one
   * cell per statement. None on a spoiled ballot («ugyldig»); a valid ballot without marks is blank.
   */
  readonly marks: readonly CellId[];
  readonly isSpoiled: boolean;
}

/** A ballot's content and origin: everything about a ballot except its key. */
export interface BallotOfOrigin extends BallotContent {
  readonly origin: BallotOrigin;
}

export interface Ballot extends BallotOfOrigin {
  /** Random, so it does not reveal when the ballot was cast. */
  readonly id: string;
  readonly roundId: string;
}

/** Why a valid ballot can't have a content. */
export type ContentProblem =
  'unknown-cell' | 'too-many-marks' | 'two-answers' | 'no-ranking' | 'no-sum';

export interface BallotCount {
  /** Marks per cell on the valid ballots. */
  readonly counts: Counts;
  /** Valid ballots, blank ones included and spoiled ones not: the base of percentages. */
  readonly voters: number;
  readonly blank: number;
  readonly spoiled: number;
}

/**
 * Puts a content into its stored form: each mark once, in the poll's order, and no marks on a spoiled ballot.
 * Cells that the poll doesn't have are kept last, so that `contentProblem` finds them.
 */
export function normalizeContent(
  poll: Poll,
  marks: readonly CellId[],
  isSpoiled: boolean,
): BallotContent {
  if (isSpoiled) return { marks: [], isSpoiled };
  const cells = cellsOf(poll).map(({ id }) => id);
  const marked = new Set(marks);
  const strangers = [...marked].filter((id) => !cells.includes(id)).sort();
  return { marks: [...cells.filter((id) => marked.has(id)), ...strangers], isSpoiled };
}

/** What is wrong with a content, or null. A mark set twice counts as one mark. A spoiled ballot has no problem. */
export function contentProblem(poll: Poll, content: BallotContent): ContentProblem | null {
  if (content.isSpoiled) return null;
  const marks = new Set(content.marks);
  const cells = cellsOf(poll).filter(({ id }) => marks.has(id));
  if (cells.length < marks.size) return 'unknown-cell';
  return kindOf(poll).ballot.problemOf(poll, cells);
}

/** A text that is equal for two contents exactly if they say the same, whatever the order of their marks. */
export function contentKey({ marks, isSpoiled }: BallotContent): string {
  return isSpoiled ? 'spoiled' : JSON.stringify([...new Set(marks)].sort());
}

/** A text that is equal for two origins exactly if they are the same. */
export function originKey(origin: BallotOrigin): string {
  switch (origin.kind) {
    case 'room':
      return 'room';
    case 'table':
      return `table:${origin.table}`;
    case 'role':
      return `role:${origin.roleId}`;
  }
}
