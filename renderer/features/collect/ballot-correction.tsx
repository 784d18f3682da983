/** «Ret en stemmeseddel»: nobody can find a ballot again, so one like this becomes one like that. */
import { useRef, useState } from 'react';
import { contentKey, type BallotContent } from '../../../shared/domain/ballot';
import { NO_BALLOT_TYPED, typeBallotKey } from '../../../shared/domain/ballot-typing';
import type { Frozen, Round } from '../../../shared/domain/round';
import { useApp, useAppNow, useWords } from '../../store/store-context';
import { BallotInput } from './ballot-input';
import { BallotLine } from './ballot-line';
import { BallotSheet } from './ballot-sheet';
import { ballotMessage, noticeWords, type BallotMessage } from './ballot-words';
import { useKeyTyping } from './use-key-typing';
import { usePileName } from './use-pile-name';

type Outcome = 'none-like-it' | 'same' | 'corrected';

export function BallotCorrection({
  round,
  frozen,
  roleId,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
  /** The pile in which it is corrected; null for ballots that name no role. */
  readonly roleId: string | null;
}) {
  const words = useWords();
  const pile = usePileName(frozen, roleId);
  const { ballots } = words.collect;
  const now = useAppNow();
  const notice = useApp((state) => state.ballotNotice);
  /** What was recorded by mistake, once it is typed; the typist reads it between two keys. */
  const wrong = useRef<BallotContent | null>(null);
  const [isSecond, setIsSecond] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { poll } = frozen;
  const turnTo = (content: BallotContent | null, said: Outcome | null): void => {
    wrong.current = content;
    setIsSecond(content !== null);
    setOutcome(said);
  };
  const correct = async (from: BallotContent, to: BallotContent): Promise<boolean> => {
    const done = await now().correctBallot(round.id, from, to);
    if (done.ok) turnTo(null, done.value ? 'corrected' : 'none-like-it');
    return done.ok;
  };
  const { view, typist, page } = useKeyTyping({
    nothing: NO_BALLOT_TYPED,
    // Also between the two: what was typed first would be lost.
    draftOf: ({ answers, isSpoiled }) =>
      answers.length > 0 || isSpoiled || wrong.current ? { table: null } : null,
    type: (typing, key) => {
      const isEmpty = typing.answers.length === 0 && !typing.isSpoiled;
      if (key === 'Escape' && isEmpty) turnTo(null, null);
      return typeBallotKey(poll, typing, key);
    },
    save: async (content) => {
      const from = wrong.current;
      if (!from) {
        const isThere = now().hasBallotLike(round.id, content);
        turnTo(isThere ? content : null, isThere ? null : 'none-like-it');
        return true;
      }
      if (contentKey(from) !== contentKey(content)) return correct(from, content);
      setOutcome('same');
      return true;
    },
  });
  const isIdle =
    view.typing.answers.length === 0 && !view.typing.isSpoiled && view.typing.refused === null;
  const said: Readonly<Record<Outcome, BallotMessage>> = {
    'none-like-it': {
      text: pile === null ? ballots.correctNone : words.groups.pile.correctNone(pile),
      tone: 'wrong',
    },
    same: { text: ballots.correctSame, tone: 'wrong' },
    corrected: { text: ballots.corrected, tone: 'notice' },
  };
  const taken: BallotMessage | null = notice && {
    text: noticeWords(notice, words),
    tone: 'notice',
  };
  const news = taken ?? (outcome && said[outcome]);
  return (
    <div ref={page}>
      <p className="quiet">{ballots.correctIntro}</p>
      <div className="slip-bar">
        <BallotInput
          label={isSecond ? ballots.correctTo : ballots.correctFrom}
          {...{ poll, pile }}
          typing={view.typing}
          press={typist.press}
          focusKey={notice ?? ''}
        />
        <BallotLine
          message={
            view.isUnsaved
              ? { text: ballots.saveFailed, tone: 'wrong' }
              : isIdle && news
                ? news
                : ballotMessage(poll, view.typing, 'ballot', words)
          }
        />
      </div>
      <BallotSheet poll={poll} typing={view.typing} />
    </div>
  );
}
