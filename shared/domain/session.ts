/** A session («afvikling»): a workshop with everything that happened in it; and a change of it, as one step. */
import type { Projector } from '../audience/audience-view';
import type { Entry } from './entry';
import type { Round } from './round';
import type { Workshop } from './workshop';

/** Where the facilitator is in the console; stored, so that a restart comes back to the same place. */
export interface Position {
  readonly page: 'agenda' | 'polls' | 'setup' | 'preflight' | 'printouts' | 'results';
  readonly agendaItemId: string;
}

export interface Session {
  readonly workshop: Workshop;
  readonly rounds: readonly Round[];
  readonly entries: readonly Entry[];
  readonly projector: Projector;
  readonly position: Position;
}

/** What one action changes. `rounds` replace those of the same id; `entries` are only ever added. */
export interface SessionChange {
  readonly workshop?: Workshop;
  readonly rounds?: readonly Round[];
  readonly entries?: readonly Entry[];
  readonly projector?: Projector;
  readonly position?: Position;
}

/** The session after `change`. */
export function applyChange(session: Session, change: SessionChange): Session {
  const changed = new Map((change.rounds ?? []).map((round) => [round.id, round]));
  return {
    workshop: change.workshop ?? session.workshop,
    rounds: session.rounds.map((round) => changed.get(round.id) ?? round),
    entries: change.entries ? [...session.entries, ...change.entries] : session.entries,
    projector: change.projector ?? session.projector,
    position: change.position ?? session.position,
  };
}

/** The round with this id, or null. */
export function findRound(session: Session, roundId: string): Round | null {
  return session.rounds.find((round) => round.id === roundId) ?? null;
}

/** The round of a poll, or null. */
export function roundOfPoll(session: Session, pollId: string): Round | null {
  return session.rounds.find((round) => round.pollId === pollId) ?? null;
}
