/** The numbers beside the texts of a choice's slides: counted by hand, and what the texts are written from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../domain/comparison/comparison';
import { groupResults } from '../../../domain/groups/group-results';
import type { ChoicePoll } from '../../../domain/kinds/choice/choice-poll';
import { revealSteps } from '../../../domain/result/reveal';
import { resultOf } from '../../../domain/result/result';
import { choicePolls } from '../../../domain/testing/arbitraries';
import {
  choicePollOf,
  frozenOf,
  handsOf,
  roleOf,
  roundOf,
  slipOf,
} from '../../../domain/testing/builders';
import { choiceResultOf, differenceByHand } from '../../../domain/testing/kinds/results';
import { formatFor } from '../../../lib/format';
import { WORKSHOP_LANGUAGES, type Language } from '../../../lib/language';
import { dictionaryFor } from '../../../text/dictionary';
import { buildComparisonSlide } from '../../build-comparison-slide';
import { buildGroupSlide } from '../../build-group-slide';
import { revealSlide } from '../../build-round-slides';
import type { ChoiceComparisonSlide } from './choice-slide-model';

const PRESENT = 40;
const languages = fc.constantFrom(...WORKSHOP_LANGUAGES);
const slips = fc.array(
  fc.record({ voters: fc.nat(9), votes: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }) }),
  { maxLength: 6 },
);

/** Whole per cent, exactly; null of nobody. */
const percentByHand = (votes: number, base: number) =>
  base === 0 ? null : differenceByHand([votes, base], [0, 1], 100);
const placeByHand = (votes: number, all: readonly number[]) =>
  all.reduce((place, other) => (other > votes ? place + 1 : place), 1);
const add = (numbers: readonly number[]) => numbers.reduce((total, own) => total + own, 0);

interface Room {
  readonly poll: ChoicePoll;
  readonly slips: readonly { readonly voters: number; readonly votes: readonly number[] }[];
  readonly isByHands: boolean;
}

/** The round as it is recorded, with its votes added up by hand. */
function counted({ poll, slips: all, isByHands }: Room) {
  const byHand = poll.options.map((_, place) => add(all.map(({ votes }) => votes[place] ?? 0)));
  const frozen = frozenOf(poll, { present: PRESENT });
  const round = roundOf(poll, isByHands ? 'hands' : 'table-slip', { frozen });
  const countsOf = (votes: readonly number[]) =>
    Object.fromEntries(poll.options.map(({ id }, place) => [id, votes[place] ?? 0]));
  const entries = isByHands
    ? poll.options.map(({ id }, place) => handsOf(place + 1, id, byHand[place] ?? 0))
    : all.map(({ voters, votes }, at) => slipOf(at + 1, at + 1, voters, countsOf(votes)));
  const result = resultOf(round, entries, []);
  if (!result) throw new Error('An open round has a result.');
  const voters = isByHands ? null : add(all.map(({ voters: own }) => own));
  const base = voters === null || poll.baseKind === 'present' ? PRESENT : voters;
  return { result, round, byHand, voters, base };
}

/** More than all people is not given as a share of them. */
function writtenPercent(value: number | null, language: Language): string {
  if (value === null) return dictionaryFor(language).slides.noValue;
  if (value > 100) return language === 'da' ? 'over 100\u00a0%' : 'over 100%';
  return formatFor(language).percent(value);
}

