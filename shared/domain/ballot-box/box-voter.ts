/**
 * The voter at the ballot box («stemmeboks»), as a pure machine: start → code → role → ballot → look over →
 * cast → thanks. Code and role come only if the round asks for them. All that is known of a voter is in
 * `BoxVoter` and disappears with it.
 *
 * An answer moves on by itself. A voter who is used to pressing Enter after each answer then presses it too
 * late, at a step that has just come up. So at a step that came up by itself the first press only says what a
 * second one does, and the box asks before it casts a ballot with open questions.
 */
import { CODE_LENGTH } from './ballot-code';
import type { CodeCheck } from './ballot-code-check';
import type { BoxAnswer } from '../kinds/poll-rules';
import { cellsOf } from '../poll/cell';
import type { CellId } from '../kinds/cell';
import { kindOf, type OfAnyKind, type Poll } from '../poll/poll';
import type { Frozen } from '../round/round';

export type CodeProblem = Exclude<CodeCheck['verdict'], 'ok'>;

/** What has happened at a step so far when the voter wants to go on. */
interface Pausing {
  /** The step came up by itself after an answer, a group or a code; the next press may still be meant for the step before. */
  readonly isLed?: boolean;
  /** The voter was told what another press does. */
  readonly isAsked?: boolean;
}

type Question = OfAnyKind<'question'>;

export type BoxStep =
  | { readonly kind: 'start' }
  /** `isChecking`: all characters are typed, and the answer is on its way. */
  | {
      readonly kind: 'code';
      readonly typed: string;
      readonly problem: CodeProblem | null;
      readonly isChecking: boolean;
    }
  | { readonly kind: 'role' }
  /** A question of the poll, as its kind asks it. */
  | (Question & Pausing)
  /** `isAsked`: the voter was asked about open questions or a blank ballot. `isFailed`: the ballot could not be stored. */
  | ({ readonly kind: 'review'; readonly isAsked: boolean; readonly isFailed: boolean } & Pausing)
  | { readonly kind: 'casting' }
  | { readonly kind: 'thanks' };

type StepOf<K extends BoxStep['kind']> = Extract<BoxStep, { kind: K }>;

export interface BoxVoter {
  readonly step: BoxStep;
  /** The hash of the voter's code, to be spent with the ballot; null if none is needed. */
  readonly codeHash: string | null;
  /** Null if the round does not ask for it, or the voter did not say. */
  readonly roleId: string | null;
  readonly marks: readonly CellId[];
}

/** What the box asks for. */
export interface BoxRules {
  readonly frozen: Pick<Frozen, 'poll' | 'roles'>;
  readonly needsCode: boolean;
}

export type BoxAct =
  | { readonly kind: 'begin' }
  /** A character of the code, or 'Backspace'. */
  | { readonly kind: 'code-key'; readonly key: string }
  | { readonly kind: 'code-checked'; readonly check: CodeCheck }
  | { readonly kind: 'role'; readonly roleId: string | null }
  | BoxAnswer
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'cast' }
  /** The ballot was stored, or storing it failed. */
  | { readonly kind: 'cast-done' }
  | { readonly kind: 'cast-failed' }
  /** Somebody else used the code between its check and the casting. */
  | { readonly kind: 'code-spent' };

const EMPTY_CODE: StepOf<'code'> = { kind: 'code', typed: '', problem: null, isChecking: false };
const REVIEW: StepOf<'review'> = { kind: 'review', isAsked: false, isFailed: false };
const CODE_CHARACTER = /^[\p{L}\p{N}]$/u;

export const NEW_VOTER: BoxVoter = {
  step: { kind: 'start' },
  codeHash: null,
  roleId: null,
  marks: [],
};

