/** What must be known of a round besides its result, so that its numbers can be checked: papers, corrections, the recount's proof, times. */
import { idsOfChecks } from '../../domain/entry/entry';
import { editionOfRound } from '../../domain/edition/papers';
import { proofOf, type Proof } from '../../domain/recording/recount-planning';
import type { Round } from '../../domain/round/round';
import type { Session } from '../../domain/session/session';
import { countedEntries } from '../../domain/tally/tally';
import { entriesOfRound } from '../../domain/entry/round-log';

export interface RoundAccount {
  /** What the recount has shown; null until it has shown anything. */
  readonly proof: Proof | null;
  /** The edition of the papers of what the round asked. */
  readonly edition: string;
  /** Records and corrections made after the room first saw the result. */
  readonly corrections: number;
  /** When the first and the last counting record was made, in milliseconds since 1970; null without any. Ballots carry no time. */
  readonly recorded: { readonly first: number; readonly last: number } | null;
}

/** The account of an opened round; nothing in it tells of a table, a role or a ballot. */
export function accountOf(session: Session, round: Round): RoundAccount | null {
  if (!round.frozen) return null;
  const own = entriesOfRound(session.entries, round.id);
  const checks = idsOfChecks(own);
  const { shownThrough } = round;
  const times = countedEntries(round, own).map(({ recordedAt }) => recordedAt);
  return {
    proof: proofOf(round, session),
    edition: editionOfRound(round, round.frozen.poll, session.workshop),
    corrections:
      shownThrough === null
        ? 0
        : own.filter(({ id, sequence }) => sequence > shownThrough && !checks.has(id)).length,
    recorded: times.length === 0 ? null : { first: Math.min(...times), last: Math.max(...times) },
  };
}
