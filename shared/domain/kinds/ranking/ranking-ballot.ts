/**
 * Ballots of a ranking. On paper each option has a box for its place, so the typist reads from the first option to the last. At the ballot box
 * options are pressed in the order of their places.
 */
import type { Cell, CellId } from '../cell';
import { ballotKeyOf, isNoAnswerKey } from '../ballot-keys';
import type { BallotRules, BoxRules } from '../poll-rules';
import { optionCells, placesAmong, placesOf, rankingCell, type RankingPoll } from './ranking-poll';
import type { RankingQuestion, RankingTypes } from './ranking-types';

export const rankingBallot: BallotRules<RankingTypes> = {
  problemOf: (poll, marked) => (marked.length === 0 || isWhole(poll, marked) ? null : 'no-ranking'),
  phaseOf: ({ options }, answers) =>
    answers.length === options.length && !answers.includes(null) ? 'ready' : 'no-answer',
  withKey: (poll, answers, key) => {
    const option = poll.options[answers.length];
    if (!option) return null;
    if (isNoAnswerKey(key)) return [...answers, null];
    const place = placesOf(poll).find((own) => String(own) === key);
    if (place === undefined || placeTaken(poll, answers, place) !== null) return null;
    return [...answers, rankingCell(option.id, place)];
  },
};

/** The number (1 first) of the option that already has this place among the answers typed; null if none has. */
export function placeTaken(
  { options }: RankingPoll,
  answers: readonly (CellId | null)[],
  place: number,
): number | null {
  const index = options.findIndex(({ id }, at) => answers[at] === rankingCell(id, place));
  return index < 0 ? null : index + 1;
}

/** True if each option has a place, and each place an option. */
function isWhole(poll: RankingPoll, marked: readonly Cell[]): boolean {
  const rows = new Set(marked.map(({ rowId }) => rowId));
  const places = new Set(marked.map(({ category }) => category));
  const all = poll.options.length;
  return marked.length === all && rows.size === all && places.size === all;
}

const OPEN: RankingQuestion = { kind: 'ranking', isLacking: false };

export const rankingBox: BoxRules<RankingTypes> = {
  questionsOf: () => [OPEN],
  leadsOn: false,
  answerOfKey: (poll, _, marks, key) => {
    const places = placesAmong(poll, (cell) => marks.includes(cell));
    if (key === 'Backspace') {
      const last = places.indexOf(marks.length);
      return last < 0 ? null : pressed(poll, last, places);
    }
    const index = poll.options.findIndex((__, at) => ballotKeyOf(at) === key.toLowerCase());
    return index < 0 ? null : pressed(poll, index, places);
  },
  answered: (poll, _, marks, answer) => {
    if (answer.kind !== 'mark') return null;
    const before = placesAmong(poll, (cell) => marks.includes(cell));
    const index = poll.options.findIndex(({ id }) => optionCells(poll, id).includes(answer.cell));
    return index < 0 ? null : { marks: marksOf(poll, afterPress(before, index)), question: OPEN };
  },
  answersOf: () => [],
  marksLeft: (poll, marks) => poll.options.length - marks.length,
  heldAt: (poll, marks) =>
    marks.length === 0 || marks.length === poll.options.length
      ? null
      : { ...OPEN, isLacking: true },
};

/** The mark that a press on the option asks for: its place, or the next one. */
export function pressed(
  poll: RankingPoll,
  index: number,
  places: readonly (number | null)[],
): { readonly kind: 'mark'; readonly cell: CellId } {
  const next = places.filter((place) => place !== null).length + 1;
  return {
    kind: 'mark',
    cell: rankingCell(poll.options[index]?.id ?? '', places[index] ?? next),
  };
}

/** An option without a place gets the next one; one that has a place loses it, and those behind it move up. */
function afterPress(places: readonly (number | null)[], index: number): readonly (number | null)[] {
  const own = places[index] ?? null;
  if (own === null) {
    const next = places.filter((place) => place !== null).length + 1;
    return places.map((place, at) => (at === index ? next : place));
  }
  return places.map((place, at) =>
    at === index ? null : place !== null && place > own ? place - 1 : place,
  );
}

function marksOf({ options }: RankingPoll, places: readonly (number | null)[]): readonly CellId[] {
  return options.flatMap(({ id }, index) => {
    const place = places[index] ?? null;
    return place === null ? [] : [rankingCell(id, place)];
  });
}
