/**
 * Reading a workshop file. The input is unknown; the output is either a session that the program could have
 * made itself, or an AppError. Nothing is repaired: a file that is not as it was written is refused.
 */
import * as v from 'valibot';
import type { Session } from '../domain/session/session';
import type { AppError } from '../errors/app-error';
import { MAX_FILE_LENGTH } from '../ipc/contract';
import { canonicalPieces, countPieces } from '../lib/canonical-json';
import { createCrc32 } from '../lib/crc32';
import { err, ok, type Result } from '../lib/result';
import { finish, partOfWork, type Steps } from '../lib/steps';
import { parseBoundedJson } from './bounded-json';
import { envelope, ours, programmed, versioned } from './envelope';
import { faultSteps } from './integrity';
import { CURRENT_VERSION, migrate } from './migrations';
import { sessionOfFile } from './rescue';
import { parsingSteps } from './session-schema';

export interface ReadFile {
  readonly session: Session;
  /** When it was written, milliseconds since 1970. */
  readonly savedAt: number;
  /** The version of Pejling that wrote it. */
  readonly program: string;
  /** True for a rescue file, the only kind that contains the ballots and used codes of open rounds. */
  readonly isRescue?: boolean;
}

type Reading = Result<ReadFile, AppError>;

/** How many characters of a text are searched for its beginning. */
const HEAD = 200;

/** The progress, 0 … 1, after each part of the reading, by how long the parts take. */
const DONE = { parsing: 0.15, checksum: 0.4, schema: 0.6, comparing: 0.9 } as const;

/**
 * The session in the text of a file. 'file-too-large', 'file-foreign' (none of ours), 'file-newer' (of a later version
 * than this program knows) or 'file-damaged' (ours, but cut short, changed or made up). Never throws.
 */
export function readWorkshopFile(text: string): Reading {
  return finish(readingSteps(text));
}

/** The same in steps. Parsing the JSON is one of them, and the longest: about 5 ms for a million characters. */
export function* readingSteps(text: string): Steps<Reading> {
  if (text.length > MAX_FILE_LENGTH) return err({ code: 'file-too-large' });
  const parsed = parseBoundedJson(text.replace(/^\ufeff/, ''));
  yield DONE.parsing;
  if (!parsed.ok) return beginsLikeOurs(text) ? damaged('not JSON') : err({ code: 'file-foreign' });
  const document = parsed.value;
  if (!v.is(ours, document)) return err({ code: 'file-foreign' });
  if (!v.is(versioned, document)) return damaged('version');
  if (document.version > CURRENT_VERSION) {
    const program = v.is(programmed, document) ? document.program : '';
    return err({ code: 'file-newer', program });
  }
  const around = v.safeParse(envelope, document, { abortEarly: true });
  return around.success ? yield* envelopeSteps(around.output) : damaged('envelope');
}

function* envelopeSteps({
  version,
  program,
  savedAt,
  checksum,
  ...held
}: v.InferOutput<typeof envelope>): Steps<Reading> {
  const sum = yield* partOfWork(DONE.parsing, DONE.checksum, checksumSteps(held.session));
  if (sum !== checksum) return damaged('checksum');
  const migrated = migrate(held.session, version);
  const parsed = yield* partOfWork(DONE.checksum, DONE.schema, parsingSteps(migrated));
  if (!parsed.ok) return damaged(parsed.error);
  // This finds whatever the schema library ignores silently.
  const isAsItStands = yield* partOfWork(
    DONE.schema,
    DONE.comparing,
    comparingSteps(parsed.value, migrated),
  );
  if (!isAsItStands) return damaged('not taken as it stands');
  const session = sessionOfFile(parsed.value);
  if (!session) return damaged('open');
  const fault = yield* partOfWork(DONE.comparing, 1, faultSteps(session));
  if (fault !== null) return damaged(fault);
  const rescue = parsed.value.open ? { isRescue: true } : {};
  return ok({ session, savedAt: Date.parse(savedAt), program, ...rescue });
}

/** `crc32` of the canonical JSON. */
function* checksumSteps(value: unknown): Steps<string> {
  const sum = createCrc32();
  const all = countPieces(value);
  let done = 0;
  for (const piece of canonicalPieces(value)) {
    sum.add(piece);
    done += 1;
    yield done / all;
  }
  return sum.digits();
}

/** True if both have the same canonical JSON; equal data are cut into the same pieces. */
function* comparingSteps(one: unknown, two: unknown): Steps<boolean> {
  const all = countPieces(one);
  const pieces = canonicalPieces(two);
  let done = 0;
  for (const piece of canonicalPieces(one)) {
    if (piece !== pieces.next().value) return false;
    done += 1;
    yield done / all;
  }
  return pieces.next().done === true;
}

function damaged(detail: string): Result<never, AppError> {
  return err({ code: 'file-damaged', detail });
}

/** True for a file of ours that is no longer JSON, most likely because its end is missing. */
function beginsLikeOurs(text: string): boolean {
  return /"format"\s*:\s*"pejling"/.test(text.slice(0, HEAD));
}
