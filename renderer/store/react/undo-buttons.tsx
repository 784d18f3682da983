/** «Fortryd bord 18», «Gentag: Titel ændret»: the buttons of undo and redo say what they take back. */
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { AppState } from '../core/app-state';
import { CommandButton } from './command-button';
import { commandOf } from '../commands/commands';
import { shortStepWords } from '../undo/step-words';
import { useApp } from './store-context';
import { redoName, undoName } from '../undo/undo-commands';

type Kind = 'plain' | 'quiet';

/** Undo, and redo as soon as there is something to do again. */
export function UndoButtons({
  kind = 'plain',
  otherwise = null,
}: {
  readonly kind?: Kind;
  /** The button's text if it takes back something other than a step. */
  readonly otherwise?: string | null;
}) {
  const label = useApp(undoLabel) ?? otherwise;
  return (
    <>
      <CommandButton id="undo" kind={kind} {...(label === null ? {} : { label })} />
      <RedoButton kind={kind} />
    </>
  );
}

export function RedoButton({ kind = 'plain' }: { readonly kind?: Kind }) {
  const label = useApp(redoLabel);
  const isAvailable = useApp(commandOf('redo').isAvailable);
  if (!isAvailable) return null;
  return <CommandButton id="redo" kind={kind} {...(label === null ? {} : { label })} />;
}

function undoLabel(state: AppState): string | null {
  const name = undoName(state);
  const words = dictionaryFor(state.language);
  if (name?.kind === 'table-slip' || name?.kind === 'table-answer') {
    return words.commands.undoTable(name.table);
  }
  return name && words.undo.undoWhat(shortStepWords(name, words));
}

function redoLabel(state: AppState): string | null {
  const name = redoName(state);
  const words = dictionaryFor(state.language);
  return name && words.undo.redoWhat(shortStepWords(name, words));
}
