/** A part of the program's screen in jsdom, in a workshop of the built-in pack on the program's own database. */
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { ChoicePoll } from '../../shared/domain/kinds/choice/choice-poll';
import { findPoll } from '../../shared/domain/workshop/workshop';
import { AppStoreProvider } from '../store/react/store-context';
import { createProgramInWorkshop, sessionOf, type Program, type ProgramParts } from './program';

/** Draws `ui`; needs `emptyComputer`. */
export async function showInWorkshop(
  ui: ReactNode,
  parts: ProgramParts = {},
): Promise<Program & { readonly user: UserEvent }> {
  const program = await createProgramInWorkshop(parts);
  render(<AppStoreProvider store={program.store}>{ui}</AppStoreProvider>);
  return { ...program, user: userEvent.setup() };
}

/** The ten themes as they are now. */
export function tenThemesIn(program: Pick<Program, 'store'>): ChoicePoll {
  // The pack says so.
  return findPoll(sessionOf(program).workshop, 'ten-themes') as ChoicePoll;
}

/** The titles of the first and the second theme change places. */
export async function swapThemes({ store }: Pick<Program, 'store'>): Promise<void> {
  await store.getState().editPoll('ten-themes', (own) => {
    const poll = own as ChoicePoll;
    const [first, second] = poll.options.map(({ title }) => title);
    return {
      ...poll,
      options: poll.options.map((option, at) => ({
        ...option,
        title: (at === 0 ? second : at === 1 ? first : null) ?? option.title,
      })),
    };
  });
}
