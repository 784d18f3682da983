/** Before the box starts: the code that leads out of it, and whether voters need codes of their own. */
import { useState } from 'react';
import { isBoxCode } from '../../../shared/domain/ballot-box/box-lock';
import { codesOfRound } from '../../../shared/domain/session/session';
import { Button } from '../../components/button';
import { Tick } from '../../components/fields/tick-list';
import { Dialog, DialogFoot } from '../../components/overlays/dialog';
import { TextField } from '../../components/fields/text-field';
import { useAppNow, useSession, useWords } from '../../store/react/store-context';

const MOST_DIGITS = 12;

export function BoxSetUpDialog({ roundId }: { readonly roundId: string }) {
  const { ballotBox, common } = useWords();
  const { setUp } = ballotBox;
  const now = useAppNow();
  const codes = codesOfRound(useSession(), roundId);
  const [code, setCode] = useState('');
  const [needsCode, setNeedsCode] = useState(codes !== null);
  const [isTried, setTried] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const isGood = isBoxCode(code);
  const close = () => now().openDialog(null);
  const start = async () => {
    setTried(true);
    if (!isGood) return;
    const opened = await now().openBox(roundId, { code, needsCode });
    setFailed(!opened.ok);
  };
  return (
    <Dialog title={setUp.title} onClose={close}>
      <p>{setUp.text}</p>
      <form
        className="box-set-up"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <TextField
          label={setUp.code}
          value={code}
          onValue={setCode}
          hint={setUp.codeHint}
          problem={isTried && !isGood ? setUp.codeProblem : null}
          maxLength={MOST_DIGITS}
          isFirst
        />
        {codes ? (
          <>
            <Tick isOn={needsCode} onTick={setNeedsCode}>
              {setUp.needsCode}
            </Tick>
            <p className="field-hint">
              {codes.unused.length === 0
                ? setUp.noCodesLeft
                : setUp.codesLeft(codes.unused.length, codes.unused.length + codes.used.length)}
            </p>
          </>
        ) : (
          <p className="field-hint">{setUp.noCodes}</p>
        )}
        {hasFailed && (
          <p className="field-problem" role="alert">
            {setUp.failed}
          </p>
        )}
        <DialogFoot>
          <Button onClick={close}>{common.cancel}</Button>
          <Button type="submit" kind="primary">
            {setUp.start}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
