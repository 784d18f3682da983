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

export function DrawPlan({
  round,
  poll,
  tables,
}: {
  readonly round: Round;
  readonly poll: Poll;
  /** How many tables can be drawn. */
  readonly tables: number;
}) {
  const { words, format, language } = useTexts();
  const session = useSession();
  const now = useAppNow();
  const errors = useApp((state) => state.errorsPerSlip);
  const { recountPlan: say } = words;
  const plans = plansOfRound(round, session, errors);
  if (!plans) return <p className="quiet">{say.noPlan}</p>;
  const [first, next] = plans;
  return (
    <div className="recount-plan">
      <p>{[...marginWords(first, say), needWords(first, tables, say)].join(' ')}</p>
      {next && next.tables > 0 && (
        <p className="quiet">
          {say.nameMore(
            namesOf(
              poll,
              next.named.filter((place) => !first.named.includes(place)),
              language,
              format,
            ),
            first.places,
            next.tables,
          )}
        </p>
      )}
      {first.margin !== null && first.margin > 0 && (
        <ChoiceGroup
          label={say.errors}
          choices={ERRORS_PER_SLIP.map((count) => ({ value: String(count), label: String(count) }))}
          value={String(errors)}
          onChoose={(value) => {
            const chosen = ERRORS_PER_SLIP.find((count) => String(count) === value);
            if (chosen !== undefined) now().setErrorsPerSlip(chosen);
          }}
        />
      )}
      <p className="field-hint">
        {say.errorsHint} {say.notCovered}
      </p>
    </div>
  );
}

function marginWords({ margin, places }: RecountPlan, say: Words): readonly string[] {
  return margin === null ? [] : [say.margin(places, margin)];
}

function needWords(
  { margin, wrongSlips, places, tables: drawn }: RecountPlan,
  tables: number,
  say: Words,
): string {
  if (margin === null) return say.allNamed;
  if (wrongSlips === null) return say.cannotBeWrong(places);
  if (drawn >= tables) return say.needsAll;
  const needs = places === 1 ? say.needsFirst : say.needs;
  return needs(wrongSlips, tables, drawn);
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
