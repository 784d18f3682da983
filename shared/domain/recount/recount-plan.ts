/**
 * How many tables to count again, so that a wrong top three would most likely be found. A wrong top three takes a
 * number of wrong slips that follows from the margin; tables drawn by lot miss all of those with a chance that can
 * be calculated. docs/collection.md has an example to follow by hand, and what the bound does not cover.
 */
/** With more options than this the top three are told, else the first place alone. */
const TOP_PLACES = 3;
/** The chance of missing every wrong slip is at most 1 in 20, 5 %. */
const RISK = 20;

/** The draw for one way of naming the top: the first three and everyone tied with the third, or more. */
export interface RecountPlan {
  /** Of how many places: three, or one where there are at most three options. */
  readonly places: number;
  /** Places of the named options in the list of votes, in its order. */
  readonly named: readonly number[];
  /** Votes between the last of those places and the best option that is not named; null if every option is named. */
  readonly margin: number | null;
  /** At least so many slips are wrong if an option that is not named belongs to the top three; null: however many are, none does. */
  readonly wrongSlips: number | null;
  /** So many tables to draw, 0 … the number of tables: 0 where nothing has to be shown, all where nothing less shows it. */
  readonly tables: number;
}

/**
 * The plan for the top three as it stands, then those that also name the next option, or next ones that are tied, and
 * so on while that takes fewer tables. None if no option got a vote.
 *
 * @param votes per option, whole numbers ≥ 0
 * @param tables how many tables were counted by slips, ≥ 1
 * @param errors at most so many votes are wrong at each option of a table, ≥ 1
 */
export function recountPlans(
  votes: readonly number[],
  tables: number,
  errors: number,
): readonly [RecountPlan, ...RecountPlan[]] | null {
  const withVotes = votes.filter((own) => own > 0).sort((a, b) => b - a);
  const places = votes.length > TOP_PLACES ? TOP_PLACES : 1;
  const atLastPlace = withVotes[places - 1] ?? 0;
  const last = atLastPlace > 0 ? atLastPlace : withVotes.at(-1);
  if (last === undefined) return null;
  const plan = (least: number): RecountPlan => ({
    places,
    ...planNaming(votes, least, atLastPlace, tables, errors),
  });
  const plans: [RecountPlan, ...RecountPlan[]] = [plan(last)];
  for (const least of new Set(withVotes.filter((own) => own < last))) {
    const next = plan(least);
    if (next.tables < (plans.at(-1)?.tables ?? 0)) plans.push(next);
  }
  return plans;
}

/** Names every option with `least` votes or more. */
function planNaming(
  votes: readonly number[],
  least: number,
  atLastPlace: number,
  tables: number,
  errors: number,
): Omit<RecountPlan, 'places'> {
  const named = votes.flatMap((own, index) => (own >= least ? [index] : []));
  const others = votes.filter((own) => own < least);
  if (others.length === 0) return { named, margin: null, wrongSlips: null, tables: 0 };
  const margin = atLastPlace - Math.max(...others);
  const wrongSlips = slipsThatMustBeWrong(margin, errors);
  if (wrongSlips > tables) return { named, margin, wrongSlips: null, tables: 0 };
  return { named, margin, wrongSlips, tables: tablesToDraw(tables, wrongSlips) };
}

/**
 * ⌈m / 2e⌉: a slip that is wrong by e votes at two options moves one past the other by at most 2e.
 *
 * @param margin votes that one option is ahead of another, ≥ 0
 */
export function slipsThatMustBeWrong(margin: number, errors: number): number {
  return Math.ceil(margin / (2 * errors));
}

/**
 * The least number of tables whose draw misses all of `wrong` tables with a chance of 5 % or less; all of them if none
 * need be wrong. Drawn without replacement, so the chance is C(N − k, n) / C(N, n), the hypergeometric distribution's;
 * calculated in whole numbers.
 *
 * @param tables N, ≥ 1
 * @param wrong k, 0 … N
 */
export function tablesToDraw(tables: number, wrong: number): number {
  let missing = 1n;
  let all = 1n;
  for (let drawn = 0; drawn < tables; drawn += 1) {
    if (BigInt(RISK) * missing <= all) return drawn;
    missing *= BigInt(tables - wrong - drawn);
    all *= BigInt(tables - drawn);
  }
  return tables;
}
