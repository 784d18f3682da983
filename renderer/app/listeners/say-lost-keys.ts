/** No digit is lost silently: says so when digits are typed where no vote is taken, and when Num Lock is off. */
import { isTypingTarget, keyOfPad } from '../../store/commands/key-stroke';
import type { AppState } from '../../store/core/app-state';
import type { Hint } from '../../store/core/hint';
import { openRounds, pollOfRound, roundInView } from '../../store/core/selectors';
import { isDialogOpen } from '../../store/commands/stray-key';
import type { AppStore } from '../../store/core/app-state';

/** From now on says what keeps typed digits from being recorded. */
export function sayLostKeys(store: AppStore): void {
  // Runs before all other listeners: with Num Lock off «9» would else step the result, and «.» delete a number.
  const hearFirst = (event: KeyboardEvent): void => sayNumLock(store, event);
  window.addEventListener('keydown', hearFirst, { capture: true });
  // Runs after all other listeners: whoever handles a key calls preventDefault.
  window.addEventListener('keydown', (event) => sayNotTyped(store, event));
  store.subscribe((state, before) => {
    // «Luk dialogen først» is done once a dialog or question was closed.
    const { hint } = state;
    const isClosed = DIALOGS.some((own) => Boolean(before[own]) && !state[own]);
    if (isClosed && hint?.kind === 'not-typed' && hint.why === 'dialog') state.setHint(null);
  });
}

/** What of the state stands for an open dialog. */
const DIALOGS = ['dialog', 'question', 'isHelpOpen', 'isAboutOpen'] as const;

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** True where people type digits on the number pad: while votes come in, and in fields for numbers. */
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
  // If the key moved the focus to a field, that field takes the digit.
  const isTaken = isTypingTarget(event.target) || isTypingTarget(document.activeElement);
  const isHome = event.target instanceof Element && event.target.closest('[data-keyboard-home]');
  if (isTaken || isHome) return;
  const hint = whyNotTyped(store.getState());
  if (hint) store.getState().setHint(hint);
}

/** Why a digit typed now is not a vote; null where nobody can have meant one. */
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
