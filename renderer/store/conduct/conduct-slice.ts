/** Conducting: opening, collecting, closing and revealing, and what the projector shows. */
import * as conduct from '../../../shared/domain/conduct/conduct';
import { roleOf } from '../../../shared/domain/entry/entry';
import { recordEntry, voidsForSlip } from '../../../shared/domain/recording/recording';
import {
  chooseMethod,
  setCountdown,
  setCountingCell,
  type TransitionError,
} from '../../../shared/domain/round/round';
import { countedEntries } from '../../../shared/domain/tally/tally';
import {
  findRound,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import { entryStepName, type StepName } from '../../../shared/domain/undo/undo-step';
import { err, ok, type Result } from '../../../shared/lib/result';
import { isHeldByDraft } from '../core/draft-guard';
import type { ConductActions, Done } from '../core/app-state';
import type { GetState, SetState, StoreDependencies } from '../core/context';
import type { SessionWriter } from '../core/session-writer';

const MINUTE = 60_000;
/** How long after opening or closing the same key is deaf, in milliseconds. */
const SETTLING = 700;

/** A refused transition is a key pressed a moment too late: there is nothing to do and nothing to say. */
function orNothing(step: Result<SessionChange, TransitionError>) {
  return step.ok ? step : null;
}

export function createConductSlice(
  get: GetState,
  set: SetState,
  { now, newId, later }: StoreDependencies,
  writer: SessionWriter,
): ConductActions {
  const stamp = () => ({ id: newId(), recordedAt: now() });
  const write = (step: (session: Session) => Result<SessionChange, TransitionError>) =>
    writer.write((session) => orNothing(step(session)));

  /** Opening, closing and showing share key and place with what comes next: a second press must not rush on. */
  const settle = (done: Done): Done => {
    set({ isSettling: true });
    void done.finally(() => {
      later(SETTLING, () => {
        set({ isSettling: false });
      });
    });
    return done;
  };

  return {
    openPoll: (roundId) => settle(write((session) => conduct.openPoll(session, roundId))),
    closePoll: (roundId) =>
      isHeldByDraft(get, set)
        ? Promise.resolve(ok(undefined))
        : settle(
            write((session) => {
              set({ ballotNotice: null });
              return conduct.closePoll(session, roundId);
            }),
          ),
    revealPoll: (roundId) => settle(write((session) => conduct.revealPoll(session, roundId))),
    hidePoll: (roundId) => write((session) => conduct.hidePoll(session, roundId)),
    resetPoll: (roundId) => {
      set({ ballotNotice: null });
      return write((session) => conduct.resetPoll(session, roundId, stamp));
    },
    moveReveal: (roundId, delta) => write((session) => conduct.moveReveal(session, roundId, delta)),
    chooseMethod: (roundId, method) =>
      isHeldByDraft(get, set)
        ? Promise.resolve(ok(undefined))
        : write((session) =>
            conduct.changeRound(session, roundId, (round) => chooseMethod(round, method)),
          ),
    countDown: (roundId, minutes) =>
      write((session) =>
        conduct.changeRound(session, roundId, (round) =>
          setCountdown(round, minutes > 0 ? now() + minutes * MINUTE : null),
        ),
      ),
    countCell: (roundId, cell) => {
      if (isHeldByDraft(get, set)) return Promise.resolve(ok(undefined));
      return writer.write((session) => {
        if (findRound(session, roundId)?.countingCell === cell) return null;
        return orNothing(
          conduct.changeRound(session, roundId, (round) => setCountingCell(round, cell)),
        );
      });
    },
    record: (roundId, count, confirmed) =>
      writer.write((session) => {
        const round = findRound(session, roundId);
        if (round?.state !== 'open') return err({ code: 'round-not-open' });
        return ok({ entries: [recordEntry(round, session.entries, count, confirmed, stamp())] });
      }),
    removeSlip: async (roundId, table, roleId) => {
      const removed: StepName[] = [];
      const done = await writer.write((session) => {
        const round = findRound(session, roundId);
        if (round?.state !== 'open') return null;
        const slip = countedEntries(round, session.entries).find(
          (entry) =>
            'table' in entry &&
            entry.table === table &&
            (roleId === undefined || roleOf(entry) === roleId),
        );
        if (!slip) return null;
        removed.push(entryStepName(slip));
        return ok({ entries: voidsForSlip(round, session.entries, table, stamp, roleId) });
      });
      const [what] = removed;
      if (done.ok && what) set({ hint: { kind: 'undone', what, isBack: false } });
      return done;
    },
    project: (projector) =>
      writer.write((session) => ok({ projector: { ...session.projector, ...projector } })),
    toggleBlack: () =>
      writer.write(({ projector }) =>
        ok({ projector: { ...projector, isBlack: !projector.isBlack } }),
      ),
  };
}
