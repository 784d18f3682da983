/** Names a workshop as long as the program takes them, by hand. */
import { expect } from '@playwright/test';
import type { Dictionary } from '../../../../shared/text/dictionary.ts';
import { LONG } from '../../../fixtures/gallery/long-titles.ts';
import { AGENDA, type Facilitator } from '../conduct/facilitator.ts';

/** Gives the workshop, both polls, their options and questions the longest of names, through set-up and editor. */
export async function nameEverythingLong(me: Facilitator, words: Dictionary): Promise<void> {
  const { page } = me;
  const { polls } = words;
  await me.press('Alt+2');
  const title = page.getByRole('main').getByLabel(words.setup.title, { exact: true });
  await title.fill(LONG.workshop);
  await me.editItem(AGENDA.themes);
  await expect(page.getByLabel(polls.option(1), { exact: true })).toBeVisible();
  const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).fill(text);
  await fill(polls.question, LONG.themes);
  for (let number = 1; number <= 10; number += 1) {
    await fill(polls.option(number), LONG.option(number));
  }
  await me.editItem(AGENDA.questions);
  await expect(page.getByLabel(polls.statement(1), { exact: true })).toBeVisible();
  await fill(polls.question, LONG.questions);
  for (let number = 1; number <= 5; number += 1) {
    await fill(polls.statement(number), LONG.statement(number));
    await fill(polls.labelOf(number), LONG.label(number));
  }
  await me.press('Alt+2');
  await expect(title).toHaveValue(LONG.workshop);
  await me.editItem(AGENDA.themes);
  await expect(page.getByLabel(polls.question, { exact: true })).toHaveValue(LONG.themes);
  await me.editItem(AGENDA.questions);
  await expect(page.getByLabel(polls.question, { exact: true })).toHaveValue(LONG.questions);
}
