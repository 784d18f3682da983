/**
 * Reading a workshop file. What comes in is unknown input: out comes a session that the program could have made itself,
 * or an AppError, and never anything in between. Nothing is repaired: a file that is not as it was written is refused.
 */
import * as v from 'valibot';
import type { Session } from '../domain/session';
import type { AppError } from '../errors/app-error';
import { MAX_FILE_LENGTH } from '../ipc/contract';
import { canonicalJson } from '../lib/canonical-json';
import { crc32 } from '../lib/crc32';
import { err, ok, type Result } from '../lib/result';
import { parseBoundedJson } from './bounded-json';
import { envelope, ours, programmed, versioned } from './envelope';
import { findFault } from './integrity';
import { CURRENT_VERSION, migrate } from './migrations';
import { sessionOfFile } from './rescue';
import { parseSession } from './session-schema';

export interface ReadFile {
  readonly session: Session;
  /** When it was written, milliseconds since 1970. */
  readonly savedAt: number;
  /** The version of Pejling that wrote it. */
  readonly program: string;
}

type Reading = Result<ReadFile, AppError>;

/** How far into a text its beginning is looked for. */
const HEAD = 200;

/**
 * The session in the text of a file. 'file-too-large', 'file-foreign' (none of ours), 'file-newer' (of a later version
 * than this program knows) or 'file-damaged' (ours, but cut short, changed or made up). Never throws.
 */
export function readWorkshopFile(text: string): Reading {
  if (text.length > MAX_FILE_LENGTH) return err({ code: 'file-too-large' });
  const parsed = parseBoundedJson(text.replace(/^\ufeff/, ''));
  if (!parsed.ok) return beginsLikeOurs(text) ? damaged('not JSON') : err({ code: 'file-foreign' });
  const document = parsed.value;
  if (!v.is(ours, document)) return err({ code: 'file-foreign' });
  if (!v.is(versioned, document)) return damaged('version');
  if (document.version > CURRENT_VERSION) {
    const program = v.is(programmed, document) ? document.program : '';
    return err({ code: 'file-newer', program });
  }
  const around = v.safeParse(envelope, document, { abortEarly: true });
  return around.success ? readEnvelope(around.output) : damaged('envelope');
}

function readEnvelope({
  version,
  program,
  savedAt,
  checksum,
  ...held
}: v.InferOutput<typeof envelope>): Reading {
  if (crc32(canonicalJson(held.session)) !== checksum) return damaged('checksum');
  const migrated = migrate(held.session, version);
  const parsed = parseSession(migrated);
  if (!parsed.ok) return damaged(parsed.error);
  // Whatever the schema library passes over in silence is found here.
  if (canonicalJson(parsed.value) !== canonicalJson(migrated)) {
    return damaged('not taken as it stands');
  }
  const session = sessionOfFile(parsed.value);
  if (!session) return damaged('open');
  const fault = findFault(session);
  if (fault !== null) return damaged(fault);
  return ok({ session, savedAt: Date.parse(savedAt), program });
}

function damaged(detail: string): Result<never, AppError> {
  return err({ code: 'file-damaged', detail });
}

/** A file of ours that is no longer JSON, most likely because the rest of it is missing. */
function beginsLikeOurs(text: string): boolean {
  return /"format"\s*:\s*"pejling"/.test(text.slice(0, HEAD));
}
