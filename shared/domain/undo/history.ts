/**
 * What can be undone and done again, in memory only. Steps are undone at the place where they were made, the newest first, so that
 * an undo never changes what the facilitator does not look at. A new act at a place ends what could be done again there.
 */
import { changedPlaces } from './restore-part';
import type { Session, SessionChange } from '../session/session';
import { placeOfRound, recordStep, stepOf, type Place, type UndoStep } from './undo-step';

export interface History {
  /** Oldest first. */
  readonly done: readonly UndoStep[];
  /** What was undone, each at the place where the facilitator stood then; the one undone last is the last. */
  readonly undone: readonly UndoStep[];
  /** True while the newest step may still grow: a text that is being typed is one step, and a way along the methods. */
  readonly isGrowing: boolean;
  /** How often something was undone or done again: fields then show what stands there now. */
  readonly turns: number;
}

/** A change as it was written. */
export interface Written {
  readonly before: Session;
  readonly change: SessionChange;
  readonly after: Session;
}

export const NO_HISTORY: History = { done: [], undone: [], isGrowing: false, turns: 0 };

/** So many steps are kept; who wants to go further back than that wants another copy of the workshop. */
const MOST_STEPS = 200;

/** The step that is undone next at this place, or null. */
export function nextUndo({ done }: History, place: Place): UndoStep | null {
  return done.findLast((step) => step.place === place) ?? null;
}

/** The step that is done again next at this place, or null. */
export function nextRedo({ undone }: History, place: Place): UndoStep | null {
  return undone.findLast((step) => step.place === place) ?? null;
}

/** What was just typed stands: the next key begins a step of its own. */
export function sealed(history: History): History {
  return history.isGrowing ? { ...history, isGrowing: false } : history;
}

/** After an act of the facilitator. */
export function noteAct(history: History, written: Written): History {
  const { before, change, after } = written;
  const left = withoutLeftRounds(history, written);
  const step = stepOf(before, change, after);
  if (!step) {
    const isGrowing = left.isGrowing && !change.position;
    return { ...withoutRedo(left, placesOf(change)), isGrowing };
  }
  const { done, isGrowing } = left;
  const last = done.at(-1);
  const base = withoutRedo(left, [step.place]);
  const own = recordStep(step, before, change, after);
  if (isGrowing && last && isOneAct(last, own)) return grown(base, last, own);
  return {
    ...base,
    done: [...done, own].slice(-MOST_STEPS),
    isGrowing: own.place === 'preparation' || own.name.kind === 'method',
  };
}

/** After `step` was undone, by the change that was written, with the facilitator at `place` now. */
export function noteUndo(
  history: History,
  step: UndoStep,
  written: Written,
  place: Place,
): History {
  const { done, undone } = withoutLeftRounds(history, written);
  return turned(history, {
    done: done.filter((other) => other !== step),
    undone: [...undone, inverseOf(step, written, place)],
  });
}

/** After `step` was done again: it is undone where it was made. */
export function noteRedo(history: History, step: UndoStep, written: Written): History {
  const { done, undone } = withoutLeftRounds(history, written);
  return turned(history, {
    done: [...done, inverseOf(step, written, step.madeAt)],
    undone: undone.filter((other) => other !== step),
  });
}

/**
 * After ballots were typed or corrected. However many they were, it is one step, which knows none of them: which ballot was the
 * last is remembered elsewhere, and no longer than a take-back needs.
 */
export function noteBallots(history: History, written: Written, roundId: string): History {
  const place = placeOfRound(roundId);
  const base = withoutRedo(history, [place]);
  return { ...base, isGrowing: false, done: withBallots(base.done, written, place) };
}

/** After the last ballot, or correction of ballots, was taken back. */
export function noteBallotsTaken(history: History, written: Written, roundId: string): History {
  const place = placeOfRound(roundId);
  const isLeft = written.after.ballots.some((ballot) => ballot.roundId === roundId);
  const isOther = (step: UndoStep) => step.place !== place || step.name.kind !== 'ballots';
  const { done, undone } = history;
  return turned(history, {
    done: isLeft ? done : done.filter(isOther),
    undone: [...undone.filter(isOther), ballotsStep(written, place)],
  });
}

