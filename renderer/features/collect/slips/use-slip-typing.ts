/** The typist in React: it saves through the store, and tells the store of a half-typed row. */
import { countedEntries } from '../../../../shared/domain/tally/tally';
import {
  checkEmpty,
  checkTableSlip,
  type Breach,
  type Numbers,
} from '../../../../shared/domain/recording/sum-check';
import { findRound, type Session } from '../../../../shared/domain/session/session';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import {
  otherVoters,
  replacedAtTable,
  type SlipPlace,
} from '../../../../shared/domain/recording/table-piles';
import type { AppData } from '../../../store/core/app-state';
import { missingTables } from '../../../store/core/selectors';
import { useAppNow } from '../../../store/react/store-context';
import { peopleLeft, tablesToCome } from '../typing/pile';
import { useTypist } from '../typing/use-key-typing';
import { numbersOf, slipForm } from './slip-form';
import {
  createSlipTypist,
  NOTHING_TYPED_VIEW,
  type SlipTypist,
  type TypistView,
} from './slip-typist';
import type { SlipForm } from './slip-typing';

/** The sum checks of a table's slip in one pile, against the current round. */
export function checkSlip(
  session: Session,
  round: Round,
  frozen: Frozen,
  place: SlipPlace,
  numbers: Numbers,
): readonly Breach[] {
  const { inRoom, atTable } = otherVoters(countedEntries(round, session.entries), place);
  return checkTableSlip(frozen, place.table, numbers, inRoom, atTable);
}

/** The current form of a slip in the pile of `roleId`. */
export function formOfPile(
  session: Session,
  round: Round,
  frozen: Frozen,
  roleId: string | null,
): SlipForm {
  if (frozen.roles.length === 0) return slipForm(frozen, missingTables(session, round));
  const counted = countedEntries(round, session.entries);
  return slipForm(frozen, tablesToCome(frozen, counted, roleId), (table) =>
    peopleLeft(frozen, counted, table, roleId),
  );
}

/** What leaving now would lose: a half-typed row, or the digits of a table number. */
function draftOf({ typing: { row, tableText } }: TypistView): AppData['draft'] {
  if (row?.isTouched) return { table: row.table };
  return tableText === '' ? null : { table: null };
}

/** The typist of one of a round's piles, and what it shows. The component must be keyed by round and pile. */
export function useSlipTyping(roundId: string, roleId: string | null) {
  const now = useAppNow();
  const current = () => {
    const { session } = now();
    const round = session && findRound(session, roundId);
    return session && round?.frozen ? { session, round, frozen: round.frozen } : null;
  };
  return useTypist<TypistView, SlipTypist>(NOTHING_TYPED_VIEW, draftOf, (onChange) =>
    createSlipTypist({
      form: () => {
        const found = current();
        if (!found) throw new Error('Slips are typed in an opened round only');
        return formOfPile(found.session, found.round, found.frozen, roleId);
      },
      check: (row) => {
        const found = current();
        if (!found) return [];
        const { session, round, frozen } = found;
        const numbers = numbersOf(row, frozen.poll);
        const place = { table: row.table, roleId };
        return [
          ...replacedAtTable(countedEntries(round, session.entries), place),
          ...checkEmpty(frozen.poll, numbers),
          ...checkSlip(session, round, frozen, place, numbers),
        ];
      },
      save: async (row, isConfirmed) => {
        const found = current();
        if (!found) return false;
        const { table } = row;
        const { voters, counts } = numbersOf(row, found.frozen.poll);
        const count = { kind: 'table-slip', table, roleId, voters, counts } as const;
        return (await now().record(roundId, count, isConfirmed)).ok;
      },
      onChange,
    }),
  );
}
