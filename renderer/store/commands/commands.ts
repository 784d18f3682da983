/**
 * The one list of the console's commands, for buttons, shortcuts, the key sheet and, in the desktop program, the menu.
 * Changing a round's state needs Ctrl+Enter; the presenter remote's keys only step the reveal and black the screen.
 */
import type { AppState } from '../core/app-state';
import { roundOf, type Command } from '../core/command';
import { ARRIVAL_COMMANDS } from '../conduct/arrival-commands';
import { BALLOT_BOX_COMMANDS } from '../ballot-box/ballot-box-commands';
import { EXPORT_COMMANDS } from '../exports/export-commands';
import { FILE_COMMANDS } from '../files/file-commands';
import { GO_COMMANDS } from './go-commands';
import { GROUP_COMMANDS } from '../conduct/group-commands';
import { MAJORITY_COMMANDS } from '../conduct/majority-commands';
import { POLL_COMMANDS } from '../conduct/poll-commands';
import { PREPARE_COMMANDS } from '../setup/prepare-commands';
import { RECOUNT_COMMANDS } from '../conduct/recount-commands';
import { ROOM_COMMANDS } from '../library/rehearsal-commands';
import { ROUND_COMMANDS } from '../conduct/round-commands';
import { PROJECTOR_COMMANDS } from '../projector/projector-commands';
import { TIMER_COMMANDS } from '../projector/timer-commands';
import { screenState } from '../projector/projector-slice';
import { SECOND_PASS_COMMANDS } from '../ballots/second-pass-commands';
import { dialogOf } from '../core/selectors';
import { UNDO_COMMANDS } from '../undo/undo-commands';
import { YEARS_COMMANDS } from '../years/years-commands';
import { comparedOnScreen } from '../years/years-slice';

const LISTS = [
  ...FILE_COMMANDS,
  ...EXPORT_COMMANDS,
  ...YEARS_COMMANDS,
  ...ROUND_COMMANDS,
  ...UNDO_COMMANDS,
  ...SECOND_PASS_COMMANDS,
  ...MAJORITY_COMMANDS,
  ...POLL_COMMANDS,
  ...PREPARE_COMMANDS,
  ...RECOUNT_COMMANDS,
  ...ARRIVAL_COMMANDS,
  ...BALLOT_BOX_COMMANDS,
  ...ROOM_COMMANDS,
  ...GROUP_COMMANDS,
  ...TIMER_COMMANDS,
  ...PROJECTOR_COMMANDS,
  ...GO_COMMANDS,
];

export type CommandId = (typeof LISTS)[number]['id'];

interface NamedCommand extends Command {
  readonly id: CommandId;
}

export const COMMANDS: readonly NamedCommand[] = LISTS;

/** The command with this id, as buttons show it. */
export function commandOf(id: CommandId): NamedCommand {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`No command ${id}`);
  return command;
}

/** Keys kept from the browser while the room looks at a workshop or a comparison, because a reload or the browser's own dialogs would disturb. */
const KEPT_FROM_BROWSER = new Set([
  ...['F1', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10'],
  ...['Ctrl+o', 'Ctrl+s', 'Ctrl+Shift+s', 'Ctrl+p', 'Ctrl+e', 'Ctrl+j'],
]);

/** Where a key stroke comes from. */
export interface StrokeSource {
  /** True if it goes into a field. */
  readonly isTyping: boolean;
  /** True if the field was typed in since it got the focus. */
  readonly isEdited?: boolean;
  /** True if it comes from the audience window, that is, from the presenter remote. */
  readonly isRemote: boolean;
}

/** The commands that a key stroke means where it comes from, whether or not they can be given now. */
function commandsHeard(
  state: AppState,
  stroke: string,
  { isTyping, isEdited = false, isRemote }: StrokeSource,
): readonly NamedCommand[] {
  if (state.phase === 'ballot-box') return [];
  const isOnAgenda = state.session?.position.page === 'agenda';
  const isCollecting = roundOf(state)?.state === 'open';
  // In fields for votes, the fields' own rules decide what a key does.
  const isLeft = isEdited && !isOnAgenda;
  return COMMANDS.filter(
    ({ keys, whileTyping, leftToEdits, onlyOnAgenda, notWhileCollecting }) =>
      keys.includes(stroke) &&
      (whileTyping || !isTyping) &&
      !(leftToEdits && isLeft) &&
      (isRemote || ((!onlyOnAgenda || isOnAgenda) && !(notWhileCollecting && isCollecting))),
  );
}

/** The command that a key stroke would run now if somebody looked at the screen, or null. */
function commandMeant(state: AppState, stroke: string, source: StrokeSource): NamedCommand | null {
  return commandsHeard(state, stroke, source).find(({ isAvailable }) => isAvailable(state)) ?? null;
}

/**
 * True if a stroke of the presenter remote does nothing because a speaker has the screen: the same remote may turn the speaker's pages,
 * and a step of a reveal that nobody sees is lost. The buttons still work.
 */
export function isHeldWhileLent(state: AppState, stroke: string, source: StrokeSource): boolean {
  return screenState(state) === 'lent' && commandMeant(state, stroke, source)?.group === 'reveal';
}

/** The command that a key stroke runs now, or null. */
export function commandForStroke(
  state: AppState,
  stroke: string,
  source: StrokeSource,
): NamedCommand | null {
  return isHeldWhileLent(state, stroke, source) ? null : commandMeant(state, stroke, source);
}

/**
 * True if a stroke is heard while a dialog is open that the state does not know, such as a picture seen large: only what is for the screen is,
 * and Esc closes the dialog.
 */
export function isHeardInDialog(state: AppState, stroke: string, source: StrokeSource): boolean {
  const group = commandMeant(state, stroke, source)?.group;
  return stroke !== 'Escape' && (group === 'screen' || group === 'reveal');
}

/** True if a command may be given now: an open question, dialog or key sheet must be closed first. */
export function isReady(state: AppState, { id, isAvailable }: Command): boolean {
  // No command of the console works while the ballot box is shown.
  const isCovered =
    state.phase === 'ballot-box' ||
    state.question !== null ||
    dialogOf(state) !== null ||
    (state.isHelpOpen && id !== 'help') ||
    (state.isAboutOpen && id !== 'about') ||
    state.checkedFile !== null;
  return !isCovered && isAvailable(state);
}

/** True if the browser must not act on a stroke itself. */
export function isKeptFromBrowser(state: AppState, stroke: string, source: StrokeSource): boolean {
  // Esc belongs to an open dialog, even if it would otherwise end a black screen.
  if (stroke === 'Escape') return false;
  // In a dialog's fields the browser's own editing keys work.
  if (dialogOf(state)) return KEPT_FROM_BROWSER.has(stroke);
  const isRoomsOwn = state.phase === 'session' || comparedOnScreen(state) !== null;
  const isKept = isRoomsOwn && KEPT_FROM_BROWSER.has(stroke);
  // What was typed in the field before may still be on its way to the disk. Pejling takes it back; the browser must not do so as well.
  const isUndo = () =>
    state.phase === 'session' &&
    !source.isEdited &&
    commandsHeard(state, stroke, source).some(({ leftToEdits }) => leftToEdits);
  return isKept || commandForStroke(state, stroke, source) !== null || isUndo();
}
