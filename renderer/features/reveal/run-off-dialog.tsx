/** A run-off: choose its options; it becomes the next item of the agenda. */
import { useId, useState } from 'react';
import type { CountedChoice } from '../../../shared/domain/kinds/choice/choice-types';
import { runOffChoices, type RunOffChoice } from '../../../shared/domain/conduct/run-off';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { Dialog } from '../../components/overlays/dialog';
import { DialogFoot } from '../../components/overlays/dialog';
import { useApp, useTexts, useWords } from '../../store/react/store-context';
import './reveal.css';

export function RunOffDialog({
  roundId,
  result,
}: {
  readonly roundId: string;
  readonly result: CountedChoice;
}) {
  const words = useWords();
  const openDialog = useApp((state) => state.openDialog);
  const addRunOff = useApp((state) => state.addRunOff);
  const choices = runOffChoices(result);
  const [chosen, setChosen] = useState(0);
  const { runOff } = words.rounds;
  const close = () => openDialog(null);
  const make = () => {
    const choice = choices[chosen];
    close();
    if (choice) void addRunOff(roundId, choice);
  };
  return (
    <Dialog title={runOff.title} onClose={close}>
      <p>{runOff.text}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          make();
        }}
      >
        <Choices {...{ choices, chosen, result }} onChoose={setChosen} />
        <DialogFoot>
          <Button onClick={close}>{words.common.cancel}</Button>
          <Button type="submit" kind="primary">
            {runOff.make}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  );
}

function Choices({
  choices,
  chosen,
  result,
  onChoose,
}: {
  readonly choices: readonly RunOffChoice[];
  readonly chosen: number;
  readonly result: CountedChoice;
  readonly onChoose: (place: number) => void;
}) {
  const { words, format, language } = useTexts();
  const name = useId();
  const tops = choices.flatMap(({ kind }, place) => (kind === 'top' ? [place] : []));
  const ties = choices.flatMap(({ kind }, place) => (kind === 'top' ? [] : [place]));
  /** Which of the tops the steps have come to. */
  const [step, setStep] = useState(0);
  const titles = (ids: readonly string[]) =>
    format.list(
      result.poll.options
        .filter(({ id }) => ids.includes(id))
        .map(({ title }) => localize(title, language)),
    );
  const radio = (place: number) => {
    const choice = choices[place];
    return (
      choice && (
        <label className="run-off-choice">
          <input
            type="radio"
            name={name}
            checked={place === chosen}
            onChange={() => onChoose(place)}
          />
          <span>
            <strong>{choiceWords(choice, words)}</strong>
            <span className="quiet">{titles(choice.optionIds)}</span>
          </span>
        </label>
      )
    );
  };
  const stepBy = (by: 1 | -1): void => {
    const place = tops[step + by];
    if (place === undefined) return;
    setStep(step + by);
    onChoose(place);
  };
  const { fewer, more } = words.rounds.runOff;
  return (
    <fieldset className="run-off-choices">
      <legend>{words.rounds.runOff.among}</legend>
      {ties.map((place) => (
        <div key={place}>{radio(place)}</div>
      ))}
      {tops[step] !== undefined && (
        <div className="run-off-top">
          {radio(tops[step])}
          {tops.length > 1 && (
            <div className="run-off-steps">
              <Button
                kind="small"
                aria-label={fewer}
                disabled={step === 0}
                onClick={() => stepBy(-1)}
              >
                −
              </Button>
              <Button
                kind="small"
                aria-label={more}
                disabled={step === tops.length - 1}
                onClick={() => stepBy(1)}
              >
                +
              </Button>
            </div>
          )}
        </div>
      )}
    </fieldset>
  );
}

function choiceWords(choice: RunOffChoice, { rounds: { runOff } }: Dictionary): string {
  const count = choice.optionIds.length;
  switch (choice.kind) {
    case 'tied-first':
      return runOff.tiedFirst(count);
    case 'tied-cut':
      return runOff.tiedCut(count, choice.rank);
    case 'top':
      return count === choice.count ? runOff.top(count) : runOff.topTied(choice.count, count);
    default:
      return assertNever(choice);
  }
}
