/** What screens and commands ask of the state. Pure. */
import { hasOtherResult } from '../../../shared/domain/recording/amending';
import { originKey } from '../../../shared/domain/ballot/ballot';
import { cellsOf } from '../../../shared/domain/poll/cell';
import { contentsOfRound, countedEntries, tally } from '../../../shared/domain/tally/tally';
import { type AgendaItem, findPoll } from '../../../shared/domain/workshop/workshop';
import { PRACTICE_POLL_ID, type Poll } from '../../../shared/domain/poll/poll';
import { findRound, roundOfPoll, type Session } from '../../../shared/domain/session/session';
import type { Round } from '../../../shared/domain/round/round';
import { placeOfRound, type Place } from '../../../shared/domain/undo/undo-step';
import type { AppData, Sheet } from './app-state';
import { originOfPile } from '../ballots/piles';
import type { TypedPile } from '../ballots/second-pass-actions';
import { findPile, pileKey } from '../ballots/typist-memory';

/** The agenda item that the facilitator is at; null where the console is elsewhere. */
export function currentItem(session: Session): AgendaItem | null {
  const { agendaItemId } = session.position;
  return session.workshop.agenda.find(({ id }) => id === agendaItemId) ?? null;
}

/** The newest round of the agenda item's poll, or of the practice question; null where the console is elsewhere. */
export function currentRound(session: Session): Round | null {
  if (session.position.page !== 'agenda') return null;
  if (session.position.agendaItemId === PRACTICE_POLL_ID) {
    return roundOfPoll(session, PRACTICE_POLL_ID);
  }
  const pollId = currentItem(session)?.pollId;
  return pollId ? roundOfPoll(session, pollId) : null;
}

/** What tells which round is looked at. */
export type InView = Pick<AppData, 'session' | 'chosenRound'>;

/**
 * The round that the console shows, and so the one that buttons and keys act on: the newest, unless an earlier one was
 * chosen. Null where the console is elsewhere.
 */
export function roundInView({ session, chosenRound }: InView): Round | null {
  const newest = session && currentRound(session);
  if (!newest) return null;
  const isHere = chosenRound?.newestId === newest.id && chosenRound.position === session.position;
  return (isHere ? findRound(session, chosenRound.roundId) : null) ?? newest;
}

/** True where the poll has no later round: only then it can be opened, and followed by another. */
export function isNewestRound(session: Session, round: Round): boolean {
  return roundOfPoll(session, round.pollId)?.id === round.id;
}

/** Where the facilitator is, for undo and redo. */
export function placeOf(inView: InView): Place {
  const page = inView.session?.position.page;
  if (page === 'setup' || page === 'polls' || page === 'preflight') return 'preparation';
  const round = roundInView(inView);
  return round ? placeOfRound(round.id) : 'agenda';
}

/** The round that the projector shows, black or not; null where it shows something else. */
export function projectedRound(session: Session): Round | null {
  const { showing } = session.projector;
  return showing.kind === 'round' ? findRound(session, showing.roundId) : null;
}

/** The dialog that is open now, if it belongs to the open workshop. */
export function openSheetOf({ sheet, session }: Pick<AppData, 'sheet' | 'session'>): Sheet | null {
  return sheet?.workshopId === session?.workshop.id ? sheet : null;
}

/** The round whose result the room goes through: as a whole, or by role. Null where it looks at something else. */
export function steppedRound(session: Session): Round | null {
  const { showing } = session.projector;
  return showing.kind === 'groups' ? findRound(session, showing.roundId) : projectedRound(session);
}

/** A round whose result the room knows in another version than the facilitator: that on the wall, else that in view. */
export function outdatedRound(
  session: Session,
  inView: Round | null = currentRound(session),
): Round | null {
  const { showing } = session.projector;
  const candidates = [
    projectedRound(session),
    ...besides(showing).map((id) => findRound(session, id)),
    inView,
  ];
  const isOutdated = (round: Round | null) =>
    round !== null && hasOtherResult(round, session.entries, session.ballots);
  return candidates.find(isOutdated) ?? null;
}

/** Ids of the rounds whose results are on the wall in another way than step by step. */
function besides(showing: Session['projector']['showing']): readonly string[] {
  if (showing.kind === 'comparison') return [showing.before, showing.after];
  return showing.kind === 'groups' ? [showing.roundId] : [];
}

/** The poll as the round sees it: frozen once opened, the workshop's own before. */
export function pollOfRound(session: Session, round: Round): Poll | null {
  return round.frozen?.poll ?? findPoll(session.workshop, round.pollId);
}

/** Numbers of the tables that have no slip yet, ascending; empty where the round collects otherwise. */
export function missingTables(session: Session, round: Round): readonly number[] {
  const isByTable = round.method === 'table-slip' || round.method === 'table-answer';
  if (!isByTable || !round.frozen) return [];
  const recorded = new Set(tally(round, session.entries, session.ballots).tables);
  return round.frozen.tables.map(({ number }) => number).filter((number) => !recorded.has(number));
}

/** What a round still lacks before its result is whole. */
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
    // Nobody knows how many ballots there will be; only that none at all is too few.
    const { entryCount, sources } = tally(round, session.entries, session.ballots);
    const received = entryCount + sources.ballots + sources.spoiledBallots;
    return { of: method, count: received === 0 ? 1 : 0 };
  }
  const counted = countedEntries(round, session.entries).length;
  const wanted = method === 'hands' ? cellsOf(frozen.poll).length : 1;
  return { of: method, count: wanted - counted };
}

/** The rounds that are open. */
export function openRounds(session: Session): readonly Round[] {
  return session.rounds.filter(({ state }) => state === 'open');
}

/** The pile that is typed again on the screen; null where new ballots are typed, or something else is done. */
export function shownPile({
  piles,
  typedPiles,
  openPile,
  ...inView
}: InView & Pick<AppData, 'piles' | 'typedPiles' | 'openPile'>): TypedPile | null {
  const round = roundInView(inView);
  if (round?.state !== 'open' || round.method !== 'ballot') return null;
  const origin = originOfPile(piles, round);
  return pileKey(round.id, origin) === openPile ? findPile(typedPiles, round.id, origin) : null;
}

/** What is remembered of the pile that new ballots of this round go to; null for nothing. */
export function typedPile(
  { piles, typedPiles }: Pick<AppData, 'piles' | 'typedPiles'>,
  round: Round,
): TypedPile | null {
  return findPile(typedPiles, round.id, originOfPile(piles, round));
}

/** Ballots of the pile that can't be typed again: nothing is remembered of the order they were typed in. */
export function forgottenBallots(
  { session, piles, typedPiles }: Pick<AppData, 'session' | 'piles' | 'typedPiles'>,
  round: Round,
): number {
  const ofPile = originOfPile(piles, round);
  const key = originKey(ofPile);
  const all = session ? contentsOfRound(round.id, session.entries, session.ballots).contents : [];
  const inPile = all.filter(({ origin }) => originKey(origin) === key).length;
  const pile = findPile(typedPiles, round.id, ofPile);
  const known = pile ? pile.settled + pile.pass.batches.flat().length : 0;
  return Math.max(0, inPile - known);
}
