/** Before a draw: what the margin asks for, and how many votes may be wrong on a slip. */
import { ERRORS_PER_SLIP } from '../../../shared/domain/entry/recount-draw';
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import { plansOfRound } from '../../../shared/domain/recording/recount-planning';
import type { RecountPlan } from '../../../shared/domain/recount/recount-plan';
import type { Round } from '../../../shared/domain/round/round';
import type { Format } from '../../../shared/lib/format';
import type { Language } from '../../../shared/lib/language';
import type { Dictionary } from '../../../shared/text/dictionary';
import { ChoiceGroup } from '../../components/choice-group';
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
  const errors = useApp((state) => state.errorsPerSlip);
  const { recountPlan: say } = words;
  const plans = plansOfRound(round, session, errors);
  if (!plans) return <p>{say.noPlan}</p>;
  const [first, next] = plans;
  const added = next?.named.filter((place) => !first.named.includes(place)) ?? [];
  return (
    <div className="recount-plan">
      <p>{planWords(first, tables, errors, say)}</p>
      {next && next.tables > 0 && (
        <p className="quiet">{say.nameMore(namesOf(poll, added, language, format), next.tables)}</p>
      )}
    </div>
  );
}

/** How the number was found, folded: for whoever asks. */
export function DrawReason({ round, tables }: Omit<Props, 'poll'>) {
  const { words } = useTexts();
  const session = useSession();
  const now = useAppNow();
  const errors = useApp((state) => state.errorsPerSlip);
  const { recountPlan: say } = words;
  const [plan] = plansOfRound(round, session, errors) ?? [];
  // Where nothing follows from the margin, there is no number to explain.
  if (!plan || plan.margin === null || plan.margin === 0) return null;
  const { places, wrongSlips, tables: drawn } = plan;
  return (
    <details className="recount-reason">
      <summary>{say.why}</summary>
      {wrongSlips !== null && <p>{say.because(places, wrongSlips, tables, drawn)}</p>}
      <ChoiceGroup
        label={say.errors}
        choices={ERRORS_PER_SLIP.map((count) => ({ value: String(count), label: String(count) }))}
        value={String(errors)}
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

/** What the numbers are, and what to do therefore. */
function planWords(
  { margin, named, wrongSlips, places, tables: drawn }: RecountPlan,
  tables: number,
  errors: number,
  say: Words,
): string {
  if (margin === null) return say.allNamed;
  const distance = say.margin(places, named.length, margin);
  if (wrongSlips === null) return `${distance} ${say.cannotBeWrong(places, errors)}`;
  return `${distance} ${drawn >= tables ? say.needsAll(places) : say.take(drawn, tables)}`;
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
