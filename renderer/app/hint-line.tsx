/** What just happened, or what kept a key from doing anything; until the next act. */
import { assertNever } from '../../shared/lib/assert-never';
import type { Dictionary } from '../../shared/text/dictionary';
import type { Hint } from '../store/app-state';
import { useApp, useWords } from '../store/store-context';

function hintWords(hint: Hint, words: Dictionary): string {
  const { hints } = words.console;
  switch (hint.kind) {
    case 'row-not-recorded': {
      const what = hint.table === null ? hints.rowUnknownTable : words.common.table(hint.table);
      return hints.rowNotRecorded(what);
    }
    case 'undone':
      if ('table' in hint.what) {
        const { table, roleId = null } = hint.what;
        return roleId === null ? hints.undoneSlip(table) : words.groups.pile.undone(table);
      }
      return hint.what.kind === 'hands' ? hints.undoneHands : hints.undoneTotals;
    case 'nothing-to-undo':
      return hints.nothingToUndo;
    case 'is-saved':
      return hint.isFollowed
        ? words.files.savedHint(hint.file)
        : words.files.downloadedHint(hint.file);
    default:
      return assertNever(hint);
  }
}

export function HintLine() {
  const words = useWords();
  const hint = useApp((state) => state.hint);
  const isWarning = hint?.kind === 'row-not-recorded';
  return (
    <div role="status" aria-live="polite">
      {hint && <p className={isWarning ? 'hint is-warning' : 'hint'}>{hintWords(hint, words)}</p>}
    </div>
  );
}
