/** The shortest way to where votes are typed, and the acts that most specs about wrong input and failures share. */
import { expect, type Page } from '@playwright/test';
import { dictionaryFor } from '../../../../shared/text/dictionary.ts';
import type { Method } from '../../../../shared/domain/kinds/method.ts';
import { AGENDA, Facilitator } from './facilitator.ts';
import { consoleHead, startPage } from './console.ts';

const words = dictionaryFor('da');

/** A new workshop with an open round: six people at each of the tables. */
export async function openRound(
  page: Page,
  tables: number,
  item: keyof typeof AGENDA = 'themes',
): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.createWorkshop(6 * tables, tables);
  await facilitator.goToItem(AGENDA[item]);
  await facilitator.changeState('open');
  return facilitator;
}

/**
 * Chooses how votes are collected, with the mouse. Where some were recorded the other way (`recorded`), the
 * question says that they will not count, and is answered with yes.
 */
export async function chooseMethod(page: Page, method: Method, recorded = 0): Promise<void> {
  const { questions, round } = words;
  const choice = page.getByRole('radio', { name: round.methods[method] });
  // A click on what is chosen already would only take the focus from the field.
  if (await choice.isChecked()) return;
  await choice.click();
  if (recorded > 0) {
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(questions.methodText(recorded));
    await dialog.getByRole('button', { name: questions.methodYes }).click();
  }
  await expect(choice).toBeChecked();
}

/** Chooses an answer to the practice question by one of the methods. */
export async function openPractice(
  page: Page,
  tables: number,
  method: Method,
): Promise<Facilitator> {
  const facilitator = new Facilitator(page);
  await facilitator.createWorkshop(6 * tables, tables);
  await facilitator.press('Alt+4');
  await page.getByRole('button', { name: words.preflight.practiceGo }).click();
  await facilitator.changeState('open');
  await chooseMethod(page, method);
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeFocused();
  return facilitator;
}

/** Back to the start screen. */
export async function leave(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.common.back }).click();
  await startPage(page).waitFor();
}

/** From the start screen into the newest workshop. */
export async function continueWorkshop(page: Page): Promise<void> {
  const { continueButton, continueVoting } = words.start;
  await page
    .getByRole('button', { name: continueButton, exact: true })
    .or(page.getByRole('button', { name: continueVoting, exact: true }))
    .click();
  await consoleHead(page).waitFor();
}
