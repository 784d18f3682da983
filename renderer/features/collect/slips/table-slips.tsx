/** Collecting by table slips: the bar, and the grid of the poll's kind. */
import { useMemo } from 'react';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import type { Breach } from '../../../../shared/domain/recording/sum-check';
import { countedEntries } from '../../../../shared/domain/tally/tally';
import type { Session } from '../../../../shared/domain/session/session';
import { replacedAtTable } from '../../../../shared/domain/recording/table-piles';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { useSession, useTexts } from '../../../store/react/store-context';
import { elsewhereWords, slipsInPile } from '../typing/pile';
import { usePileName } from '../typing/pile-choice';
import { RecordButton } from './slip-input';
import { SlipBar } from './slip-bar';
import { numbersOf } from './slip-form';
import { SlipField } from './slip-input';
import { fieldsOfBreaches } from './slip-form';
import { checkSlip, formOfPile, useSlipTyping } from './use-slip-typing';
import type { TypistView } from './slip-typist';

/** What does not add up in the row so far; the control sum is checked only when Enter is pressed. */
function breachesSoFar(
  session: Session,
  round: Round,
  frozen: Frozen,
  roleId: string | null,
  view: TypistView,
): readonly Breach[] {
  const { row } = view.typing;
  if (!row || view.refused.length > 0) return view.refused;
  const numbers = { ...numbersOf(row, frozen.poll), controlSum: null };
  return checkSlip(session, round, frozen, { table: row.table, roleId }, numbers);
}

/** What the grid shows beside the typed row. It stays the same from key to key, so that only what is typed is rendered. */
function useRecorded(round: Round, frozen: Frozen, roleId: string | null) {
  const session = useSession();
  const { words, language } = useTexts();
  return useMemo(() => {
    const counted = countedEntries(round, session.entries);
    const form = formOfPile(session, round, frozen, roleId);
    const elsewhere = new Map(
      form.tables.map((table) => [
        table,
        elsewhereWords(frozen, counted, table, roleId, words, language),
      ]),
    );
    return { counted, slips: slipsInPile(counted, roleId), form, elsewhere };
  }, [session, round, frozen, roleId, words, language]);
}

export function TableSlips({
  round,
  frozen,
  roleId,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
  /** The pile that is typed; null for slips that name no role. */
  readonly roleId: string | null;
}) {
  const session = useSession();
  const { view, typist, page } = useSlipTyping(round.id, roleId);
  const kind = consoleKindOf(frozen.poll);
  const { counted, slips, form, elsewhere } = useRecorded(round, frozen, roleId);
  const breaches = breachesSoFar(session, round, frozen, roleId, view);
  const wrongFields = fieldsOfBreaches(breaches, frozen.poll);
  const { row } = view.typing;
  const isRecordedBefore = row !== null && slips.has(row.table);
  const replaced = row ? replacedAtTable(counted, { table: row.table, roleId }) : [];
  const name = usePileName(frozen, roleId);
  const pile = name === null ? null : { roleId, name, replaced };
  return (
    <div className="table-slips" ref={page}>
      <SlipBar
        {...{ view, typist, form, frozen, breaches, isRecordedBefore, pile }}
        roundId={round.id}
      />
      {kind.slips && (
        <kind.slips.Grid
          poll={frozen.poll}
          tables={form.tables}
          typed={row && { table: row.table, numbers: numbersOf(row, frozen.poll) }}
          fieldAt={(id, label) => <SlipField {...{ id, label, form, row, wrongFields, typist }} />}
          record={<RecordButton {...{ form, row, typist }} />}
          onBegin={typist.beginTable}
          {...{ slips, elsewhere }}
        />
      )}
    </div>
  );
}
