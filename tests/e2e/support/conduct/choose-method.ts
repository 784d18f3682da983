/** Chooses how votes are collected; where some already are, the program asks first. */
import { expect, type Page } from '@playwright/test';
import type { Method } from '../../../../shared/domain/kinds/method.ts';
import type { Dictionary } from '../../../../shared/text/dictionary.ts';

/** `onQuestion` is called while the program asks. */
export async function chooseMethod(
  page: Page,
  words: Dictionary,
  method: Method,
  onQuestion: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const name = words.round.methods[method];
  const chosen = page.getByRole('radio', { name, checked: true });
  const dialog = page.getByRole('dialog');
  await page.getByRole('radio', { name }).click();
  await expect(chosen.or(dialog)).toBeVisible();
  if (await dialog.isVisible()) {
    await onQuestion();
    await dialog.getByRole('button').last().click();
  }
  await expect(chosen).toBeVisible();
  await expect(dialog).toHaveCount(0);
}
