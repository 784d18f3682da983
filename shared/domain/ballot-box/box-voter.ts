/**
 * The voter at the ballot box («stemmeboks»), as a pure machine: start → code → role → ballot → look over → cast → thanks.
 * Code and role only where the round asks for them. What it knows of a voter is all in `BoxVoter`, and gone with it.
 *
 * An answer leads on by itself, and fingers that learnt to press Enter after each answer come too late: what they press then
 * was not meant for what has just come up. So on a step that came up by itself the first press of the way on only says what
 * a second one does, and a ballot with open questions is asked about before it is cast.
 */
import { CODE_LENGTH } from './ballot-code';
import type { CodeCheck } from './ballot-code-check';
import { ballotKeyOf } from '../ballot/ballot-typing';
import { cellsOf, type CellId } from '../poll/cell';
import type { Poll, ScalePoll } from '../poll/poll';
import type { Frozen } from '../round/round';

export type CodeProblem = Exclude<CodeCheck['verdict'], 'ok'>;

/** Where a step stands with the voter who wants to go on. */
interface Pausing {
  /** The step came up by itself, behind an answer, a group or a code: the next press may still be meant for that. */
  readonly isLed?: boolean;
  /** It was said what another press does. */
  readonly isAsked?: boolean;
}

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
  /** `isFull`: one mark more than allowed was just asked for. */
  | { readonly kind: 'choice'; readonly isFull: boolean }
  /** A statement of a scale, 0 first. */
  | ({ readonly kind: 'statement'; readonly index: number } & Pausing)
  /** `isAsked`: also a ballot with open questions, or a blank one. `isFailed`: it could not be stored. */
  | ({ readonly kind: 'review'; readonly isAsked: boolean; readonly isFailed: boolean } & Pausing)
  | { readonly kind: 'casting' }
  | { readonly kind: 'thanks' };

type StepOf<K extends BoxStep['kind']> = Extract<BoxStep, { kind: K }>;

export interface BoxVoter {
  readonly step: BoxStep;
  /** The hash of the voter's code, to be spent with the ballot; null where none is needed. */
  readonly codeHash: string | null;
  /** Null where it is not asked for, or not told. */
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
  /** Sets or removes a mark; on a scale the one answer to the statement, which leads on. */
  | { readonly kind: 'mark'; readonly cell: CellId }
  /** No answer to this statement, which leads on. */
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'cast' }
  /** It is on the disk, or it is not. */
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

/** The voter after `act`; as they were where it means nothing at this step. */
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
      return at({ ...voter, roleId: act.roleId }, led(firstOf(rules)));
    case 'mark':
      return marked(rules, voter, act.cell);
    case 'no-answer':
      return step.kind === 'statement' ? answered(rules, voter, step.index, null) : voter;
    case 'next':
      return next(rules, voter);
    case 'back':
      return back(rules, voter);
    case 'cast':
      return step.kind === 'review' ? cast(rules, voter, step) : voter;
    case 'cast-done':
      return step.kind === 'casting' ? { ...NEW_VOTER, step: { kind: 'thanks' } } : voter;
    case 'cast-failed':
      // It was looked over, and asked about where there was a reason to.
      return step.kind === 'casting'
        ? at(voter, { ...REVIEW, isAsked: true, isFailed: true })
        : voter;
    case 'code-spent':
      return step.kind === 'casting'
        ? { ...NEW_VOTER, step: { ...EMPTY_CODE, problem: 'used' } }
        : voter;
  }
}

/** What a key (a KeyboardEvent's) asks for at this step; null where it means nothing. */
export function actOfBoxKey(
  { frozen }: BoxRules,
  { step, marks }: BoxVoter,
  key: string,
): BoxAct | null {
  if (step.kind === 'start') return key === 'Enter' ? { kind: 'begin' } : null;
  if (key === 'Escape') return { kind: 'back' };
  if (step.kind === 'code') {
    if (key === 'Backspace' && step.typed === '') return { kind: 'back' };
    return key === 'Backspace' || CODE_CHARACTER.test(key) ? { kind: 'code-key', key } : null;
  }
  if (key === 'Backspace') {
    // Whoever mistyped a mark takes that one back, and not all of them with the ballot.
    const last = step.kind === 'choice' ? marks.at(-1) : undefined;
    return last === undefined ? { kind: 'back' } : { kind: 'mark', cell: last };
  }
  if (key === 'Enter') return { kind: step.kind === 'review' ? 'cast' : 'next' };
  const { poll, roles } = frozen;
  switch (step.kind) {
    case 'role': {
      const role = roles[Number(key) - 1];
      return key === '0'
        ? { kind: 'role', roleId: null }
        : role
          ? { kind: 'role', roleId: role.id }
          : null;
    }
    case 'choice': {
      const cell = cellsOf(poll).find((_, index) => ballotKeyOf(index) === key.toLowerCase());
      return cell ? { kind: 'mark', cell: cell.id } : null;
    }
    case 'statement': {
      if (key === '.' || key === ',') return { kind: 'no-answer' };
      const rowId = poll.kind === 'scale' ? poll.statements[step.index]?.id : undefined;
      const cell = cellsOf(poll).find((one) => one.rowId === rowId && String(one.category) === key);
      return cell ? { kind: 'mark', cell: cell.id } : null;
    }
    default:
      return null;
  }
}

/** How many marks are left, on a choice. */
export function marksLeft({ frozen: { poll } }: BoxRules, { marks }: BoxVoter): number {
  return poll.kind === 'choice' ? poll.maxMarks - marks.length : 0;
}

