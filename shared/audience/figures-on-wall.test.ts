import { describe, expect, it } from 'vitest';
import type { Projector } from '../domain/round/projector';
import type { Round } from '../domain/round/round';
import type { Session } from '../domain/session/session';
import { choicePollOf, frozenOf, roleOf, roundIn, slipOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { figuresOnWall } from './figures-on-wall';

const poll = choicePollOf(['a', 'b', 'c', 'd']);
const FIRST = slipOf(1, 1, 7, { a: 3, b: 2, c: 1 });
const SECOND = slipOf(2, 1, 7, { a: 1, b: 2, c: 4 }, { roundId: 'r2' });
const frozen = frozenOf(poll, { roles: [roleOf('boss')] });
const shown = (overrides: Partial<Round> = {}): Round => ({
  ...roundIn('revealed', poll),
  ...{ frozen, revealStep: 3, shownThrough: 1, shownBallots: 0, wallThrough: 1 },
  ...overrides,
});
const ROUND = { kind: 'round', roundId: 'r1' } as const;

/** What of round 1 is on the wall while it shows this. */
function seen(
  showing: Projector['showing'],
  round = shown(),
  {
    isBlack = false,
    entries = [FIRST, SECOND],
  }: Partial<Pick<Session, 'entries'> & Projector> = {},
) {
  const second = shown({ id: 'r2', number: 2, wallThrough: 2, shownThrough: 2 });
  const session = sessionWith([round, second], [poll], { entries });
  return figuresOnWall({ ...session, projector: { showing, isBlack } }, round);
}

describe('what of a result is on the projector', () => {
  it('is all of it at the last step, and some before', () => {
    expect(seen(ROUND)).toBe('all');
    expect(seen(ROUND, shown({ revealStep: 0 }))).toBe('some');
  });

  it('is some of it where it was corrected since, for the wall has the old figures', () => {
    const corrected = slipOf(3, 1, 7, { a: 1, b: 2, c: 1 }, { replaces: FIRST.id });
    expect(seen(ROUND, shown(), { entries: [FIRST, SECOND, corrected] })).toBe('some');
  });

  it('is nothing while it is hidden, or the wall is black or shows something else', () => {
    expect(seen(ROUND, shown({ state: 'closed', revealStep: 0, wallThrough: null }))).toBe('none');
    expect(seen(ROUND, shown(), { isBlack: true })).toBe('none');
    for (const kind of ['title', 'break', 'test-picture'] as const) {
      expect(seen({ kind })).toBe('none');
    }
    expect(seen({ kind: 'round', roundId: 'r2' })).toBe('none');
    expect(seen({ kind: 'groups', roundId: 'r2', page: 0 })).toBe('none');
    expect(seen({ kind: 'arrivals', roundId: 'r1' })).toBe('none');
  });

  it('is some of it beside another round and by role, where the wall may show that', () => {
    const comparison = { kind: 'comparison', before: 'r1', after: 'r2', page: 0 } as const;
    expect(seen(comparison)).toBe('some');
    expect(seen({ kind: 'groups', roundId: 'r1', page: 0 })).toBe('some');
    const hidden = shown({ state: 'closed', revealStep: 0, wallThrough: null });
    expect(seen(comparison, hidden)).toBe('none');
    expect(seen({ kind: 'groups', roundId: 'r1', page: 0 }, hidden)).toBe('none');
  });
});
