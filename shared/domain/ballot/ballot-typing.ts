/**
 * Typing paper ballots: a pure state machine that turns keys into a ballot. On a choice each option has a key
 * that sets or removes its mark; on a scale each statement takes one key, from the first to the last, as
 * the options of a ranking do. `.`,
 * `,` or the space bar means «no answer», `-` means «spoiled», Backspace takes the last key back, Esc starts
 * over and Enter records. Three marks take four keys, a blank or spoiled ballot two. Enter alone never
 * records, so one Enter too many does not invent a ballot.
 */
import { normalizeContent, type BallotContent } from './ballot';
import type { TypedAnswers } from '../kinds/poll-rules';
import { kindOf, type Poll } from '../poll/poll';

export interface BallotTyping {
  /**
   * What was typed, in the order of typing. On a choice: the marked options, or a single null for a blank
   * ballot. On a scale: one answer for each statement so far, null for none.
   */
  readonly answers: TypedAnswers;
  readonly isSpoiled: boolean;
  /** Enter was pressed once and the typist was told what it will record: a spoiled ballot, or one without its last answers. */
  readonly isAsked: boolean;
  /** The last key, if it was refused. */
  readonly refused: string | null;
}

/** What Enter does: it is refused at 'empty', asks first at 'unfinished', 'too-many-marks' and 'no-answer', and otherwise records. */
export type BallotPhase =
  | 'empty'
  /** Statements are still to come. */
  | 'unfinished'
  | 'ready'
  /** Blank: only «no answer» was typed. */
  | 'blank'
  | 'spoiled'
  /** It will be recorded as spoiled: there are too many marks, or what was typed is no whole answer. */
  | 'too-many-marks'
  | 'no-answer';

export interface BallotStep {
  readonly state: BallotTyping;
  /** The ballot to record now, in its normal form and without problems. */
  readonly record: BallotContent | null;
}

export const NO_BALLOT_TYPED: BallotTyping = {
  answers: [],
  isSpoiled: false,
  isAsked: false,
  refused: null,
};

const EDITING_KEYS = new Set(['Enter', 'Backspace', 'Escape']);

export function phaseOf(poll: Poll, { answers, isSpoiled }: BallotTyping): BallotPhase {
  if (isSpoiled) return 'spoiled';
  if (answers.length === 0) return 'empty';
  if (answers.every((answer) => answer === null)) return 'blank';
  return kindOf(poll).ballot.phaseOf(poll, answers);
}

/**
 * Applies `key` (a KeyboardEvent's key); null for keys that are left to the browser, such as F2 and Tab.
 * Don't pass on the repetitions of a key that is held down.
 */
export function typeBallotKey(poll: Poll, typing: BallotTyping, key: string): BallotStep | null {
  if ([...key].length !== 1 && !EDITING_KEYS.has(key)) return null;
  if (key === 'Enter') return enter(poll, typing);
  return { state: edited(poll, { ...typing, isAsked: false, refused: null }, key), record: null };
}

function enter(poll: Poll, typing: BallotTyping): BallotStep {
  const phase = phaseOf(poll, typing);
  if (phase === 'empty') return { state: { ...NO_BALLOT_TYPED, refused: 'Enter' }, record: null };
  const isWrong = phase === 'too-many-marks' || phase === 'no-answer';
  const mustAsk = phase === 'unfinished' || isWrong;
  if (mustAsk && !typing.isAsked) {
    return { state: { ...typing, isAsked: true, refused: null }, record: null };
  }
  const marks = typing.answers.filter((answer) => answer !== null);
  const isSpoiled = phase === 'spoiled' || isWrong;
  return { state: NO_BALLOT_TYPED, record: normalizeContent(poll, marks, isSpoiled) };
}

function edited(poll: Poll, typing: BallotTyping, key: string): BallotTyping {
  if (key === 'Escape') return NO_BALLOT_TYPED;
  if (key === '-') return { ...typing, isSpoiled: !typing.isSpoiled };
  if (key === 'Backspace') {
    return typing.isSpoiled
      ? { ...typing, isSpoiled: false }
      : { ...typing, answers: typing.answers.slice(0, -1) };
  }
  // A spoiled ballot has no marks: a mark typed now means that `-` was a mistake, or that the typist has
  // moved on to the next ballot.
  const answers = typing.isSpoiled ? null : kindOf(poll).ballot.withKey(poll, typing.answers, key);
  return answers ? { ...typing, answers } : { ...typing, refused: key };
}
