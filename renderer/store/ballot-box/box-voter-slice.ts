/** A voter's acts at the box: kept in memory, cast in one strict write, then forgotten. */
import {
  normalizeContent,
  type Ballot,
  type BallotOrigin,
} from '../../../shared/domain/ballot/ballot';
import { checkCode, spendCode } from '../../../shared/domain/ballot-box/ballot-code-check';
import type { BoxLock } from '../../../shared/domain/ballot-box/box-lock';
import {
  answersLeadOn,
  type BoxRules,
  actAtBox,
  type BoxAct,
  type BoxStep,
  type BoxVoter,
} from '../../../shared/domain/ballot-box/box-voter';
import {
  codesOfRound,
  findRound,
  type Session,
  type SessionChange,
} from '../../../shared/domain/session/session';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok, type Result } from '../../../shared/lib/result';
import type { BallotBoxActions } from './ballot-box-state';
import type { BoxClock } from './box-clock';
import type { Context } from '../shell/context';

/** How long the thanks are shown, in milliseconds. */
const THANKS = 4000;

const ROUND_NOT_OPEN: AppError = { code: 'round-not-open' };

/** The frozen poll and people of a round; null if it is not open. */
function openFrozen(session: Session | null, roundId: string) {
  const round = session && findRound(session, roundId);
  return round?.state === 'open' ? round.frozen : null;
}

/** Acts that a double press could repeat by mistake: casting and skipping; by button also going on, going back and answering. */
function canBeHurried(
  { kind }: BoxAct,
  step: BoxStep,
  by: 'key' | 'press',
  rules: BoxRules,
): boolean {
  const leads = kind === 'next' || kind === 'back' || kind === 'role' || kind === 'no-answer';
  const leadsOn = answersLeadOn(rules, step);
  const isAnswer = kind === 'mark' && leadsOn;
  // A double press must neither skip a question nor answer one that was just asked.
  const isSkip = kind === 'next' && (leadsOn || isAskedAt(step));
  return kind === 'cast' || isSkip || (by === 'press' && (leads || isAnswer));
}

function isAskedAt(step: BoxStep): boolean {
  return 'isAsked' in step && step.isAsked;
}

/** A text that differs for each step of the voter, and for each question. */
function placeOf(step: BoxStep): string {
  const place = 'index' in step ? `${step.kind} ${step.index}` : step.kind;
  return isAskedAt(step) ? `${place} asked` : place;
}

/** Casts the ballot, with its code if it needs one; refused if the code is used or the round not open. */
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

export function createBoxVoterSlice(
  { get, set, host, later, newId, slowHash, writer }: Context,
  clock: BoxClock,
): Pick<BallotBoxActions, 'actAtBox' | 'touchBox' | 'boxRules'> {
  /** Moves the voter to a new step, and starts what that step waits for. */
  const step = (voter: BoxVoter): void => {
    const { box } = get();
    if (!box || voter === box.voter) return;
    if (placeOf(voter.step) !== placeOf(box.voter.step)) clock.noteStep();
    // Going back to the start clears everything.
    if (voter.step.kind === 'start') {
      clock.wipe();
      return;
    }
    clock.setBox({ voter });
    const { visit } = box;
    if (voter.step.kind === 'code' && voter.step.isChecking) void check(voter.step.typed, visit);
    if (voter.step.kind === 'casting') void cast(voter, visit);
    if (voter.step.kind === 'thanks') {
      later(THANKS, () => {
        if (get().box?.visit === visit) clock.wipe();
      });
    }
  };
  /** Continues with a voter, if the same one is still there. */
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
    if (!box || !rules) return;
    const { lock } = box;
    const origin: BallotOrigin = roleId === null ? { kind: 'room' } : { kind: 'role', roleId };
    const done = await writer.writeToDisk((session) => {
      const content = normalizeContent(rules.frozen.poll, marks, false);
      const ballot = { id: newId(), roundId: lock.roundId, origin, ...content };
      return castChange(session, lock, ballot, codeHash);
    });
    clock.touch();
    if (done.ok) goOn(visit, { kind: 'cast-done' });
    else if (done.error.code !== 'code-used') goOn(visit, { kind: 'cast-failed' });
    else {
      // Only the voter has to know: nothing failed that concerns the facilitator.
      set({ error: null });
      goOn(visit, { kind: 'code-spent' });
    }
  };
  return {
    actAtBox: (act, by = 'press') => {
      const { box } = get();
      const rules = get().boxRules();
      if (!box || !rules || box.screen === 'code') return;
      clock.touch();
      const { voter } = box;
      if (canBeHurried(act, voter.step, by, rules) && clock.isDeaf()) return;
      if (act.kind === 'begin') host.fullScreen(true);
      step(actAtBox(rules, voter, act));
    },
    touchBox: clock.touch,
    boxRules: () => {
      const { box, session } = get();
      const frozen = box && openFrozen(session, box.lock.roundId);
      return frozen ? { frozen, needsCode: box.lock.needsCode } : null;
    },
  };
}
