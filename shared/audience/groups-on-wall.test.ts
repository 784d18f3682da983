/** The result by role on the projector: when it comes there, and that nothing of a hidden group comes with it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicePoll, roundOf, workshopOf, ROUND_ID } from '../../tests/fixtures/audience-states';
import type { Ballot } from '../domain/ballot/ballot';
import type { Entry } from '../domain/entry/entry';
import type { Round, RoundState } from '../domain/round/round';
import { ballotOf, marked } from '../domain/testing/ballots';
import { roleOf, slipOf } from '../domain/testing/builders';
import { buildAudienceView, type AudienceState } from './build-audience-view';

const poll = choicePoll(3);
const ROLES = ['boss', 'field', 'staff'] as const;
const workshop = workshopOf(poll, 20);
const [FIRST, SECOND] = ['option-1', 'option-2'] as const;

function roundIn(state: RoundState, extra: Partial<Round> = {}): Round {
  const round = roundOf(workshop, poll, state, 'table-slip');
  const frozen = round.frozen && { ...round.frozen, roles: ROLES.map(roleOf) };
  return { ...round, frozen, revealStep: 9, shownThrough: 0, ...extra };
}

function stateOf(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[] = [],
): AudienceState {
  const showing = { kind: 'groups', roundId: round.id, page: 0 } as const;
  return { workshop, rounds: [round], entries, ballots, projector: { showing, isBlack: false } };
}

function slipIn(sequence: number, roleId: string | null, voters: number, votes: number): Entry {
  const counts = { [FIRST]: votes };
  return slipOf(sequence, sequence, voters, counts, { roleId, roundId: ROUND_ID });
}

const slips = [slipIn(1, 'boss', 6, 5), slipIn(2, 'field', 6, 1), slipIn(3, 'staff', 6, 6)];

describe('the result by role', () => {
  it.each([
    ['ready', {}],
    ['open', {}],
    ['closed', {}],
    ['revealed', { revealStep: 0 }],
  ] as const)('does not come to the wall of a round that is %s (%j)', (state, extra) => {
    expect(buildAudienceView(stateOf(roundIn(state, extra), slips))).toMatchObject({
      slide: { kind: 'title' },
    });
  });

  it('does not come to the wall of a round without roles, or that is not there', () => {
    const plain = roundOf(workshop, poll, 'revealed', 'table-slip', { revealStep: 9 });
    expect(buildAudienceView(stateOf(plain, slips))).toMatchObject({ slide: { kind: 'title' } });
    const gone = { ...stateOf(roundIn('revealed'), slips), rounds: [] };
    expect(buildAudienceView(gone)).toMatchObject({ slide: { kind: 'title' } });
  });

  it('is there once the room has seen all, and only what the room’s result knows', () => {
    const view = (entries: readonly Entry[]) =>
      buildAudienceView(stateOf(roundIn('revealed', { wallThrough: 3 }), entries));
    expect(view(slips)).toMatchObject({
      slide: { kind: 'groups', columns: [{}, { nText: 'n = 6' }, {}, {}] },
    });
    expect(view([...slips, slipIn(4, 'boss', 9, 0)])).toEqual(view(slips));
  });

  it('is the same while collecting, whoever voted what in which role', () => {
    const collecting = (entries: readonly Entry[], state: 'open' | 'closed') => {
      const showing = { kind: 'round', roundId: ROUND_ID } as const;
      const projector = { showing, isBlack: false };
      return buildAudienceView({ ...stateOf(roundIn(state), entries), projector });
    };
    const others = [slipIn(1, 'staff', 2, 1), slipIn(2, null, 6, 4), slipIn(3, 'boss', 5, 0)];
    for (const state of ['open', 'closed'] as const) {
      expect(collecting(others, state)).toEqual(collecting(slips, state));
    }
  });

  it('is the same where only hidden groups voted otherwise, and the room did not', () => {
    const size = fc.integer({ min: 1, max: 4 });
    const cases = fc.record({ staff: size, field: size, boss: fc.integer({ min: 5, max: 20 }) });
    let different = 0;
    fc.assert(
      fc.property(cases, fc.nat(4), fc.nat(4), ({ staff, field, boss }, mine, theirs) => {
        // Staff and field are small; together with six without a role they stand behind the shown boss group.
        const voters = staff + field;
        const views = [mine % (voters + 1), theirs % (voters + 1)].map((forFirst) => {
          // Everyone there voted for the one or the other; how many for which is the same in all, the roles are not.
          const order = Array.from({ length: voters }, (_, place) =>
            (place + forFirst) % voters < Math.floor(voters / 2) ? FIRST : SECOND,
          );
          const ballots = order.map((option, place) => ({
            ...ballotOf(`b${place}`, marked(option), {
              kind: 'role',
              roleId: place < staff ? 'staff' : 'field',
            }),
            roundId: ROUND_ID,
          }));
          const entries = [slipIn(1, 'boss', boss, 3), slipIn(2, null, 6, 2)];
          const inStaff = order.slice(0, staff).filter((option) => option === FIRST).length;
          return {
            inStaff,
            view: buildAudienceView(stateOf(roundIn('revealed'), entries, ballots)),
          };
        });
        if (views[0]?.inStaff !== views[1]?.inStaff) different += 1;
        expect(views[0]?.view).toMatchObject({ slide: { kind: 'groups' } });
        expect(views[1]?.view).toEqual(views[0]?.view);
      }),
      { numRuns: 500 },
    );
    expect(different).toBeGreaterThan(50);
  });
});
