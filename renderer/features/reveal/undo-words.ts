/** «Fortryd bord 18»: the undo button says what it takes back. */
import { lastRecorded } from '../../../shared/domain/recording';
import { currentRound } from '../../store/selectors';
import { useSession, useWords } from '../../store/store-context';

export function useUndoWords(): { readonly label?: string } {
  const session = useSession();
  const { commands } = useWords();
  const round = currentRound(session);
  const entry = round ? lastRecorded(round, session.entries) : null;
  return entry && 'table' in entry ? { label: commands.undoTable(entry.table) } : {};
}
