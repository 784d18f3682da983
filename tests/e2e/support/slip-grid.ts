/** What a facilitator reads in the grid of table slips of the ten themes, where three marks each are allowed. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';

const { collect } = dictionaryFor('da');
const MARKS_EACH = 3;

export interface Slip {
  readonly table: number;
  readonly voters: number;
  readonly votes: readonly number[];
}

/** The row of a table, whatever it shows. */
export function gridRow(page: Page, table: number): Locator {
  return page.locator(`.slip-grid tr[data-table="${table}"]`);
}

/** The row shows exactly these numbers, as recorded; `isMarked` where they don't add up and were confirmed. */
export async function expectRow(page: Page, slip: Slip, isMarked = false): Promise<void> {
  const marks = slip.votes.reduce((sum, votes) => sum + votes, 0);
  const sum = `${marks} / ${slip.voters * MARKS_EACH}${isMarked ? ' !' : ''}`;
  await expect(gridRow(page, slip.table).locator('td')).toHaveText([
    String(slip.voters),
    ...slip.votes.map(String),
    sum,
  ]);
}

/** Nothing is recorded of the table. */
export async function expectMissing(page: Page, table: number): Promise<void> {
  await expect(gridRow(page, table).locator('td')).toHaveText([collect.missing, '']);
}

/** How many tables have a row of recorded numbers. */
export async function expectRecordedCount(page: Page, count: number): Promise<void> {
  const recorded = page.locator('.slip-grid tr[data-table]:not(.is-missing):not(.is-typed)');
  await expect(recorded).toHaveCount(count);
}
