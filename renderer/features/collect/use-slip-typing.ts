/** The typist in React: its keys save through the store, and its draft is known to the whole console. */
import { useEffect, useState } from 'react';
import { countedEntries } from '../../../shared/domain/tally';
import {
  checkEmpty,
  checkTableSlip,
  type Breach,
  type Numbers,
} from '../../../shared/domain/sum-check';
import { findRound, type Session } from '../../../shared/domain/session';
import type { Frozen, Round } from '../../../shared/domain/round';
import { sum } from '../../../shared/lib/sum';
import type { AppData } from '../../store/app-state';
import { missingTables } from '../../store/selectors';
import { useApp, useAppNow } from '../../store/store-context';
import { numbersOf, slipForm } from './slip-form';
import {
  createSlipTypist,
  NOTHING_TYPED_VIEW,
  type SlipTypist,
  type TypistView,
} from './slip-typist';

/** The sum checks of one table's numbers against the round as it is. */
export function checkSlip(
  session: Session,
  round: Round,
  frozen: Frozen,
  table: number,
  numbers: Numbers,
): readonly Breach[] {
  const others = countedEntries(round, session.entries).flatMap((entry) =>
    'table' in entry && entry.table !== table ? [entry.voters] : [],
  );
  return checkTableSlip(frozen, table, numbers, sum(others));
}

/** What would be lost by leaving now: a row that something was typed in, or the digits of a table number. */
function draftOf({ typing: { row, tableText } }: TypistView): AppData['draft'] {
  if (row?.isTouched) return { table: row.table };
  return tableText === '' ? null : { table: null };
}

/** The typist of a round, and what it shows. The component must be keyed by the round's id. */
export function useSlipTyping(roundId: string): {
  readonly view: TypistView;
  readonly typist: SlipTypist;
} {
  const now = useAppNow();
  const setDraft = useApp((state) => state.setDraft);
  const [view, setView] = useState(NOTHING_TYPED_VIEW);
  const [typist] = useState(() => {
    const current = () => {
      const { session } = now();
      const round = session && findRound(session, roundId);
      return session && round?.frozen ? { session, round, frozen: round.frozen } : null;
    };
    return createSlipTypist({
      form: () => {
        const found = current();
        if (!found) throw new Error('Slips are typed in an opened round only');
        return slipForm(found.frozen, missingTables(found.session, found.round));
      },
      check: (row) => {
        const found = current();
        if (!found) return [];
        const numbers = numbersOf(row, found.frozen.poll);
        const { session, round, frozen } = found;
        return [
          ...checkEmpty(frozen.poll, numbers),
          ...checkSlip(session, round, frozen, row.table, numbers),
        ];
      },
      save: async (row, isConfirmed) => {
        const found = current();
        if (!found) return false;
        const { voters, counts } = numbersOf(row, found.frozen.poll);
        const count = {
          kind: 'table-slip',
          table: row.table,
          roleId: null,
          voters,
          counts,
        } as const;
        return (await now().record(roundId, count, isConfirmed)).ok;
      },
      onChange: (next) => {
        setView(next);
        setDraft(draftOf(next));
      },
    });
  });

  useEffect(
    () => () => {
      setDraft(null);
    },
    [setDraft],
  );
  return { view, typist };
}
