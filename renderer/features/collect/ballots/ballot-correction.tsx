/** «Ret en stemmeseddel»: nobody can find a particular ballot again, so one with this content becomes one with that content. */
import { useRef, useState } from 'react';
import type { BallotContent, BallotOfOrigin } from '../../../../shared/domain/ballot/ballot';
import { NO_BALLOT_TYPED, typeBallotKey } from '../../../../shared/domain/ballot/ballot-typing';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { findRound } from '../../../../shared/domain/session/session';
import type { Dictionary } from '../../../../shared/text/dictionary';
import { consoleKindOf } from '../../../kinds/console-kinds';
import type { CorrectionOutcome } from '../../../store/ballots/ballot-state';
import { pileOf } from '../../../store/ballots/piles';
import { useApp, useAppNow, useWords } from '../../../store/react/store-context';
import { BallotBar, TypedLine } from '../typing/ballot-field';
import { ballotMessage, noticeWords, type BallotMessage } from '../typing/ballot-words';
import { useKeyTyping } from '../typing/use-key-typing';
import { usePileName } from '../typing/pile-choice';

/** The outcome and its pile; shown as long as that pile is being typed. */
interface Said {
  readonly outcome: CorrectionOutcome;
  readonly roleId: string | null;
}

interface Props {
  readonly round: Round;
  readonly frozen: Frozen;
  /** The pile in which it is corrected; null for ballots that name no role. */
  readonly roleId: string | null;
}

export function BallotCorrection({ round, frozen, roleId }: Props) {
  const words = useWords();
  const pile = usePileName(frozen, roleId);
  const { ballots } = words.collect;
  const now = useAppNow();
  const notice = useApp((state) => state.ballotNotice);
  /** The content recorded by mistake, once it is typed. A ref, because the typist reads it between two renders. */
  const wrong = useRef<BallotOfOrigin | null>(null);
  const [isSecond, setIsSecond] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const { poll } = frozen;
  const { TypedBallot } = consoleKindOf(poll).ballots;
  const say = (outcome: Said['outcome'] | null): void => {
    const { session, piles } = now();
    // The round's roles may have changed since the first render.
    const current = (session && findRound(session, round.id)) ?? round;
    setSaid(outcome && { outcome, roleId: pileOf(piles, current) });
  };
  const turnTo = (ballot: BallotOfOrigin | null): void => {
    wrong.current = ballot;
    setIsSecond(ballot !== null);
  };
  const correct = async (from: BallotOfOrigin, to: BallotContent): Promise<boolean> => {
    const done = await now().correctBallot(round.id, from, to);
    if (!done.ok) return false;
    if (done.value !== 'same') turnTo(null);
    say(done.value);
    return true;
  };
  const { view, typist, page } = useKeyTyping({
    nothing: NO_BALLOT_TYPED,
    // A draft also between the two ballots: else the first one would be lost.
    draftOf: ({ answers, isSpoiled }) =>
      wrong.current
        ? { table: null, isOfAnyPile: true }
        : answers.length > 0 || isSpoiled
          ? { table: null }
          : null,
    type: (typing, key) => {
      const isEmpty = typing.answers.length === 0 && !typing.isSpoiled;
      if (key === 'Escape' && isEmpty) {
        turnTo(null);
        say(null);
      }
      return typeBallotKey(poll, typing, key);
    },
    save: async (content) => {
      const from = wrong.current;
      if (from) return correct(from, content);
      const like = now().ballotLike(round.id, content);
      turnTo(like);
      say(like ? null : 'none-like-it');
      return true;
    },
  });
  const isIdle =
    view.typing.answers.length === 0 && !view.typing.isSpoiled && view.typing.refused === null;
  const taken: BallotMessage | null = notice && {
    text: noticeWords(notice, words),
    tone: 'notice',
  };
  const news = taken ?? (said?.roleId === roleId ? outcomeWords(said.outcome, pile, words) : null);
  return (
    <div ref={page}>
      <p className="quiet">
        {ballots.correctIntro}
        {pile !== null && ` ${words.groups.pile.correctIntro}`}
      </p>
      <BallotBar
        label={isSecond ? ballots.correctTo : ballots.correctFrom}
        {...{ poll, pile }}
        typing={view.typing}
        press={typist.press}
        focusKey={notice ?? ''}
      >
        <TypedLine
          message={
            view.isUnsaved
              ? { text: ballots.saveFailed, tone: 'wrong' }
              : isIdle && news
                ? news
                : ballotMessage(poll, view.typing, 'ballot', words)
          }
        />
      </BallotBar>
      <TypedBallot poll={poll} typing={view.typing} />
    </div>
  );
}

/** `pile` is the name of its pile; null in a round without piles. */
function outcomeWords(
  outcome: Said['outcome'],
  pile: string | null,
  words: Dictionary,
): BallotMessage {
  const { ballots } = words.collect;
  const ofPile = words.groups.pile;
  switch (outcome) {
    case 'none-like-it':
      return {
        text: pile === null ? ballots.correctNone : ofPile.correctNone(pile),
        tone: 'wrong',
      };
    case 'unclear':
      return { text: ofPile.unclear, tone: 'wrong' };
    case 'same':
      return { text: ballots.correctSame, tone: 'wrong' };
    case 'corrected':
      return { text: ballots.corrected, tone: 'notice' };
    case 'moved':
      return { text: ofPile.moved(pile ?? ''), tone: 'notice' };
  }
}
