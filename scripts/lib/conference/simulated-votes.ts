/**
 * Simulated participants for the demo and the pictures, using the program's own simulated room. The same seed
 * gives the same votes.
 */
import { leadershipChain2025 } from '../../../shared/content/leadership-chain-2025/pack';
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { CellId } from '../../../shared/domain/kinds/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import { simulateBallots, simulateSlips } from '../../../shared/domain/rehearsal/simulate-votes';
import { seededRandom } from '../../../shared/lib/seeded-random';

/** A slip as it is typed: `cells` in the order of the slip. */
export interface Slip {
  readonly table: number;
  readonly voters: number;
  readonly cells: readonly number[];
}

const pollOf = (kind: Poll['kind']): Poll => {
  const poll = leadershipChain2025.polls.find((own) => own.kind === kind);
  if (!poll) throw new Error(`The built-in conference has no ${kind}`);
  return poll;
};

/** The slips of both votes of the built-in conference; `people` at each table, table 1 first. */
export function simulateConference(people: readonly number[], seed: number) {
  const random = seededRandom(seed);
  const tables = people.map((own, index) => ({ number: index + 1, people: own }));
  const present = people.reduce((sum, own) => sum + own, 0);
  const slipsOf = (poll: Poll): readonly Slip[] =>
    simulateSlips(poll, tables, present, random).map(({ table, voters, counts }) => ({
      table,
      voters,
      cells: cellsOf(poll).map(({ id }) => counts[id] ?? 0),
    }));
  return { themes: slipsOf(pollOf('choice')), questions: slipsOf(pollOf('scale')) };
}

/** The keys typed for each ballot on the themes, from up to `people` participants. */
export function simulateBallotKeys(people: number, seed: number): readonly string[] {
  const poll = pollOf('choice');
  const keyOf = (cell: CellId) => (cellsOf(poll).findIndex(({ id }) => id === cell) + 1) % 10;
  const ballots = simulateBallots(poll, people, seededRandom(seed));
  return ballots.map(({ marks }) => marks.map(keyOf).join('') || '.');
}

/** The slips added up, cell by cell. */
export function sumOfSlips(slips: readonly Slip[]): readonly number[] {
  const width = slips[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, cell) =>
    slips.reduce((sum, slip) => sum + (slip.cells[cell] ?? 0), 0),
  );
}
