/** The ballot box («stemmeboks»): the facilitator's window as a private place to vote, locked until the right code is typed. */
import type { BallotBoxActions } from './ballot-box-state';
import { createBoxClock } from './box-clock';
import { createBoxLockSlice } from './box-lock-slice';
import { createBoxVoterSlice } from './box-voter-slice';
import type { LibraryContext } from '../library/library-context';

export function createBallotBoxSlice(context: LibraryContext): Omit<BallotBoxActions, 'makeCodes'> {
  const clock = createBoxClock(context);
  return { ...createBoxLockSlice(context, clock), ...createBoxVoterSlice(context, clock) };
}