describe('every slide of a choice', () => {
  it('has the numbers of what it shows, counted by hand, and its texts are written from them', () => {
    let steps = 0;
    let unshown = 0;
    let told = 0;
    const rooms = fc.record({ poll: choicePolls(), slips, isByHands: fc.boolean() });
    fc.assert(
      fc.property(rooms, languages, (room, language) => {
        const { result, round, byHand, voters, base } = counted(room);
        const { slides: words } = dictionaryFor(language);
        const format = formatFor(language);
        for (const step of revealSteps(result)) {
          const slide = revealSlide(result, step, round, language);
          if (slide.kind !== 'reveal-step' && slide.kind !== 'choice-result') throw new Error();
          // Votes cast are told only where all options are, each person had one, and the base is another.
          const isTold =
            step.kind === 'all' && room.poll.maxMarks === 1 && ![0, base].includes(add(byHand));
          const cast = isTold ? add(byHand) : null;
          if (isTold) told += 1;
          const rows = slide.kind === 'reveal-step' ? slide.places : slide.rows;
          for (const { label, rank, percent, votes, numbers } of rows) {
            const place = room.poll.options.findIndex(({ title }) => title[language] === label);
            const own = byHand[place] ?? 0;
            expect(numbers).toEqual({
              rank: add(byHand) === 0 ? null : placeByHand(own, byHand),
              percent: percentByHand(own, base),
              votes: own,
              percentOfCast: cast === null ? null : percentByHand(own, cast),
            });
            expect([rank, percent, votes]).toEqual([
              numbers.rank === null ? words.noValue : format.number(numbers.rank),
              writtenPercent(numbers.percent, language),
              cast === null
                ? words.votes(numbers.votes)
                : words.votesOfCast(own, cast, writtenPercent(numbers.percentOfCast, language)),
            ]);
          }
          if (step.kind === 'place') {
            steps += 1;
            const shown = byHand
              .filter((own) => own > 0)
              .filter((own) => {
                const place = placeByHand(own, byHand);
                return place >= step.rank && place <= 3;
              });
            unshown += byHand.length - shown.length;
            expect(rows.map(({ numbers }) => numbers.votes)).toEqual(shown.sort((a, b) => b - a));
          }
          const { numbers, footer } = slide;
          const isSaid = voters === null || (voters > 0 && voters <= PRESENT);
          const people = { voters, present: isSaid ? PRESENT : null, base, cast };
          expect(numbers).toEqual({
            ...{ ...people, round: 1, maxMarks: room.poll.maxMarks },
            ...{ answers: null, ballots: null, spoiledBallots: null },
          });
          // Without anybody present to name, only the voters are.
          expect(footer.left).toContain(
            numbers.voters === null
              ? words.showOfHands(numbers.present ?? 0)
              : words.voted(numbers.voters, numbers.present ?? -1),
          );
          expect(footer.left).toContain(words.marksEach(numbers.maxMarks));
          expect(footer.right).toBe(words.round(numbers.round ?? 0));
        }
      }),
      { numRuns: 400 },
    );
    expect(steps).toBeGreaterThan(300);
    expect(unshown).toBeGreaterThan(300);
    expect(told).toBeGreaterThan(30);
  });
});

describe('before and after of a choice', () => {
  const side = fc.record({
    votes: fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }),
    voters: fc.nat(30),
    options: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 2 }),
    maxMarks: fc.integer({ min: 1, max: 2 }),
  });

  it('has both shares, the points between them and the places won, as they are written', () => {
    let moved = 0;
    fc.assert(
      fc.property(side, side, languages, (before, after, language) => {
        const results = [before, after].map(({ options, maxMarks, votes, voters }) =>
          choiceResultOf(choicePollOf(options, { maxMarks }), votes, voters, PRESENT),
        );
        const [first, second] = results;
        if (!first || !second) throw new Error();
        const rounds = { before: roundOf(first.poll), after: roundOf(second.poll) };
        const slide = buildComparisonSlide(
          compareResults(first, second),
          rounds,
          language,
        ) as ChoiceComparisonSlide;
        const { slides: words } = dictionaryFor(language);
        const format = formatFor(language);
        const write = (value: number | null, as: (value: number) => string) =>
          value === null ? words.noValue : as(value);
        for (const row of slide.rows) {
          const [was, is] = [before, after].map(({ options, votes, voters }) => {
            const place = options.findIndex((id) => row.label.startsWith(id));
            if (place === -1) return null;
            const own = votes.slice(0, options.length);
            const mine = own[place] ?? 0;
            const rank = add(own) === 0 ? null : placeByHand(mine, own);
            return { mine, voters, rank, percent: percentByHand(mine, voters) };
          });
          const isShared =
            was &&
            is &&
            was.percent !== null &&
            is.percent !== null &&
            Math.max(was.percent, is.percent) <= 100;
          const { numbers } = row;
          if (numbers.rankShift) moved += 1;
          expect(numbers).toEqual({
            rank: is?.rank ?? null,
            percentBefore: was?.percent ?? null,
            percentAfter: is?.percent ?? null,
            points: isShared ? (is.percent ?? 0) - (was.percent ?? 0) : null,
            rankShift: was?.rank && is?.rank ? was.rank - is.rank : null,
          });
          expect([row.rank, row.percentBefore, row.percentAfter]).toEqual([
            write(numbers.rank, format.number),
            writtenPercent(numbers.percentBefore, language),
            writtenPercent(numbers.percentAfter, language),
          ]);
          expect(row.points.replace('\u2212', '-').replace('+', '')).toBe(
            write(numbers.points, format.number),
          );
          if (numbers.rankShift) {
            expect(row.rankShift.slice(1)).toBe(format.number(Math.abs(numbers.rankShift)));
          }
        }
        const isSame = before.maxMarks === after.maxMarks;
        expect(slide.numbers).toEqual({ maxMarks: isSame ? after.maxMarks : null });
        for (const [own, { numbers, people }] of [
          [before, slide.before],
          [after, slide.after],
        ] as const) {
          const isSaid = own.voters > 0;
          expect(numbers).toEqual({
            round: null,
            voters: own.voters,
            present: isSaid ? PRESENT : null,
          });
          expect(people).toContain(words.voted(own.voters, numbers.present ?? -1));
        }
      }),
      { numRuns: 300 },
    );
    expect(moved).toBeGreaterThan(100);
  });
});

