/** Collecting by table slips: the bar, and the grid of a choice or the slip of a scale. */
import { useCallback, useRef } from 'react';
import type { TableSlipEntry } from '../../../shared/domain/entry';
import type { Frozen, Round } from '../../../shared/domain/round';
import type { Breach } from '../../../shared/domain/sum-check';
import { countedEntries } from '../../../shared/domain/tally';
import type { Session } from '../../../shared/domain/session';
import { missingTables } from '../../store/selectors';
import { useSession } from '../../store/store-context';
import { ChoiceGrid } from './choice-grid';
import { ScaleSlip } from './scale-slip';
import { SlipBar } from './slip-bar';
import { numbersOf, slipForm } from './slip-form';
import { fieldsOfBreaches } from './slip-sums';
import { checkSlip, useSlipTyping } from './use-slip-typing';
import { useStrayKeys } from './use-stray-keys';
import type { TypistView } from './slip-typist';

/** The slips of a round that count, by table. */
function slipsByTable(session: Session, round: Round): ReadonlyMap<number, TableSlipEntry> {
  const counted = countedEntries({ ...round, method: 'table-slip' }, session.entries);
  return new Map(
    counted.flatMap((entry) =>
      entry.kind === 'table-slip' ? [[entry.table, entry] as const] : [],
    ),
  );
}

/** What does not add up in the row as it stands; the control sum speaks first when Enter is pressed. */
function breachesSoFar(
  session: Session,
  round: Round,
  frozen: Frozen,
  view: TypistView,
): readonly Breach[] {
  const { row } = view.typing;
  if (!row || view.refused.length > 0) return view.refused;
  const numbers = { ...numbersOf(row, frozen.poll), controlSum: null };
  return checkSlip(session, round, frozen, row.table, numbers);
}

export function TableSlips({ round, frozen }: { readonly round: Round; readonly frozen: Frozen }) {
  const session = useSession();
  const { view, typist } = useSlipTyping(round.id);
  const page = useRef<HTMLDivElement>(null);
  const takeStray = useCallback(
    ({ key, shiftKey, repeat }: KeyboardEvent) => {
      const home = page.current?.querySelector<HTMLElement>('[data-keyboard-home]');
      home?.focus();
      return !repeat && typist.press(key, shiftKey);
    },
    [typist],
  );
  useStrayKeys(takeStray);
  const slips = slipsByTable(session, round);
  const form = slipForm(frozen, missingTables(session, round));
  const breaches = breachesSoFar(session, round, frozen, view);
  const wrongFields = fieldsOfBreaches(breaches, frozen.poll);
  const { row } = view.typing;
  const isRecordedBefore = row !== null && slips.has(row.table);
  return (
    <div className="table-slips" ref={page}>
      <SlipBar {...{ view, typist, form, frozen, breaches, isRecordedBefore }} roundId={round.id} />
      {frozen.poll.kind === 'choice' ? (
        <ChoiceGrid poll={frozen.poll} {...{ form, slips, row, wrongFields, typist }} />
      ) : (
        <ScaleSlip poll={frozen.poll} {...{ form, slips, row, wrongFields, typist }} />
      )}
    </div>
  );
}
