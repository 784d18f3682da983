/** A vote from its numbers to the whole result on the wall, by keyboard and in Danish. */
import { dictionaryFor } from '../../../../shared/text/dictionary.ts';
import { stepCounter, totals } from './console.ts';
import type { Facilitator } from './facilitator.ts';
import { fillTotals } from './fill-totals.ts';
import { expect } from '../fixtures.ts';
import { chooseMethod } from './open-round.ts';

const words = dictionaryFor('da');

/** The vote of the agenda item `index`, counted as totals and shown whole. */
export async function showByTotals(
  me: Facilitator,
  index: number,
  counted: readonly string[],
): Promise<void> {
  const { page } = me;
  await me.goToItem(index);
  await chooseMethod(page, 'totals');
  await me.changeState('open');
  await fillTotals(page, counted);
  await totals(page).getByRole('textbox').last().press('Enter');
  await expect(page.getByText(words.collect.totalsRecorded)).toBeVisible();
  await me.changeState('closed');
  await me.reveal();
  const counter = stepCounter(page);
  const steps = Number(/\d+$/.exec(await counter.innerText())?.[0]);
  for (let step = 2; step <= steps; step += 1) {
    await page.locator('[data-command="next-step"]:enabled').waitFor();
    await me.press('PageDown');
    await expect(counter).toHaveText(words.round.stepOf(step, steps));
  }
}
