/** Undo and redo by example: what comes back, and what does not any more. */
import { describe, expect, it } from 'vitest';
import { nextRedo, nextUndo } from './history';
import { addPoll } from '../conduct/new-rounds';
import { recordEntry, voidsForSlip } from '../recording/recording';
import type { Method } from '../kinds/method';
import { toClosed, setCountdown, type Round } from '../round/round';
import { findRound, type Session, type SessionChange } from '../session/session';
import { choicePollOf, textOf } from '../testing/builders';
import { countingByHand } from '../testing/reference';
import { acted, deskWithRounds, NOON, redone, stamp, undone } from '../testing/undoing';

function roundIn(session: Session) {
  const round = findRound(session, 'r1');
  if (!round) throw new Error('No round');
  return round;
}

function slip(session: Session, table: number, votes: number): SessionChange {
  const count = {
    kind: 'table-slip',
    table,
    roleId: null,
    voters: 6,
    counts: { a: votes },
  } as const;
  return { entries: [recordEntry(roundIn(session), session.entries, count, false, stamp())] };
}

function votesIn(session: Session): readonly (readonly [number, number | undefined])[] {
  return countingByHand(roundIn(session), session.entries).map(
    (entry) =>
      [Number('table' in entry && entry.table), 'counts' in entry ? entry.counts.a : 0] as const,
  );
}

describe('a slip', () => {
  it('that was replaced counts again after one undo, and the replacement after one redo', () => {
    let desk = deskWithRounds();
    for (const votes of [2, 5]) desk = acted(desk, slip(desk.session, 1, votes));
    desk = undone(desk, 'round:r1');
    expect(votesIn(desk.session)).toEqual([[1, 2]]);
    desk = redone(desk, 'round:r1');
    expect(votesIn(desk.session)).toEqual([[1, 5]]);
    expect(desk.session.entries.map(({ kind }) => kind)).toEqual([
      ...['table-slip', 'table-slip', 'void', 'void'],
    ]);
  });

  it('ends what could be done again in its round, and nothing elsewhere', () => {
    let desk = deskWithRounds();
    const { workshop } = desk.session;
    desk = acted(desk, { position: { page: 'setup', agendaItemId: 'at-choice-poll' } });
    desk = acted(desk, { workshop: { ...workshop, title: 'Årsmøde' } });
    desk = undone(desk, 'preparation');
    desk = acted(desk, { position: { page: 'agenda', agendaItemId: 'at-choice-poll' } });
    desk = undone(acted(desk, slip(desk.session, 1, 2)), 'round:r1');
    desk = acted(desk, slip(desk.session, 2, 3));
    expect(nextRedo(desk.history, 'round:r1')).toBeNull();
    expect(nextRedo(desk.history, 'preparation')).not.toBeNull();
  });

  it('is no step any more once its round was closed: its list amends it', () => {
    let desk = deskWithRounds();
    desk = acted(desk, slip(desk.session, 1, 2));
    const closed = toClosed(roundIn(desk.session));
    desk = acted(desk, closed.ok ? { rounds: [closed.value] } : {});
    expect(nextUndo(desk.history, 'round:r1')).toBeNull();
  });
});

it('a slip that something else took back since is left as it is', () => {
  let desk = deskWithRounds();
  desk = acted(desk, slip(desk.session, 1, 2));
  const round = roundIn(desk.session);
  // As a merge does it: with the round it was merged into.
  const entries = voidsForSlip(round, desk.session.entries, 1, stamp);
  desk = acted(desk, { rounds: [round], entries });
  const { session } = desk;
  desk = undone(desk, 'round:r1');
  expect(desk.session).toBe(session);
  expect(nextUndo(desk.history, 'round:r1')).toBeNull();
});

describe('a poll that was added', () => {
  const poll = choicePollOf(['p', 'q'], { id: 'quick' });
  const added = { poll, title: poll.title, method: 'hands' } as const;
  const withPoll = () => {
    const desk = deskWithRounds();
    return acted(desk, addPoll(desk.session, { ...added, itemId: 'at-quick', roundId: 'r9' }));
  };

  it('goes with its agenda item and its round, and the facilitator back to where they were', () => {
    const gone = undone(withPoll(), 'round:r9');
    expect(gone.session).toEqual(deskWithRounds().session);
    expect(nextRedo(gone.history, 'round:r1')?.name).toEqual({
      kind: 'added-poll',
      title: poll.title,
    });
    expect(redone(gone, 'round:r1').session).toEqual(withPoll().session);
  });

  it.each([
    [
      'its round was opened',
      (session: Session): SessionChange => {
        const round = findRound(session, 'r9');
        return round ? { rounds: [{ ...round, state: 'open' }] } : {};
      },
    ],
    [
      'codes were made for it',
      (): SessionChange => ({
        codes: [{ roundId: 'r9', salt: 's', rounds: 1, unused: ['h'], used: [] }],
      }),
    ],
    [
      'its wording was changed',
      ({ workshop }: Session): SessionChange => {
        const polls = workshop.polls.map((own) =>
          own.id === 'quick' ? { ...own, title: textOf('Andet') } : own,
        );
        return { workshop: { ...workshop, polls } };
      },
    ],
  ])('stays where %s', (_, change) => {
    let desk = withPoll();
    desk = acted(desk, change(desk.session));
    const { session } = desk;
    if (nextUndo(desk.history, 'round:r9')) desk = undone(desk, 'round:r9');
    expect(desk.session).toBe(session);
    expect(nextUndo(desk.history, 'round:r9')).toBeNull();
  });

  it('stays where its round is open, whatever the history says', () => {
    const { session, history } = withPoll();
    const rounds = session.rounds.map((round) =>
      round.id === 'r9' ? { ...round, state: 'open' as const } : round,
    );
    const opened = { ...session, rounds };
    expect(undone({ session: opened, history }, 'round:r9').session).toBe(opened);
  });
});

