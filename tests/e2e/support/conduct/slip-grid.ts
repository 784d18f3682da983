/** What a facilitator reads in the grid of table slips of the ten themes, where three marks each are allowed. */
import { expect, type Locator, type Page } from '@playwright/test';
import { dictionaryFor } from '../../../../shared/text/dictionary.ts';

const { collect } = dictionaryFor('da');
const MARKS_EACH = 3;

export interface Slip {
  readonly table: number;
  readonly voters: number;
  readonly votes: readonly number[];
}

/** A row per table. */
export function gridRows(page: Page): Locator {
  const grid = page.getByRole('table').filter({
    has: page.getByRole('columnheader', { name: collect.table, exact: true }),
  });
  return grid.getByRole('row').filter({ has: page.getByRole('rowheader') });
}

/** The row of a table, whatever it shows. */
export function gridRow(page: Page, table: number): Locator {
  const name = page.getByRole('rowheader', { name: String(table), exact: true });
  return gridRows(page).filter({ has: name });
}

/** The row that is typed. */
export function typedRow(page: Page): Locator {
  return gridRows(page).filter({ has: page.getByRole('textbox') });
}

/** Rows of tables that gave nothing yet. */
export function missingRows(page: Page): Locator {
  return gridRows(page).filter({
    has: page.getByRole('cell', { name: collect.missing, exact: true }),
  });
}

/** The row shows exactly these numbers, as recorded; `isMarked` where they don't add up and were confirmed. */
export async function expectRow(page: Page, slip: Slip, isMarked = false): Promise<void> {
  const marks = slip.votes.reduce((sum, votes) => sum + votes, 0);
  const sum = `${marks} / ${slip.voters * MARKS_EACH}${isMarked ? ' !' : ''}`;
  await expect(gridRow(page, slip.table).getByRole('cell')).toHaveText([
    String(slip.voters),
    ...slip.votes.map(String),
    sum,
  ]);
}

/** Nothing is recorded of the table. */
export async function expectMissing(page: Page, table: number): Promise<void> {
  await expect(gridRow(page, table).getByRole('cell')).toHaveText([collect.missing, '']);
}

/** How many tables have a row of recorded numbers. */
export async function expectRecordedCount(page: Page, count: number): Promise<void> {
  const recorded = gridRows(page)
    .filter({ hasNot: page.getByRole('textbox') })
    .filter({ hasNotText: collect.missing });
  await expect(recorded).toHaveCount(count);
}
