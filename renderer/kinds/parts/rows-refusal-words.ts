/** Why a list of rows, lines, items or roles is not taken, in words. */
import type { RowsRefusal } from '../../../shared/domain/poll/edit-rows';
import type { Format } from '../../../shared/lib/format';
import type { Dictionary } from '../../../shared/text/dictionary';

/** A sentence for those who pasted it; `words` and `format` are the interface's. */
export function rowsRefusalWords(
  error: RowsRefusal,
  {
    words: { prepare },
    format,
  }: { readonly words: Pick<Dictionary, 'prepare'>; readonly format: Format },
): string {
  return error.kind === 'too-many'
    ? prepare.tooManyRows(format.number(error.rows), error.most)
    : prepare.tooLongRow(error.line, error.most);
}
