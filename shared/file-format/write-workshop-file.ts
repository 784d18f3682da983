/** Writing a workshop file. */
import { ballotsAtRest, codesAtRest, type Session } from '../domain/session';
import { canonicalJson } from '../lib/canonical-json';
import { crc32 } from '../lib/crc32';
import { FORMAT, type Envelope } from './envelope';
import { CURRENT_VERSION } from './migrations';

/**
 * The text of the session's file: JSON that a person can read, and the same text for the same data.
 * `program`: the version of Pejling; `savedAt`: milliseconds since 1970.
 */
export function writeWorkshopFile(
  session: Session,
  made: { readonly program: string; readonly savedAt: number },
): string {
  const { workshop, rounds, entries, projector, position } = session;
  const ballots = ballotsAtRest(session);
  const codes = codesAtRest(session);
  const document: Envelope = {
    format: FORMAT,
    version: CURRENT_VERSION,
    program: made.program,
    savedAt: new Date(made.savedAt).toISOString(),
    checksum: crc32(
      canonicalJson({ workshop, rounds, entries, ballots, codes, projector, position }),
    ),
    // The reader's order; within each part the keys are sorted, so that two files can be compared line by line.
    session: {
      workshop: inOrder(workshop),
      rounds: inOrder(rounds),
      entries: inOrder(entries),
      ballots: inOrder(ballots),
      codes: inOrder(codes),
      projector: inOrder(projector),
      position: inOrder(position),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function inOrder(part: unknown): unknown {
  return JSON.parse(canonicalJson(part));
}
