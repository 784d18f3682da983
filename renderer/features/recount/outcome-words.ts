/** What a recount found to differ, line by line. */
import { cellsOf } from '../../../shared/domain/poll/cell';
import type { CellId } from '../../../shared/domain/kinds/cell';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { RecountOutcome } from '../../../shared/domain/recount/recount';
import type { Dictionary } from '../../../shared/text/dictionary';
import type { Format } from '../../../shared/lib/format';
import { localize, type Language } from '../../../shared/lib/language';

/** «Nr. 3: talt 5, nu 4»; the voters first, then in the order of the slip. */
export function outcomeLines(
  { voters, cells }: RecountOutcome,
  poll: Poll,
  language: Language,
  { recount }: Dictionary,
  format: Format,
): readonly string[] {
  const inOrder = cellsOf(poll).flatMap(({ id }) => {
    const counted = cells.find(({ cell }) => cell === id);
    if (!counted) return [];
    const numbers = [format.number(counted.first), format.number(counted.recounted)] as const;
    return [cellLine(id, poll, language, recount, numbers)];
  });
  return voters
    ? [recount.voters(format.number(voters.first), format.number(voters.recounted)), ...inOrder]
    : inOrder;
}

function cellLine(
  cellId: CellId,
  poll: Poll,
  language: Language,
  words: Dictionary['recount'],
  numbers: readonly [string, string],
): string {
  if (poll.kind === 'choice') {
    return words.option(poll.options.findIndex(({ id }) => id === cellId) + 1, ...numbers);
  }
  const cell = cellsOf(poll).find(({ id }) => id === cellId);
  const number = poll.statements.findIndex(({ id }) => id === cell?.rowId) + 1;
  const step = poll.scale.steps.find(({ value }) => value === cell?.category);
  const category = localize(step?.label ?? poll.scale.dontKnow, language);
  return words.category(number, category, ...numbers);
}
