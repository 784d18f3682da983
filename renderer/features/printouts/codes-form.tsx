/** How many codes; and before codes that are printed already stop working, a question. */
import { useState } from 'react';
import type { Poll } from '../../../shared/domain/poll/poll';
import { codesOfRound, roundOfPoll } from '../../../shared/domain/session/session';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { LIMITS } from '../../../shared/domain/workshop/workshop';
import { Dialog } from '../../components/dialog';
import { DialogFoot } from '../../components/dialog-foot';
import { NumberField } from '../../components/number-field';
import { useSession, useWords } from '../../store/react/store-context';

export function CodesForm({
  poll,
  isFresh,
  hasFailed,
  onMake,
}: {
  readonly poll: Poll;
  /** Its codes are on the page, to be printed. */
  readonly isFresh: boolean;
  readonly hasFailed: boolean;
  readonly onMake: (count: number) => void;
}) {
  const { ballotPrint: words } = useWords();
  const session = useSession();
  const [text, setText] = useState(String(session.workshop.present));
  const [isAsked, setAsked] = useState(false);
  const round = roundOfPoll(session, poll.id);
  const codes = round && codesOfRound(session, round.id);
  const count = readWholeNumber(text, 1, LIMITS.present);
  const isOver = round?.state !== 'ready' && round?.state !== 'open';
  const isInUse = round?.state === 'open' && codes !== null && codes.used.length > 0;
  const make = (): void => {
    if (!count.ok) return;
    setAsked(false);
    onMake(count.value);
  };
  const press = (): void => {
    if (codes) setAsked(count.ok);
    else make();
  };
  if (isOver) return <p className="message is-notice">{words.codesClosed}</p>;
  return (
    <div className="codes-form">
      {codes && !isFresh && <p>{words.codesThere(codes.unused.length, codes.used.length)}</p>}
      {isInUse ? (
        <p className="message is-notice">{words.codesInUse}</p>
      ) : (
        <div className="codes-count">
          <NumberField
            label={words.codesCount}
            text={text}
            onText={setText}
            problem={count.ok ? null : words.codesCountProblem}
            onEnter={press}
          />
          <button type="button" className="button is-primary" disabled={!count.ok} onClick={press}>
            {codes ? words.codesRemake : words.codesMake}
          </button>
        </div>
      )}
      {hasFailed && (
        <p className="field-problem" role="alert">
          {words.codesFailed}
        </p>
      )}
      {isAsked && <Remake onYes={make} onNo={() => setAsked(false)} />}
    </div>
  );
}

function Remake({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const { ballotPrint: words, common } = useWords();
  return (
    <Dialog title={words.remakeTitle} onClose={onNo}>
      <p>{words.remakeText}</p>
      <DialogFoot>
        <button type="button" className="button is-plain" autoFocus onClick={onNo}>
          {common.cancel}
        </button>
        <button type="button" className="button is-danger" onClick={onYes}>
          {words.remakeYes}
        </button>
      </DialogFoot>
    </Dialog>
  );
}
