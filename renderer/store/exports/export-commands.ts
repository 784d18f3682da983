/** The command that opens the package of the day's material, and the dialogs about what leaves the room. */
import { inSession, type Command } from '../core/command';

declare module '../core/question' {
  interface Dialogs {
    package: unknown;
    /** A picture on the results page, large; by its name. */
    'result-slide': { readonly name: string };
  }
}

export const EXPORT_COMMANDS = [
  {
    id: 'pack',
    group: 'file',
    keys: ['Ctrl+e'],
    whileTyping: true,
    label: (words) => words.packing.command,
    isAvailable: inSession,
    run: (state) => {
      // The outcome of an earlier export is not that of the package that is chosen now.
      state.clearExport();
      state.openDialog({ kind: 'package' });
    },
  },
] as const satisfies readonly Command[];