/** The voter after `act`; unchanged if it means nothing at this step. */
export function actAtBox(rules: BoxRules, voter: BoxVoter, act: BoxAct): BoxVoter {
  const { step } = voter;
  switch (act.kind) {
    case 'begin':
      if (step.kind !== 'start') return voter;
      return at(voter, rules.needsCode ? EMPTY_CODE : afterCode(rules));
    case 'code-key':
      return step.kind === 'code' && !step.isChecking ? at(voter, typed(step, act.key)) : voter;
    case 'code-checked':
      return step.kind === 'code' && step.isChecking ? checked(rules, voter, act.check) : voter;
    case 'role':
      if (step.kind !== 'role' || !isRole(rules, act.roleId)) return voter;
      return at({ ...voter, roleId: act.roleId }, led(rules, firstOf(rules)));
    case 'mark':
    case 'no-answer':
      return answered(rules, voter, act);
    case 'next':
      return next(rules, voter);
    case 'back':
      return back(rules, voter);
    case 'cast':
      return step.kind === 'review' ? cast(rules, voter, step) : voter;
    case 'cast-done':
      return step.kind === 'casting' ? { ...NEW_VOTER, step: { kind: 'thanks' } } : voter;
    case 'cast-failed':
      // The voter has looked the ballot over, and was asked about it if there was a reason.
      return step.kind === 'casting'
        ? at(voter, { ...REVIEW, isAsked: true, isFailed: true })
        : voter;
    case 'code-spent':
      return step.kind === 'casting'
        ? { ...NEW_VOTER, step: { ...EMPTY_CODE, problem: 'used' } }
        : voter;
  }
}

/** What a key (a KeyboardEvent's) asks for at this step; null if it means nothing. */
export function actOfBoxKey(
  rules: BoxRules,
  { step, marks }: BoxVoter,
  key: string,
): BoxAct | null {
  if (step.kind === 'start') return key === 'Enter' ? { kind: 'begin' } : null;
  if (key === 'Escape') return { kind: 'back' };
  if (step.kind === 'code') {
    if (key === 'Backspace' && step.typed === '') return { kind: 'back' };
    return key === 'Backspace' || CODE_CHARACTER.test(key) ? { kind: 'code-key', key } : null;
  }
  const { poll, roles } = rules.frozen;
  const index = questionAt(rules, step);
  const answer = index === null ? null : kindOf(poll).box.answerOfKey(poll, index, marks, key);
  if (answer) return answer;
  if (key === 'Backspace') return { kind: 'back' };
  if (key === 'Enter') return { kind: step.kind === 'review' ? 'cast' : 'next' };
  if (step.kind !== 'role') return null;
  const role = roles[Number(key) - 1];
  return key === '0'
    ? { kind: 'role', roleId: null }
    : role
      ? { kind: 'role', roleId: role.id }
      : null;
}

/** How many marks are left; 0 where they are not counted. */
export function marksLeft({ frozen: { poll } }: BoxRules, { marks }: BoxVoter): number {
  return kindOf(poll).box.marksLeft(poll, marks);
}

/** The answer to each statement in order, null for none; on a choice nothing. */
export function answersOf(poll: Poll, marks: readonly CellId[]): readonly (number | null)[] {
  return kindOf(poll).box.answersOf(poll, marks);
}

/** How many statements have no answer; 0 on a choice. */
export function openCount(poll: Poll, marks: readonly CellId[]): number {
  return answersOf(poll, marks).filter((answer) => answer === null).length;
}

function at(voter: BoxVoter, step: BoxStep): BoxVoter {
  return { ...voter, step };
}

function typed(step: StepOf<'code'>, key: string): BoxStep {
  if (key === 'Backspace') return { ...EMPTY_CODE, typed: step.typed.slice(0, -1) };
  if (!CODE_CHARACTER.test(key)) return step;
  // After a refused code the next key starts a new one.
  const before = step.problem === null ? step.typed : '';
  const code = before + key.toLocaleUpperCase('da');
  return { ...EMPTY_CODE, typed: code, isChecking: code.length >= CODE_LENGTH };
}

function checked(rules: BoxRules, voter: BoxVoter, check: CodeCheck): BoxVoter {
  if (check.verdict === 'ok') {
    return at({ ...voter, codeHash: check.hash }, led(rules, afterCode(rules)));
  }
  const typedCode = voter.step.kind === 'code' ? voter.step.typed : '';
  return at(voter, { ...EMPTY_CODE, typed: typedCode, problem: check.verdict });
}