/** After what was taken back was cast, or corrected, again. */
export function noteBallotsAgain(history: History, written: Written, roundId: string): History {
  const place = placeOfRound(roundId);
  const isOther = (step: UndoStep) => step.place !== place || step.name.kind !== 'ballots';
  return turned(history, {
    done: withBallots(history.done, written, place),
    undone: history.undone.filter(isOther),
  });
}

function withBallots(
  done: readonly UndoStep[],
  written: Written,
  place: Place,
): readonly UndoStep[] {
  const newest = done.findLast((step) => step.place === place);
  return newest?.name.kind === 'ballots' ? done : [...done, ballotsStep(written, place)];
}

function ballotsStep({ before, after }: Written, place: Place): UndoStep {
  return recordStep({ name: { kind: 'ballots' }, place }, before, {}, after);
}

/** Without a step that can't be taken back any more. */
export function dropped(history: History, step: UndoStep): History {
  const isOther = (other: UndoStep) => other !== step;
  const { done, undone } = history;
  return { ...history, done: done.filter(isOther), undone: undone.filter(isOther) };
}

/** What taking `step` back leaves, to be taken back in its turn at `place`. */
function inverseOf(
  { name, madeAt }: UndoStep,
  { before, change, after }: Written,
  place: Place,
): UndoStep {
  return recordStep({ name, place, madeAt }, before, change, after);
}

function turned({ turns }: History, { done, undone }: Pick<History, 'done' | 'undone'>): History {
  return { done, undone, isGrowing: false, turns: turns + 1 };
}

/** A text that is typed in one field is one step, and so is a way along the methods with the arrow keys. */
function isOneAct(last: UndoStep, next: UndoStep): boolean {
  if (last.place !== next.place) return false;
  if (last.name.kind === 'method') return next.name.kind === 'method';
  const places = new Set(changedPlaces(last.before.workshop, last.after.workshop));
  return changedPlaces(next.before.workshop, next.after.workshop).some((one) => places.has(one));
}

function grown(history: History, last: UndoStep, next: UndoStep): History {
  const step = { ...last, name: next.name, after: next.after };
  const part = ({ workshop, round }: UndoStep['before']) => ({ workshop, round });
  const isNothing = changedPlaces(part(step.before), part(step.after)).length === 0;
  const done = history.done.filter((other) => other !== last);
  return { ...history, done: isNothing ? done : [...done, step], isGrowing: !isNothing };
}

/** The rounds that something was recorded in, or taken away from. */
function placesOf({ entries = [], ballots = [], rounds = [] }: SessionChange): readonly Place[] {
  const ids = [...entries, ...ballots].map(({ roundId }) => roundId);
  const isActOnRound = rounds.length > 0 && ids.length > 0;
  return [...ids, ...(isActOnRound ? rounds.map(({ id }) => id) : [])].map(placeOfRound);
}

function withoutRedo(history: History, places: readonly Place[]): History {
  const undone = history.undone.filter(({ place }) => !places.includes(place));
  return { ...history, undone };
}

/** From a round's opening, closing or reset on, what was done in it before is amended otherwise. */
function withoutLeftRounds(history: History, { before, change }: Written): History {
  const left = (change.rounds ?? []).flatMap(({ id, state }) => {
    const old = before.rounds.find((round) => round.id === id);
    const isLeft = old && old.state !== state && [old.state, state].some(isCollecting);
    return isLeft ? [placeOfRound(id)] : [];
  });
  if (left.length === 0) return history;
  const isKept = ({ place }: UndoStep) => !left.includes(place);
  return { ...history, done: history.done.filter(isKept), undone: history.undone.filter(isKept) };
}

function isCollecting(state: string): boolean {
  return state === 'ready' || state === 'open';
}
