/** What the result slides say, against figures worked out by hand. */
import { describe, expect, it } from 'vitest';
import {
  choicePoll,
  roundOf,
  scalePoll,
  totalsEntry,
  workshopOf,
  ROUND_ID,
} from '../../tests/fixtures/audience-states';
import type { Entry } from '../domain/entry/entry';
import { PRACTICE_POLL_ID } from '../domain/poll/poll';
import type { ChoicePoll } from '../domain/kinds/choice/choice-poll';
import type { ScalePoll } from '../domain/kinds/scale/scale-poll';
import { resultOf } from '../domain/result/result';
import { resultSlides, revealSlide } from './build-round-slides';
import { placeSlide, choiceResultSlide } from './kinds/choice/choice-slides';
import { scaleOverviewSlide, statementSlide } from './kinds/scale/scale-slides';

function choiceOf(poll: ChoicePoll, votes: readonly number[], voters: number) {
  const workshop = { ...workshopOf(poll, 24), present: 131 };
  const round = roundOf(workshop, poll, 'revealed', 'totals');
  const counts = Object.fromEntries(poll.options.map(({ id }, index) => [id, votes[index] ?? 0]));
  const result = resultOf(round, [totalsEntry(voters, counts)], []);
  if (result?.kind !== 'choice' || result.majority) throw new Error('A choice has a choice result');
  return { result, round };
}

function scaleOf(poll: ScalePoll, rows: readonly (readonly number[])[], voters: number) {
  const workshop = { ...workshopOf(poll, 24), present: 131 };
  const round = roundOf(workshop, poll, 'revealed', 'totals');
  const steps = poll.scale.steps.length;
  const counts = Object.fromEntries(
    poll.statements.flatMap(({ id }, row) =>
      (rows[row] ?? []).map((count, index) => [`${id}/${index < steps ? index + 1 : 0}`, count]),
    ),
  ) as Readonly<Record<string, number>>;
  const result = resultOf(round, [totalsEntry(voters, counts)], []);
  if (result?.kind !== 'scale') throw new Error('A scale has a scale result');
  return { result, round };
}

const handsEntry: Entry = {
  kind: 'hands',
  id: 'hands',
  roundId: ROUND_ID,
  sequence: 1,
  recordedAt: 0,
  replaces: null,
  confirmed: false,
  cell: 'option-1',
  votes: 33,
};

describe('choice slides', () => {
  it('rounds each percentage half up, of those who voted', () => {
    // 71/124 = 57,26; 63/124 = 50,81; 31/124 = 25 exactly; 3/124 = 2,42
    const { result, round } = choiceOf(choicePoll(4), [31, 71, 3, 63], 124);
    const slide = choiceResultSlide(result, round, 'da');
    expect(
      slide.rows.map(({ rank, label, percent, votes }) => [rank, label, percent, votes]),
    ).toEqual([
      ['1', 'Tema 2', '57\u00a0%', '71 stemmer'],
      ['2', 'Tema 4', '51\u00a0%', '63 stemmer'],
      ['3', 'Tema 1', '25\u00a0%', '31 stemmer'],
      ['4', 'Tema 3', '2\u00a0%', '3 stemmer'],
    ]);
    expect(slide.rows.map(({ fraction }) => fraction)).toEqual([
      ...[71, 63, 31, 3].map((votes) => votes / 124),
    ]);
    expect(slide.footer).toEqual({
      left: '124 af 131 stemte · op til tre kryds hver · andel af dem, der stemte',
      right: 'Runde 1',
    });
  });

  it('rounds an exact half up and knows one vote', () => {
    // 1/8 = 12,5 → 13
    const { result, round } = choiceOf(choicePoll(2), [1, 7], 8);
    const row = choiceResultSlide(result, round, 'da').rows[1];
    expect([row?.percent, row?.votes]).toEqual(['13\u00a0%', '1 stemme']);
    const english = choiceResultSlide(result, round, 'en').rows[1];
    expect([english?.percent, english?.votes]).toEqual(['13%', '1 vote']);
  });

  it('shows a four-way tie at the third place together, under two empty boxes', () => {
    const { result, round } = choiceOf(choicePoll(8), [50, 70, 40, 40, 9, 40, 40, 0], 124);
    const slide = placeSlide(result, 3, round, 'da');
    expect(slide.hiddenPlaces).toBe(2);
    expect(slide.places.map(({ rank, label }) => `${rank} ${label}`)).toEqual([
      '3 Tema 3',
      '3 Tema 4',
      '3 Tema 6',
      '3 Tema 7',
    ]);
    expect(placeSlide(result, 1, round, 'da')).toMatchObject({ hiddenPlaces: 0 });
  });

  it('leaves two boxes above a third place, tied or not', () => {
    const { result, round } = choiceOf(choicePoll(4), [50, 50, 40, 9], 124);
    expect(placeSlide(result, 3, round, 'da')).toMatchObject({
      hiddenPlaces: 2,
      places: [{ rank: '3', label: 'Tema 3' }],
    });
  });

  it.each([
    [{ maxMarks: 1 }, 'da', '124 af 131 stemte · ét kryds hver · andel af dem, der stemte'],
    [{ maxMarks: 11 }, 'da', '124 af 131 stemte · op til 11 kryds hver · andel af dem, der stemte'],
    [
      { baseKind: 'present' },
      'da',
      '124 af 131 stemte · op til tre kryds hver · andel af alle 131 til stede',
    ],
    [{}, 'en', '124 of 131 voted · up to three marks each · share of those who voted'],
  ] as const)('says in the footer what percentages are of: %j in %s', (extra, language, left) => {
    const { result, round } = choiceOf(choicePoll(12, extra), [5], 124);
    expect(choiceResultSlide(result, round, language).footer.left).toBe(left);
  });

  it('claims no number of voters for a show of hands', () => {
    const poll = choicePoll(3);
    const workshop = { ...workshopOf(poll, 24), present: 131 };
    const round = roundOf(workshop, poll, 'revealed', 'hands');
    const result = resultOf(round, [handsEntry], []);
    if (result?.kind !== 'choice' || result.majority) {
      throw new Error('A choice has a choice result');
    }
    const slide = choiceResultSlide(result, round, 'da');
    expect(slide.footer.left).toBe(
      'Håndsoprækning · 131 til stede · op til tre kryds hver · andel af alle til stede',
    );
    // 33/131 = 25,19
    expect(slide.rows[0]?.percent).toBe('25\u00a0%');
  });

  it('does not say «135 af 131» where more voted than were counted as present', () => {
    const { result, round } = choiceOf(choicePoll(2), [5], 135);
    expect(choiceResultSlide(result, round, 'da').footer.left).toMatch(/^135 stemte · /u);
  });

  it('marks a practice round', () => {
    const { result, round } = choiceOf(choicePoll(2, { id: PRACTICE_POLL_ID }), [5], 9);
    expect(choiceResultSlide(result, round, 'da').footer.right).toBe('Øverunde');
  });
});

