/** A run-off: choose its options; it becomes the next item of the agenda. */
import { useId, useState } from 'react';
import type { ChoiceResult } from '../../../shared/domain/kinds/choice/choice-types';
import { runOffChoices, type RunOffChoice } from '../../../shared/domain/conduct/run-off';
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { DialogFoot } from '../../components/dialog';
import { useApp, useTexts, useWords } from '../../store/react/store-context';
import './reveal.css';

export function RunOffDialog({
  roundId,
  result,
}: {
  readonly roundId: string;
  readonly result: ChoiceResult;
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
  readonly result: ChoiceResult;
  readonly onChoose: (place: number) => void;
}) {
  const { words, format, language } = useTexts();
  const name = useId();
  const titles = (ids: readonly string[]) =>
    format.list(
      result.poll.options
        .filter(({ id }) => ids.includes(id))
        .map(({ title }) => localize(title, language)),
    );
  return (
    <fieldset className="run-off-choices">
      <legend>{words.rounds.runOff.among}</legend>
      {choices.map((choice, place) => (
        <label key={choice.optionIds.join(' ')} className="run-off-choice">
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
      ))}
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
