/** A button for a command: its label, its key, and whether it is available now. */
import { keyNames } from '../commands/key-stroke';
import type { CommandId } from '../commands/commands';
import { commandOf } from '../commands/commands';
import { useApp, useAppNow, useWords } from './store-context';

export function CommandButton({
  id,
  kind = 'plain',
  label,
}: {
  readonly id: CommandId;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  /** A label that says more than the command list does. */
  readonly label?: string;
}) {
  const words = useWords();
  const now = useAppNow();
  const command = commandOf(id);
  const isAvailable = useApp(command.isAvailable);
  const key = command.keys[0];
  return (
    <button
      type="button"
      className={`button is-${kind}`}
      data-command={id}
      disabled={!isAvailable}
      onClick={() => command.run(now())}
    >
      <span>{label ?? command.label(words)}</span>
      {key && <kbd>{keyNames(key, words)}</kbd>}
    </button>
  );
}
