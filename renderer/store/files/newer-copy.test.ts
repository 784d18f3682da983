/** Which copy of a workshop is newer: a copy is never replaced by one that holds less. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/domain/session/session';
import { ballotOf, marked } from '../../../shared/domain/testing/ballots';
import { choicePollOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { fingerprintOf } from '../../../shared/file-format/fingerprint';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { newerCopy } from './newer-copy';

const poll = choicePollOf(['a', 'b']);
const [EARLIER, SEEN, LATER] = [1000, 2000, 3000];

/** A session with this many slips, and an edit of its title. */
function sessionOf(slips: number, title = 'Konference'): Session {
  const entries = Array.from({ length: slips }, (_, index) => slipOf(index + 1, index + 1, 6, {}));
  const session = sessionWith([roundIn('open', poll)], [poll], { entries });
  return { ...session, workshop: { ...session.workshop, title } };
}

function compare(here: Session, inFile: Session, seen: Session | null, savedAt = LATER) {
  const last = seen && { mark: fingerprintOf(seen), usedAt: SEEN };
  return newerCopy(here, { session: inFile, savedAt }, last);
}

describe('the newer copy', () => {
  it('is neither where both hold the same', () => {
    expect(compare(sessionOf(2), sessionOf(2), null)).toBe('same');
    const elsewhere = { ...sessionOf(2), projector: { showing: { kind: 'break' }, isBlack: true } };
    expect(compare(sessionOf(2), elsewhere as Session, null)).toBe('same');
  });

  it('is this computer’s where the file is as it was last seen', () => {
    expect(compare(sessionOf(3), sessionOf(2), sessionOf(2), EARLIER)).toBe('here');
    expect(compare(sessionOf(2, 'Ny titel'), sessionOf(2), sessionOf(2), EARLIER)).toBe('here');
  });

  it('is not the file’s where it lacks ballots of a round that is open here', () => {
    const ballots = [ballotOf('p1', marked('a'))];
    const here = { ...sessionOf(2), ballots };
    // The fingerprint does not tell, because it leaves out the ballots of open rounds.
    expect(compare(here, sessionOf(3), sessionOf(2))).toBe('unknown');
    expect(compare(here, { ...sessionOf(3), ballots }, sessionOf(2))).toBe('file');
  });

  it('is a rescue file’s where it has ballots of the open round that this computer has lost', () => {
    const [one, two] = ['p1', 'p2'].map((id) => ballotOf(id, marked('a')));
    if (!one || !two) throw new Error('Two ballots');
    const withBallots = (...ballots: readonly (typeof one)[]) => ({ ...sessionOf(2), ballots });
    // The fingerprints are equal, because they leave out the ballots of open rounds.
    expect(compare(withBallots(one), withBallots(one, two), null)).toBe('file');
    expect(compare(withBallots(one), withBallots(two), null)).toBe('unknown');
    expect(compare(withBallots(one, two), withBallots(one), null)).toBe('same');
  });

  it('is not a rescue file’s from before storage held everything again: a ballot that is missing here was taken back', () => {
    const ballots = [ballotOf('p1', marked('a'))];
    const rescued = { session: { ...sessionOf(2), ballots }, savedAt: SEEN };
    expect(newerCopy(sessionOf(2), rescued, null, LATER)).toBe('unknown');
    expect(newerCopy(sessionOf(2), rescued, null, EARLIER)).toBe('file');
  });

  it('is the file’s where this computer’s is as the file was last seen, and the file went on', () => {
    expect(compare(sessionOf(2), sessionOf(3), sessionOf(2))).toBe('file');
    expect(compare(sessionOf(2), sessionOf(2, 'Ny titel'), sessionOf(2))).toBe('file');
  });

  it('can’t be told where both went on, or the file was never seen', () => {
    expect(compare(sessionOf(3), sessionOf(2, 'Ny titel'), sessionOf(2))).toBe('unknown');
    expect(compare(sessionOf(2), sessionOf(3), null)).toBe('unknown');
  });

  it('is not an old copy that was kept aside', () => {
    expect(compare(sessionOf(3), sessionOf(2), sessionOf(3))).toBe('unknown');
    expect(compare(sessionOf(2), sessionOf(2, 'Gammel titel'), sessionOf(2), EARLIER)).toBe(
      'unknown',
    );
  });

  it('never is one that lacks an entry of the other, whatever was seen', () => {
    const count = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(count, count, count, fc.boolean(), (here, inFile, seen, isLater) => {
        const sessions = [sessionOf(here), sessionOf(inFile), sessionOf(seen)] as const;
        const newer = compare(...sessions, isLater ? LATER : EARLIER);
        if (newer === 'file') expect(inFile).toBeGreaterThanOrEqual(here);
      }),
    );
  });
});
