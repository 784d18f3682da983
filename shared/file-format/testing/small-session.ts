/** A small session whose parts fit together, and what a test makes of it; what is said of its faults. */
import { expect } from 'vitest';
import type { Entry } from '../../domain/entry/entry';
import type { Poll } from '../../domain/poll/poll';
import type { Round } from '../../domain/round/round';
import type { Session } from '../../domain/session/session';
import {
  choicePollOf,
  roundOf,
  scalePollOf,
  slipOf,
  textOf,
  workshopOf,
} from '../../domain/testing/builders';
import { itemOf } from '../../domain/testing/sessions';
import type { AgendaItem } from '../../domain/workshop/agenda-item';
import type { Workshop } from '../../domain/workshop/workshop';
import { findFault } from '../integrity';
import { readWorkshopFile } from '../read-workshop-file';
import { sealedFile } from './sealed-file';

export const choice = choicePollOf(['a', 'b', 'c']);
export const scale = scalePollOf(['x', 'y'], 3);
export const practice: Poll = { ...choicePollOf(['yes', 'no', 'once']), id: 'practice' };
export const agenda: readonly AgendaItem[] = [
  { ...itemOf('welcome'), title: textOf(''), minutes: 5 },
  { id: 'vote', kind: 'poll', title: textOf(''), minutes: 5, ownNote: '', pollId: choice.id },
];
export const ready = (poll: Poll, id: string) =>
  roundOf(poll, 'table-slip', { id, state: 'ready', frozen: null });
export const open = roundOf(choice);
export const log = [
  slipOf(1, 1, 7, { a: 3 }),
  slipOf(2, 2, 7, { b: 1 }),
  slipOf(3, 3, 6, { a: 4, c: 1 }),
];

export const session: Session = {
  workshop: workshopOf([choice, scale, practice], { agenda }),
  rounds: [open, ready(scale, 'r2'), ready(practice, 'r3')],
  entries: log,
  ballots: [],
  codes: [],
  projector: { showing: { kind: 'round', roundId: 'r1' }, isBlack: false },
  position: { page: 'agenda', agendaItemId: 'vote' },
};
export const workshopWith = (part: Partial<Workshop>): Session => ({
  ...session,
  workshop: { ...session.workshop, ...part },
});
export const roundWith = (part: Partial<Round>, entries: readonly Entry[] = log): Session => ({
  ...session,
  rounds: [{ ...open, ...part }, ...session.rounds.slice(1)],
  entries,
});
export const entriesWith = (...more: readonly Entry[]): Session => ({
  ...session,
  entries: [...log, ...more],
});
export const pollsWith = (changed: Poll): Session =>
  workshopWith({
    polls: session.workshop.polls.map((poll) => (poll.id === changed.id ? changed : poll)),
  });

/** Both here and behind the door: what the file reader says of it. */
export function faultOf(faulty: Session): string | null {
  const fault = findFault(faulty);
  const read = readWorkshopFile(sealedFile(faulty));
  expect(read.ok ? null : read.error).toEqual(
    fault === null ? null : { code: 'file-damaged', detail: fault },
  );
  return fault;
}
