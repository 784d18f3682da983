/** No key is lost without a word: digits that are typed where no vote is taken, and a number pad that gives none. */
import { isTypingTarget, keyOfPad } from '../../store/commands/key-stroke';
import type { AppState } from '../../store/core/app-state';
import type { Hint } from '../../store/core/hint';
import { openRounds, pollOfRound, roundInView } from '../../store/core/selectors';
import { isDialogOpen } from '../../store/commands/stray-key';
import type { AppStore } from '../../store/core/app-state';

/** Says from now on what keeps digits from being recorded. */
export function sayLostKeys(store: AppStore): void {
  // Heard before all others: with Num Lock off «9» would else step the result, and «.» take a number away.
  const hearFirst = (event: KeyboardEvent): void => sayNumLock(store, event);
  window.addEventListener('keydown', hearFirst, { capture: true });
  // Heard after all others: who takes a key says so by keeping it from the browser.
  window.addEventListener('keydown', (event) => sayNotTyped(store, event));
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** True where digits are typed by the number pad: while votes come in, and in fields for numbers. */
function isForNumbers(state: AppState, target: EventTarget | null): boolean {
  const isNumberField =
    target instanceof HTMLInputElement && target.getAttribute('inputmode') === 'numeric';
  const isField = isTypingTarget(target);
  const isCollecting = roundInView(state)?.state === 'open' && !isDialogOpen();
  const isOfVotes = target instanceof Element && target.closest('[data-keyboard-home]') !== null;
  return isNumberField || (isCollecting && (isOfVotes || !isField));
}

function sayNumLock(store: AppStore, event: KeyboardEvent): void {
  const isOff = keyOfPad(event) !== null && !event.getModifierState('NumLock');
  const state = store.getState();
  if (!isOff || !isPlain(event) || state.phase !== 'session') return;
  if (!isForNumbers(state, event.target)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  state.setHint({ kind: 'num-lock-off' });
}

function sayNotTyped(store: AppStore, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || !isPlain(event) || !/^\d$/.test(event.key)) return;
  // A field that the key has moved the keyboard to takes the digit.
  const isTaken = isTypingTarget(event.target) || isTypingTarget(document.activeElement);
  const isHome = event.target instanceof Element && event.target.closest('[data-keyboard-home]');
  if (isTaken || isHome) return;
  const hint = whyNotTyped(store.getState());
  if (hint) store.getState().setHint(hint);
}

/** Why a digit that is typed here and now is no vote; null where nobody can have meant one. */
function whyNotTyped(state: AppState): Hint | null {
  const { phase, session } = state;
  if (phase !== 'session' || !session) return null;
  const [open] = openRounds(session);
  const round = roundInView(state);
  if (open && isDialogOpen()) return { kind: 'not-typed', why: 'dialog' };
  if (isDialogOpen()) return null;
  if (round?.state === 'open') return { kind: 'not-typed', why: 'no-field' };
  const newer = openRounds(session).find(({ pollId }) => pollId === round?.pollId);
  if (newer) return { kind: 'not-typed', why: 'newer-round', number: newer.number };
  const poll = open && pollOfRound(session, open);
  if (poll) return { kind: 'not-typed', why: 'elsewhere', title: poll.title };
  if (!round) return null;
  return { kind: 'not-typed', why: round.state === 'ready' ? 'not-opened' : 'closed' };
}
