/**
 * «Tydeligt flertal»: a show of hands recorded without counting. An estimate and numbers never stand side by side: it is refused once hands are
 * counted, and the first number replaces it.
 */
import { err, ok, type Result } from '../../lib/result';
import type { CellId } from '../kinds/cell';
import type { MajorityEntry } from '../entry/entry';
import { kindOf } from '../poll/poll';
import type { Round } from '../round/round';
import type { Session, SessionChange } from '../session/session';
import { countedEntries } from '../tally/tally';
import { cellsOf } from '../poll/cell';
import { voidsForMajority, type Stamp } from './recording';
import { recordHere } from './settling';

/** True for an open show of hands on a poll of a kind that can have an obvious majority. */
export function canHaveMajority({ state, method, frozen }: Round): boolean {
  return (
    state === 'open' && method === 'hands' && frozen !== null && kindOf(frozen.poll).hasMajority
  );
}

/** The obvious majority that counts in a round; null if there is none. */
export function majorityIn(round: Round, entries: Session['entries']): MajorityEntry | null {
  return countedEntries(round, entries).find((entry) => entry.kind === 'majority') ?? null;
}

/** How many cells have counted hands, beside which no majority can be recorded. */
export function countedHands(round: Round, entries: Session['entries']): number {
  return countedEntries(round, entries).filter(({ kind }) => kind === 'hands').length;
}

type Refusal = 'impossible' | 'hands-counted';

/** Records that most were for `cell`; it replaces an obvious majority recorded before. */
export function recordMajority(
  { rounds, entries, workshop }: Pick<Session, 'rounds' | 'entries' | 'workshop'>,
  roundId: string,
  cell: CellId,
  stamp: () => Stamp,
): Result<SessionChange, Refusal> {
  const round = rounds.find(({ id }) => id === roundId);
  const isCell = round?.frozen && cellsOf(round.frozen.poll).some(({ id }) => id === cell);
  if (!round || !isCell || !canHaveMajority(round)) return err('impossible');
  if (countedHands(round, entries) > 0) return err('hands-counted');
  const here = { confirmed: false, room: workshop.roomId };
  return ok({ entries: recordHere(round, entries, { kind: 'majority', cell }, here, stamp) });
}

/** «Intet tydeligt flertal, vi tæller»: takes back every obvious majority of the round, so that none that was replaced comes back. */
export function countInstead(
  { rounds, entries }: Pick<Session, 'rounds' | 'entries'>,
  roundId: string,
  stamp: () => Stamp,
): Result<SessionChange, Refusal> {
  const round = rounds.find(({ id }) => id === roundId);
  if (!round || !canHaveMajority(round)) return err('impossible');
  if (!majorityIn(round, entries)) return err('impossible');
  return ok({ entries: voidsForMajority(round, entries, stamp) });
}
