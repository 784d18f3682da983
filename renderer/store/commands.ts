/**
 * All commands of the console, once: they feed the buttons, the shortcuts, the key sheet and, in the desktop
 * program, the menu. State changes need Ctrl+Enter; the presenter remote's keys only step the reveal and the screen.
 */
import { revealStepCount } from '../../shared/domain/conduct';
import { lastRecorded } from '../../shared/domain/recording';
import type { Round, RoundState } from '../../shared/domain/round';
import { PRACTICE_POLL_ID } from '../../shared/domain/poll';
import type { Position } from '../../shared/domain/session';
import type { Dictionary } from '../../shared/text/dictionary';
import type { AppState } from './app-state';
import { currentRound, missingParts, projectedRound } from './selectors';

export interface Command {
  readonly id: CommandId;
  readonly group: 'round' | 'reveal' | 'screen' | 'go';
  /** Strokes as `strokeOf` names them; the first is shown. */
  readonly keys: readonly string[];
  /** Heard also while a field is typed in. */
  readonly whileTyping: boolean;
  /** On the console's other pages these keys scroll and edit; the presenter remote's are heard everywhere. */
  readonly onlyOnAgenda?: boolean;
  /** While slips are typed a stray key must not black the wall; the presenter remote's may. */
  readonly notWhileCollecting?: boolean;
  readonly label: (words: Dictionary) => string;
  readonly isAvailable: (state: AppState) => boolean;
  readonly run: (state: AppState) => void;
}

export type CommandId =
  | 'open'
  | 'close'
  | 'reveal'
  | 'hide'
  | 'reopen'
  | 'reset'
  | 'undo'
  | 'next-step'
  | 'previous-step'
  | 'black'
  | 'remote-black'
  | 'end-black'
  | 'show-round'
  | 'show-title'
  | 'show-break'
  | 'show-test-picture'
  | 'open-audience'
  | 'next-item'
  | 'previous-item'
  | `go-${Position['page']}`
  | 'print'
  | 'saved'
  | 'help';

type Run = (state: AppState, round: Round) => void;

function roundOf(state: AppState): Round | null {
  return state.phase === 'session' && state.session ? currentRound(state.session) : null;
}

/** A command on the round that the console conducts, in one of these states. */
function onRound(
  states: readonly RoundState[],
  run: Run,
): Pick<Command, 'isAvailable' | 'run' | 'group'> {
  const find = (state: AppState) => {
    const round = roundOf(state);
    return round && states.includes(round.state) ? round : null;
  };
  return {
    group: 'round',
    isAvailable: (state) => find(state) !== null,
    run: (state) => {
      const round = find(state);
      if (round) run(state, round);
    },
  };
}

/**
 * A step of the result that the room is looking at, wherever in the console the facilitator is. Behind a black
 * screen it only lights the screen: nothing is shown that nobody saw coming.
 */
function stepOnWall(delta: 1 | -1): Pick<Command, 'isAvailable' | 'run' | 'group'> {
  const find = ({ session, isSettling, phase }: AppState) => {
    if (!session || isSettling || phase !== 'session') return null;
    const round = projectedRound(session);
    if (round?.state !== 'revealed') return null;
    const step = round.revealStep + delta;
    const isStep = step >= 0 && step < revealStepCount(session, round.id);
    return isStep || session.projector.isBlack ? round : null;
  };
  return {
    group: 'reveal',
    isAvailable: (state) => find(state) !== null,
    run: (state) => {
      const round = find(state);
      if (!round) return;
      if (state.session?.projector.isBlack) void state.project({ isBlack: false });
      else void state.moveReveal(round.id, delta);
    },
  };
}

const reveal: Run = (state, round) => {
  const isWhole = !state.session || missingParts(state.session, round).count === 0;
  if (isWhole) void state.revealPoll(round.id);
  else state.ask({ kind: 'reveal-missing', roundId: round.id });
};

function settled(command: Pick<Command, 'isAvailable' | 'run' | 'group'>) {
  const isAvailable = (state: AppState) => !state.isSettling && command.isAvailable(state);
  return { ...command, isAvailable };
}

const inSession = (state: AppState) => state.phase === 'session';

function isElsewhere(state: AppState, page: Position['page']): boolean {
  return state.session?.position.page !== page;
}

