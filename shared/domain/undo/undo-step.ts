/**
 * A step that can be undone: what one change of a session did. Opening, closing and showing are not such
 * steps: the room saw them, and each has its own reverse act. What the projector shows is not a step either.
 */
import type { LocalText } from '../../lib/language';
import { isCounted, roleOf, type CountedEntry, type Entry } from '../entry/entry';
import type { Method } from '../kinds/method';
import { minutesEdit, type MinutesEdit } from './minutes-edits';
import { changedPlaces } from './restore-part';
import { isRehearsal } from '../rehearsal/rehearsal';
import type { Round } from '../round/round';
import { findRound, type Position, type Session, type SessionChange } from '../session/session';
import { onlyFollowsPolls } from '../workshop/item-titles';
import { FIELD_NAMES, isNamedField, type NamedField, type Workshop } from '../workshop/workshop';

/** Where a step was made, and is undone: at a round, or among what is prepared. */
export type Place = 'preparation' | 'agenda' | `round:${string}`;

/** What kind of step it was, which chooses the words on screen. */
export type StepName =
  | {
      readonly kind: 'table-slip' | 'table-answer' | 'table-removed';
      readonly table: number;
      /** The role of a slip that is about one role. */
      readonly roleId?: string | null;
    }
  | { readonly kind: 'hands' | 'majority'; readonly cell: string }
  | { readonly kind: 'totals' | 'entries' | 'simulated' | 'countdown' | 'new-round' }
  /** Ballots, of which only the last can be taken back. The step itself knows none of them. */
  | { readonly kind: 'ballots' }
  | { readonly kind: 'method'; readonly method: Method }
  | { readonly kind: 'workshop'; readonly field: NamedField }
  | ({ readonly kind: 'workshop'; readonly field: 'minutes' } & MinutesEdit)
  | { readonly kind: 'poll' | 'added-poll' | 'removed-poll'; readonly title: LocalText };

/** The parts of a round that undo restores: how votes are collected, and until when. */
type RoundPart = Pick<Round, 'id' | 'method' | 'countdownEndsAt'>;

interface Side {
  readonly workshop: Workshop;
  readonly round: RoundPart | null;
  /** Ready rounds that exist only on this side of the step. */
  readonly added: readonly Round[];
  readonly position: Position;
}

export interface UndoStep {
  readonly name: StepName;
  /** The place where it can be taken back. */
  readonly place: Place;
  /** The place of the original act that this step is, undoes or redoes. */
  readonly madeAt: Place;
  readonly before: Side;
  readonly after: Side;
  /** Ids of the entries it added. */
  readonly entries: readonly string[];
}

/** The part of a round that a step restores. */
export function partOf({ id, method, countdownEndsAt }: Round): RoundPart {
  return { id, method, countdownEndsAt };
}

export function placeOfRound(roundId: string): Place {
  return `round:${roundId}`;
}

/** What `change` did to `before`, as a step; null if undo does not take it back. */
export function stepOf(
  before: Session,
  change: SessionChange,
  after: Session,
): Pick<UndoStep, 'name' | 'place'> | null {
  if (isProgramme(before, change)) {
    return { name: { kind: 'workshop', field: 'agenda' }, place: 'preparation' };
  }
  const [first, ...more] = change.rounds ?? [];
  if (more.length > 0) return null;
  const [removed] = change.removedRounds ?? [];
  if (removed !== undefined) return stepOfRemoval(before, removed);
  if (first) return stepOfRound(findRound(before, first.id), first, change);
  if (change.ballots) return null;
  const [entry] = change.entries ?? [];
  if (entry) return stepOfEntries(before, change.entries ?? [], entry.roundId);
  const name = change.workshop && workshopName(before.workshop, after.workshop);
  if (!name) return null;
  // Notes are typed while the day is conducted.
  const isNoted = name.kind === 'workshop' && name.field === 'notes';
  return { name, place: isNoted ? 'agenda' : 'preparation' };
}

/** True if several items come at once, with a new round for each vote among them. */
function isProgramme(before: Session, { workshop, rounds = [] }: SessionChange): boolean {
  const isNew = ({ id, state }: Round) => state === 'ready' && findRound(before, id) === null;
  const items = (workshop?.agenda.length ?? 0) - before.workshop.agenda.length;
  return items > 1 && rounds.every(isNew);
}

function stepOfRemoval(before: Session, roundId: string): Pick<UndoStep, 'name' | 'place'> | null {
  const round = findRound(before, roundId);
  const poll = round && before.workshop.polls.find(({ id }) => id === round.pollId);
  return poll ? { name: { kind: 'removed-poll', title: poll.title }, place: 'preparation' } : null;
}

