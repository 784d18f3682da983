/** What other votes hold, of another round or from before a reset, says nothing of who stands behind the slips of this one. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry/entry';
import { hiddenEntries } from './log-privacy';
import {
  choicePollOf,
  entryId,
  frozenOf,
  roundOf,
  slipOf,
  voidOf,
  workshopOf,
} from '../testing/builders';
import type { Session } from '../session/session';
import { withShowing } from './showing';
import { disclosedByShowing } from './showing-again';

const poll = choicePollOf(['a', 'b']);
const tables = [1, 2, 3].map((number) => ({ number, people: 30 }));
const frozen = frozenOf(poll, { tables, present: 99 });

/** Ten people, four votes: what table 2 had in another vote, and table 1 has in this one at last. */
const SAME = [10, { a: 4 }] as const;
const inAnotherRound: readonly Entry[] = [slipOf(1, 2, ...SAME, { roundId: 'another' })];
const beforeAReset: readonly Entry[] = [slipOf(1, 2, ...SAME), voidOf(2, 1, { reason: 'reset' })];

/** The vote, shown after each of its stages but the last; with what else was recorded. */
function showingsOf(stages: readonly (readonly Entry[])[], others: readonly Entry[]) {
  let round = roundOf(poll, 'table-slip', { state: 'closed', frozen });
  let entries = others;
  for (const [at, stage] of stages.entries()) {
    entries = [...entries, ...stage];
    if (at < stages.length - 1) round = withShowing(round, entries, []);
  }
  const session: Session = {
    workshop: workshopOf([poll], { tables }),
    rounds: [{ ...roundOf(poll), id: 'another' }, round],
    ...{ entries, ballots: [], codes: [] },
    projector: { showing: { kind: 'title' }, isBlack: false },
    position: { page: 'agenda', agendaItemId: '' },
  };
  return { round, session };
}

const first = [slipOf(11, 1, 8, { a: 3 }), slipOf(12, 2, 15, { a: 9 }), slipOf(13, 3, 7, { b: 5 })];
const retyped = slipOf(21, 1, ...SAME, { replaces: entryId(11) });

describe.each([
  ['nothing', []],
  ['another round', inAnotherRound],
  ['a vote that was reset', beforeAReset],
])('beside %s', (_, others) => {
  it('two people who came are asked about', () => {
    // Table 2 goes, and is not missed by then: only the two at table 1 are new to the room.
    const { round, session } = showingsOf([first, [voidOf(20, 12)], [retyped]], others);
    expect(disclosedByShowing(round, session)).toMatchObject({ people: 2 });
  });

  it('the slip that tells of two people is hidden on the list', () => {
    const { round, session } = showingsOf([first, [voidOf(20, 12), retyped]], others);
    expect(hiddenEntries(round, session.entries, [])).toContain(retyped.id);
  });
});
