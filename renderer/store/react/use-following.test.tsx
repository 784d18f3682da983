// @vitest-environment jsdom
/** A field that follows a text which changes by itself: never at the cost of what is typed, however slow the disk. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyComputer } from '../../testing/empty-computer';
import { createProgramInWorkshop } from '../../testing/program';
import { AppStoreProvider } from './store-context';
import { useFollowing } from './use-renewed';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

function Field({ text }: { readonly text: string }) {
  const [value, setValue] = useFollowing(text);
  return <input value={value} onChange={(event) => setValue(event.currentTarget.value)} />;
}

async function showField(text: string) {
  const { store } = await createProgramInWorkshop();
  const withText = (own: string) => (
    <AppStoreProvider store={store}>
      <Field text={own} />
    </AppStoreProvider>
  );
  const { rerender } = render(withText(text));
  const field = screen.getByRole<HTMLInputElement>('textbox');
  return {
    field,
    type: (value: string) => fireEvent.change(field, { target: { value } }),
    store: (own: string) => rerender(withText(own)),
  };
}

it('follows while nothing was typed in it, and stays the same field', async () => {
  const { field, store } = await showField('Mod');
  store('Ro');
  expect(field.value).toBe('Ro');
  expect(screen.getByRole('textbox')).toBe(field);
});

it('keeps what is typed while another text comes in, and while its own letters come back late', async () => {
  const { field, type, store } = await showField('Mod');
  type('T');
  type('Ti');
  store('Ro');
  expect(field.value).toBe('Ti');
  store('T');
  type('Tid ');
  store('Ti');
  expect(field.value).toBe('Tid ');
  store('Tid');
  expect(field.value).toBe('Tid ');
});

it('is not thrown back by a letter that was typed and taken away again', async () => {
  const { field, type, store } = await showField('Mod');
  type('Mods');
  type('Mod');
  store('Mods');
  expect(field.value).toBe('Mod');
  store('Mod');
  expect(field.value).toBe('Mod');
});
