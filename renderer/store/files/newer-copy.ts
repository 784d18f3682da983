/** Which of two copies of a workshop is newer: this computer's, or the one in a file. Pure. */
import type { Session } from '../../../shared/domain/session/session';
import { fingerprintOf } from '../../../shared/file-format/fingerprint';

/** What this computer remembers of the workshop's file. */
export interface LastSeen {
  /** `fingerprintOf` of what the file held when it was last read or written here. */
  readonly mark: string;
  /** When that was, milliseconds since 1970. */
  readonly usedAt: number;
}

/**
 * True if everything recorded in `earlier` is in `later` too. Ordinary files and fingerprints leave out the ballots of open rounds,
 * so a file does not hold those that were typed here since it was written.
 */
export function holdsAllOf(later: Session, earlier: Session): boolean {
  const ids = new Set([...later.entries, ...later.ballots].map(({ id }) => id));
  return [...earlier.entries, ...earlier.ballots].every(({ id }) => ids.has(id));
}

/**
 * Compares this computer's copy with a file written at `savedAt`, by what was last seen of the file.
 * - 'same': both hold the same.
 * - 'here': the file is as it was last seen; this computer's copy has gone on from there.
 * - 'file': this computer's copy is as the file was last seen; the file has gone on from there.
 * - 'unknown': both have changed, or it is unclear. Also where the file holds ballots of an open round that were rescued before storage held
 *   the session again (`renewedAt`): those that are not here were taken back since. Also if the file might be an old copy that was kept aside: what
 *   is recorded here is never replaced by less, nor by what was written before the file was last seen.
 */
export function newerCopy(
  here: Session,
  file: { readonly session: Session; readonly savedAt: number },
  seen: LastSeen | null,
  renewedAt: number | null = null,
): 'same' | 'here' | 'file' | 'unknown' {
  const [markHere, markFile] = [fingerprintOf(here), fingerprintOf(file.session)];
  if (markHere === markFile) {
    // A rescue file also has the ballots of open rounds, which fingerprints leave out.
    if (holdsAllOf(here, file.session)) return 'same';
    const isOlder = renewedAt !== null && file.savedAt <= renewedAt;
    return holdsAllOf(file.session, here) && !isOlder ? 'file' : 'unknown';
  }
  if (!seen) return 'unknown';
  if (markFile === seen.mark) return 'here';
  const isFollowing = file.savedAt >= seen.usedAt && holdsAllOf(file.session, here);
  return markHere === seen.mark && isFollowing ? 'file' : 'unknown';
}
