/** Before a draw: what the margin asks for, and how many votes may be wrong on a slip. */
import { ERRORS_PER_SLIP } from '../../../shared/domain/entry/recount-draw';
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import {
  chosenPlan,
  namingMore,
  plansOfRound,
  type DrawChoice,
} from '../../../shared/domain/recording/recount-planning';
import type { RecountPlan } from '../../../shared/domain/recount/recount-plan';
import type { Round } from '../../../shared/domain/round/round';
import type { Format } from '../../../shared/lib/format';
import type { Language } from '../../../shared/lib/language';
import type { Dictionary } from '../../../shared/text/dictionary';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { Tick } from '../../components/fields/tick-list';
import { consoleKindOf } from '../../kinds/console-kinds';
import { useApp, useAppNow, useSession, useTexts } from '../../store/react/store-context';

type Words = Dictionary['recountPlan'];

interface Props {
  readonly round: Round;
  readonly poll: Poll;
  /** How many tables can be drawn. */
  readonly tables: number;
}

/** One line that the facilitator acts on. */
export function DrawPlan({ round, poll, tables }: Props) {
  const { words, format, language } = useTexts();
  const session = useSession();
  const now = useAppNow();
  const choice = useDrawChoice(round);
  const { recountPlan: say } = words;
  const plans = plansOfRound(round, session, choice.errors);
  if (!plans) return <p>{say.noPlan}</p>;
  const [first] = plans;
  const more = namingMore(plans[1]);
  const added = more?.named.filter((place) => !first.named.includes(place)) ?? [];
  const isNaming = choice.namesMore && more !== null;
  return (
    <div className="recount-plan">
      <p>{planWords(isNaming ? more : first, first, tables, choice.errors, say)}</p>
      {more && (
        <Tick isOn={isNaming} onTick={(isOn) => now().setNamesMore(round.id, isOn)}>
          {say.nameMore(namesOf(poll, added, language, format), more.tables)}
        </Tick>
      )}
    </div>
  );
}

/** How the number was found, folded: for whoever asks. */
export function DrawReason({ round, tables }: Omit<Props, 'poll'>) {
  const { words } = useTexts();
  const session = useSession();
  const now = useAppNow();
  const choice = useDrawChoice(round);
  const { recountPlan: say } = words;
  const plan = chosenPlan(round, session, choice);
  // Where nothing follows from the margin, there is no number to explain.
  if (!plan?.margin) return null;
  const { named, places, wrongSlips, tables: drawn } = plan;
  return (
    <details className="recount-reason">
      <summary>{say.why}</summary>
      {wrongSlips !== null && <p>{say.because(named.length, places, wrongSlips, tables, drawn)}</p>}
      <ChoiceGroup
        label={say.errors}
        choices={ERRORS_PER_SLIP.map((count) => ({ value: String(count), label: String(count) }))}
        value={String(choice.errors)}
        onChoose={(value) => {
          const chosen = ERRORS_PER_SLIP.find((count) => String(count) === value);
          if (chosen !== undefined) now().setErrorsPerSlip(chosen);
        }}
      />
      <p className="field-hint">
        {say.errorsHint} {say.notCovered}
      </p>
    </details>
  );
}

/** What is chosen for a draw in this round. */
export function useDrawChoice({ id }: Round): DrawChoice {
  const errors = useApp((state) => state.errorsPerSlip);
  const namesMore = useApp((state) => state.namesMoreIn === id);
  return { errors, namesMore };
}

/** What the numbers are, and what to do therefore. `first` names the places and nothing more. */
function planWords(
  { margin, named, wrongSlips, places, tables: drawn }: RecountPlan,
  first: RecountPlan,
  tables: number,
  errors: number,
  say: Words,
): string {
  if (margin === null) return say.allNamed;
  const isMore = named.length > first.named.length;
  const isTied = !isMore && named.length > places;
  return [
    ...(isMore ? [say.named(named.length)] : []),
    ...(isTied ? [say.tied(named.length)] : []),
    say.margin(places, margin),
    wrongSlips === null
      ? say.cannotBeWrong(places, errors)
      : drawn >= tables
        ? say.needsAll(places)
        : say.take(drawn, tables),
  ].join(' ');
}

/** The options at these places of the poll, «3 Indret støttefunktioner …». */
export function namesOf(
  poll: Poll,
  places: readonly number[],
  language: Language,
  format: Format,
): string {
  const { names } = consoleKindOf(poll);
  const cells = cellsOf(poll);
  return format.list(
    places.flatMap((place) => {
      const cell = cells[place];
      return cell ? [`»${names.cell(poll, cell, language)}«`] : [];
    }),
  );
}
