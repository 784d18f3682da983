/**
 * A second count, from the individual ballots up: people vote one by one, their ballots are added up here, and only
 * the slips reach the program. Shares no code with it, so that both can't be wrong in the same way.
 */

type Random = () => number;

/** The same numbers for the same seed: a 32-bit xorshift, 0 ≤ value < 1. */
export function randomFrom(seed: number): Random {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The same things in another order. */
export function shuffled<T>(things: readonly T[], random: Random): readonly T[] {
  return things
    .map((thing) => ({ thing, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}

/** One person's sheet. `choices` holds the numbers of the themes marked; `answers` one answer a question. */
interface Ballot {
  /** 1 for the first table. */
  readonly table: number;
  choices: number[];
  /** 1 … k, 0 for «Ved ikke», null for a question left blank. */
  readonly answers: readonly (number | null)[];
}

/** People walk in one by one and sit down table by table, round and round. */
export function seatsOf(people: number, tables: number): readonly number[] {
  return Array.from({ length: people }, (_, person) => (person % tables) + 1);
}

/** Picks the place of one of the weights; the larger, the likelier. */
function pick(weights: readonly number[], random: Random): number {
  const all = weights.reduce((before, weight) => before + weight, 0);
  let left = random() * all;
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return weights.length - 1;
}

/** Up to three different marks each; `absent` is the share of people who hand nothing in. */
export function voteOnThemes(
  seats: readonly number[],
  liking: readonly number[],
  absent: number,
  random: Random,
): Ballot[] {
  const ballots: Ballot[] = [];
  for (const table of seats) {
    if (random() < absent) continue;
    const wanted = pick([1, 2, 4, 30], random);
    const left = [...liking];
    const choices: number[] = [];
    while (choices.length < wanted) {
      const place = pick(left, random);
      left[place] = 0;
      choices.push(place + 1);
    }
    ballots.push({ table, choices, answers: [] });
  }
  return ballots;
}

/** One answer a question: `leaning` has per question the weights of Ved ikke, 1 … k and blank. */
export function answerQuestions(
  seats: readonly number[],
  leaning: readonly (readonly number[])[],
  absent: number,
  random: Random,
): Ballot[] {
  const ballots: Ballot[] = [];
  for (const table of seats) {
    if (random() < absent) continue;
    const answers = leaning.map((weights) => {
      const place = pick(weights, random);
      return place === weights.length - 1 ? null : place;
    });
    ballots.push({ table, choices: [], answers });
  }
  return ballots;
}

export interface CountedTheme {
  /** Place in the vote, 1 first. */
  readonly number: number;
  readonly votes: number;
  /** Whole per cent of the base, half up. */
  readonly percent: number;
  /** 1-2-3-3-5. */
  readonly rank: number;
}

/** All themes from the most voted for, ties in the order of the vote. `base`: how many people 100 per cent are. */
export function countThemes(
  ballots: readonly Ballot[],
  themes: number,
  base: number,
): readonly CountedTheme[] {
  const votes = new Array<number>(themes).fill(0);
  for (const theme of ballots.flatMap(({ choices }) => choices)) {
    votes[theme - 1] = at(votes, theme - 1) + 1;
  }
  const falling = votes
    .map((own, place) => ({ number: place + 1, votes: own }))
    .sort((a, b) => b.votes - a.votes || a.number - b.number);
  let rank = 1;
  return falling.map((theme, place) => {
    if (theme.votes !== falling[place - 1]?.votes) rank = place + 1;
    return { ...theme, percent: halfUp(100 * theme.votes, base), rank };
  });
}

/**
 * Lets a few people change a mark until the third and the fourth theme have the same number of votes, and no other
 * of the first five.
 */
export function tieTheThird(ballots: Ballot[], themes: number): void {
  for (;;) {
    const [, second, third, fourth, fifth] = countThemes(ballots, themes, 1);
    if (!second || !third || !fourth || !fifth) throw new Error('Too few themes for a tie');
    const ahead = third.votes - fourth.votes;
    if (ahead === 0) {
      if (second.votes > third.votes && fourth.votes > fifth.votes) return;
      throw new Error('The votes lie too close for a tie at the third place alone');
    }
    const voter = ballots.find(({ choices }) => {
      return choices.includes(third.number) && !choices.includes(fourth.number);
    });
    if (!voter) throw new Error('Nobody can change a mark');
    const others = voter.choices.filter((theme) => theme !== third.number);
    voter.choices = ahead > 1 ? [...others, fourth.number] : others;
  }
}

/** What a table host writes on the slip of a theme vote. */
export interface ThemeSlip {
  readonly table: number;
  readonly voters: number;
  /** Per theme, in the order of the vote. */
  readonly votes: readonly number[];
}

export function themeSlips(
  ballots: readonly Ballot[],
  tables: number,
  themes: number,
): readonly ThemeSlip[] {
  return numbers(tables).map((table) => {
    const own = ballots.filter((ballot) => ballot.table === table);
    const votes = numbers(themes).map(
      (theme) => own.filter(({ choices }) => choices.includes(theme)).length,
    );
    return { table, voters: own.length, votes };
  });
}

/** What a table host writes on the slip of the questions. */
export interface QuestionSlip {
  readonly table: number;
  readonly voters: number;
  /** Per question the counts of 1 … k, then of Ved ikke. */
  readonly rows: readonly (readonly number[])[];
}

export function questionSlips(
  ballots: readonly Ballot[],
  tables: number,
  questions: number,
  steps: number,
): readonly QuestionSlip[] {
  return numbers(tables).map((table) => {
    const own = ballots.filter((ballot) => ballot.table === table);
    return { table, voters: own.length, rows: answerRows(own, questions, steps) };
  });
}

/** Per question how many gave the answers 1 … k and Ved ikke. */
export function answerRows(
  ballots: readonly Ballot[],
  questions: number,
  steps: number,
): readonly (readonly number[])[] {
  return numbers(questions).map((question) =>
    [...numbers(steps), 0].map(
      (answer) => ballots.filter(({ answers }) => answers[question - 1] === answer).length,
    ),
  );
}

export interface CountedQuestion {
  /** 1 for the first question. */
  readonly number: number;
  /** People per step 1 … k, and their whole per cent of n. */
  readonly counts: readonly number[];
  readonly percents: readonly number[];
  readonly n: number;
  readonly dontKnow: number;
  /** Unrounded, for sorting. */
  readonly mean: number;
  /** In tenths, half up: 23 is 2.3. */
  readonly meanTenths: number;
  readonly median: number;
  /** The standard deviation is at least 0.7 of half the scale's width, among ten or more. */
  readonly isDivided: boolean;
}

/** The questions in their own order, each from the answers people gave to it. */
export function countQuestions(
  ballots: readonly Ballot[],
  questions: number,
  steps: number,
): readonly CountedQuestion[] {
  return numbers(questions).map((number) => {
    const given = ballots.map(({ answers }) => answers[number - 1] ?? null);
    const line = given.filter((answer) => answer !== null && answer > 0) as number[];
    line.sort((a, b) => a - b);
    const n = line.length;
    const total = line.reduce((before, answer) => before + answer, 0);
    const mean = total / n;
    const spread = line.reduce((before, answer) => before + (answer - mean) ** 2, 0) / n;
    // Of no answers there is neither mean nor median.
    const middle = n === 0 ? [] : n % 2 === 1 ? [(n - 1) / 2] : [n / 2 - 1, n / 2];
    const counts = numbers(steps).map((step) => line.filter((answer) => answer === step).length);
    return {
      number,
      counts,
      percents: counts.map((count) => halfUp(100 * count, n)),
      n,
      dontKnow: given.filter((answer) => answer === 0).length,
      mean,
      meanTenths: halfUp(10 * total, n),
      median: middle.reduce((before, place) => before + at(line, place), 0) / middle.length,
      isDivided: n >= 10 && Math.sqrt(spread) >= (0.7 * (steps - 1)) / 2,
    };
  });
}

/** `part` / `whole` to the nearest whole number, a half up. Divides whole numbers, so that a half stays exactly one. */
function halfUp(part: number, whole: number): number {
  return Math.floor(part / whole + 0.5);
}

function numbers(last: number): readonly number[] {
  return Array.from({ length: last }, (_, place) => place + 1);
}

function at(values: readonly number[], place: number): number {
  const value = values[place];
  if (value === undefined) throw new Error(`There is no number at place ${place}`);
  return value;
}
