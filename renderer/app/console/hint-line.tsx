/** What just happened, or what kept a key from doing anything; until the next act. */
import { assertNever } from '../../../shared/lib/assert-never';
import type { Dictionary } from '../../../shared/text/dictionary';
import { localize, type Language } from '../../../shared/lib/language';
import type { HostCapabilities } from '../../host/host';
import type { Hint } from '../../store/core/hint';
import { exportEnd } from '../../store/exports/export-words';
import { stepWords } from '../../store/undo/step-words';
import { useApp, useTexts } from '../../store/react/store-context';
import './hint-line.css';

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

function notTypedWords(
  hint: Extract<Hint, { readonly kind: 'not-typed' }>,
  { console: { hints } }: Dictionary,
  language: Language,
): string {
  switch (hint.why) {
    case 'not-opened':
      return hints.notOpened;
    case 'closed':
      return hints.notOpenAnyMore;
    case 'dialog':
      return hints.behindDialog;
    case 'no-field':
      return hints.noField;
    case 'newer-round':
      return hints.newerRound(hint.number);
    case 'elsewhere':
      return hints.elsewhere(localize(hint.title, language));
    default:
      return assertNever(hint);
  }
}

function hintWords(
  hint: Hint,
  words: Dictionary,
  language: Language,
  { asksWhereToSave }: HostCapabilities,
): string {
  const { hints } = words.console;
  switch (hint.kind) {
    case 'not-typed':
      return notTypedWords(hint, words, language);
    case 'num-lock-off':
      return hints.numLockOff;
    case 'screen-is-lent':
      return hints.screenIsLent;
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
      return hint.wasLost ? words.storage.renewedAfterLoss : words.storage.renewed;
    case 'export-busy':
      return words.results.exportBusy;
    case 'export-ended':
      return exportEnd(hint.job, words, asksWhereToSave);
    case 'only-in-memory':
      return words.storage.onlyInMemory;
    default:
      return assertNever(hint);
  }
}

/** True for a refusal: what was asked for did not happen. */
const WARNINGS = new Set<Hint['kind']>([
  'row-not-recorded',
  'too-late',
  'not-typed',
  'num-lock-off',
  'screen-is-lent',
  'only-in-memory',
  'export-busy',
]);

export function HintLine() {
  const { words, language } = useTexts();
  const hint = useApp((state) => state.hint);
  const capabilities = useApp((state) => state.capabilities);
  const isWarning = hint !== null && WARNINGS.has(hint.kind);
  return (
    <div
      role="status"
      aria-live="polite"
      aria-label={words.console.hintLabel}
      className={isWarning ? 'hint-line is-warning' : 'hint-line'}
    >
      {hint && (
        <p className={isWarning ? 'hint is-warning' : 'hint'}>
          {hintWords(hint, words, language, capabilities)}
        </p>
      )}
    </div>
  );
}
