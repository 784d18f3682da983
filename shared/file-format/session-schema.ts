/** The shape of each part of a session in a workshop file. `integrity.ts` checks how the parts fit together. */
import * as v from 'valibot';
import { ITEM_LIMITS, POLL_LIMITS } from '../domain/limits/limits';
import { PAGES } from '../domain/session/pages';
import { err, ok, type Result } from '../lib/result';
import { partOfWork, type Steps } from '../lib/steps';
import { isRecord } from './is-record';
import type { FileSession } from './rescue';
import { ballot, codes, entry, round, spent } from './round-schema';
import { list, moment, safeId, whole } from '../domain/limits/value-schemas';
import { workshop } from './workshop-schema';

/** The maximum length of the lists that grow during the day. */
const MOST = {
  rounds: 500,
  /** A whole day of 99 tables and their corrections has some thousand. */
  entries: 50_000,
  /** A day of polls answered by a thousand people each. */
  ballots: 100_000,
  codes: 500,
} as const;
const LISTS = ['rounds', 'entries', 'ballots', 'codes'] as const satisfies (keyof typeof MOST)[];

/** At most one for each row. */
const slidePage = whole(0, POLL_LIMITS.rows - 1);

/** At most two for each line: its own, and one of its heading. */
const itemPage = whole(0, 2 * ITEM_LIMITS.lines);

/** Every added minute makes it longer: a day in all, in milliseconds. */
const LONGEST_TIME = 24 * 60 * 60_000;

const projector = v.strictObject({
  showing: v.variant('kind', [
    v.strictObject({ kind: v.literal('title') }),
    v.strictObject({ kind: v.literal('break') }),
    v.strictObject({ kind: v.literal('lunch') }),
    v.strictObject({ kind: v.literal('test-picture') }),
    v.strictObject({ kind: v.literal('round'), roundId: safeId }),
    v.strictObject({
      kind: v.literal('comparison'),
      before: safeId,
      after: safeId,
      page: slidePage,
    }),
    v.strictObject({ kind: v.literal('groups'), roundId: safeId, page: slidePage }),
    v.strictObject({ kind: v.literal('arrivals'), roundId: safeId }),
    v.strictObject({ kind: v.literal('item'), itemId: safeId, page: itemPage }),
  ]),
  isBlack: v.boolean(),
  timer: v.exactOptional(
    v.nullable(
      v.strictObject({
        itemId: safeId,
        length: whole(1, LONGEST_TIME),
        endsAt: v.nullable(moment),
        left: whole(0, LONGEST_TIME),
      }),
    ),
  ),
});

const position = v.strictObject({
  page: v.picklist(PAGES.map(({ id }) => id)),
  /** Empty where the agenda is. */
  agendaItemId: v.union([safeId, v.literal('')]),
});

const session = v.strictObject({
  workshop,
  rounds: list(round, MOST.rounds),
  entries: list(entry, MOST.entries),
  ballots: list(ballot, MOST.ballots),
  codes: list(codes, MOST.codes),
  projector,
  position,
  /** Only in a rescue file. */
  open: v.exactOptional(
    v.strictObject({ ballots: list(ballot, MOST.ballots), spent: list(spent, MOST.ballots) }),
  ),
});

/** `T` with every field required and none readonly, so that two shapes can be compared, optional fields included. */
type Shape<T> = T extends readonly (infer Item)[]
  ? Shape<Item>[]
  : { -readonly [Key in keyof T]-?: Shape<T[Key]> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Proven<Statement extends true> = Statement;
/** If the domain adds, removes or changes a field, this does not compile until the schema follows. */
type _SchemaIsTheDomains = Proven<Same<Shape<v.InferOutput<typeof session>>, Shape<FileSession>>>;

/** `input` as the session of a file; otherwise where it goes wrong, for the log: only names of fields, never their content. */
export function* parsingSteps(input: unknown): Steps<Result<FileSession, string>> {
  const isLong = (key: keyof typeof MOST): boolean =>
    isRecord(input) && Array.isArray(input[key]) && input[key].length <= MOST[key];
  const emptied = Object.fromEntries(LISTS.filter(isLong).map((key) => [key, []]));
  const bare = isRecord(input) ? { ...input, ...emptied } : input;
  const parsed = v.safeParse(session, bare, ONE_ISSUE);
  if (!parsed.success) return err(nameOf(parsed.issues[0], []));
  // The long lists are checked item by item, so that the page can do other work in between.
  const faults: string[] = [];
  const itemsOf = <Item extends v.GenericSchema>(key: keyof typeof MOST, item: Item) =>
    itemSteps(key, item, isRecord(input) ? input[key] : [], faults);
  const rounds = yield* partOfWork(0, 0.1, itemsOf('rounds', round));
  const entries = yield* partOfWork(0.1, 0.6, itemsOf('entries', entry));
  const ballots = yield* partOfWork(0.6, 0.9, itemsOf('ballots', ballot));
  const sets = yield* partOfWork(0.9, 1, itemsOf('codes', codes));
  const [fault] = faults;
  return fault === undefined
    ? ok({ ...parsed.output, rounds, entries, ballots, codes: sets })
    : err(fault);
}

const ONE_ISSUE = { abortEarly: true } as const;

/** The items of a list; if one is invalid, its fault is added to `faults`. */
function* itemSteps<Item extends v.GenericSchema>(
  key: string,
  item: Item,
  list: unknown,
  faults: string[],
): Steps<v.InferOutput<Item>[]> {
  const items: v.InferOutput<Item>[] = [];
  const inputs: readonly unknown[] = Array.isArray(list) ? list : [];
  for (const [index, input] of inputs.entries()) {
    if (faults.length > 0) break;
    const parsed = v.safeParse(item, input, ONE_ISSUE);
    if (parsed.success) items.push(parsed.output);
    else faults.push(nameOf(parsed.issues[0], [key, index]));
    yield index / inputs.length;
  }
  return items;
}

function nameOf(issue: v.BaseIssue<unknown>, place: readonly (string | number)[]): string {
  const keys = [...place, ...(issue.path ?? []).map(({ key }) => key)].map(String);
  // A field name that is not ours may be anything somebody typed.
  const path = keys.map((key) => (/^[\w/-]{1,80}$/.test(key) ? key : '?')).join('.');
  return `${path || 'session'} (${issue.type})`;
}
