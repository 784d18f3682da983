/** The commands of the editor. */
import { inSession, type Command } from '../core/command';

export const PREPARE_COMMANDS = [
  {
    id: 'add-item',
    group: 'go',
    keys: ['Alt+n'],
    whileTyping: true,
    label: (words) => words.prepare.add,
    isAvailable: (state) => inSession(state) && state.session?.position.page === 'polls',
    run: (state) => state.openDialog({ kind: 'add-item' }),
  },
  {
    id: 'take-activity',
    group: 'go',
    keys: ['Alt+h'],
    whileTyping: true,
    label: (words) => words.prepare.drawer.command,
    isAvailable: (state) => inSession(state) && state.session?.position.page === 'polls',
    run: (state) => state.openDialog({ kind: 'take-activity' }),
  },
] as const satisfies readonly Command[];
