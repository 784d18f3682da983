/** OpenSlides #5269: an obvious majority by hands used to need a count of every hand, or an invented number. Here, by keyboard. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { logEntries, logSummary } from '../support/conduct/console.ts';
import { expect, test } from '../support/fixtures.ts';
import { rehearse } from '../support/conduct/rehearsal.ts';

const { majority, rounds, slides } = dictionaryFor('da');

test('a quick poll by hands with an obvious majority says so on the wall and has no number @thorough', async ({
  app,
}) => {
  const { me, wall } = await rehearse(app);
  const dialog = me.page.getByRole('dialog');
  await me.press('F2');
  await expect(dialog.getByLabel(rounds.quick.question)).toBeFocused();
  for (const text of ['Skal vi holde pause nu?', 'Ja', 'Nej', 'Om lidt']) {
    await me.type(text);
    await me.press('Enter');
  }
  await me.press('Enter');
  await me.expectState('ready');
  await me.changeState('open');
  await expect(wall.status).toHaveText(slides.countingOption(1));

  // Counted hands refuse an estimate, and it takes one key to be rid of them.
  await me.type('7');
  await me.press('Enter');
  await expect(wall.status).toHaveText(slides.countingOption(2));
  await me.press('Control+j');
  await expect(dialog).toContainText(majority.refused(1));
  await me.press('Escape');
  await me.press('Control+z');
  await expect(wall.status).toHaveText(slides.countingOption(1));

  await me.press('Control+j');
  await expect(dialog.getByRole('radio', { name: '1 Ja' })).toBeFocused();
  await me.press('ArrowDown');
  await me.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(me.page.getByText(majority.recorded('2 Nej'))).toBeVisible();
  await expect(wall.status).toHaveText(slides.majoritySeen);
  await expect(wall.activeRow).toHaveCount(0);

  await me.changeState('closed');
  await me.changeState('revealed');
  await wall.expectSlide('choice-majority');
  await expect(wall.slide).toContainText(slides.majorityFor);
  await expect(wall.slide).toContainText('Nej');
  await expect(wall.slide).toContainText(slides.majorityNote);
  await expect(wall.slide).not.toContainText(/%|stemme|Om lidt/u);
  await expect(me.page.getByText(majority.result('Nej'))).toBeVisible();
  await logSummary(me.page).focus();
  await me.press('Enter');
  await expect(logEntries(me.page).first()).toContainText(rounds.log.uncounted);
});
