// @vitest-environment jsdom
/** What the cards of the packs say that they hold. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PACKS } from '../../../shared/content/packs';
import { emptyComputer } from '../../testing/empty-computer';
import { showInWorkshop } from '../../testing/workshop-screen';
import { PackCards } from './beginnings';

beforeEach(() => {
  emptyComputer();
});
afterEach(cleanup);

it('counts votes, discussions, texts and quotations, and names only what there is', async () => {
  await showInWorkshop(<PackCards packs={PACKS} />);
  const lines = screen.getAllByText(/min\.$/).map(({ textContent }) => textContent);
  expect(lines).toEqual([
    '8 afstemninger · 3 drøftelser · 1 tekst · 9 citater · 2 t. 45 min.',
    '2 afstemninger · 1 tekst · 1 t. 55 min.',
    '1 afstemning · 2 drøftelser · 1 t. 55 min.',
    '4 afstemninger · 2 drøftelser · 2 tekster · 24 citater · 2 t. 15 min.',
    '1 drøftelse · 55 min.',
  ]);
});
