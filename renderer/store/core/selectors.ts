/** What screens and commands ask of the state. Pure. */
import { hasOtherResult } from '../../../shared/domain/recording/amending';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { countedEntries, tablesCounted, tally } from '../../../shared/domain/tally/tally';
import { pollIdOf, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { PRACTICE_POLL_ID, type Poll } from '../../../shared/domain/poll/poll';
import { PAGES } from '../../../shared/domain/session/pages';
import { findRound, roundOfPoll, type Session } from '../../../shared/domain/session/session';
import type { Round } from '../../../shared/domain/round/round';
import { placeOfRound, type Place } from '../../../shared/domain/undo/undo-step';
import type { AppData } from './app-state';
import type { DialogState } from './question';

/** The current agenda item; null if the console is elsewhere. */
export function currentItem(session: Session): AgendaItem | null {
  const { agendaItemId } = session.position;
  return session.workshop.agenda.find(({ id }) => id === agendaItemId) ?? null;
}

/** The newest round of the current agenda item's poll, or of the practice question; null if the console is elsewhere. */
export function currentRound(session: Session): Round | null {
  if (session.position.page !== 'agenda') return null;
  if (session.position.agendaItemId === PRACTICE_POLL_ID) {
    return roundOfPoll(session, PRACTICE_POLL_ID);
  }
  const item = currentItem(session);
  const pollId = item && pollIdOf(item);
  return pollId ? roundOfPoll(session, pollId) : null;
}

/** The part of the state that decides which round is in view. */
export type InView = Pick<AppData, 'session' | 'chosenRound'>;

/**
 * The round that the console shows, on which buttons and keys act: the newest, unless an earlier one was chosen.
 * Null if the console is elsewhere.
 */
export function roundInView({ session, chosenRound }: InView): Round | null {
  const newest = session && currentRound(session);
  if (!newest) return null;
  const isHere = chosenRound?.newestId === newest.id && chosenRound.position === session.position;
  return (isHere ? findRound(session, chosenRound.roundId) : null) ?? newest;
}

/** True if the poll has no later round. Only the newest can be opened, and followed by another one. */
export function isNewestRound(session: Session, round: Round): boolean {
  return roundOfPoll(session, round.pollId)?.id === round.id;
}

/** The place where undo and redo act. */
export function placeOf(inView: InView): Place {
  const here = inView.session?.position.page;
  if (PAGES.some(({ id, isPreparation }) => isPreparation && id === here)) return 'preparation';
  const round = roundInView(inView);
  return round ? placeOfRound(round.id) : 'agenda';
}

/** The round that the projector shows, also behind a black screen; null if it shows something else. */
export function projectedRound(session: Session): Round | null {
  const { showing } = session.projector;
  return showing.kind === 'round' ? findRound(session, showing.roundId) : null;
}

/** The dialog that is open now, if it belongs to the open workshop. */
export function dialogOf({
  dialog,
  session,
}: Pick<AppData, 'dialog' | 'session'>): DialogState | null {
  return dialog?.workshopId === session?.workshop.id ? dialog : null;
}

/** The round whose result the projector shows, whole or by role; null if it shows something else. */
export function steppedRound(session: Session): Round | null {
  const { showing } = session.projector;
  return showing.kind === 'groups' ? findRound(session, showing.roundId) : projectedRound(session);
}

/** A round whose result has changed since the room saw it: the one on the projector, else the one in view. */
export function outdatedRound(
  session: Session,
  inView: Round | null = currentRound(session),
): Round | null {
  const { showing } = session.projector;
  const candidates = [
    projectedRound(session),
    ...otherRoundsShown(showing).map((id) => findRound(session, id)),
    inView,
  ];
  const isOutdated = (round: Round | null) =>
    round !== null && hasOtherResult(round, session.entries, session.ballots);
  return candidates.find(isOutdated) ?? null;
}

/** Ids of the rounds whose results the projector shows other than step by step. */
function otherRoundsShown(showing: Session['projector']['showing']): readonly string[] {
  if (showing.kind === 'comparison') return [showing.before, showing.after];
  return showing.kind === 'groups' ? [showing.roundId] : [];
}

/** The poll of a round: frozen once it was opened, the workshop's own before that. */
export function pollOfRound(session: Session, round: Round): Poll | null {
  return round.frozen?.poll ?? findPoll(session.workshop, round.pollId);
}

/** Numbers of the tables that have no slip yet, ascending; empty if the round collects by another method. */
export function missingTables(session: Session, round: Round): readonly number[] {
  const isByTable = round.method === 'table-slip' || round.method === 'table-answer';
  if (!isByTable || !round.frozen) return [];
  const recorded = new Set(tablesCounted(countedEntries(round, session.entries)));
  return round.frozen.tables.map(({ number }) => number).filter((number) => !recorded.has(number));
}

/** What is still missing in a round. */
export interface MissingParts {
  readonly of: Round['method'];
  readonly count: number;
}

/** Tables that gave nothing, options or categories that no hands were counted for, totals or ballots not recorded. */
export function missingParts(session: Session, round: Round): MissingParts {
  const { frozen, method } = round;
  if (!frozen) return { of: method, count: 0 };
  if (method === 'table-slip' || method === 'table-answer') {
    return { of: method, count: missingTables(session, round).length };
  }
  if (method === 'ballot') {
    // Nobody knows how many ballots there will be, but at least one is needed.
    const { entryCount, sources } = tally(round, session.entries, session.ballots);
    const received = entryCount + sources.ballots + sources.spoiledBallots;
    return { of: method, count: received === 0 ? 1 : 0 };
  }
  const entries = countedEntries(round, session.entries);
  if (entries.some(({ kind }) => kind === 'majority')) return { of: method, count: 0 };
  const counted = entries.length;
  const wanted = method === 'hands' ? cellsOf(frozen.poll).length : 1;
  return { of: method, count: wanted - counted };
}

/** The rounds that are open. */
export function openRounds(session: Session): readonly Round[] {
  return session.rounds.filter(({ state }) => state === 'open');
}
