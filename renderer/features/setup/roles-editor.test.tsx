// @vitest-environment jsdom
/** Roles in the set-up: turned on, named, added, removed; an invalid name is reported and changes nothing. */
import { act, cleanup, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { AppStoreProvider, useSession } from '../../store/react/store-context';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgramInWorkshop, sessionOf, type Program } from '../../testing/program';
import { RolesEditor } from './roles-editor';

const { groups, prepare } = dictionaryFor('da');
const { setup } = groups;

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

function Editor() {
  return <RolesEditor workshop={useSession().workshop} />;
}

async function showEditor(): Promise<
  Program & { readonly user: ReturnType<typeof userEvent.setup> }
> {
  const program = await createProgramInWorkshop();
  await program.store.getState().editWorkshop((current) => ({ ...current, collectsRoles: true }));
  render(
    <AppStoreProvider store={program.store}>
      <Editor />
    </AppStoreProvider>,
  );
  return { ...program, user: userEvent.setup() };
}

const names = (program: Program) => sessionOf(program).workshop.roles.map(({ name }) => name.da);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('a role', () => {
  it('is renamed as it is typed, and keeps its name where the new one can’t be used', async () => {
    const program = await showEditor();
    await program.user.clear(field('Rolle 1'));
    expect(await screen.findByText('Skriv rollens navn.')).toBeDefined();
    expect(names(program)[0]).toBe('Direktør');
    await program.user.type(field('Rolle 1'), 'Fagchef');
    expect(await screen.findByText(/er der allerede/)).toBeDefined();
    await program.user.type(field('Rolle 1'), ' i skoler');
    await waitFor(() => {
      expect(names(program)[0]).toBe('Fagchef i skoler');
    });
    expect(screen.queryByText(/er der allerede/)).toBeNull();
  });

  it('is removed, and the keyboard goes on in the one that takes its place', async () => {
    const program = await showEditor();
    await program.user.click(screen.getByRole('button', { name: 'Fjern rollen Fagchef' }));
    await waitFor(() => {
      expect(names(program)).toEqual(['Direktør', 'Stabschef']);
    });
    expect(document.activeElement).toBe(field('Rolle 2'));
    await program.user.click(screen.getByRole('button', { name: 'Fjern rollen Stabschef' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(field('Ny rolle'));
    });
  });

  it('is added with Enter, the field ready for the next; and no more than nine', async () => {
    const program = await showEditor();
    await program.user.type(field('Ny rolle'), '{Enter}');
    expect(await screen.findByText('Skriv rollens navn.')).toBeDefined();
    for (let number = 4; number <= 9; number += 1) {
      await program.user.type(field('Ny rolle'), `Rolle nr. ${number}{Enter}`);
      await screen.findByRole('button', { name: `Fjern rollen Rolle nr. ${number}` });
    }
    expect(names(program)).toHaveLength(9);
    expect(screen.queryByRole('textbox', { name: 'Ny rolle' })).toBeNull();
    expect(screen.getByText(/højst være ni roller/)).toBeDefined();
  });
});

it('takes a least size from 1 to 99, and says what it does', async () => {
  const program = await showEditor();
  const least = field('Mindstegrænse');
  await program.user.clear(least);
  await program.user.type(least, '0');
  expect(await screen.findByText('Skriv et tal mellem 1 og 99.')).toBeDefined();
  expect(sessionOf(program).workshop.threshold).toBe(5);
  await program.user.clear(least);
  await program.user.type(least, '8');
  expect(await screen.findByText(/færre end 8 stemmer vises ikke/)).toBeDefined();
  expect(sessionOf(program).workshop.threshold).toBe(8);
});

it('shows nothing of it while votes are not collected by role', async () => {
  const program = await showEditor();
  await program.user.click(screen.getByRole('checkbox'));
  await waitFor(() => {
    expect(screen.queryByRole('textbox')).toBeNull();
  });
  expect(sessionOf(program).workshop.collectsRoles).toBe(false);
});

describe('a list that is pasted in the field for a new role', () => {
  it('makes a role of each line that is not there yet, and one Ctrl+Z takes all of them back', async () => {
    const program = await showEditor();
    expect(paste('Ny rolle', '• fagchef\n• Skoleleder\n• IT-chef\n• skoleleder')).toBe(true);
    expect(await screen.findByText(setup.inserted(2, 2))).toBeDefined();
    expect(names(program)).toEqual(['Direktør', 'Fagchef', 'Stabschef', 'Skoleleder', 'IT-chef']);
    await act(() => program.store.getState().undo());
    await waitFor(() => {
      expect(names(program)).toEqual(['Direktør', 'Fagchef', 'Stabschef']);
    });
    expect(screen.queryByText(setup.inserted(2, 2))).toBeNull();
  });

  it('is refused as a whole where there are too many or too long ones, and one line is left to the field', async () => {
    const program = await showEditor();
    const lines = Array.from({ length: 500 }, (_, index) => `Rolle nr-${index}`);
    paste('Ny rolle', lines.join('\r\n'));
    expect(await screen.findByText(prepare.tooManyRows('503', 9))).toBeDefined();
    paste('Ny rolle', `Skoleleder\n${'x'.repeat(31)}`);
    expect(await screen.findByText(prepare.tooLongRow(2, 30))).toBeDefined();
    expect(paste('Ny rolle', 'Skoleleder')).toBe(false);
    expect(names(program)).toHaveLength(3);
  });
});

function paste(name: string, text: string): boolean {
  const event = createEvent.paste(field(name), { clipboardData: { getData: () => text } });
  fireEvent(field(name), event);
  return event.defaultPrevented;
}
