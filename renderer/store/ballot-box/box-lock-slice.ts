/** The lock of the box: stored before the box is shown, read before anything else, and removed only by the right code. */
import {
  forgottenWait,
  FORGOTTEN_WAIT,
  isBoxCode,
  lockBox,
  resumedLock,
  waitLeft,
  withTry,
  type BoxLock,
} from '../../../shared/domain/ballot-box/box-lock';
import { NEW_VOTER } from '../../../shared/domain/ballot-box/box-voter';
import { findRound } from '../../../shared/domain/session/session';
import { err, ok } from '../../../shared/lib/result';
import { loadTexts } from '../../../shared/text/load-texts';
import { isHeldByDraft } from '../storage/memory-guard';
import type { LibraryContext } from '../library/library-context';
import type { BallotBoxActions, BoxData } from './ballot-box-state';
import type { BoxClock } from './box-clock';

type LockActions = Pick<
  BallotBoxActions,
  'openBox' | 'resumeBox' | 'showBoxScreen' | 'leaveBox' | 'waitOutCode' | 'leaveUnlockedBox'
>;

function boxOf(lock: BoxLock, screen: BoxData['screen'], time: number): BoxData {
  return {
    ...{ lock, screen, time, voter: NEW_VOTER, visit: 0 },
    ...{ secondsLeft: null, codeState: 'none' },
  };
}

export function createBoxLockSlice(
  { get, set, catalog, host, newId, now, openRepository, slowHash, writer, opener }: LibraryContext,
  clock: BoxClock,
): LockActions {
  let turn: Promise<unknown> = Promise.resolve();
  /** Queue for changes of the stored lock, which run in the order they were asked for. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const done = turn.then(action);
    // A bug in one action must not stop those after it.
    turn = done.catch(() => undefined);
    return done;
  };
  /** Changes the stored lock, then the state. Null if the box is no longer shown. */
  const changeLock = (change: (lock: BoxLock) => BoxLock): Promise<BoxLock | null> =>
    inTurn(async () => {
      const { box } = get();
      if (!box) return null;
      const lock = change(box.lock);
      const written = await catalog.writeSetting('ballot-box', lock);
      clock.setBox({ lock });
      if (!written.ok) set({ error: written.error });
      return lock;
    });
  /** Leaves the box for the console, or for the start screen if the workshop could not be opened. */
  const leave = async (): Promise<void> => {
    const phase = get().session ? 'session' : 'starting';
    // In one turn of the queue, so that no other change stores the lock again meanwhile.
    await inTurn(async () => {
      const removed = await catalog.removeSetting('ballot-box');
      host.fullScreen(false);
      set({
        phase,
        box: null,
        ...(removed.ok || phase === 'starting' ? {} : { error: removed.error }),
      });
    });
    await (phase === 'session' ? get().openWaiting() : get().start());
  };
  const begin = (): void => {
    clock.touch();
    clock.keepTicking();
  };

  return {
    openBox: async (roundId, { code, needsCode }) => {
      if (isHeldByDraft(get, set) || !isBoxCode(code)) return ok(undefined);
      // A browser allows full screen only within a click.
      host.fullScreen(true);
      await writer.idle();
      const { session } = get();
      if (!session || findRound(session, roundId)?.state !== 'open') {
        host.fullScreen(false);
        return err({ code: 'round-not-open' });
      }
      const workshopId = session.workshop.id;
      const lock = await lockBox({ workshopId, roundId, needsCode }, code, newId(), slowHash);
      const written = await catalog.writeSetting('ballot-box', lock);
      if (!written.ok) {
        host.fullScreen(false);
        set({ error: written.error });
        return written;
      }
      set({
        phase: 'ballot-box',
        box: boxOf(lock, 'voter', now()),
        ...{ dialog: null, question: null, hint: null, isHelpOpen: false, isAboutOpen: false },
        checkedFile: null,
        // Nobody can undo a voter's ballot, nor, by mistake, an earlier one.
        ...{ lastBallot: null, ballotNotice: null },
      });
      begin();
      return ok(undefined);
    },
    resumeBox: async () => {
      const read = await catalog.readSetting('ballot-box');
      if (!read.ok) {
        set({ phase: 'blocked', error: read.error });
        return true;
      }
      if (!read.value) return false;
      // Voters read the workshop's language.
      await loadTexts();
      const lock = resumedLock(read.value, now());
      const up = { phase: 'ballot-box', box: boxOf(lock, 'code', now()) } as const;
      const repository = await openRepository(lock.workshopId);
      const session = repository.ok ? await repository.value.read() : repository;
      if (repository.ok && session.ok) {
        opener.enter(repository.value, session.value, await opener.seenFile(lock.workshopId), up);
      } else {
        if (repository.ok) repository.value.close();
        set({ ...up, ...(session.ok ? {} : { error: session.error }) });
      }
      begin();
      return true;
    },
    showBoxScreen: (screen) => {
      const { box } = get();
      if (!box || forgottenWait(box.lock, now()).state !== 'none') return;
      if (screen === 'voter') host.fullScreen(true);
      clock.touch();
      clock.setBox({ screen, time: now(), codeState: 'none' });
    },
    leaveBox: async (code) => {
      const { box } = get();
      if (!box || box.codeState === 'checking' || waitLeft(box.lock, now()) > 0) return;
      clock.touch();
      clock.setBox({ codeState: 'checking' });
      // The try is counted before the code is checked, so that a restart in between gives no try back.
      const lock = await changeLock((own) => withTry(own, now()));
      const isRight =
        lock && isBoxCode(code) && (await slowHash(code, lock.salt, lock.rounds)) === lock.hash;
      if (isRight) await leave();
      else clock.setBox({ codeState: 'wrong', time: now() });
    },
    waitOutCode: async (isOn) => {
      const { box } = get();
      if (!box) return;
      clock.touch();
      if (isOn) clock.wipe();
      clock.setBox({ screen: 'code', time: now(), codeState: 'none' });
      await changeLock((lock) => ({ ...lock, opensAt: isOn ? now() + FORGOTTEN_WAIT : null }));
    },
    leaveUnlockedBox: async () => {
      const { box } = get();
      if (box && forgottenWait(box.lock, now()).state === 'over') await leave();
    },
  };
}
