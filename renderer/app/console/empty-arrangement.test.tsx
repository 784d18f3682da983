// @vitest-environment jsdom
/** An arrangement from an empty page: every page of the console stands, and says what there is nothing of. */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PAGES } from '../../../shared/domain/session/pages';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgram, sessionOf, type Program } from '../../testing/program';
import { AppStoreProvider } from '../../store/react/store-context';
import { itemOf } from '../../../shared/domain/testing/sessions';
import { commandOf } from '../../store/commands/commands';
import { ConsolePage } from './console-page';

/** jsdom has no sizes to observe. */
class StillObserver {
  readonly seen: unknown[] = [];
  observe(element: unknown): void {
    this.seen.push(element);
  }
  disconnect(): void {
    this.seen.length = 0;
  }
}

beforeEach(() => {
  emptyComputer();
  vi.stubGlobal('ResizeObserver', StillObserver);
  HTMLElement.prototype.scrollIntoView = () => undefined;
  globalThis.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  const root = document.createElement('div');
  root.id = 'print-root';
  document.body.append(root);
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

async function showEmpty(): Promise<Program> {
  const program = createProgram();
  await program.store.getState().start();
  await program.store.getState().createWorkshop(null);
  render(
    <AppStoreProvider store={program.store}>
      <ConsolePage />
    </AppStoreProvider>,
  );
  return program;
}

const page = () => within(screen.getByRole('main'));
const run = ({ store }: Program, id: Parameters<typeof commandOf>[0]) =>
  act(async () => {
    commandOf(id).run(store.getState());
    await store.getState().whenIdle();
  });

const SAYS: Readonly<Record<(typeof PAGES)[number]['id'], RegExp>> = {
  agenda: /Drejebogen er tom/,
  setup: /Opsætning/,
  polls: /Drejebogen er tom/,
  preflight: /ingen afstemninger at skrive ud endnu/,
  printouts: /ingen afstemninger at skrive ud endnu/,
  results: /når en afstemning er lukket/,
  minutes: /når den første afstemning er lukket/,
};

it.each(PAGES.map(({ id }) => id))('the page %s', async (id) => {
  const program = await showEmpty();
  await act(() =>
    program.store
      .getState()
      .goTo({ page: id })
      .then(() => undefined),
  );
  expect(screen.getByRole('main').textContent).toMatch(SAYS[id]);
  // Where it is written, the page says it once, beside the list.
  if (id === 'polls') return;
  expect(
    within(screen.getByRole('navigation', { name: 'Drejebog' })).getByText(/Ingen|er tom/),
  ).toBeTruthy();
});

it('has nothing ticked as printed, and no papers to choose among', async () => {
  const program = await showEmpty();
  await act(() =>
    program.store
      .getState()
      .goTo({ page: 'preflight' })
      .then(() => undefined),
  );
  expect(page().queryByRole('checkbox')).toBeNull();
});

it('goes to the page of polls, or to a quick poll, from the empty agenda', async () => {
  const program = await showEmpty();
  await run(program, 'go-agenda');
  expect(page().getByRole('button', { name: /Hurtig afstemning/ })).toBeTruthy();
  await act(async () => {
    page()
      .getByRole('button', { name: /Drejebog og afstemninger/ })
      .click();
    await program.store.getState().whenIdle();
  });
  expect(sessionOf(program).position.page).toBe('polls');
});

it('stays where it is with the keys for items, which there are none of', async () => {
  const program = await showEmpty();
  await run(program, 'next-item');
  await run(program, 'previous-item');
  expect(sessionOf(program).position).toEqual({ page: 'setup', agendaItemId: '' });
});

it('goes to the first item once there is one, and asks to choose until then', async () => {
  const program = await showEmpty();
  const { store } = program;
  await run(program, 'go-agenda');
  await act(async () => {
    await store.getState().editWorkshop((own) => ({ ...own, agenda: [itemOf('welcome')] }));
  });
  expect(page().getByText('Vælg et programpunkt i drejebogen.')).toBeTruthy();
  await run(program, 'go-setup');
  await run(program, 'go-agenda');
  expect(sessionOf(program).position).toEqual({ page: 'agenda', agendaItemId: 'welcome' });
});

it('takes a quick poll, which is then the agenda', async () => {
  const program = await showEmpty();
  const { store } = program;
  await act(async () => {
    await store
      .getState()
      .addQuickPoll({ question: 'Pause?', options: ['Ja', 'Nej'], maxMarks: 1 });
  });
  expect(sessionOf(program).workshop.agenda.map(({ title }) => title.da)).toEqual(['Pause?']);
  expect(page().getByRole('heading', { level: 1 }).textContent).toContain('Pause?');
});

it('a rehearsal of nothing starts and ends', async () => {
  const program = await showEmpty();
  const { store } = program;
  await act(async () => {
    await store.getState().startRehearsal();
  });
  expect(sessionOf(program).workshop.rehearsalOf).toBe('id-8999');
  await act(async () => {
    await store.getState().endRehearsal();
  });
  expect(sessionOf(program).workshop.id).toBe('id-8999');
});
