/** The ballot box in the desktop program: closing it, or its menu, leads no voter to the console. */
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import {
  expectLocked,
  expectNoConsole,
  expectStart,
  leaveBox,
  openBox,
} from '../support/conduct/voter.ts';

const { desktop: words, menu, ballotBox } = dictionaryFor('da');

test('after closing and starting again the code is asked for', async ({ app, desktop }) => {
  await openRound(app.page, 2);
  await chooseMethod(app.page, 'ballot');
  await openBox(app.page);
  for (const heading of [menu.headings.round, menu.headings.go, menu.headings.help]) {
    const items = await desktop.menu.items(heading);
    expect(items.filter(({ label, isEnabled }) => label !== '' && isEnabled)).toEqual([]);
  }
  await expectNoConsole(app.page);
  await desktop.dialogs.answerMessage(words.closeYes);
  await desktop.closeWindow(app.page);
  const page = await app.launchAgain();
  await expectLocked(page);
  await page.getByRole('button', { name: ballotBox.lock.toBox }).click();
  await expectStart(page);
  await page.keyboard.press('Escape');
  await leaveBox(page);
});
