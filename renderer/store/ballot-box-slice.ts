/**
 * The ballot box («stemmeboks»): the facilitator's window as a private place to vote. What locks it is stored before it is up and
 * removed by the right code only; what a voter does lies in memory until it is one strict write, and is then forgotten.
 */
import { normalizeContent, type Ballot, type BallotOrigin } from '../../shared/domain/ballot';
import { checkCode, spendCode } from '../../shared/domain/ballot-code-check';
import {
  forgottenWait,
  FORGOTTEN_WAIT,
  isBoxCode,
  lockBox,
  resumedLock,
  waitLeft,
  withTry,
  type BoxLock,
} from '../../shared/domain/box-lock';
import {
  actAtBox,
  NEW_VOTER,
  type BoxAct,
  type BoxStep,
  type BoxVoter,
} from '../../shared/domain/box-voter';
import {
  codesOfRound,
  findRound,
  type Session,
  type SessionChange,
} from '../../shared/domain/session';
import type { AppError } from '../../shared/errors/app-error';
import { err, ok, type Result } from '../../shared/lib/result';
import type { BallotBoxActions, BoxData } from './ballot-box-actions';
import { readLock, removeLock, writeLock } from './box-lock-store';
import { isHeldByDraft } from './draft-guard';
import type { SessionWriter } from './session-writer';
import type { GetState, SetState, StoreDependencies } from './store-dependencies';
import type { WorkshopDoor } from './workshop-door';

const TICK = 1000;
/** Milliseconds without a touch until the screen is cleared, and how many of them are counted down. */
const IDLE = 60_000;
const COUNTED = 10_000;
/** How long the thanks stand, in milliseconds. */
const THANKS = 4000;
/** How long a new step hears nothing that leads on, in milliseconds: a double press is one press. */
const DEAF = 500;

/** Acts that lead on or back. Keys come as fast as they are typed; what casts is never hurried. */
function isHurried({ kind }: BoxAct, step: BoxStep['kind'], by: 'key' | 'press'): boolean {
  const leads = kind === 'next' || kind === 'back' || kind === 'role' || kind === 'no-answer';
  const isAnswer = kind === 'mark' && step === 'statement';
  return kind === 'cast' || (by === 'press' && (leads || isAnswer));
}

const ROUND_NOT_OPEN: AppError = { code: 'round-not-open' };

/** Steps that differ in this stand at another place on the way to the ballot. */
function placeOf(step: BoxStep): string {
  return step.kind === 'statement' ? `statement ${step.index}` : step.kind;
}

function boxOf(lock: BoxLock, screen: BoxData['screen'], time: number): BoxData {
  return {
    ...{ lock, screen, time, voter: NEW_VOTER, visit: 0 },
    ...{ secondsLeft: null, codeState: 'none' },
  };
}

function openFrozen(session: Session | null, roundId: string) {
  const round = session && findRound(session, roundId);
  return round?.state === 'open' ? round.frozen : null;
}

/** The ballot as it is cast, with its code where it needs one; refused where that is used or the round not open. */
function castChange(
  session: Session,
  { roundId, needsCode }: BoxLock,
  ballot: Ballot,
  codeHash: string | null,
): Result<SessionChange, AppError> {
  if (!openFrozen(session, roundId)) return err(ROUND_NOT_OPEN);
  if (!needsCode) return ok({ ballots: [ballot] });
  const codes = codesOfRound(session, roundId);
  if (codeHash === null || !codes || !spendCode(codes, codeHash)) return err({ code: 'code-used' });
  return ok({ ballots: [ballot], spentCodes: [{ roundId, hash: codeHash }] });
}

