/** «Tydeligt flertal for …»: which option it is, or why it can't be recorded now. */
import { useId, useState } from 'react';
import { countedHands, majorityIn } from '../../../../shared/domain/recording/majority';
import { cellsOf } from '../../../../shared/domain/poll/cell';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { Button } from '../../../components/button';
import { CloseButton, Dialog, DialogFoot } from '../../../components/overlays/dialog';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { useApp, useSession, useWords } from '../../../store/react/store-context';
import './hands.css';

export function MajorityDialog({
  round,
  frozen,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
}) {
  const { majority: words, common } = useWords();
  const language = useApp((state) => state.language);
  const openDialog = useApp((state) => state.openDialog);
  const recordMajority = useApp((state) => state.recordMajority);
  const { entries } = useSession();
  const name = useId();
  const cells = cellsOf(frozen.poll);
  const [chosen, setChosen] = useState(
    majorityIn(round, entries)?.cell ?? round.countingCell ?? cells[0]?.id ?? '',
  );
  const [isUnsaved, setIsUnsaved] = useState(false);
  const counted = countedHands(round, entries);
  const close = () => openDialog(null);
  if (counted > 0) {
    return (
      <Dialog title={words.title} onClose={close}>
        <p>{words.refused(counted)}</p>
        <DialogFoot>
          <CloseButton label={common.close} onClose={close} />
        </DialogFoot>
      </Dialog>
    );
  }
  const record = async (): Promise<void> => {
    const done = await recordMajority(round.id, chosen);
    if (done.ok) close();
    else setIsUnsaved(true);
  };
  return (
    <Dialog title={words.title} onClose={close}>
      <p>{words.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <fieldset className="majority-choices">
          <legend>{words.which}</legend>
          {cells.map((cell) => (
            <label key={cell.id} className="majority-choice">
              <input
                type="radio"
                name={name}
                checked={cell.id === chosen}
                // The dialog gives the focus to what asks for it, and the option that is counted now is the likely one.
                ref={(input) => {
                  if (cell.id === chosen) input?.setAttribute('autofocus', '');
                }}
                onChange={() => setChosen(cell.id)}
              />
              <span>{consoleKindOf(frozen.poll).names.cell(frozen.poll, cell, language)}</span>
            </label>
          ))}
        </fieldset>
        <DialogFoot problems={isUnsaved ? [words.notSaved] : []}>
          <Button onClick={close}>{common.cancel}</Button>
          <Button type="submit" kind="primary">
            {words.record}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}