/** The practice question is conducted where agenda items are, without being one. */
function isAtPractice(state: AppState): boolean {
  return state.session?.position.agendaItemId === PRACTICE_POLL_ID;
}

function go(page: Position['page']): (state: AppState) => void {
  return (state) => {
    const first = state.session?.workshop.agenda[0]?.id;
    const leavesPractice = page === 'agenda' && isAtPractice(state) && first !== undefined;
    void state.goTo(leavesPractice ? { page, agendaItemId: first } : { page });
  };
}

const PAGES: readonly (readonly [Position['page'], string])[] = [
  ['agenda', 'Alt+1'],
  ['setup', 'Alt+2'],
  ['polls', 'Alt+3'],
  ['preflight', 'Alt+4'],
  ['printouts', 'Alt+5'],
  ['results', 'Alt+6'],
];

const ROUND_COMMANDS: readonly Command[] = [
  {
    id: 'open',
    keys: ['Ctrl+Enter'],
    whileTyping: true,
    label: (words) => words.commands.open,
    ...settled(onRound(['ready'], (state, round) => void state.openPoll(round.id))),
  },
  {
    id: 'close',
    keys: ['Ctrl+Enter'],
    whileTyping: true,
    label: (words) => words.commands.close,
    ...settled(onRound(['open'], (state, round) => void state.closePoll(round.id))),
  },
  {
    id: 'reveal',
    keys: ['Ctrl+Enter'],
    whileTyping: true,
    label: (words) => words.commands.reveal,
    ...settled(onRound(['closed'], reveal)),
  },
  {
    id: 'hide',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.hide,
    ...onRound(['revealed'], (state, round) => void state.hidePoll(round.id)),
  },
  {
    id: 'reopen',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.reopen,
    ...onRound(['closed'], (state, round) => void state.openPoll(round.id)),
  },
  {
    id: 'reset',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.reset,
    ...onRound(['open', 'closed', 'revealed'], (state, round) => {
      state.ask({ kind: 'reset', roundId: round.id });
    }),
  },
  {
    id: 'undo',
    keys: ['Ctrl+z'],
    whileTyping: true,
    label: (words) => words.commands.undo,
    ...onRound(['open'], (state, round) => void state.undo(round.id)),
    isAvailable: (state) => {
      const round = roundOf(state);
      return round?.state === 'open' && lastRecorded(round, state.session?.entries ?? []) !== null;
    },
  },
  {
    id: 'next-step',
    keys: ['PageDown'],
    whileTyping: true,
    label: (words) => words.commands.nextStep,
    onlyOnAgenda: true,
    ...stepOnWall(1),
  },
  {
    id: 'previous-step',
    keys: ['PageUp'],
    whileTyping: true,
    label: (words) => words.commands.previousStep,
    onlyOnAgenda: true,
    ...stepOnWall(-1),
  },
  {
    id: 'show-round',
    keys: ['F5'],
    whileTyping: true,
    label: (words) => words.commands.showRound,
    ...onRound(['open', 'closed', 'revealed'], (state, round) => {
      void state.project({ showing: { kind: 'round', roundId: round.id }, isBlack: false });
    }),
    group: 'screen',
  },
];

const SCREEN_COMMANDS: readonly Command[] = [
  {
    id: 'black',
    group: 'screen',
    keys: ['F9'],
    whileTyping: true,
    label: (words) => words.commands.black,
    isAvailable: inSession,
    run: (state) => void state.toggleBlack(),
  },
  {
    id: 'remote-black',
    group: 'reveal',
    keys: ['b', '.'],
    notWhileCollecting: true,
    whileTyping: false,
    label: (words) => words.commands.remoteBlack,
    isAvailable: inSession,
    run: (state) => void state.toggleBlack(),
  },
  {
    id: 'end-black',
    group: 'reveal',
    keys: ['Escape'],
    whileTyping: false,
    label: (words) => words.commands.endBlack,
    isAvailable: (state) => inSession(state) && state.session?.projector.isBlack === true,
    run: (state) => void state.project({ isBlack: false }),
  },
  {
    id: 'show-title',
    group: 'screen',
    keys: ['F6'],
    whileTyping: true,
    label: (words) => words.commands.showTitle,
    isAvailable: inSession,
    run: (state) => void state.project({ showing: { kind: 'title' }, isBlack: false }),
  },
  {
    id: 'show-break',
    group: 'screen',
    keys: ['F7'],
    whileTyping: true,
    label: (words) => words.commands.showBreak,
    isAvailable: inSession,
    run: (state) => void state.project({ showing: { kind: 'break' }, isBlack: false }),
  },
  {
    id: 'show-test-picture',
    group: 'screen',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.showTestPicture,
    isAvailable: inSession,
    run: (state) => void state.project({ showing: { kind: 'test-picture' }, isBlack: false }),
  },
  {
    id: 'open-audience',
    group: 'screen',
    keys: ['F8'],
    whileTyping: true,
    label: (words) => words.commands.openAudience,
    isAvailable: inSession,
    run: (state) => void state.openAudienceWindow(),
  },
];

