/** Two rounds with the first one in view: what is looked at is what is shown, hidden and reset. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { expect, test } from '../support/fixtures.ts';
import { nextStep, openThemes, rehearse, revealThemes } from '../support/conduct/rehearsal.ts';
import { readPlaces } from '../support/conduct/wall.ts';

const { questions, rounds } = dictionaryFor('da');

test('with round 1 in view F5, «Skjul», showing again and «Nulstil» are of round 1, and round 2 stays as it is @thorough', async ({
  app,
}) => {
  const rehearsal = await rehearse(app);
  const { me, wall } = rehearsal;
  const { page } = me;
  const command = (id: string) => page.locator(`[data-command="${id}"]`);
  const round = (number: number) => page.getByRole('radio', { name: rounds.round(number) });
  const footer = wall.footer;
  await revealThemes(rehearsal);
  for (let step = 0; step < 3; step += 1) await nextStep(me);
  await wall.expectSlide('choice-result');
  await command('new-round').click();
  await me.expectState('ready');
  await openThemes(rehearsal, 0);
  await me.typeThemeSlip(1, 6, [1, 5, 0, 0, 0, 0, 0, 0, 0, 0]);
  await me.typeThemeSlip(2, 5, [0, 5, 0, 0, 0, 0, 0, 0, 0, 0]);
  await me.typeThemeSlip(3, 6, [2, 4, 3, 0, 0, 0, 0, 0, 0, 0]);
  await me.changeState('closed');
  await me.changeState('revealed');
  await wall.expectSlide('reveal-step');
  await expect(command('next-step')).toBeEnabled();

  // The wall is at the second round's first step: a button beside the first one's result does not step it.
  await round(1).check();
  await expect(page.getByText(rounds.oldRound(1))).toBeVisible();
  await expect(command('next-step')).toHaveCount(0);
  await expect(command('previous-step')).toHaveCount(0);
  for (const id of ['reopen', 'new-round']) await expect(command(id)).toHaveCount(0);
  await me.press('F5');
  await wall.expectSlide('choice-result');
  await expect(wall.themeRows.first()).toContainText('9');

  await command('hide').click();
  await me.expectState('closed');
  await wall.expectSlide('closed');
  await me.changeState('revealed');
  await wall.expectSlide('reveal-step');
  // Three places of the first round, as it was shown the first time.
  await expect.poll(async () => (await readPlaces(wall.slide)).length).toBe(4);
  await nextStep(me);
  await round(2).check();
  await me.expectState('revealed');
  await me.press('F5');
  await expect.poll(async () => (await readPlaces(wall.slide)).length).toBe(3);

  await round(1).check();
  await command('reset').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading')).toHaveText(questions.resetRoundTitle(1));
  await dialog.getByRole('button', { name: questions.resetYes }).click();
  await me.expectState('ready');
  await expect(page.getByText(rounds.oldEmpty(1))).toBeVisible();
  await expect(command('open')).toHaveCount(0);
  await round(2).check();
  await me.expectState('revealed');
  await expect(footer).toContainText('17');
});
