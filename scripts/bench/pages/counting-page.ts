/** In the browser: what a round's votes cost to count, all of them and one more. */
import type { Ballot } from '../../../shared/domain/ballot/ballot';
import type { Entry } from '../../../shared/domain/entry/entry';
import { resultOf } from '../../../shared/domain/result/result';
import { applyChange, type Session } from '../../../shared/domain/session/session';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { choicePollOf, frozenOf, roundOf, slipOf } from '../../../shared/domain/testing/builders';
import { seededRandom } from '../../../shared/lib/seeded-random';

const OPTIONS = Array.from({ length: 10 }, (_, place) => `o${place}`);
/** As many as a workshop may have. */
const TABLES = 99;
const poll = choicePollOf(OPTIONS, { maxMarks: 3 });
const tables = Array.from({ length: TABLES }, (_, place) => ({ number: place + 1, people: 9 }));
const round = roundOf(poll, 'ballot', { state: 'open', frozen: frozenOf(poll, { tables }) });

const random = seededRandom(1);
let made = 0;

/** From one to three marks. */
function newBallot(): Ballot {
  const marks = OPTIONS.filter(() => random() < 0.2).slice(0, 3);
  return {
    id: crypto.randomUUID(),
    roundId: round.id,
    origin: { kind: 'room' },
    marks,
    isSpoiled: false,
  };
}

/** A slip of the next table; a thousand tables are ten rounds. */
function newSlip(roundId: string): Entry {
  made += 1;
  const counts = Object.fromEntries(OPTIONS.map((id) => [id, Math.floor(9 * random())]));
  return slipOf(made, 1 + (made % TABLES), 9, counts, { roundId, id: crypto.randomUUID() });
}

const listOf = <Item>(length: number, make: (place: number) => Item) =>
  Array.from({ length }, (_, place) => make(place));

function read({ entries, ballots }: Session): number {
  const begun = performance.now();
  const result = resultOf(round, entries, ballots);
  if (!result) throw new Error('The round has no result');
  return performance.now() - begun;
}

/** Milliseconds for the result of so many ballots that nobody has counted before. */
function countAll(size: number): number {
  return read(sessionWith([round], [poll], { ballots: listOf(size, newBallot) }));
}

/** Milliseconds for each of `count` votes more, from the change to the result. */
function addOne(kind: 'ballot' | 'slip', size: number, count: number): number {
  const isSlip = kind === 'slip';
  const before = isSlip
    ? { entries: listOf(size, (place) => newSlip(`round-${Math.floor(place / TABLES)}`)) }
    : { ballots: listOf(size, newBallot) };
  let session = sessionWith([isSlip ? { ...round, method: 'table-slip' } : round], [poll], before);
  read(session);
  const add = () => {
    session = applyChange(
      session,
      isSlip ? { entries: [newSlip(round.id)] } : { ballots: [newBallot()] },
    );
    read(session);
  };
  add();
  const begun = performance.now();
  for (let place = 0; place < count; place += 1) add();
  return (performance.now() - begun) / count;
}

const page = { countAll, addOne };
export type CountingPage = typeof page;
Object.assign(globalThis, { bench: page });