function stepOfRound(
  old: Round | null,
  round: Round,
  change: SessionChange,
): Pick<UndoStep, 'name' | 'place'> | null {
  const place = placeOfRound(round.id);
  if (change.entries) return null;
  if (!old) {
    if (round.state !== 'ready') return null;
    const poll = change.workshop?.polls.find(({ id }) => id === round.pollId);
    if (!poll) return { name: { kind: 'new-round' }, place };
    // A poll that is prepared is taken back where it is prepared, one for the room that waits beside its round.
    const isPrepared = change.position?.page !== 'agenda';
    return {
      name: { kind: 'added-poll', title: poll.title },
      place: isPrepared ? 'preparation' : place,
    };
  }
  const isConducted = old.state !== round.state || old.frozen !== round.frozen;
  if (isConducted) return null;
  if (old.method !== round.method) return { name: { kind: 'method', method: round.method }, place };
  const isTimed = old.countdownEndsAt !== round.countdownEndsAt;
  return isTimed ? { name: { kind: 'countdown' }, place } : null;
}

/** Only entries of an open round: once it is closed, they are amended from its list. */
function stepOfEntries(
  before: Session,
  entries: readonly Entry[],
  roundId: string,
): Pick<UndoStep, 'name' | 'place'> | null {
  const round = findRound(before, roundId);
  const isOfRound = entries.every((entry) => entry.roundId === roundId);
  if (round?.state !== 'open' || !isOfRound) return null;
  const place = placeOfRound(roundId);
  // Corrections of ballots are taken back like ballots: see `noteBallots`.
  if (entries.some(({ kind }) => kind === 'ballot-correction')) return null;
  const [first] = entries;
  if (first?.kind === 'void') {
    const voided = before.entries.find(({ id }) => id === first.voids);
    if (first.reason === 'settled' && voided && isCounted(voided)) {
      return { name: entryStepName(voided), place };
    }
    const isTable = voided && 'table' in voided;
    return {
      name: isTable ? { kind: 'table-removed', table: voided.table } : { kind: 'entries' },
      place,
    };
  }
  // Voids after it take back what other laptops had typed in its place.
  const isOne = first && entries.slice(1).every(({ kind }) => kind === 'void');
  if (isOne && isCounted(first)) return { name: entryStepName(first), place };
  // Only the simulated room answers several at once.
  return { name: { kind: isRehearsal(before.workshop) ? 'simulated' : 'entries' }, place };
}

/** The name of the step that records this entry. */
export function entryStepName(entry: CountedEntry): StepName {
  switch (entry.kind) {
    case 'table-slip':
    case 'table-answer':
      return { kind: entry.kind, table: entry.table, roleId: roleOf(entry) };
    case 'hands':
    case 'majority':
      return { kind: entry.kind, cell: entry.cell };
    case 'totals':
      return { kind: 'totals' };
  }
}

/** The fields whose edits are undone under their own names. An edit of several fields is named by the first. */
const NAMED_FIELDS = FIELD_NAMES.filter(isNamedField);

function workshopName(before: Workshop, after: Workshop): StepName | null {
  const isFollowing = onlyFollowsPolls(before, after);
  const field = NAMED_FIELDS.find(
    (key) =>
      changedPlaces(before[key], after[key]).length > 0 && !(key === 'agenda' && isFollowing),
  );
  if (field === 'minutes') {
    return { kind: 'workshop', field, ...minutesEdit(before.minutes, after) };
  }
  if (field) return { kind: 'workshop', field };
  const poll = after.polls.find(
    (own) =>
      changedPlaces(
        own,
        before.polls.find(({ id }) => id === own.id),
      ).length > 0,
  );
  return poll ? { kind: 'poll', title: poll.title } : null;
}

/** The step in its stored form. */
export function recordStep(
  { name, place, madeAt = place }: Pick<UndoStep, 'name' | 'place'> & Partial<UndoStep>,
  before: Session,
  change: SessionChange,
  after: Session,
): UndoStep {
  const ids = [...(change.rounds ?? []).map(({ id }) => id), ...(change.removedRounds ?? [])];
  const side = (session: Session, other: Session): Side => {
    const own = ids.flatMap((id) => findRound(session, id) ?? []);
    const isAdded = ({ id }: Round): boolean => findRound(other, id) === null;
    const kept = own.find((round) => !isAdded(round));
    return {
      workshop: session.workshop,
      round: kept ? partOf(kept) : null,
      added: own.filter(isAdded),
      position: session.position,
    };
  };
  return {
    ...{ name, place, madeAt },
    before: side(before, after),
    after: side(after, before),
    entries: (change.entries ?? []).map(({ id }) => id),
  };
}
