/** The session as it stands in a workshop file: the shape of each part. How the parts fit is `integrity.ts`. */
import * as v from 'valibot';
import { err, ok, type Result } from '../lib/result';
import type { FileSession } from './rescue';
import { ballot, codes, entry, round, spent } from './round-schema';
import { list, safeId } from './value-schemas';
import { workshop } from './workshop-schema';

const MOST_ROUNDS = 500;
/** A whole day of 99 tables and their corrections has some thousand. */
const MOST_ENTRIES = 50_000;
/** A day of polls answered by a thousand people each. */
const MOST_BALLOTS = 100_000;

const projector = v.strictObject({
  showing: v.variant('kind', [
    v.strictObject({ kind: v.literal('title') }),
    v.strictObject({ kind: v.literal('break') }),
    v.strictObject({ kind: v.literal('test-picture') }),
    v.strictObject({ kind: v.literal('round'), roundId: safeId }),
    v.strictObject({ kind: v.literal('comparison'), before: safeId, after: safeId }),
    v.strictObject({ kind: v.literal('groups'), roundId: safeId }),
  ]),
  isBlack: v.boolean(),
});

const position = v.strictObject({
  page: v.picklist(['agenda', 'polls', 'setup', 'preflight', 'printouts', 'results']),
  /** Empty where the agenda is. */
  agendaItemId: v.union([safeId, v.literal('')]),
});

const session = v.strictObject({
  workshop,
  rounds: list(round, MOST_ROUNDS),
  entries: list(entry, MOST_ENTRIES),
  ballots: list(ballot, MOST_BALLOTS),
  codes: list(codes, MOST_ROUNDS),
  projector,
  position,
  /** Only in a rescue file. */
  open: v.exactOptional(
    v.strictObject({ ballots: list(ballot, MOST_BALLOTS), spent: list(spent, MOST_BALLOTS) }),
  ),
});

/** `T` with every field required and none readonly, so that two shapes can be compared: an optional one counts too. */
type Shape<T> = T extends readonly (infer Item)[]
  ? Shape<Item>[]
  : { -readonly [Key in keyof T]-?: Shape<T[Key]> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Proven<Statement extends true> = Statement;
/** A field that the domain gets, loses or changes does not compile here until the schema has it too. */
type _SchemaIsTheDomains = Proven<Same<Shape<v.InferOutput<typeof session>>, Shape<FileSession>>>;

/** The session of a file that `input` is; else where it is none, for the log: names of fields only, never what was in them. */
export function parseSession(input: unknown): Result<FileSession, string> {
  const parsed = v.safeParse(session, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err(`${placeOf(issue)} (${issue.type})`);
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key));
  // A name that is none of ours may be anything that somebody typed.
  return keys.map((key) => (/^[\w/-]{1,80}$/.test(key) ? key : '?')).join('.') || 'session';
}
