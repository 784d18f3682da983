/** The commands that go somewhere in the console, and those that belong to no other room. */
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { PAGES, type PageId } from '../../../shared/domain/session/pages';
import type { AppState } from '../core/app-state';
import { inSession, type Command } from '../core/command';

function isElsewhere(state: AppState, page: PageId): boolean {
  return state.session?.position.page !== page;
}

/** The practice question is conducted on the agenda page, although it is not an agenda item. */
function isAtPractice(state: AppState): boolean {
  return state.session?.position.agendaItemId === PRACTICE_POLL_ID;
}

/** There is nothing after it to go to. */
function isAtLastItem({ session }: AppState): boolean {
  const last = session?.workshop.agenda.at(-1)?.id;
  return session?.position.page === 'agenda' && session.position.agendaItemId === last;
}

function go(page: PageId): (state: AppState) => void {
  return (state) => {
    const agenda = state.session?.workshop.agenda ?? [];
    const first = agenda[0]?.id;
    // From the practice question, or from the time when nothing was on the agenda.
    const isAtItem = agenda.some(({ id }) => id === state.session?.position.agendaItemId);
    const isAtNone = page === 'agenda' && !isAtItem && first !== undefined;
    void state.goTo(isAtNone ? { page, agendaItemId: first } : { page });
  };
}

export const GO_COMMANDS = [
  {
    id: 'next-item',
    group: 'go',
    keys: ['Alt+ArrowDown'],
    whileTyping: true,
    label: (words) => words.commands.nextItem,
    isAvailable: (state) => inSession(state) && !isAtLastItem(state),
    run: (state) => void state.moveInAgenda(1),
  },
  {
    id: 'previous-item',
    group: 'go',
    keys: ['Alt+ArrowUp'],
    whileTyping: true,
    label: (words) => words.commands.previousItem,
    isAvailable: inSession,
    run: (state) => void state.moveInAgenda(-1),
  },
  ...PAGES.map(({ id: page, keys }): Command & { readonly id: `go-${PageId}` } => ({
    id: `go-${page}`,
    group: 'go',
    keys,
    whileTyping: true,
    label: (words) => words.pages[page],
    isAvailable: (state) => inSession(state) && (isElsewhere(state, page) || isAtPractice(state)),
    run: go(page),
  })),
  {
    id: 'help',
    group: 'go',
    keys: ['F1'],
    whileTyping: true,
    label: (words) => words.commands.help,
    isAvailable: () => true,
    run: (state) => state.setHelpOpen(!state.isHelpOpen),
  },
  {
    id: 'about',
    group: 'go',
    keys: [],
    whileTyping: false,
    label: (words) => words.commands.about,
    isAvailable: () => true,
    run: (state) => state.setAboutOpen(!state.isAboutOpen),
  },
] as const satisfies readonly Command[];
