/** The commands of the comparison of arrangements: opening and closing it, and turning its slides in the room. */
import type { AppState } from '../core/app-state';
import type { Command } from '../core/command';
import { comparedOnScreen } from './years-slice';

const canTurn = (state: AppState, delta: 1 | -1): boolean => {
  const shown = comparedOnScreen(state);
  return shown?.slides[shown.place + delta] !== undefined;
};

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
  {
    id: 'next-compared',
    group: 'reveal',
    keys: ['PageDown'],
    onlyOnAgenda: true,
    whileTyping: false,
    label: (words) => words.years.next,
    isAvailable: (state) => canTurn(state, 1),
    run: (state) => state.stepCompared(1),
  },
  {
    id: 'previous-compared',
    group: 'reveal',
    keys: ['PageUp'],
    onlyOnAgenda: true,
    whileTyping: false,
    label: (words) => words.years.previous,
    isAvailable: (state) => canTurn(state, -1),
    run: (state) => state.stepCompared(-1),
  },
] as const satisfies readonly Command[];
