/** What just happened, or what kept a key from doing anything; until the next act. */
import { assertNever } from '../../shared/lib/assert-never';
import type { Dictionary } from '../../shared/text/dictionary';
import type { Language } from '../../shared/text/language';
import type { Hint } from '../store/app-state';
import { stepWords } from '../store/step-words';
import { useApp, useWords } from '../store/store-context';

function undoneWords(
  { what, isBack }: Extract<Hint, { readonly kind: 'undone' }>,
  words: Dictionary,
  language: Language,
): string {
  const { hints } = words.console;
  switch (what.kind) {
    case 'table-slip':
    case 'table-answer':
      if (what.roleId) return words.groups.pile.undone(what.table);
      return isBack ? words.undo.slipBack(what.table) : hints.undoneSlip(what.table);
    case 'hands':
      return hints.undoneHands;
    case 'totals':
      return hints.undoneTotals;
    default:
      return words.undo.undone(stepWords(what, words, language));
  }
}

function hintWords(hint: Hint, words: Dictionary, language: Language): string {
  const { hints } = words.console;
  switch (hint.kind) {
    case 'row-not-recorded': {
      const what = hint.table === null ? hints.rowUnknownTable : words.common.table(hint.table);
      return hints.rowNotRecorded(what);
    }
    case 'undone':
      return undoneWords(hint, words, language);
    case 'redone':
      return words.undo.redone(stepWords(hint.what, words, language));
    case 'too-late':
      return words.undo.tooLate(stepWords(hint.what, words, language));
    case 'nothing-to-undo':
      return hints.nothingToUndo;
    case 'nothing-to-redo':
      return words.undo.nothingToRedo;
    case 'is-saved':
      return hint.isFollowed
        ? words.files.savedHint(hint.file)
        : words.files.downloadedHint(hint.file);
    case 'everyone-voted':
      return words.rehearsal.everyoneVoted;
    case 'merged':
      return words.merge.merged;
    case 'storage-renewed':
      return words.storage.renewed;
    case 'only-in-memory':
      return words.storage.onlyInMemory;
    default:
      return assertNever(hint);
  }
}

const WARNINGS: readonly Hint['kind'][] = ['row-not-recorded', 'too-late', 'only-in-memory'];

export function HintLine() {
  const words = useWords();
  const language = useApp((state) => state.language);
  const hint = useApp((state) => state.hint);
  const isWarning = hint !== null && WARNINGS.includes(hint.kind);
  return (
    <div role="status" aria-live="polite">
      {hint && (
        <p className={isWarning ? 'hint is-warning' : 'hint'}>{hintWords(hint, words, language)}</p>
      )}
    </div>
  );
}