describe('a choice by groups', () => {
  const ROLES = ['boss', 'field', 'staff'];
  const poll = choicePollOf(['a', 'b']);
  const group = fc.nat(9).chain((people) =>
    fc.record({
      people: fc.constant(people),
      votes: fc.tuple(fc.nat(people), fc.nat(people)),
    }),
  );

  it('has the numbers of each shown group, and not one of a hidden group', () => {
    let hidden = 0;
    const cases = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 6 }), languages, (own, threshold, language) => {
        const entries = own.map(({ people, votes: [a, b] }, at) =>
          slipOf(at + 1, at + 1, people, { a, b }, { roleId: ROLES[at] ?? null }),
        );
        const frozen = frozenOf(poll, { roles: ROLES.map(roleOf), threshold, present: 99 });
        const round = roundOf(poll, 'table-slip', { frozen });
        const grouped = groupResults(round, entries, []);
        if (!grouped) throw new Error();
        const slide = buildGroupSlide(grouped, round, language);
        const { slides: words } = dictionaryFor(language);
        const format = formatFor(language);
        const everyone = {
          people: add(own.map(({ people }) => people)),
          votes: [0, 1].map((place) => add(own.map(({ votes }) => votes[place] ?? 0))),
        };
        for (const [place, { people, votes }] of [everyone, ...own.slice(0, 3)].entries()) {
          const column = slide.columns[place];
          if (column?.isHidden) hidden += 1;
          expect(column?.numbers).toEqual({ people: column?.isHidden ? null : people });
          if (!column?.isHidden) expect(column?.nText).toBe(words.takingPosition(people));
          for (const { label, cells } of slide.rows) {
            const { numbers, text } = cells[place] ?? {};
            const percent = percentByHand(votes[label.startsWith('a') ? 0 : 1] ?? 0, people);
            const isShown = column?.isHidden === false;
            expect(numbers).toEqual({ percent: isShown ? percent : null, mean: null, n: null });
            const written = percent === null ? words.noValue : format.percent(percent);
            expect(text).toBe(isShown ? written : '');
          }
        }
        const isAnyHidden = slide.columns.some(({ isHidden }) => isHidden);
        expect(slide.numbers).toMatchObject({
          ...{ voters: everyone.people, ungrouped: own[3]?.people === 0 ? null : own[3]?.people },
          threshold: isAnyHidden ? threshold : null,
        });
      }),
      { numRuns: 300 },
    );
    expect(hidden).toBeGreaterThan(100);
  });
});
