/** The commands that change what the projector shows. */
import { isReleased } from '../../../shared/domain/session/item-release';
import { withHandedLines } from '../../../shared/slides/pages/handed-lines';
import { roundOfPoll } from '../../../shared/domain/session/session';
import type { Round } from '../../../shared/domain/round/round';
import { pollIdOf, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import type { AppState } from '../core/app-state';
import { inSession, type Command } from '../core/command';
import { currentItem, roundInView } from '../core/selectors';
import { comparedOnScreen } from '../years/years-slice';
import { isCountedDown } from './timer-commands';
import { screenState } from './projector-slice';

function hasLunch({ session }: AppState): boolean {
  return session?.workshop.agenda.some(({ kind }) => kind === 'lunch') ?? false;
}

/** The agenda item in view, if it has lines or a time that may be shown now. */
function releasedItem(state: AppState): AgendaItem | null {
  const { session } = state;
  if (!inSession(state) || session?.position.page !== 'agenda' || roundInView(state)) return null;
  const item = currentItem(session);
  if (!item) return null;
  // The time of an item is shown also where its lines have to wait, or where it has none.
  const shown = withHandedLines(item, session);
  return isCountedDown(item, session) || isReleased(shown, session.rounds, session.workshop.polls)
    ? item
    : null;
}

/** At an item without a vote: the result that was shown last before it in the agenda, or else anywhere in it; null if none is shown. */
function lastResult(state: AppState): Round | null {
  const { session } = state;
  if (!inSession(state) || !session || roundInView(state)) return null;
  const { agenda } = session.workshop;
  const here = agenda.findIndex(({ id }) => id === session.position.agendaItemId);
  const shown = agenda.flatMap((item, place) => {
    const pollId = pollIdOf(item);
    const round = pollId === null ? null : roundOfPoll(session, pollId);
    return round?.state === 'revealed' ? [{ round, place }] : [];
  });
  const before = shown.filter(({ place }) => here < 0 || place < here);
  return (before.at(-1) ?? shown[0])?.round ?? null;
}

const canBlack = (state: AppState): boolean => inSession(state) || comparedOnScreen(state) !== null;

function toggleBlack(state: AppState): void {
  if (comparedOnScreen(state)) state.toggleComparedBlack();
  else void state.toggleBlack();
}

const isBlack = (state: AppState): boolean =>
  comparedOnScreen(state)?.isBlack ??
  (inSession(state) && state.session?.projector.isBlack === true);

export const PROJECTOR_COMMANDS = [
  {
    id: 'black',
    group: 'screen',
    keys: ['F9'],
    whileTyping: true,
    label: (words) => words.commands.black,
    isAvailable: canBlack,
    run: toggleBlack,
  },
  {
    id: 'remote-black',
    group: 'reveal',
    keys: ['b', '.'],
    notWhileCollecting: true,
    whileTyping: false,
    label: (words) => words.commands.remoteBlack,
    isAvailable: canBlack,
    run: toggleBlack,
  },
  {
    id: 'end-black',
    group: 'reveal',
    keys: ['Escape'],
    whileTyping: false,
    label: (words) => words.commands.endBlack,
    isAvailable: isBlack,
    run: (state) => {
      if (comparedOnScreen(state)) state.toggleComparedBlack();
      else void state.project({ isBlack: false });
    },
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
    id: 'show-lunch',
    group: 'screen',
    keys: [],
    whileTyping: false,
    label: (words) => words.items.showLunch,
    isAvailable: (state) => inSession(state) && hasLunch(state),
    run: (state) => void state.project({ showing: { kind: 'lunch' }, isBlack: false }),
  },
  {
    id: 'show-item',
    group: 'screen',
    keys: ['Ctrl+Enter'],
    whileTyping: true,
    label: (words) => words.items.showLines,
    isAvailable: (state) => releasedItem(state) !== null,
    run: (state) => {
      const item = releasedItem(state);
      if (!item) return;
      void state.project({ showing: { kind: 'item', itemId: item.id, page: 0 }, isBlack: false });
    },
  },
  {
    id: 'show-last-result',
    group: 'screen',
    // No key of a presenter remote, which must not bring back an old result during a talk.
    keys: ['Alt+r'],
    whileTyping: true,
    label: ({ themes }) => themes.showResult,
    isAvailable: (state) => lastResult(state) !== null,
    run: (state) => {
      const round = lastResult(state);
      if (!round) return;
      void state.project({ showing: { kind: 'round', roundId: round.id }, isBlack: false });
    },
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
    isAvailable: (state) => inSession(state) || (state.phase === 'library' && state.years !== null),
    run: (state) => void state.openAudienceWindow(),
  },
  {
    id: 'lend-screen',
    group: 'screen',
    keys: ['F10'],
    whileTyping: true,
    label: (words) => words.commands.lendScreen,
    isAvailable: (state) => inSession(state) && screenState(state) === 'open',
    run: (state) => void state.lendScreen(),
  },
  {
    id: 'take-screen-back',
    group: 'screen',
    keys: ['F10'],
    whileTyping: true,
    label: (words) => words.commands.takeScreenBack,
    isAvailable: (state) => inSession(state) && screenState(state) === 'lent',
    run: (state) => void state.openAudienceWindow(),
  },
] as const satisfies readonly Command[];
