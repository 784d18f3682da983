/** How many of each computer's tables have arrived, where the computers share the tables. */
import type { Round } from '../../../shared/domain/round/round';
import { useSession, useWords } from '../../store/react/store-context';
import { missingTables } from '../../store/core/selectors';

export function RoomsLine({ round }: { readonly round: Round }) {
  const session = useSession();
  const { unsettled } = useWords();
  const { workshop } = session;
  const rooms = workshop.rooms.filter(({ tables }) => tables.length > 0);
  const isByTable = round.method === 'table-slip' || round.method === 'table-answer';
  if (rooms.length < 2 || !isByTable || !round.frozen) return null;
  const known = new Set(round.frozen.tables.map(({ number }) => number));
  const missing = new Set(missingTables(session, round));
  const parts = rooms.map(({ name, tables }) => {
    const own = tables.filter((table) => known.has(table));
    const done = own.filter((table) => !missing.has(table)).length;
    return unsettled.rooms.arrived(name || unsettled.rooms.nameless, done, own.length);
  });
  return <p className="quiet">{parts.join(' · ')}</p>;
}