/** The answer to each statement in order, null for none; on a choice nothing. */
export function answersOf(poll: Poll, marks: readonly CellId[]): readonly (number | null)[] {
  if (poll.kind === 'choice') return [];
  const cells = cellsOf(poll).filter(({ id }) => marks.includes(id));
  return poll.statements.map(({ id }) => cells.find(({ rowId }) => rowId === id)?.category ?? null);
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
  // After a code that was refused the next key begins a new one.
  const before = step.problem === null ? step.typed : '';
  const code = before + key.toLocaleUpperCase('da');
  return { ...EMPTY_CODE, typed: code, isChecking: code.length >= CODE_LENGTH };
}

function checked(rules: BoxRules, voter: BoxVoter, check: CodeCheck): BoxVoter {
  if (check.verdict === 'ok') {
    return at({ ...voter, codeHash: check.hash }, led(afterCode(rules)));
  }
  const typedCode = voter.step.kind === 'code' ? voter.step.typed : '';
  return at(voter, { ...EMPTY_CODE, typed: typedCode, problem: check.verdict });
}

/** The step as one that came up by itself. */
function led(step: BoxStep): BoxStep {
  return step.kind === 'statement' || step.kind === 'review' ? { ...step, isLed: true } : step;
}

function afterCode(rules: BoxRules): BoxStep {
  return rules.frozen.roles.length > 0 ? { kind: 'role' } : firstOf(rules);
}

function firstOf({ frozen: { poll } }: BoxRules): BoxStep {
  return poll.kind === 'choice'
    ? { kind: 'choice', isFull: false }
    : { kind: 'statement', index: 0 };
}

function lastOf({ frozen: { poll } }: BoxRules): BoxStep {
  return poll.kind === 'choice'
    ? { kind: 'choice', isFull: false }
    : { kind: 'statement', index: poll.statements.length - 1 };
}

function isRole({ frozen: { roles } }: BoxRules, roleId: string | null): boolean {
  return roleId === null || roles.some(({ id }) => id === roleId);
}

function marked(rules: BoxRules, voter: BoxVoter, cell: CellId): BoxVoter {
  const { step, marks } = voter;
  const { poll } = rules.frozen;
  const found = cellsOf(poll).find(({ id }) => id === cell);
  if (!found) return voter;
  if (step.kind === 'statement' && poll.kind === 'scale') {
    const isHere = poll.statements[step.index]?.id === found.rowId;
    return isHere ? answered(rules, voter, step.index, cell) : voter;
  }
  if (step.kind !== 'choice') return voter;
  if (marks.includes(cell)) {
    const left = marks.filter((mark) => mark !== cell);
    return at({ ...voter, marks: left }, { kind: 'choice', isFull: false });
  }
  if (marksLeft(rules, voter) <= 0) return at(voter, { kind: 'choice', isFull: true });
  return at({ ...voter, marks: [...marks, cell] }, { kind: 'choice', isFull: false });
}

/** The statement at `index` has this answer and no other; the next one is up. */
function answered(rules: BoxRules, voter: BoxVoter, index: number, cell: CellId | null): BoxVoter {
  const { poll } = rules.frozen;
  if (poll.kind !== 'scale') return voter;
  const rowId = poll.statements[index]?.id;
  const others = voter.marks.filter(
    (mark) => !cellsOf(poll).some(({ id, rowId: row }) => id === mark && row === rowId),
  );
  return at(
    { ...voter, marks: cell === null ? others : [...others, cell] },
    led(afterStatement(poll, index)),
  );
}

function afterStatement(poll: ScalePoll, index: number): StepOf<'statement' | 'review'> {
  const isLast = index + 1 >= poll.statements.length;
  return isLast ? REVIEW : { kind: 'statement', index: index + 1 };
}

function next(rules: BoxRules, voter: BoxVoter): BoxVoter {
  const { step } = voter;
  const { poll } = rules.frozen;
  // Nothing is passed over: a ballot without marks is said to be blank, and asked about.
  if (step.kind === 'choice') return at(voter, REVIEW);
  if (step.kind !== 'statement' || poll.kind !== 'scale') return voter;
  if (step.isLed && !step.isAsked) return at(voter, { ...step, isAsked: true });
  return at(voter, afterStatement(poll, step.index));
}

function back(rules: BoxRules, voter: BoxVoter): BoxVoter {
  const { step } = voter;
  switch (step.kind) {
    case 'code':
      return NEW_VOTER;
    case 'role':
      return NEW_VOTER;
    case 'choice':
      return beforeBallot(rules, voter);
    case 'statement':
      return step.index > 0
        ? at(voter, { kind: 'statement', index: step.index - 1 })
        : beforeBallot(rules, voter);
    case 'review':
      return at(voter, lastOf(rules));
    default:
      return voter;
  }
}

/** The role can be chosen anew; before it nothing is left to change, and the voter begins again. */
function beforeBallot(rules: BoxRules, voter: BoxVoter): BoxVoter {
  return rules.frozen.roles.length > 0 ? at(voter, { kind: 'role' }) : NEW_VOTER;
}

/** A blank ballot and one with open questions are asked about once, and so is one that nobody can have looked over yet. */
function cast(rules: BoxRules, voter: BoxVoter, step: StepOf<'review'>): BoxVoter {
  const isWhole = voter.marks.length > 0 && openCount(rules.frozen.poll, voter.marks) === 0;
  return (isWhole && !step.isLed) || step.isAsked
    ? at(voter, { kind: 'casting' })
    : at(voter, { ...step, isAsked: true });
}
