/** Simulated votes pass every sum check, and a room of them looks like a room. */
import fc from 'fast-check';
import { rowsOf } from '../poll/cell';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../lib/seeded-random';
import { simulateBallots, simulateSlips, type SimulatedBallot } from './simulate-votes';
import { checkEmpty, checkTableSlip } from '../recording/sum-check';
import { polls } from '../testing/arbitraries';
import { choicePollOf, frozenOf, scalePollOf } from '../testing/builders';
import { cellIdsByHand } from '../testing/reference';
import { spreadPeople } from '../workshop/workshop';

const TEN = choicePollOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']);
const seeds = fc.integer();
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

function votesByHand(ballots: readonly SimulatedBallot[]): readonly number[] {
  return TEN.options.map(({ id }) => ballots.filter(({ marks }) => marks.includes(id)).length);
}

describe('simulated ballots', () => {
  it('are what a participant may mark, in the order of the slip', () => {
    fc.assert(
      fc.property(polls(), fc.nat({ max: 60 }), seeds, (poll, people, seed) => {
        const ballots = simulateBallots(poll, people, seededRandom(seed));
        expect(ballots.length).toBeLessThanOrEqual(people);
        for (const { marks, isSpoiled } of ballots) {
          if (isSpoiled) expect(marks).toEqual([]);
          expect(new Set(marks).size).toBe(marks.length);
          expect(cellIdsByHand(poll)).toEqual(expect.arrayContaining([...marks]));
          if (poll.kind === 'choice') {
            expect(marks.length).toBeLessThanOrEqual(poll.maxMarks);
            const order = poll.options.map(({ id }) => id).filter((id) => marks.includes(id));
            expect(marks).toEqual(order);
          } else {
            const statements = marks.map((cell) => cell.split('/')[0]);
            expect(new Set(statements).size).toBe(statements.length);
            const order = rowsOf(poll)
              .map(({ id }) => id)
              .filter((id) => statements.includes(id));
            expect(statements).toEqual(order);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be had again from the same seed, and differ from another', () => {
    const of = (seed: number) => simulateBallots(TEN, 131, seededRandom(seed));
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
  });

  it('have some absent, some blank and a few spoiled, as a room has', () => {
    const rooms = SEEDS.map((seed) => simulateBallots(TEN, 131, seededRandom(seed)));
    const share = (isMeant: (ballot: SimulatedBallot) => boolean) =>
      rooms.flat().filter(isMeant).length / rooms.flat().length;
    const absent = 1 - rooms.flat().length / (131 * rooms.length);
    expect(absent).toBeGreaterThan(0.03);
    expect(absent).toBeLessThan(0.09);
    expect(share(({ isSpoiled }) => isSpoiled)).toBeGreaterThan(0.003);
    expect(share(({ isSpoiled }) => isSpoiled)).toBeLessThan(0.02);
    const isBlank = ({ marks, isSpoiled }: SimulatedBallot) => marks.length === 0 && !isSpoiled;
    expect(share(isBlank)).toBeGreaterThan(0.01);
    expect(share(isBlank)).toBeLessThan(0.06);
    expect(share(({ marks }) => marks.length === 3)).toBeGreaterThan(0.7);
  });

  it('end in a tie at first place, or where the top three are cut, now and then but not mostly', () => {
    const queues = SEEDS.map((seed) =>
      [...votesByHand(simulateBallots(TEN, 131, seededRandom(seed)))].sort((a, b) => b - a),
    );
    const share = (place: number) =>
      queues.filter((queue) => queue[place] === queue[place + 1]).length / queues.length;
    for (const tied of [share(0), share(2)]) {
      expect(tied).toBeGreaterThan(0.1);
      expect(tied).toBeLessThan(0.5);
    }
  });

  it('mark every category of a scale', () => {
    const scale = scalePollOf(['s', 't', 'u'], 4);
    const ballots = SEEDS.flatMap((seed) => simulateBallots(scale, 20, seededRandom(seed)));
    expect(new Set(ballots.flatMap(({ marks }) => marks))).toEqual(new Set(cellIdsByHand(scale)));
  });
});

describe('simulated slips', () => {
  const rooms = fc
    .record({ poll: polls(), present: fc.integer({ min: 1, max: 60 }), seed: seeds })
    .chain((room) =>
      fc.record({
        room: fc.constant(room),
        tables: fc
          .integer({ min: 1, max: room.present })
          .map((tableCount) => spreadPeople(room.present, tableCount)),
        latecomers: fc.nat({ max: 5 }),
      }),
    );

  it('pass the sum checks, one table after the other, and no cell is unknown', () => {
    fc.assert(
      fc.property(rooms, ({ room: { poll, present: seated, seed }, tables, latecomers }) => {
        const present = Math.max(1, seated - latecomers);
        const slips = simulateSlips(poll, tables, present, seededRandom(seed));
        const frozen = frozenOf(poll, { present, tables });
        expect(slips.map(({ table }) => table)).toEqual(tables.map(({ number }) => number));
        let others = 0;
        for (const { table, voters, counts } of slips) {
          const numbers = { voters, counts, controlSum: null };
          expect(checkTableSlip(frozen, table, numbers, others)).toEqual([]);
          expect(checkEmpty(poll, numbers)).toEqual([]);
          expect(cellIdsByHand(poll)).toEqual(expect.arrayContaining(Object.keys(counts)));
          others += voters;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold nearly all of the people, at every table some', () => {
    const slips = simulateSlips(TEN, spreadPeople(131, 24), 131, seededRandom(1));
    const voters = slips.map((slip) => slip.voters);
    expect(voters.reduce((a, b) => a + b)).toBeGreaterThan(110);
    expect(Math.min(...voters)).toBeGreaterThan(0);
  });
});

describe('seeded random numbers', () => {
  it('are spread evenly over 0 ≤ x < 1, for neighbouring seeds too', () => {
    for (const seed of [0, 1, -1, 2 ** 31, 123456789]) {
      const random = seededRandom(seed);
      const tenths = Array<number>(10).fill(0);
      for (let drawn = 0; drawn < 10_000; drawn += 1) {
        const tenth = Math.floor(random() * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      expect(tenths.length).toBe(10);
      for (const times of tenths) expect(Math.abs(times - 1000)).toBeLessThan(150);
    }
    const firsts = SEEDS.map((seed) => Math.floor(seededRandom(seed)() * 10));
    expect(new Set(firsts).size).toBe(10);
  });
});
