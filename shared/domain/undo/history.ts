/**
 * What can be undone and redone, in memory only. Steps are undone at the place where they were made, the
 * newest first, so that undo never changes something the facilitator is not looking at. A new act at a place
 * clears what could be redone there.
 */
import { castInRound } from '../ballot/round-ballots';
import { changedPlaces } from './restore-part';
import type { Session, SessionChange } from '../session/session';
import type { PrintedEdition } from '../workshop/workshop';
import { placeOfRound, recordStep, stepOf, type Place, type UndoStep } from './undo-step';

export interface History {
  /** Oldest first. */
  readonly done: readonly UndoStep[];
  /** Undone steps, each with the place where the facilitator was; the one undone last comes last. */
  readonly undone: readonly UndoStep[];
  /** True while the newest step may still grow: typing a text is one step, and so is moving through the methods. */
  readonly isGrowing: boolean;
  /** How often something was undone or redone; fields then show the current value. */
  readonly turns: number;
}

/** A change that was written. */
export interface Written {
  readonly before: Session;
  readonly change: SessionChange;
  readonly after: Session;
}

export const NO_HISTORY: History = { done: [], undone: [], isGrowing: false, turns: 0 };

/** The number of steps that are kept; to go back further, use an earlier copy of the workshop. */
const MOST_STEPS = 200;

/** The step to undo next at this place, or null. */
export function nextUndo({ done }: History, place: Place): UndoStep | null {
  return done.findLast((step) => step.place === place) ?? null;
}

/** The step to redo next at this place, or null. */
export function nextRedo({ undone }: History, place: Place): UndoStep | null {
  return undone.findLast((step) => step.place === place) ?? null;
}

/** What was there before the step that is being typed; null if none is. */
export function beforeTyping({ done, isGrowing }: History): UndoStep['before'] | null {
  return isGrowing ? (done.at(-1)?.before ?? null) : null;
}

/** Ends the step that was being typed: the next key starts a new one. */
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
    isGrowing: isTyped(own),
  };
}

/** After an act that is whole by itself, such as a tick: the next one is another step. */
export function noteWholeAct(history: History, written: Written): History {
  return sealed(noteAct(history, written));
}

/** The history after papers of these polls were printed: they stay noted on both sides of every step, so that no undo forgets them. */
export function notePaper(
  history: History,
  { after }: Written,
  pollIds: readonly string[],
): History {
  const isAnew = ({ id }: PrintedEdition) => pollIds.includes(id);
  const anew = after.workshop.printed.filter(isAnew);
  const onSide = (side: UndoStep['before']): UndoStep['before'] => {
    const older = side.workshop.printed.filter((paper) => !isAnew(paper));
    return { ...side, workshop: { ...side.workshop, printed: [...older, ...anew] } };
  };
  const withPaper = (step: UndoStep): UndoStep => ({
    ...step,
    before: onSide(step.before),
    after: onSide(step.after),
  });
  const { done, undone } = history;
  return { ...history, done: done.map(withPaper), undone: undone.map(withPaper) };
}

/** The history after `step` was undone by the written change, with the facilitator now at `place`. */
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

/** The history after `step` was redone; it can be undone where it was made. */
export function noteRedo(history: History, step: UndoStep, written: Written): History {
  const { done, undone } = withoutLeftRounds(history, written);
  return turned(history, {
    done: [...done, inverseOf(step, written, step.madeAt)],
    undone: undone.filter((other) => other !== step),
  });
}

/**
 * The history after ballots were typed or corrected. However many they are, they make one step, which knows
 * none of them. The last ballot is remembered elsewhere, only as long as taking it back is possible.
 */
export function noteBallots(history: History, written: Written, roundId: string): History {
  const place = placeOfRound(roundId);
  const base = withoutRedo(history, [place]);
  return { ...base, isGrowing: false, done: withBallots(base.done, written, place) };
}

/** The history after the last ballot, or correction of ballots, was taken back. */
export function noteBallotsTaken(history: History, written: Written, roundId: string): History {
  const place = placeOfRound(roundId);
  const isLeft = castInRound(written.after.ballots, roundId) > 0;
  const isOther = (step: UndoStep) => step.place !== place || step.name.kind !== 'ballots';
  const { done, undone } = history;
  return turned(history, {
    done: isLeft ? done : done.filter(isOther),
    undone: [...undone.filter(isOther), ballotsStep(written, place)],
  });
}

/** The history after that ballot was cast, or corrected, again. */
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

/** The history without a step that can no longer be taken back. */
export function dropped(history: History, step: UndoStep): History {
  const isOther = (other: UndoStep) => other !== step;
  const { done, undone } = history;
  return { ...history, done: done.filter(isOther), undone: undone.filter(isOther) };
}

/** The step that taking `step` back makes, which can itself be taken back at `place`. */
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

/** True for a step that may still grow: a field or a poll's words being typed, or the methods gone through. */
function isTyped({ name }: UndoStep): boolean {
  return name.kind === 'method' || name.kind === 'workshop' || name.kind === 'poll';
}

/** Typing a text in one field is one step, and so is moving through the methods with the arrow keys. */
function isOneAct(last: UndoStep, next: UndoStep): boolean {
  if (last.place !== next.place || !isTyped(next)) return false;
  if (last.name.kind === 'method') return next.name.kind === 'method';
  const places = changedPlaces(last.before.workshop, last.after.workshop);
  const more = changedPlaces(next.before.workshop, next.after.workshop);
  // The first key of a note also makes the list that it stands in, and the last to be taken away removes it.
  const isNote = next.name.kind === 'workshop' && next.name.field === 'notes';
  const isOne = (one: string, other: string): boolean =>
    one === other || (isNote && (one.startsWith(`${other}/`) || other.startsWith(`${one}/`)));
  return more.some((one) => places.some((other) => isOne(one, other)));
}

function grown(history: History, last: UndoStep, next: UndoStep): History {
  const step = { ...last, name: next.name, after: next.after };
  const part = ({ workshop, round }: UndoStep['before']) => ({ workshop, round });
  const isNothing = changedPlaces(part(step.before), part(step.after)).length === 0;
  const done = history.done.filter((other) => other !== last);
  return { ...history, done: isNothing ? done : [...done, step], isGrowing: !isNothing };
}

/** The rounds in which something was recorded or removed. */
function placesOf({ entries = [], ballots = [], rounds = [] }: SessionChange): readonly Place[] {
  const ids = [...entries, ...ballots].map(({ roundId }) => roundId);
  const isActOnRound = rounds.length > 0 && ids.length > 0;
  return [...ids, ...(isActOnRound ? rounds.map(({ id }) => id) : [])].map(placeOfRound);
}

function withoutRedo(history: History, places: readonly Place[]): History {
  const undone = history.undone.filter(({ place }) => !places.includes(place));
  return { ...history, undone };
}

/** Once a round is opened, closed or reset, what was done in it before is amended in other ways. */
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
