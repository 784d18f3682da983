// @vitest-environment jsdom
/** «Om Pejling»: versions, and the licences of others to be read in full. */
import { screen, within } from '@testing-library/react';
import { LICENCES } from 'virtual:licences';
import { expect, it } from 'vitest';
import { show } from '../../testing/screen';
import { AboutDialog } from './about-dialog';

function showAbout() {
  return show(<AboutDialog />, {
    isAboutOpen: true,
    versions: () => Promise.resolve([['Chromium', '156.0.1']]),
  });
}

it('tells the version of the program and of what it runs on', async () => {
  showAbout();
  expect(screen.getByText('0.0.0-test')).toBeTruthy();
  expect((await screen.findByText('156.0.1')).parentElement?.textContent).toBe('Chromium156.0.1');
});

it('lists every licence, folded away with its whole text', () => {
  showAbout();
  const items = screen.getAllByRole('listitem');
  expect(LICENCES.length).toBeGreaterThan(3);
  expect(items).toHaveLength(LICENCES.length);
  for (const [place, { name, text }] of LICENCES.entries()) {
    const item = items[place];
    if (!item) throw new Error('No item');
    expect(within(item).getByText(new RegExp(`^${name} `))).toBeTruthy();
    expect(item.querySelector('details')?.open).toBe(false);
    expect(item.querySelector('pre')?.textContent).toBe(text);
  }
});

it('is closed by its button', async () => {
  const { store, user } = showAbout();
  await user.click(screen.getByRole('button', { name: 'Luk' }));
  expect(store.getState().isAboutOpen).toBe(false);
});
