/** The words on the ballot or common answer that is being typed. */
import { phaseOf, type BallotTyping } from '../../../../shared/domain/ballot/ballot-typing';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Dictionary } from '../../../../shared/text/dictionary';
import type { BallotContent } from '../../../../shared/domain/ballot/ballot';
import { consoleKindOf } from '../../../kinds/console-kinds';
import type { BallotNotice } from '../../../store/ballots/ballot-state';
import type { PassNotice } from '../../../store/ballots/second-pass-state';

export interface BallotMessage {
  readonly text: string;
  /** 'wrong': Enter does not record, or a key was refused. */
  readonly tone: 'plain' | 'notice' | 'wrong';
}

/** Which of the two is typed: one can ask a table about its answer, but nobody about a ballot. */
export type TypedKind = 'ballot' | 'answer';

/** The line beside the field: what is wrong and what to do about it, or what the keys do. */
export function ballotMessage(
  poll: Poll,
  typing: BallotTyping,
  kind: TypedKind,
  { collect }: Dictionary,
): BallotMessage {
  const words = collect.ballots;
  const isAnswer = kind === 'answer';
  if (typing.refused !== null) {
    return { text: refusedWords(poll, typing, typing.refused, isAnswer, words), tone: 'wrong' };
  }
  switch (phaseOf(poll, typing)) {
    case 'too-many-marks': {
      const most = consoleKindOf(poll).ballots.mostMarks(poll);
      const marks = typing.answers.length;
      if (isAnswer) return { text: words.tooManyAnswer(marks, most), tone: 'wrong' };
      const text = typing.isAsked ? words.tooManyAsked : words.tooMany(marks, most);
      return { text, tone: 'wrong' };
    }
    case 'no-answer': {
      const say = consoleKindOf(poll).ballots.notWhole;
      const text = say?.(poll, typing.answers, typing.isAsked, words) ?? '';
      return text === ''
        ? { text: hintWords(poll, isAnswer, words), tone: 'plain' }
        : { text, tone: 'wrong' };
    }
    case 'unfinished': {
      const missing = consoleKindOf(poll).ballots.missing(poll, typing.answers);
      return typing.isAsked
        ? { text: words.unfinished(missing), tone: 'wrong' }
        : { text: hintWords(poll, isAnswer, words), tone: 'plain' };
    }
    case 'blank':
      return { text: words.isBlank, tone: 'notice' };
    case 'spoiled':
      return { text: words.isSpoiled, tone: 'notice' };
    case 'empty':
    case 'ready':
      return { text: hintWords(poll, isAnswer, words), tone: 'plain' };
  }
}

/** The outcome of an undo or redo. */
export function noticeWords(notice: BallotNotice, { collect, undo }: Dictionary): string {
  const { ballots } = collect;
  switch (notice) {
    case 'ballot-taken':
      return ballots.taken;
    case 'correction-taken':
      return ballots.correctionTaken;
    case 'last-unknown':
      return ballots.lastUnknown;
    case 'ballot-again':
      return undo.ballotAgain;
    case 'correction-again':
      return undo.correctionAgain;
  }
}

type BallotWords = Dictionary['collect']['ballots'];

function hintWords(poll: Poll, isAnswer: boolean, words: BallotWords): string {
  const { answers, ballots } = consoleKindOf(poll);
  return isAnswer ? (answers?.hint(words) ?? '') : ballots.hint(words);
}

function refusedWords(
  poll: Poll,
  { answers, isSpoiled }: BallotTyping,
  key: string,
  isAnswer: boolean,
  words: BallotWords,
): string {
  if (key === 'Enter') return isAnswer ? words.refusedEnterAnswer : words.refusedEnter;
  if (isAnswer && key === '-') return words.refusedSpoiledAnswer;
  if (isSpoiled) return words.refusedSpoiled;
  return consoleKindOf(poll).ballots.refusal(poll, answers, key, words);
}

export function passNoticeWords(notice: PassNotice, { secondPass }: Dictionary): string {
  switch (notice.kind) {
    case 'agrees':
      return secondPass.agrees(notice.batch);
    case 'settled':
      return notice.corrections === 0
        ? secondPass.kept(notice.batch)
        : secondPass.corrected(notice.batch, notice.corrections);
    case 'changed-meanwhile':
      return secondPass.changedMeanwhile(notice.batch);
  }
}

/** `content` is null for no ballot at all. */
export function contentWords(
  poll: Poll,
  content: BallotContent | null,
  { secondPass }: Dictionary,
): string {
  if (!content) return secondPass.none;
  if (content.isSpoiled) return secondPass.spoiled;
  if (content.marks.length === 0) return secondPass.blank;
  return consoleKindOf(poll).ballots.keysOf(poll, new Set(content.marks));
}
