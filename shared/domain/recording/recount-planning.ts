/** How many tables a round's recount should draw, and what a draw that agreed has shown. */
import type { ErrorsPerSlip } from '../entry/recount-draw';
import type { CountedEntry } from '../entry/entry';
import { kindOf } from '../poll/poll';
import { recountPlans, type RecountPlan } from '../recount/recount-plan';
import { USUALLY_DRAWN } from '../recount/recount';
import { readRecount, tablesWithSlips } from '../recount/recount-log';
import { resultOf } from '../result/result';
import type { Round } from '../round/round';
import type { Session } from '../session/session';
import { countedEntries } from '../tally/tally';

type Recorded = Pick<Session, 'entries' | 'ballots'>;

/**
 * The plans for the round's result, the one that names fewest first. Null where the bound says nothing: nothing is
 * counted, the poll tells no places, or votes count that are on no slip.
 */
export function plansOfRound(
  round: Round,
  { entries, ballots }: Recorded,
  errors: ErrorsPerSlip,
): readonly [RecountPlan, ...RecountPlan[]] | null {
  const result = resultOf(round, entries, ballots);
  if (!result) return null;
  const { sources, poll } = result;
  const votes = kindOf(poll).results.votesForPlaces(result);
  const counted = countedEntries(round, entries);
  const tables = tablesWithSlips(counted).length;
  if (votes === null || tables === 0 || sources.answers + sources.ballots > 0) return null;
  return recountPlans(votes, tables, errors * mostSlips(counted));
}

/** Tables may hand in a slip for each role, and each of them may be wrong. */
function mostSlips(counted: readonly CountedEntry[]): number {
  const slips = new Map<number, number>();
  for (const entry of counted) {
    if (entry.kind === 'table-slip') slips.set(entry.table, (slips.get(entry.table) ?? 0) + 1);
  }
  return Math.max(...slips.values());
}

/** What the facilitator chose for a draw. */
export interface DrawChoice {
  readonly errors: ErrorsPerSlip;
  /** True to name the options just below the top three as well, where that takes fewer tables. */
  readonly namesMore: boolean;
}

/** The plan that was chosen; null where the bound says nothing. */
export function chosenPlan(
  round: Round,
  recorded: Recorded,
  { errors, namesMore }: DrawChoice,
): RecountPlan | null {
  const [first, more] = plansOfRound(round, recorded, errors) ?? [];
  return (namesMore ? namingMore(more) : null) ?? first ?? null;
}

/** The plan that names more, where it leaves something to draw for. */
export function namingMore(more: RecountPlan | undefined): RecountPlan | null {
  return more !== undefined && more.tables > 0 ? more : null;
}

/** How many tables a draw should take, and for what: by the plan, or a usual few where there is none to go by. */
export function drawSize(
  round: Round,
  recorded: Recorded,
  choice: DrawChoice,
): { readonly count: number; readonly errors: ErrorsPerSlip | null } {
  const plan = chosenPlan(round, recorded, choice);
  const tables = tablesWithSlips(countedEntries(round, recorded.entries)).length;
  return plan !== null && plan.tables > 0
    ? { count: plan.tables, errors: choice.errors }
    : { count: Math.min(USUALLY_DRAWN, tables), errors: null };
}

/** What a recount that found no difference has shown. */
export type Proof =
  /** Every slip was counted again. */
  | { readonly kind: 'all' }
  /** Were one of the options that are not named among the places, at least `plan.wrongSlips` slips would be wrong, and the draw would have met one of them. */
  | { readonly kind: 'bound'; readonly plan: RecountPlan; readonly errors: ErrorsPerSlip }
  /** No more than that these tables were counted right. */
  | { readonly kind: 'tables' };

/** Null until every drawn table was counted again and all of them agreed from the start. */
export function proofOf(round: Round, recorded: Recorded): Proof | null {
  const { draw, verification, isChangedSince, isRedrawn } = readRecount(round, recorded.entries);
  const { state, drawn, of, differences } = verification;
  if (draw === null || state !== 'verified') return null;
  if (drawn >= of) return { kind: 'all' };
  if (differences > 0) return null;
  if (draw.errors === null || isChangedSince || isRedrawn) return { kind: 'tables' };
  const plans = plansOfRound(round, recorded, draw.errors) ?? [];
  const plan = plans.find(({ wrongSlips, tables }) => wrongSlips !== null && tables <= drawn);
  return plan ? { kind: 'bound', plan, errors: draw.errors } : { kind: 'tables' };
}
