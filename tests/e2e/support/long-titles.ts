/** Titles as long as the program takes them, and totals typed at once. */
import { expect, type Page } from '@playwright/test';
import type { Dictionary } from '../../../shared/text/dictionary.ts';
import type { Facilitator } from './facilitator.ts';

/** Exactly `length` characters of words as they are found in municipal titles. */
function longText(start: string, length: number): string {
  const words =
    'om borgerrettet sammenhæng, tværgående ledelsesfællesskaber og kommunalbestyrelsens udviklingsstrategi ';
  return `${start} ${words.repeat(3)}`
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length, 'x');
}

export const LONG = {
  workshop: longText('Årskonference', 120),
  themes: longText('Hvor er potentialet størst', 120),
  questions: longText('I hvilken grad lykkes arbejdet', 120),
  option: (number: number) => longText(`Tema ${number}`, 100),
  statement: (number: number) => longText(`Spørgsmål ${number}`, 220),
  label: (number: number) => longText(`Nummer ${number}`, 60),
};

/** Gives the workshop, both polls, their options and questions the longest of names, through set-up and editor. */
export async function nameEverythingLong(me: Facilitator, words: Dictionary): Promise<void> {
  const { page } = me;
  const { polls } = words;
  await me.press('Alt+2');
  const title = page.locator('.setup').getByLabel(words.setup.title, { exact: true });
  await title.fill(LONG.workshop);
  await me.press('Alt+3');
  await expect(page.getByRole('heading', { name: polls.heading, level: 1 })).toBeVisible();
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  await fill(polls.question, LONG.themes);
  for (let number = 1; number <= 10; number += 1) {
    await fill(polls.option(number), LONG.option(number));
  }
  await page.locator('.polls').getByRole('radio').nth(1).click();
  await expect(page.getByLabel(polls.statement(1), { exact: true })).toBeVisible();
  await fill(polls.question, LONG.questions);
  for (let number = 1; number <= 5; number += 1) {
    await fill(polls.statement(number), LONG.statement(number));
    await fill(polls.labelOf(number), LONG.label(number));
  }
  await me.press('Alt+2');
  await expect(title).toHaveValue(LONG.workshop);
  await me.press('Alt+3');
  await expect(page.getByLabel(polls.question, { exact: true })).toHaveValue(LONG.themes);
  await page.locator('.polls').getByRole('radio').nth(1).click();
  await expect(page.getByLabel(polls.question, { exact: true })).toHaveValue(LONG.questions);
}

/** Types totals into the fields from the first one on, the cursor in the last of them. */
export async function fillTotals(page: Page, values: readonly string[]): Promise<void> {
  const fields = page.locator('.totals input');
  for (const [place, value] of values.entries()) await fields.nth(place).fill(value);
}
