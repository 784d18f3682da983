/** A session with a history around it, as the store keeps it: acts, undo and redo one after another. */
import { pollIdOf } from '../workshop/agenda-item';
import { INITIAL_PROJECTOR } from '../round/projector';
import {
  dropped,
  nextRedo,
  nextUndo,
  NO_HISTORY,
  noteAct,
  noteRedo,
  noteUndo,
  sealed,
  type History,
} from '../undo/history';
import type { Stamp } from '../recording/recording';
import { revertStep } from '../undo/revert-step';
import { createRound } from '../round/round';
import { applyChange, roundOfPoll, type Session, type SessionChange } from '../session/session';
import { placeOfRound, type Place, type UndoStep } from '../undo/undo-step';
import { choicePollOf, frozenOf, roundOf, scalePollOf, textOf, workshopOf } from './builders';

export interface Desk {
  readonly session: Session;
  readonly history: History;
}

export const NOON = 1_790_000_000_000;

/** An open choice «r1» at the first agenda item, and a closed scale «r2» at the second. */
export function deskWithRounds(): Desk {
  const choice = choicePollOf(['a', 'b', 'c']);
  const scale = scalePollOf(['x', 'y']);
  const agenda = [choice, scale].map(({ id }) => ({
    ...{
      id: `at-${id}`,
      kind: 'poll' as const,
      title: textOf(id),
      minutes: 10,
      ownNote: '',
      pollId: id,
    },
  }));
  const session: Session = {
    workshop: workshopOf([choice, scale], { agenda }),
    rounds: [
      roundOf(choice, 'table-slip'),
      { ...createRound('r2', scale.id, 'totals'), state: 'closed', frozen: frozenOf(scale) },
    ],
    ...{ entries: [], ballots: [], codes: [], projector: INITIAL_PROJECTOR },
    position: { page: 'agenda', agendaItemId: 'at-choice-poll' },
  };
  return { session, history: NO_HISTORY };
}

let made = 0;

/** Ids fall, so that they are no guide to the order. */
export function stamp(): Stamp {
  made += 1;
  return { id: `s${900_000 - made}`, recordedAt: NOON };
}

export function placeOf({ workshop, position, ...session }: Session): Place {
  if (position.page !== 'agenda') return 'preparation';
  const item = workshop.agenda.find(({ id }) => id === position.agendaItemId);
  const pollId = item && pollIdOf(item);
  const round = pollId && roundOfPoll(session, pollId);
  return round ? placeOfRound(round.id) : 'agenda';
}

/** `isTyping`: the act goes on with the text of the act before it. */
export function acted({ session, history }: Desk, change: SessionChange, isTyping = false): Desk {
  const after = applyChange(session, change);
  const base = isTyping ? history : sealed(history);
  return { session: after, history: noteAct(base, { before: session, change, after }) };
}

export function undone(desk: Desk, place: Place): Desk {
  return turned(desk, nextUndo(desk.history, place), noteUndo);
}

export function redone(desk: Desk, place: Place): Desk {
  return turned(desk, nextRedo(desk.history, place), noteRedo);
}

function turned({ session, history }: Desk, step: UndoStep | null, note: typeof noteUndo): Desk {
  if (!step) throw new Error('Nothing to take back');
  const change = revertStep(session, step, stamp, NOON);
  if (!change.ok) return { session, history: dropped(history, step) };
  const after = applyChange(session, change.value);
  const written = { before: session, change: change.value, after };
  return { session: after, history: note(history, step, written, placeOf(after)) };
}
