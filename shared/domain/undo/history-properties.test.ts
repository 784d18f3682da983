/** Whatever was done can be undone to the beginning, and done again to the end. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addPoll, addRound } from '../conduct/new-rounds';
import { recordEntry, voidsForSlip } from '../recording/recording';
import { chooseMethod, setCountdown } from '../round/round';
import { findRound, type Session, type SessionChange } from '../session/session';
import { choicePollOf, textOf } from '../testing/builders';
import { countingByHand } from '../testing/reference';
import { acted, deskWithRounds, NOON, redone, stamp, undone, type Desk } from '../testing/undoing';
import { spreadPeople, type Workshop } from '../workshop/workshop';

type Act = (session: Session) => SessionChange | null;

const text = fc.string({ minLength: 1, maxLength: 4 });
const edit = (change: (workshop: Workshop) => Partial<Workshop>): Act => {
  return ({ workshop }) => ({ workshop: { ...workshop, ...change(workshop) } });
};

function inPoll(
  poll: number,
  change: (session: Session['workshop']['polls'][number]) => object,
): Act {
  return edit(({ polls }) => ({
    polls: polls.map((own, at) => (at === poll ? { ...own, ...change(own) } : own)),
  }));
}

function inRound(id: string, change: typeof chooseMethod | null, value: number): Act {
  return (session) => {
    const round = findRound(session, id);
    if (round?.state !== 'open') return null;
    const methods = ['table-slip', 'table-answer', 'hands', 'totals'] as const;
    const next = change
      ? change(round, methods[value % 4] ?? 'totals')
      : setCountdown(round, value === 0 ? null : NOON + value);
    return next.ok ? { rounds: [next.value] } : null;
  };
}

let added = 0;

const acts: fc.Arbitrary<Act> = fc.oneof(
  text.map((title) => edit(() => ({ title }))),
  text.map((place) => edit(() => ({ place }))),
  fc.nat({ max: 40 }).map((more) => {
    return edit(({ tables }) => ({
      present: 10 + more,
      tables: spreadPeople(10 + more, tables.length),
    }));
  }),
  fc.integer({ min: 1, max: 6 }).map((count) => {
    return edit(({ present }) => ({ tables: spreadPeople(present, count) }));
  }),
  fc
    .record({ at: fc.nat({ max: 2 }), people: fc.integer({ min: 1, max: 9 }) })
    .map(({ at, people }) =>
      edit(({ tables }) => ({
        tables: tables.map((table, index) => (index === at ? { ...table, people } : table)),
      })),
    ),
  fc.record({ poll: fc.nat({ max: 2 }), title: text }).map(({ poll, title }) => {
    return inPoll(poll, () => ({ title: textOf(title) }));
  }),
  fc.record({ option: fc.nat({ max: 2 }), title: text }).map(({ option, title }) =>
    inPoll(0, (poll) =>
      poll.kind === 'choice'
        ? {
            options: poll.options.map((own, at) =>
              at === option ? { ...own, title: textOf(title), verbatim: false } : own,
            ),
          }
        : {},
    ),
  ),
  fc
    .record({ table: fc.integer({ min: 1, max: 3 }), votes: fc.nat({ max: 6 }) })
    .map(({ table, votes }): Act => (session) => {
      const round = findRound(session, 'r1');
      const slip = { kind: 'table-slip', roleId: null, table, voters: 6 } as const;
      const count = { ...slip, counts: { a: votes } };
      return round && { entries: [recordEntry(round, session.entries, count, false, stamp())] };
    }),
  fc
    .record({ cell: fc.constantFrom('a', 'b'), votes: fc.nat({ max: 9 }) })
    .map((count): Act => (session) => {
      const round = findRound(session, 'r1');
      const hands = { kind: 'hands', ...count } as const;
      return round && { entries: [recordEntry(round, session.entries, hands, false, stamp())] };
    }),
  fc.integer({ min: 1, max: 3 }).map((table): Act => (session) => {
    const round = findRound(session, 'r1');
    const entries = round ? voidsForSlip(round, session.entries, table, stamp) : [];
    return entries.length > 0 ? { entries } : null;
  }),
  fc.nat({ max: 3 }).map((value) => inRound('r1', chooseMethod, value)),
  fc.nat({ max: 3 }).map((value) => inRound('r1', null, value)),
  fc.constant<Act>((session) => {
    added += 1;
    const poll = choicePollOf(['p', 'q'], { id: `quick-${added}` });
    const ids = { itemId: `at-quick-${added}`, roundId: `round-${added}` };
    return addPoll(session, { poll, title: poll.title, method: 'table-slip', ...ids });
  }),
  fc.constant<Act>((session) => {
    added += 1;
    const change = addRound(session, 'r2', `round-${added}`);
    return change.ok ? change.value : null;
  }),
  fc.constantFrom<Session['position']['page']>('agenda', 'setup').map((page): Act => (session) => {
    return { position: { ...session.position, page } };
  }),
);

/** What a person would say stands there: without ids and numbers of the log, and whom the room is asked for. */
function contentOf({ workshop, rounds, entries }: Session): unknown {
  return {
    workshop,
    rounds: rounds
      .map((round) => {
        const counting = countingByHand(round, entries).map((entry) => ({
          ...entry,
          ...{ id: '', sequence: 0, recordedAt: 0, replaces: null },
        }));
        const byKind = counting.map((entry) => JSON.stringify(entry)).sort();
        return { ...round, countingCell: null, counting: byKind };
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const days = fc.array(fc.record({ act: acts, isTyping: fc.boolean() }), { maxLength: 14 });

function lived(day: readonly { readonly act: Act; readonly isTyping: boolean }[]): Desk {
  return day.reduce<Desk>((desk, { act, isTyping }) => {
    const change = act(desk.session);
    return change ? acted(desk, change, isTyping) : desk;
  }, deskWithRounds());
}

it('comes back to the beginning, and from there to the end', () => {
  fc.assert(
    fc.property(days, (day) => {
      const end = lived(day);
      let desk = end;
      for (let step = desk.history.done.at(-1); step; step = desk.history.done.at(-1)) {
        desk = undone(desk, step.place);
      }
      expect(contentOf(desk.session)).toEqual(contentOf(deskWithRounds().session));
      expect(desk.history.undone).toHaveLength(end.history.done.length);
      for (let step = desk.history.undone.at(-1); step; step = desk.history.undone.at(-1)) {
        desk = redone(desk, step.place);
      }
      expect(contentOf(desk.session)).toEqual(contentOf(end.session));
      expect(desk.history.done).toHaveLength(end.history.done.length);
    }),
    { numRuns: 300 },
  );
});

it('changes nothing at another place, and there takes back the newest that still stands', () => {
  fc.assert(
    fc.property(days, (day) => {
      const position = { page: 'agenda', agendaItemId: 'at-choice-poll' } as const;
      const end = acted(lived(day), { position });
      const before = contentOf(end.session);
      let desk = end;
      const count = desk.history.done.filter(({ place }) => place === 'round:r1').length;
      for (let step = 0; step < count; step += 1) desk = undone(desk, 'round:r1');
      expect(desk.session.workshop).toBe(end.session.workshop);
      for (let step = 0; step < count; step += 1) desk = redone(desk, 'round:r1');
      expect(contentOf(desk.session)).toEqual(before);
    }),
  );
});
