/** Replaces the correction of a ballot: what was recorded by mistake, and what it should have been. */
import { useState } from 'react';
import { normalizeContent, type BallotContent } from '../../../shared/domain/ballot/ballot';
import {
  correctionIn,
  type BallotCorrection,
} from '../../../shared/domain/ballot/ballot-correction';
import type { BallotCorrectionEntry } from '../../../shared/domain/entry/entry';
import type { Poll } from '../../../shared/domain/poll/poll';
import { correctionProblem } from '../../../shared/domain/recording/replacing-correction';
import type { Frozen, Round } from '../../../shared/domain/round/round';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useAppNow, useSession, useWords } from '../../store/react/store-context';
import { CorrectionFrame } from './correction-frame';

interface Props {
  readonly entry: BallotCorrectionEntry;
  readonly round: Round;
  readonly frozen: Frozen;
}

export function CorrectBallotDialog({ entry, round, frozen }: Props) {
  const { auditList } = useWords();
  const session = useSession();
  const now = useAppNow();
  const [next, setNext] = useState(() => correctionIn(entry));
  const [isTouched, setTouched] = useState(false);
  const problem = correctionProblem(round, session, entry, next);
  const change = (changed: BallotCorrection) => {
    setTouched(true);
    setNext(changed);
  };
  const save = () => {
    setTouched(true);
    if (problem) return;
    now().openSheet(null);
    void now().replaceCorrection(round.id, entry.id, next);
  };
  return (
    <CorrectionFrame
      {...{ entry, frozen }}
      problems={isTouched && problem ? [auditList.problems[problem]] : []}
      onSave={save}
    >
      <div className="dialog-sides">
        <ContentField
          title={auditList.from}
          {...{ poll: frozen.poll, content: next.from }}
          onContent={(from) => change({ origin: next.origin, from, to: next.to })}
        />
        <ContentField
          title={auditList.to}
          {...{ poll: frozen.poll, content: next.to }}
          onContent={(to) =>
            change(next.from ? { origin: next.origin, from: next.from, to } : { ...next, to })
          }
        />
      </div>
    </CorrectionFrame>
  );
}

/** A ballot's content; where there was none, there is none. */
function ContentField({
  title,
  poll,
  content,
  onContent,
}: {
  readonly title: string;
  readonly poll: Poll;
  readonly content: BallotContent | null;
  readonly onContent: (content: BallotContent) => void;
}) {
  const { MarksField } = consoleKindOf(poll);
  const { auditList } = useWords();
  return (
    <fieldset className="ballot-content">
      <legend>{title}</legend>
      {content === null ? (
        <p>{auditList.noBallot}</p>
      ) : (
        <>
          <label className="tick">
            <input
              type="checkbox"
              checked={content.isSpoiled}
              onChange={(event) =>
                onContent(normalizeContent(poll, content.marks, event.currentTarget.checked))
              }
            />
            {auditList.spoiled}
          </label>
          {!content.isSpoiled && (
            <MarksField
              {...{ poll, marks: content.marks }}
              onMarks={(marks) => onContent(normalizeContent(poll, marks, false))}
            />
          )}
        </>
      )}
    </fieldset>
  );
}
