/** The commands on the workshop's file and on paper, and the way out of the workshop. */
import { inRealSession, inSession, type Command } from '../core/command';
import { REHEARSAL_COMMANDS } from '../library/rehearsal-commands';

export const FILE_COMMANDS = [
  {
    id: 'open-file',
    group: 'file',
    keys: ['Ctrl+o'],
    whileTyping: true,
    label: (words) => words.commands.openFile,
    isAvailable: ({ phase }) => phase === 'library' || phase === 'session',
    run: (state) => void state.openFile(),
  },
  {
    id: 'save',
    group: 'file',
    keys: ['Ctrl+s'],
    whileTyping: true,
    label: (words) => words.commands.save,
    isAvailable: inRealSession,
    run: (state) => void state.saveToFile(false),
  },
  {
    id: 'save-as',
    group: 'file',
    keys: ['Ctrl+Shift+s'],
    whileTyping: true,
    label: (words) => words.commands.saveAs,
    isAvailable: inRealSession,
    run: (state) => void state.saveToFileAs(),
  },
  {
    id: 'merge',
    group: 'file',
    keys: [],
    whileTyping: false,
    label: (words) => words.merge.command,
    isAvailable: inRealSession,
    run: (state) => void state.chooseToMerge(),
  },
  {
    id: 'print',
    group: 'file',
    keys: ['Ctrl+p'],
    whileTyping: true,
    label: (words) => words.printouts.print,
    isAvailable: (state) => inSession(state) && state.session?.position.page === 'printouts',
    run: (state) => state.print(),
  },
  ...REHEARSAL_COMMANDS,
  {
    id: 'leave',
    group: 'file',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.leave,
    isAvailable: inSession,
    run: (state) => void state.leaveWorkshop(),
  },
] as const satisfies readonly Command[];
