/** Writing a workshop file. */
import type { Session } from '../domain/session/session';
import { canonicalJson } from '../lib/canonical-json';
import { crc32 } from '../lib/crc32';
import { FORMAT, type Envelope } from './envelope';
import { CURRENT_VERSION } from './migrations';
import { fileSessionOf, type FileSession } from './rescue';

/** What a file is made with. */
export interface Made {
  /** The version of Pejling. */
  readonly program: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Set if memory is the only copy of the session: the file then contains everything, the ballots of open rounds included. */
  readonly isRescue?: boolean;
}

/** The text of the session's file: JSON that a person can read, and the same text for the same data. */
export function writeWorkshopFile(session: Session, made: Made): string {
  const held = fileSessionOf(session, made.isRescue ?? false);
  const document: Envelope = {
    format: FORMAT,
    version: CURRENT_VERSION,
    program: made.program,
    savedAt: new Date(made.savedAt).toISOString(),
    checksum: crc32(canonicalJson(held)),
    session: inReadersOrder(held),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/**
 * The parts come in the order in which they are read; within each, keys are sorted so that two files can be
 * compared line by line.
 */
function inReadersOrder({ open, ...held }: FileSession): object {
  const { workshop, rounds, entries, ballots, codes, projector, position } = held;
  const parts = { workshop, rounds, entries, ballots, codes, projector, position };
  return Object.fromEntries(
    Object.entries(open ? { ...parts, open } : parts).map(([name, part]) => [name, inOrder(part)]),
  );
}

function inOrder(part: unknown): unknown {
  return JSON.parse(canonicalJson(part));
}
