/** The ballot box («stemmeboks»): the facilitator's window as a private place to vote, locked until the right code is typed. */
import type { BallotBoxActions } from './ballot-box-actions';
import { createBoxClock } from './box-clock';
import { createBoxLockSlice } from './box-lock-slice';
import { createBoxVoterSlice } from './box-voter-slice';
import type { SessionWriter } from '../core/session-writer';
import type { GetState, SetState, StoreDependencies } from '../core/store-dependencies';
import type { WorkshopOpener } from '../core/workshop-opener';

export function createBallotBoxSlice(
  get: GetState,
  set: SetState,
  dependencies: StoreDependencies,
  writer: SessionWriter,
  opener: WorkshopOpener,
): Omit<BallotBoxActions, 'makeCodes'> {
  const clock = createBoxClock(get, set, dependencies);
  return {
    ...createBoxLockSlice(get, set, dependencies, writer, opener, clock),
    ...createBoxVoterSlice(get, set, dependencies, writer, clock),
  };
}
