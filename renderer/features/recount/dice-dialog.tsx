/** Dice that the room throws: typed throw by throw, and read by the chart that anyone can follow. */
import { useState } from 'react';
import { MOST_DICE } from '../../../shared/domain/entry/recount-draw';
import { drawSize } from '../../../shared/domain/recording/recount-planning';
import {
  diceCharts,
  drawableTables,
  tablesOfChart,
} from '../../../shared/domain/recording/recounting';
import { DICE, drawByDice } from '../../../shared/domain/recount/dice-draw';
import { rangesInText } from '../../../shared/lib/number-ranges';
import type { Round } from '../../../shared/domain/round/round';
import { TaskDialog } from '../../components/overlays/task-dialog';
import { TextField } from '../../components/fields/text-field';
import { useAppNow, useSession, useWords } from '../../store/react/store-context';
import { useDrawChoice } from './draw-plan';

export function DiceDialog({ round }: { readonly round: Round }) {
  const { recountPlan, collect, common } = useWords();
  const { diceDialog: say } = recountPlan;
  const session = useSession();
  const now = useAppNow();
  const choice = useDrawChoice(round);
  const [thrown, setThrown] = useState('');
  const [isTried, setTried] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const drawable = drawableTables(round, session);
  const { count } = drawSize(round, session, choice);
  const readAs = (text: string) => drawByDice(tablesOfChart(round), drawable, count, text);
  const read = readAs(thrown);
  // A throw that is being typed hides none of those before it.
  const shown = read.ok || read.error !== 'incomplete-throw' ? read : readAs(wholeThrowsOf(thrown));
  const missing = shown.ok ? count - shown.value.tables.length : count;
  const tables = rangesInText(tablesOfChart(round)).join(', ');
  const isOtherChart = diceCharts(session)[0]?.join() !== tablesOfChart(round).join();
  const draws = session.entries.filter(
    ({ kind, roundId }) => kind === 'recount-draw' && roundId === round.id,
  ).length;
  const problems = [
    ...(isUnsaved ? [collect.saveFailed] : []),
    // A throw that is being typed is no mistake yet.
    ...(!read.ok && (isTried || read.error !== 'incomplete-throw')
      ? [say.problems[read.error]]
      : []),
    ...(isTried && read.ok && missing > 0 ? [say.missing(missing)] : []),
  ];
  const save = async (): Promise<void> => {
    setTried(true);
    if (!read.ok || missing > 0) return;
    const done = await now().drawRecount(round.id, { kind: 'dice', thrown });
    if (done.ok) now().openDialog(null);
    else setUnsaved(true);
  };
  return (
    <TaskDialog
      cancel={common.cancel}
      onClose={() => now().openDialog(null)}
      escapeAsks={thrown === '' ? null : common.escapeAsks}
      title={say.title}
      problems={problems}
      action={say.save}
      onAction={() => void save()}
    >
      <p>{say.intro(count)}</p>
      {isOtherChart ? (
        <p className="message is-notice">{say.otherTables(tables)}</p>
      ) : (
        <p className="quiet">{say.chart(tables)}</p>
      )}
      {draws > 0 && <p className="message is-notice">{say.second(draws + 1)}</p>}
      <form
        className="recount-dice"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={say.field}
          value={thrown}
          maxLength={MOST_DICE}
          onValue={setThrown}
          isFirst
        />
      </form>
      <p role="status">{shown.ok && (missing > 0 ? say.missing(missing) : say.done)}</p>
      <ol className="recount-throws">
        {(shown.ok ? shown.value.throws : []).map(({ dice, table }, place) => (
          // A throw has no name of its own: the same dice may fall twice.
          <li key={place}>{table === null ? say.again(dice) : say.drawn(dice, table)}</li>
        ))}
      </ol>
    </TaskDialog>
  );
}

/** What is typed without the dice of a throw that is not complete yet. */
function wholeThrowsOf(thrown: string): string {
  const digits = thrown.replace(/\D/g, '');
  return digits.slice(0, digits.length - (digits.length % DICE));
}
