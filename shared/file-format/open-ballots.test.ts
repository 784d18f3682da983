/** What a file must not reveal: ballots of a round that is still open, because its versions would reveal their order. */
import { expect, it } from 'vitest';
import type { Session } from '../domain/session/session';
import { ballotOf, marked } from '../domain/testing/ballots';
import { fingerprintOf } from './fingerprint';
import { readWorkshopFile } from './read-workshop-file';
import { eventfulSession } from './testing/conducted-sessions';
import { writeWorkshopFile } from './write-workshop-file';

const [shown, ready] = eventfulSession().rounds;
if (!shown?.frozen || !ready) throw new Error('The session has a shown round and another');
const [option] = shown.frozen.poll.kind === 'choice' ? shown.frozen.poll.options : [];
const content = marked(option?.id ?? '');

/** The session with a round in this state that has these ballots. */
function sessionWith(state: 'open' | 'closed', ids: readonly string[]): Session {
  const session = eventfulSession();
  const round = { ...shown, state, wallThrough: null } as Session['rounds'][number];
  return {
    ...session,
    rounds: session.rounds.map((one) => (one.id === round.id ? round : one)),
    ballots: ids.map((id) => ({ ...ballotOf(id, content), roundId: round.id })),
  };
}

const textOf = (session: Session) => writeWorkshopFile(session, { program: '1', savedAt: 0 });

it('leaves out the ballots of an open round, and holds them once it is closed', () => {
  const ids = ['secret-1', 'secret-2'];
  const open = textOf(sessionWith('open', ids));
  expect(open).not.toContain('secret-');
  const read = readWorkshopFile(open);
  expect(read.ok && read.value.session.ballots).toEqual([]);
  const closed = readWorkshopFile(textOf(sessionWith('closed', ids)));
  expect(closed.ok && closed.value.session.ballots.map(({ id }) => id)).toEqual(ids);
});

it('is the same file, ballot by ballot: nothing of their order is ever written', () => {
  const [none, one, two] = [[], ['x'], ['x', 'y']].map((ids) => sessionWith('open', ids));
  if (!none || !one || !two) throw new Error('Three sessions');
  expect(textOf(one)).toBe(textOf(none));
  expect(textOf(two)).toBe(textOf(none));
  expect(fingerprintOf(two)).toBe(fingerprintOf(none));
  expect(fingerprintOf(sessionWith('closed', ['x']))).not.toBe(
    fingerprintOf(sessionWith('closed', [])),
  );
});
