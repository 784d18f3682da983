/** What slides must say about independently counted votes, in Danish and English. No word is the program's own. */
import type { CountedQuestion, CountedTheme } from './independent-count.ts';

export interface SlideWords {
  readonly percent: (value: number) => string;
  readonly votes: (count: number) => string;
  readonly answers: (count: number) => string;
  readonly decimalMark: string;
  readonly mean: string;
  readonly dontKnow: string;
  readonly divided: string;
  readonly steps: readonly string[];
}

export const DANISH_SLIDES: SlideWords = {
  percent: (value) => `${value}\u00a0%`,
  votes: (count) => `${count} ${count === 1 ? 'stemme' : 'stemmer'}`,
  answers: (count) => `${count} svar`,
  decimalMark: ',',
  mean: 'Gennemsnit',
  dontKnow: 'Ved ikke',
  divided: 'Salen er delt',
  steps: ['Slet ikke', 'I mindre grad', 'I nogen grad', 'I høj grad'],
};

export const ENGLISH_SLIDES: SlideWords = {
  percent: (value) => `${value}%`,
  votes: (count) => `${count} ${count === 1 ? 'vote' : 'votes'}`,
  answers: (count) => `${count} ${count === 1 ? 'answer' : 'answers'}`,
  decimalMark: '.',
  mean: 'Mean',
  dontKnow: 'Don’t know',
  divided: 'The room is divided',
  steps: ['Not at all', 'To a lesser degree', 'To some degree', 'To a high degree'],
};

/** A theme's row, on a reveal step or among all. */
export function themeRow(theme: CountedTheme, titles: readonly string[], words: SlideWords) {
  return {
    rank: String(theme.rank),
    label: titles[theme.number - 1],
    percent: words.percent(theme.percent),
    votes: words.votes(theme.votes),
  };
}

/** An empty box for a place that is still to come. */
export function hiddenRow(rank: number) {
  return { rank: String(rank), label: null, percent: null, votes: null };
}

/** Lengths of bars, in per cent of the longest. */
export function barLengths(themes: readonly CountedTheme[]): readonly number[] {
  const most = Math.max(...themes.map(({ votes }) => votes));
  return themes.map(({ votes }) => Math.round((100 * votes) / most));
}

/** A question's own slide; `texts` are all questions in full. */
export function questionSlide(
  question: CountedQuestion,
  poll: { readonly title: string; readonly texts: readonly string[] },
  words: SlideWords,
) {
  const { number, counts, percents, n, dontKnow, meanTenths, median, isDivided } = question;
  const mean = tenths(meanTenths, words);
  return {
    head: { kicker: poll.title, number: String(number), text: poll.texts[number - 1], mean },
    bars: words.steps.map((label, place) => ({
      label: `${place + 1} ${label}`,
      percent: words.percent(percents[place] ?? -1),
      answers: words.answers(counts[place] ?? -1),
    })),
    figures: [
      words.mean,
      mean,
      `Median ${String(median).replace('.', words.decimalMark)}`,
      `n = ${n}`,
      `${words.dontKnow}: ${dontKnow}`,
      ...(isDivided ? [words.divided] : []),
    ],
  };
}

/** The footer of a slide of these questions: with the note if the percentages of one of them don't make 100. */
export function footerOf(
  [left, right]: readonly [string, string],
  questions: readonly Pick<CountedQuestion, 'percents'>[],
  note: string,
): readonly string[] {
  const sums = questions.map(({ percents }) => percents.reduce((total, own) => total + own, 0));
  return [sums.some((total) => total !== 100) ? `${left} · ${note}` : left, right];
}

/** The overview's lines, the lowest mean on top. */
export function overviewLines(
  questions: readonly CountedQuestion[],
  labels: readonly string[],
  words: SlideWords,
) {
  return [...questions]
    .sort((a, b) => a.mean - b.mean)
    .map(({ number, counts, percents, n, dontKnow, meanTenths, isDivided }) => ({
      label: labels[number - 1],
      percents: percents.filter((_, place) => counts[place] !== 0).map(words.percent),
      dontKnow: String(dontKnow),
      mean: tenths(meanTenths, words),
      n: `n = ${n}`,
      isDivided,
    }));
}

function tenths(value: number, { decimalMark }: SlideWords): string {
  return `${Math.floor(value / 10)}${decimalMark}${value % 10}`;
}