describe('what is typed', () => {
  const titled =
    (title: string) =>
    ({ workshop }: Session) => ({ workshop: { ...workshop, title } });

  it('is one step a field', () => {
    let desk = deskWithRounds();
    for (const title of ['Å', 'År', 'Års']) desk = acted(desk, titled(title)(desk.session), true);
    const { workshop } = desk.session;
    desk = acted(desk, { workshop: { ...workshop, place: 'V' } }, true);
    expect(desk.history.done).toHaveLength(2);
    desk = undone(undone(desk, 'preparation'), 'preparation');
    expect(desk.session.workshop).toEqual(deskWithRounds().session.workshop);
  });

  it('is one step where the field brings others with it, as people bring tables', () => {
    let desk = deskWithRounds();
    const { workshop } = desk.session;
    const tables = [{ number: 1, people: 21 }];
    desk = acted(desk, { workshop: { ...workshop, present: 21 } }, true);
    desk = acted(desk, { workshop: { ...workshop, present: 22, tables } }, true);
    expect(desk.history.done).toHaveLength(1);
    expect(undone(desk, 'preparation').session.workshop).toEqual(workshop);
  });

  it('is a step of its own before a poll is added, which changes the same list', () => {
    let desk = deskWithRounds();
    const { workshop } = desk.session;
    const [item] = workshop.agenda;
    const agenda = [...workshop.agenda, ...(item ? [{ ...item, id: 'more' }] : [])];
    desk = acted(desk, { workshop: { ...workshop, agenda } }, true);
    const poll = choicePollOf(['p', 'q'], { id: 'quick' });
    const added = {
      poll,
      title: poll.title,
      method: 'hands',
      itemId: 'at',
      roundId: 'r9',
    } as const;
    // As it is prepared: the facilitator stays on the page.
    const { workshop: withPoll, rounds } = addPoll(desk.session, added);
    desk = acted(
      desk,
      { ...(withPoll && { workshop: withPoll }), ...(rounds && { rounds }) },
      true,
    );
    expect(desk.history.done.map(({ name, place }) => [name.kind, place])).toEqual([
      ['workshop', 'preparation'],
      ['added-poll', 'preparation'],
    ]);
  });

  it('is no step where what stood there stands there again', () => {
    let desk = deskWithRounds();
    for (const title of ['Å', 'Konference']) desk = acted(desk, titled(title)(desk.session), true);
    expect(desk.history.done).toEqual([]);
  });
});

it('a countdown that would have run out is not started again', () => {
  let desk = deskWithRounds();
  for (const endsAt of [NOON - 1, null]) {
    const timed = setCountdown(roundIn(desk.session), endsAt);
    desk = acted(desk, timed.ok ? { rounds: [timed.value] } : {});
  }
  desk = undone(desk, 'round:r1');
  expect(roundIn(desk.session).countdownEndsAt).toBeNull();
  expect(desk.history.undone).toEqual([]);
});

describe('a way along the methods with the arrow keys', () => {
  const along = (roundId: string, ...methods: readonly Method[]) => {
    let desk = deskWithRounds();
    const rounds = desk.session.rounds.map((round) => ({ ...round, state: 'open' as const }));
    desk = { ...desk, session: { ...desk.session, rounds } };
    for (const method of methods) {
      desk = acted(desk, changed(desk.session, roundId, { method }), true);
    }
    return desk;
  };
  const changed = (session: Session, roundId: string, part: Partial<Round>): SessionChange => ({
    rounds: session.rounds.flatMap((round) =>
      round.id === roundId ? [{ ...round, ...part }] : [],
    ),
  });

  it('is one step, which leads back to where it began', () => {
    const desk = along('r1', 'table-answer', 'ballot', 'hands');
    expect(desk.history.done.map(({ name }) => name)).toEqual([
      { kind: 'method', method: 'hands' },
    ]);
    expect(roundIn(undone(desk, 'round:r1').session).method).toBe('table-slip');
  });

  it('is no step where it leads back to where it began', () => {
    expect(along('r1', 'ballot', 'table-slip').history.done).toEqual([]);
  });

  it('ends with whatever else is done, and in its own round', () => {
    let desk = along('r1', 'ballot', 'hands');
    desk = acted(desk, changed(desk.session, 'r1', { countdownEndsAt: NOON + 9 }), true);
    desk = acted(desk, changed(desk.session, 'r2', { method: 'ballot' }), true);
    desk = acted(desk, changed(desk.session, 'r1', { method: 'totals' }), true);
    expect(desk.history.done.map(({ name, place }) => [name.kind, place])).toEqual([
      ['method', 'round:r1'],
      ['countdown', 'round:r1'],
      ['method', 'round:r2'],
      ['method', 'round:r1'],
    ]);
  });
});
