/** The result («resultat»): a tally read by the rules of DESIGN.md, with ranks, bases and statistics. */
import { choiceCell, countAt, scaleCell } from '../poll/cell';
import type { AnswerScale, ChoicePoll, Option, ScalePoll, Statement } from '../poll/poll';
import { percentOf, rankCounts } from '../kinds/places-and-shares';
import { idsOfChecks, type Entry } from '../entry/entry';
import { readRecount, type RoundVerification } from '../recount/recount-log';
import type { Frozen, Round } from '../round/round';
import { scaleStatistics, type ScaleStatistics } from '../kinds/scale/scale-statistics';
import type { Ballot } from '../ballot/ballot';
import { countsAlone, tally, type Sources, type Tally } from '../tally/tally';

/** What percentages are of. */
export interface Base {
  readonly kind: 'voters' | 'present';
  readonly people: number;
}

export interface RankedOption {
  readonly option: Option;
  /** Place in the poll, 0 first. */
  readonly index: number;
  readonly votes: number;
  /** Whole per cent of the base; null where the base is empty. */
  readonly percent: number | null;
  /** 1-2-2-4. */
  readonly rank: number;
  /** Among the top three, ties included; never without a vote. */
  readonly isTop: boolean;
}

export interface ChoiceResult {
  readonly kind: 'choice';
  readonly poll: ChoicePoll;
  readonly present: number;
  readonly voters: number | null;
  readonly base: Base;
  readonly marks: number;
  /** By rank, then in the poll's order. */
  readonly ranked: readonly RankedOption[];
  readonly confirmedCount: number;
  readonly sources: Sources;
  /** Something was recorded or taken back since the room first saw the result. */
  readonly isCorrected: boolean;
  /** Whether tables drawn at random were counted again, and agree. */
  readonly verification: RoundVerification;
}

export interface CategoryCount {
  readonly value: number;
  readonly count: number;
  /** Whole per cent of n; null where n is 0. */
  readonly percent: number | null;
}

export interface StatementResult {
  readonly statement: Statement;
  /** Place in the poll, 0 first. */
  readonly index: number;
  /** In the scale's own order. */
  readonly distribution: readonly CategoryCount[];
  readonly statistics: ScaleStatistics;
  readonly dontKnow: number;
  /** Voters who gave no answer here; null where nobody knows how many voted. */
  readonly blank: number | null;
}

export interface ScaleResult {
  readonly kind: 'scale';
  readonly poll: ScalePoll;
  readonly scale: AnswerScale;
  readonly present: number;
  readonly voters: number | null;
  /** In the poll's order. */
  readonly statements: readonly StatementResult[];
  readonly confirmedCount: number;
  readonly sources: Sources;
  /** Something was recorded or taken back since the room first saw the result. */
  readonly isCorrected: boolean;
  /** Whether tables drawn at random were counted again, and agree. */
  readonly verification: RoundVerification;
}

export type PollResult = ChoiceResult | ScaleResult;

/** What is said of a result beside its figures. */
type Marks = 'isCorrected' | 'verification';

const TOP_RANK = 3;

/** The result of a round, or null while it is ready and counts nothing. */
export function resultOf(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): PollResult | null {
  if (!round.frozen) return null;
  const counted = tally(round, entries, ballots);
  const { poll } = round.frozen;
  const marks = {
    isCorrected: isCorrectedSinceShown(round, entries) || hasLateBallots(round, ballots),
    verification: readRecount(round, entries).verification,
  };
  return poll.kind === 'choice'
    ? { ...choiceResult(poll, round.frozen, counted), ...marks }
    : { ...scaleResult(poll, round.frozen, counted), ...marks };
}

/**
 * The result as the room knows it: what was recorded after the wall was last brought up to date is left out. Null where
 * nothing is shown.
 */
export function wallResultOf(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): PollResult | null {
  const { wallThrough } = round;
  if (round.state !== 'revealed' || wallThrough === null) return null;
  const known = entries.filter(
    ({ roundId, sequence }) => roundId === round.id && sequence <= wallThrough,
  );
  return resultOf(round, known, ballots);
}

/** True where the room looks at a result that has been corrected since. */
export function isWallOutdated(round: Round, entries: readonly Entry[]): boolean {
  const { state, wallThrough } = round;
  return (
    state === 'revealed' &&
    wallThrough !== null &&
    entries.some(({ roundId, sequence }) => roundId === round.id && sequence > wallThrough)
  );
}

function isCorrectedSinceShown({ id, shownThrough }: Round, entries: readonly Entry[]): boolean {
  if (shownThrough === null) return false;
  const own = entries.filter(({ roundId }) => roundId === id);
  const checks = idsOfChecks(own);
  return own.some((entry) => entry.sequence > shownThrough && !checks.has(entry.id));
}

/** Ballots came in, or went, since the room first saw the result: the round was opened again, or merged. */
function hasLateBallots({ id, shownBallots, method }: Round, ballots: readonly Ballot[]): boolean {
  if (shownBallots === null || countsAlone(method)) return false;
  return ballots.filter(({ roundId }) => roundId === id).length !== shownBallots;
}

function choiceResult(poll: ChoicePoll, frozen: Frozen, counted: Tally): Omit<ChoiceResult, Marks> {
  const { voters } = counted;
  const base: Base =
    voters === null || poll.baseKind === 'present'
      ? { kind: 'present', people: frozen.present }
      : { kind: 'voters', people: voters };
  const votes = poll.options.map((option) => countAt(counted.counts, choiceCell(option.id)));
  const ranks = rankCounts(votes);
  const ranked = poll.options
    .map((option, index): RankedOption => {
      const own = votes[index] ?? 0;
      const rank = ranks[index] ?? 1;
      const isTop = rank <= TOP_RANK && own > 0;
      return { option, index, votes: own, percent: percentOf(own, base.people), rank, isTop };
    })
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  return {
    kind: 'choice',
    poll,
    present: frozen.present,
    voters,
    base,
    marks: votes.reduce((total, own) => total + own, 0),
    ranked,
    confirmedCount: counted.confirmedCount,
    sources: counted.sources,
  };
}

function scaleResult(poll: ScalePoll, frozen: Frozen, counted: Tally): Omit<ScaleResult, Marks> {
  const statements = poll.statements.map((statement, index): StatementResult => {
    const at = (category: number) => countAt(counted.counts, scaleCell(statement.id, category));
    const counts = poll.scale.steps.map((step) => at(step.value));
    const statistics = scaleStatistics(counts);
    const dontKnow = at(0);
    return {
      statement,
      index,
      distribution: poll.scale.steps.map((step, place) => ({
        value: step.value,
        count: counts[place] ?? 0,
        percent: percentOf(counts[place] ?? 0, statistics.n),
      })),
      statistics,
      dontKnow,
      blank: counted.voters === null ? null : Math.max(0, counted.voters - statistics.n - dontKnow),
    };
  });
  return {
    kind: 'scale',
    poll,
    scale: poll.scale,
    present: frozen.present,
    voters: counted.voters,
    statements,
    confirmedCount: counted.confirmedCount,
    sources: counted.sources,
  };
}

/** Statements by mean, lowest first (the largest potential on top); without answers last; else the poll's order. */
export function byMean(statements: readonly StatementResult[]): readonly StatementResult[] {
  const key = (item: StatementResult) => item.statistics.mean ?? Number.POSITIVE_INFINITY;
  return [...statements].sort((a, b) => (key(a) === key(b) ? a.index - b.index : key(a) - key(b)));
}