describe('scale slides', () => {
  // Mean (14 + 104 + 123 + 36) / 116 = 2,388; «Ved ikke» outside.
  const rows = [
    [14, 52, 41, 9, 6],
    [38, 49, 21, 5, 9],
    [0, 0, 0, 0, 3],
  ];

  it('gives distribution, mean with a decimal comma, median and n', () => {
    const { result, round } = scaleOf(scalePoll(3), rows, 122);
    const item = result.statements[0];
    const slide = item && statementSlide(result, item, round, 'da');
    expect(slide).toMatchObject({
      number: '1',
      mean: '2,4',
      medianText: 'Median 2',
      nText: 'n = 116',
      dontKnowText: 'Ved ikke: 6',
      disagreementText: '',
      footer: { left: '122 af 131 svarede · »Ved ikke« indgår ikke i procenter og gennemsnit' },
    });
    // 14/116 = 12,07; 52/116 = 44,83; 41/116 = 35,34; 9/116 = 7,76
    expect(slide?.bars.map(({ percent, answers }) => [percent, answers])).toEqual([
      ['12\u00a0%', '14 svar'],
      ['45\u00a0%', '52 svar'],
      ['35\u00a0%', '41 svar'],
      ['8\u00a0%', '9 svar'],
    ]);
  });

  it('writes a median between two values with its half', () => {
    const { result, round } = scaleOf(scalePoll(1), [[1, 0, 0, 1, 0]], 2);
    const item = result.statements[0];
    expect(item && statementSlide(result, item, round, 'da').medianText).toBe('Median 2,5');
    expect(item && statementSlide(result, item, round, 'en').medianText).toBe('Median 2.5');
  });

  it('orders the overview by mean, and puts what has no answers last', () => {
    const { result, round } = scaleOf(scalePoll(3), rows, 122);
    const slide = scaleOverviewSlide(result, round, 'da');
    expect(
      slide.rows.map(({ label, mean, nText, dontKnow }) => [label, mean, nText, dontKnow]),
    ).toEqual([
      ['Nummer 2', '1,9', 'n = 113', '9'],
      ['Nummer 1', '2,4', 'n = 116', '6'],
      ['Nummer 3', '–', 'n = 0', '3'],
    ]);
    expect(slide.subtitle).toBe('I hvilken grad? Lavt = stort');
    expect(slide.disagreementNote).toBe('');
  });

  it('flags a divided room', () => {
    const { result, round } = scaleOf(scalePoll(1), [[50, 5, 5, 50, 0]], 110);
    const item = result.statements[0];
    expect(item && statementSlide(result, item, round, 'da').disagreementText).toBe(
      'Salen er delt',
    );
    expect(scaleOverviewSlide(result, round, 'en')).toMatchObject({
      rows: [{ isDisagreement: true }],
      disagreementNote: 'The room is divided: the answers are widely spread',
    });
  });
});

describe('resultSlides', () => {
  it('names the slides in the order in which the room saw them', () => {
    const { result, round } = scaleOf(scalePoll(2), [[1, 1, 1, 1, 0]], 9);
    expect(resultSlides(result, round, 'da').map(({ name }) => name)).toEqual([
      '01 Spørgsmål 1 – Nummer 1',
      '02 Spørgsmål 2 – Nummer 2',
      '03 Hvor er helheden – overblik',
    ]);
    const choice = choiceOf(choicePoll(3), [1], 9);
    expect(resultSlides(choice.result, choice.round, 'da', 4).map(({ name }) => name)).toEqual([
      '04 Hvor er potentialet størst – hele resultatet',
    ]);
  });
});

describe('revealSlide', () => {
  it('shows nothing of a result that the step does not suit', () => {
    const { result, round } = choiceOf(choicePoll(3), [9, 8, 7], 9);
    const slide = revealSlide(result, { kind: 'statement', index: 0 }, round, 'da');
    expect(slide.kind).toBe('closed');
  });
});