const GO_COMMANDS: readonly Command[] = [
  {
    id: 'next-item',
    group: 'go',
    keys: ['Alt+ArrowDown'],
    whileTyping: true,
    label: (words) => words.commands.nextItem,
    isAvailable: inSession,
    run: (state) => void state.moveInAgenda(1),
  },
  {
    id: 'previous-item',
    group: 'go',
    keys: ['Alt+ArrowUp'],
    whileTyping: true,
    label: (words) => words.commands.previousItem,
    isAvailable: inSession,
    run: (state) => void state.moveInAgenda(-1),
  },
  ...PAGES.map(([page, key]): Command => ({
    id: `go-${page}`,
    group: 'go',
    keys: page === 'printouts' ? [key, 'Ctrl+p'] : [key],
    whileTyping: true,
    label: (words) => words.pages[page],
    isAvailable: (state) => inSession(state) && (isElsewhere(state, page) || isAtPractice(state)),
    run: go(page),
  })),
  {
    id: 'print',
    group: 'go',
    keys: ['Ctrl+p'],
    whileTyping: true,
    label: (words) => words.printouts.print,
    isAvailable: (state) => inSession(state) && !isElsewhere(state, 'printouts'),
    run: (state) => {
      state.print();
    },
  },
  {
    id: 'saved',
    group: 'go',
    keys: ['Ctrl+s'],
    whileTyping: true,
    label: (words) => words.commands.save,
    isAvailable: inSession,
    run: (state) => {
      state.setHint({ kind: 'is-saved' });
    },
  },
  {
    id: 'help',
    group: 'go',
    keys: ['F1'],
    whileTyping: true,
    label: (words) => words.commands.help,
    isAvailable: () => true,
    run: (state) => {
      state.setHelpOpen(!state.isHelpOpen);
    },
  },
];

export const COMMANDS: readonly Command[] = [...ROUND_COMMANDS, ...SCREEN_COMMANDS, ...GO_COMMANDS];

/** The command with this id, as buttons show it. */
export function commandOf(id: CommandId): Command {
  const command = COMMANDS.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`No command ${id}`);
  return command;
}

/** Keys that never reach the browser while a workshop is open: a reload or the browser's own dialogs would disturb. */
const KEPT_FROM_BROWSER = new Set(['F1', 'F5', 'F6', 'F7', 'F8', 'F9', 'Ctrl+s', 'Ctrl+p']);

/** Where a key stroke comes from. */
export interface StrokeSource {
  /** It goes into a field. */
  readonly isTyping: boolean;
  /** It comes from the audience window: the presenter remote. */
  readonly isRemote: boolean;
}

/** The command that a key stroke runs now, or null. */
export function commandForStroke(
  state: AppState,
  stroke: string,
  { isTyping, isRemote }: StrokeSource,
): Command | null {
  const isOnAgenda = state.session?.position.page === 'agenda';
  const isCollecting = roundOf(state)?.state === 'open';
  const isHeard = ({ keys, whileTyping, onlyOnAgenda, notWhileCollecting }: Command) =>
    keys.includes(stroke) &&
    (whileTyping || !isTyping) &&
    (isRemote || ((!onlyOnAgenda || isOnAgenda) && !(notWhileCollecting && isCollecting)));
  return COMMANDS.find((command) => isHeard(command) && command.isAvailable(state)) ?? null;
}

/** True where the browser must not act on a stroke itself. */
export function isKeptFromBrowser(state: AppState, stroke: string, source: StrokeSource): boolean {
  if (state.phase !== 'session') return false;
  return KEPT_FROM_BROWSER.has(stroke) || commandForStroke(state, stroke, source) !== null;
}
