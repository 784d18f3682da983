/** What a recount found to differ, line by line. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { RecountOutcome } from '../../../shared/domain/recount/recount';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Format } from '../../../shared/lib/format';
import type { Language } from '../../../shared/lib/language';
import { consoleKindOf } from '../../kinds/console-kinds';

/** «Nr. 3: talt 5, nu 4»; the voters first, then in the order of the slip. */
export function outcomeLines(
  { voters, cells }: RecountOutcome,
  poll: Poll,
  language: Language,
  { recount }: Dictionary,
  format: Format,
): readonly string[] {
  const { names } = consoleKindOf(poll);
  const inOrder = cellsOf(poll).flatMap(({ id }) => {
    const counted = cells.find(({ cell }) => cell === id);
    if (!counted) return [];
    const numbers = [format.number(counted.first), format.number(counted.recounted)] as const;
    return [names.recounted(poll, id, language, recount, numbers)];
  });
  return voters
    ? [recount.voters(format.number(voters.first), format.number(voters.recounted)), ...inOrder]
    : inOrder;
}
