/** The commands that open and close the comparison of arrangements. */
import type { Command } from '../core/command';

export const YEARS_COMMANDS = [
  {
    id: 'compare-years',
    group: 'file',
    keys: [],
    whileTyping: false,
    label: (words) => words.years.command,
    isAvailable: ({ phase, years }) => phase === 'library' && years === null,
    run: (state) => void state.openYears(),
  },
  {
    id: 'leave-years',
    group: 'file',
    keys: [],
    whileTyping: false,
    label: (words) => words.years.back,
    isAvailable: ({ phase, years }) => phase === 'library' && years !== null,
    run: (state) => state.closeYears(),
  },
] as const satisfies readonly Command[];
