/** The recount of a round that is over, and what the list of its entries amends. */
import { noteShown } from '../../../shared/domain/disclosure/showing';
import {
  drawRecount,
  recordRecount,
  takeRecountOver,
} from '../../../shared/domain/recording/recounting';
import { replaceCorrection } from '../../../shared/domain/recording/replacing-correction';
import type { TransitionError } from '../../../shared/domain/round/round';
import type { Session, SessionChange } from '../../../shared/domain/session/session';
import type { Result } from '../../../shared/lib/result';
import type { RecountActions } from './recount-actions';
import type { SessionWriter } from '../core/session-writer';
import type { SetState, StoreDependencies } from '../core/context';

export function createRecountSlice(
  set: SetState,
  { now, newId, random }: StoreDependencies,
  writer: SessionWriter,
): RecountActions {
  const stamp = () => ({ id: newId(), recordedAt: now() });
  /** A refused step is a key pressed a moment too late: there is nothing to do and nothing to say. */
  const write = (step: (session: Session) => Result<SessionChange, TransitionError>) =>
    writer.write((session) => {
      const change = step(session);
      return change.ok ? change : null;
    });

  return {
    drawRecount: (roundId) => write((session) => drawRecount(session, roundId, random, stamp())),
    recordRecount: (roundId, recount) =>
      write((session) => recordRecount(session, roundId, recount, stamp())),
    takeRecountOver: (roundId, table) =>
      write((session) => takeRecountOver(session, roundId, table, stamp())),
    replaceCorrection: (roundId, entryId, correction) =>
      write((session) => replaceCorrection(session, roundId, entryId, correction, stamp)),
    setForOthers: (isForOthers) => {
      set({ isForOthers });
    },
    noteShown: (roundIds) => write((session) => noteShown(session, roundIds)),
  };
}