export function createBallotBoxSlice(
  get: GetState,
  set: SetState,
  { catalog, host, later, newId, now, openRepository, slowHash }: StoreDependencies,
  writer: SessionWriter,
  door: WorkshopDoor,
): Omit<BallotBoxActions, 'makeCodes'> {
  /** When the box was touched last, when its step came up, and which loop of ticks counts: of several the newest. */
  const clock = { touched: 0, stepped: 0, loop: 0 };

  const setBox = (part: Partial<BoxData>): void => {
    const { box } = get();
    if (box) set({ box: { ...box, ...part } });
  };
  const wipe = (): void => {
    const { box } = get();
    if (box) setBox({ voter: NEW_VOTER, visit: box.visit + 1, secondsLeft: null });
  };
  const touch = (): void => {
    clock.touched = now();
    const { box } = get();
    if (box && box.secondsLeft !== null) setBox({ secondsLeft: null });
  };

  const tick = (): void => {
    const { box } = get();
    if (!box) return;
    const { kind } = box.voter.step;
    // A ballot on its way, and the thanks, end by themselves.
    if (kind === 'casting' || kind === 'thanks') return;
    const left = clock.touched + IDLE - now();
    if (box.screen === 'code') {
      setBox({ time: now() });
      const isWaitedOut = forgottenWait(box.lock, now()).state !== 'none';
      // Whoever wanted to leave has gone: the next voter must find a box to vote in.
      if (left > 0 || isWaitedOut) return;
      setBox({ screen: 'voter', codeState: 'none' });
    }
    if (left <= 0 && kind !== 'start') wipe();
    else if (left <= COUNTED && kind !== 'start') setBox({ secondsLeft: Math.ceil(left / 1000) });
  };
  const keepTicking = (): void => {
    clock.loop += 1;
    const mine = clock.loop;
    const again = (): void => {
      if (mine !== clock.loop || !get().box) return;
      tick();
      later(TICK, again);
    };
    later(TICK, again);
  };

  /** Runs what a new step begins. */
  const step = (voter: BoxVoter): void => {
    const { box } = get();
    if (!box || voter === box.voter) return;
    if (placeOf(voter.step) !== placeOf(box.voter.step)) clock.stepped = now();
    // Whoever goes back to the start takes everything along.
    if (voter.step.kind === 'start') {
      wipe();
      return;
    }
    setBox({ voter });
    const { visit } = box;
    if (voter.step.kind === 'code' && voter.step.isChecking) void check(voter.step.typed, visit);
    if (voter.step.kind === 'casting') void cast(voter, visit);
    if (voter.step.kind === 'thanks') {
      later(THANKS, () => {
        if (get().box?.visit === visit) wipe();
      });
    }
  };
  /** Goes on with a voter who is still there. */
  const goOn = (visit: number, act: BoxAct): void => {
    const { box } = get();
    const rules = get().boxRules();
    if (box && rules && box.visit === visit) step(actAtBox(rules, box.voter, act));
  };
  const check = async (typed: string, visit: number): Promise<void> => {
    const { box, session } = get();
    const codes = box && session && codesOfRound(session, box.lock.roundId);
    const found = codes
      ? await checkCode(typed, codes, slowHash)
      : ({ verdict: 'unknown' } as const);
    goOn(visit, { kind: 'code-checked', check: found });
  };
  const cast = async ({ marks, roleId, codeHash }: BoxVoter, visit: number): Promise<void> => {
    const { box } = get();
    const rules = get().boxRules();
    if (!box) return;
    const { lock } = box;
    const origin: BallotOrigin = roleId === null ? { kind: 'room' } : { kind: 'role', roleId };
    const done = rules
      ? await writer.write((session) => {
          const content = normalizeContent(rules.frozen.poll, marks, false);
          const ballot = { id: newId(), roundId: lock.roundId, origin, ...content };
          return castChange(session, lock, ballot, codeHash);
        })
      : err(ROUND_NOT_OPEN);
    touch();
    if (done.ok) goOn(visit, { kind: 'cast-done' });
    else if (done.error.code !== 'code-used') goOn(visit, { kind: 'cast-failed' });
    else {
      // A matter between the box and its voter: nothing failed that the facilitator must know of.
      set({ error: null });
      goOn(visit, { kind: 'code-spent' });
    }
  };

  const storeLock = async (lock: BoxLock): Promise<void> => {
    setBox({ lock });
    const written = await writeLock(catalog, lock);
    if (!written.ok) set({ error: written.error });
  };
  /** To the console, or to the start screen where the workshop could not be opened. */
  const leave = async (): Promise<void> => {
    const removed = await removeLock(catalog);
    host.fullScreen(false);
    const failed = removed.ok ? {} : { error: removed.error };
    if (get().session) {
      set({ phase: 'session', box: null, ...failed });
      await get().openWaiting();
    } else {
      set({ phase: 'starting', box: null });
      await get().start();
    }
  };

  return {
    openBox: async (roundId, { code, needsCode }) => {
      if (isHeldByDraft(get, set) || !isBoxCode(code)) return ok(undefined);
      // A browser fills the screen only within a click.
      host.fullScreen(true);
      await writer.idle();
      const { session } = get();
      if (!session || !openFrozen(session, roundId)) return err(ROUND_NOT_OPEN);
      const workshopId = session.workshop.id;
      const lock = await lockBox({ workshopId, roundId, needsCode }, code, newId(), slowHash);
      const written = await writeLock(catalog, lock);
      if (!written.ok) {
        host.fullScreen(false);
        set({ error: written.error });
        return written;
      }
      set({
        ...{ phase: 'ballot-box', box: boxOf(lock, 'voter', now()), sheet: null, question: null },
        ...{ isHelpOpen: false, isAboutOpen: false, hint: null },
        // Nobody takes a voter's ballot back, nor an earlier one in its place.
        ...{ lastBallot: null, ballotNotice: null },
      });
      touch();
      keepTicking();
      return ok(undefined);
    },
    resumeBox: async () => {
      const read = await readLock(catalog);
      if (!read.ok) {
        set({ phase: 'blocked', error: read.error });
        return true;
      }
      if (!read.value) return false;
      const lock = resumedLock(read.value, now());
      const up = { phase: 'ballot-box', box: boxOf(lock, 'code', now()) } as const;
      const repository = await openRepository(lock.workshopId);
      const session = repository.ok ? await repository.value.read() : repository;
      if (repository.ok && session.ok) {
        door.enter(repository.value, session.value, await door.seenFile(lock.workshopId), up);
      } else {
        if (repository.ok) repository.value.close();
        set({ ...up, ...(session.ok ? {} : { error: session.error }) });
      }
      touch();
      keepTicking();
      return true;
    },
    actAtBox: (act, by = 'press') => {
      const { box } = get();
      const rules = get().boxRules();
      if (!box || !rules || box.screen === 'code') return;
      touch();
      const { kind } = box.voter.step;
      if (isHurried(act, kind, by) && now() - clock.stepped < DEAF) return;
      if (act.kind === 'begin') host.fullScreen(true);
      const voter = actAtBox(rules, box.voter, act);
      if (act.kind === 'cast') clock.stepped = now();
      step(voter);
    },
    touchBox: touch,
    showBoxScreen: (screen) => {
      const { box } = get();
      if (!box || forgottenWait(box.lock, now()).state !== 'none') return;
      if (screen === 'voter') host.fullScreen(true);
      touch();
      setBox({ screen, time: now(), codeState: 'none' });
    },
    leaveBox: async (code) => {
      const { box } = get();
      if (!box || box.codeState === 'checking' || waitLeft(box.lock, now()) > 0) return;
      touch();
      setBox({ codeState: 'checking' });
      // Counted before it is looked at: a restart in between gives no try back.
      const lock = withTry(box.lock, now());
      await storeLock(lock);
      const isRight =
        isBoxCode(code) && (await slowHash(code, lock.salt, lock.rounds)) === lock.hash;
      if (isRight) await leave();
      else setBox({ codeState: 'wrong', time: now() });
    },
    waitOutCode: async (isOn) => {
      const { box } = get();
      if (!box) return;
      touch();
      if (isOn) wipe();
      setBox({ screen: 'code', time: now(), codeState: 'none' });
      await storeLock({ ...box.lock, opensAt: isOn ? now() + FORGOTTEN_WAIT : null });
    },
    leaveUnlockedBox: async () => {
      const { box } = get();
      if (box && forgottenWait(box.lock, now()).state === 'over') await leave();
    },
    boxRules: () => {
      const { box, session } = get();
      const frozen = box && openFrozen(session, box.lock.roundId);
      return frozen ? { frozen, needsCode: box.lock.needsCode } : null;
    },
  };
}