/** Marks the step as one that came up by itself, if that matters for it. */
function led(rules: BoxRules, step: BoxStep): BoxStep {
  return step.kind === 'review' || answersLeadOn(rules, step) ? { ...step, isLed: true } : step;
}

function afterCode(rules: BoxRules): BoxStep {
  return rules.frozen.roles.length > 0 ? { kind: 'role' } : firstOf(rules);
}

function questionsOf({ frozen: { poll } }: BoxRules): readonly Question[] {
  return kindOf(poll).box.questionsOf(poll);
}

/** True at a question whose answer moves on by itself. */
export function answersLeadOn(rules: BoxRules, step: BoxStep): step is Question & Pausing {
  return kindOf(rules.frozen.poll).box.leadsOn && isQuestion(rules, step);
}

function isQuestion(rules: BoxRules, step: BoxStep): step is Question & Pausing {
  return questionsOf(rules).some(({ kind }) => kind === step.kind);
}

/** The place (0 first) of the question that is up; null if there is none. */
function questionAt(rules: BoxRules, step: BoxStep): number | null {
  if (!isQuestion(rules, step)) return null;
  return 'index' in step ? step.index : 0;
}

function firstOf(rules: BoxRules): BoxStep {
  return questionsOf(rules)[0] ?? REVIEW;
}

function isRole({ frozen: { roles } }: BoxRules, roleId: string | null): boolean {
  return roleId === null || roles.some(({ id }) => id === roleId);
}

function answered(rules: BoxRules, voter: BoxVoter, answer: BoxAnswer): BoxVoter {
  const { poll } = rules.frozen;
  const index = questionAt(rules, voter.step);
  const isKnown = answer.kind !== 'mark' || cellsOf(poll).some(({ id }) => id === answer.cell);
  if (index === null || !isKnown) return voter;
  const after = kindOf(poll).box.answered(poll, index, voter.marks, answer);
  if (!after) return voter;
  const { marks, question } = after;
  return at({ ...voter, marks }, question ?? led(rules, afterQuestion(rules, index)));
}

function afterQuestion(rules: BoxRules, index: number): BoxStep {
  return questionsOf(rules)[index + 1] ?? REVIEW;
}

function next(rules: BoxRules, voter: BoxVoter): BoxVoter {
  const { step } = voter;
  const index = questionAt(rules, step);
  if (index === null || !isQuestion(rules, step)) return voter;
  // No question is skipped here: the box says that a ballot without marks is blank, and asks about it.
  if (step.isLed && !step.isAsked) return at(voter, { ...step, isAsked: true });
  const { poll } = rules.frozen;
  const held = kindOf(poll).box.heldAt(poll, voter.marks);
  if (held) return at(voter, held);
  return at(voter, afterQuestion(rules, index));
}

function back(rules: BoxRules, voter: BoxVoter): BoxVoter {
  const { step } = voter;
  if (step.kind === 'code' || step.kind === 'role') return NEW_VOTER;
  if (step.kind === 'review') return at(voter, questionsOf(rules).at(-1) ?? REVIEW);
  const index = questionAt(rules, step);
  if (index === null) return voter;
  const before = questionsOf(rules)[index - 1];
  return before ? at(voter, before) : beforeBallot(rules, voter);
}

/** Going back from the ballot leads to the choice of role; before that there is nothing to change, and the voter starts over. */
function beforeBallot(rules: BoxRules, voter: BoxVoter): BoxVoter {
  return rules.frozen.roles.length > 0 ? at(voter, { kind: 'role' }) : NEW_VOTER;
}

/**
 * The box asks once about a blank ballot, about one with open questions, and about one that the voter can't
 * have looked over yet.
 */
function cast(rules: BoxRules, voter: BoxVoter, step: StepOf<'review'>): BoxVoter {
  const isWhole = voter.marks.length > 0 && openCount(rules.frozen.poll, voter.marks) === 0;
  return (isWhole && !step.isLed) || step.isAsked
    ? at(voter, { kind: 'casting' })
    : at(voter, { ...step, isAsked: true });
}
