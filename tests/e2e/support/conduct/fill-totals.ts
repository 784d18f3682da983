/** Totals typed at once. */
import type { Page } from '@playwright/test';
import { totals } from './console.ts';

/** Types totals into the fields from the first one on, the cursor in the last of them. */
export async function fillTotals(page: Page, values: readonly string[]): Promise<void> {
  const fields = totals(page).getByRole('textbox');
  for (const [place, value] of values.entries()) await fields.nth(place).fill(value);
}
