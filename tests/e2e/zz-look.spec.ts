import { expect, test } from './support/fixtures.ts';
import { chooseMethod, openRound } from './support/open-round.ts';

test('look', async ({ app }) => {
  const { page } = app;
  const me = await openRound(page, 4);
  await chooseMethod(page, 'ballot');
  const shot = (name: string, width = 1366, height = 768) =>
    page.setViewportSize({ width, height }).then(() => page.screenshot({ path: `/tmp/looks/${name}.png` }));
  for (const keys of ['123','147','.','250','36','-','1','234','089','470']) { await me.type(keys); await me.press('Enter'); }
  await expect(page.locator('.heap-line')).toBeVisible();
  await shot('ten');
  for (const keys of ['123','5','8']) { await me.type(keys); await me.press('Enter'); }
  await shot('thirteen', 1024, 768);
  await me.press('Control+b');
  await expect(page.locator('.pass-place')).toBeVisible();
  await shot('pass');
  for (const keys of ['123','148','.','250','36']) { await me.type(keys); await me.press('Enter'); }
  await me.press('Enter');
  await shot('asked', 1024, 768);
  for (const keys of ['-','1','234','089']) { await me.type(keys); await me.press('Enter'); }
  await me.press('Enter');
  await me.press('Enter');
  await expect(page.locator('.batch-differences')).toBeVisible();
  await shot('diff');
  await shot('diff1024', 1024, 768);
  await me.press('1');
  await me.press('Enter');
  await shot('diff-refused');
  await me.press('2');
  await me.press('Enter');
  await expect(page.locator('.pass-place')).toContainText('2');
  await shot('next');
  for (const keys of ['123','5','8']) { await me.type(keys); await me.press('Enter'); }
  await me.press('Enter');
  await shot('done');
  await me.press('Control+b');
  await me.press('Alt+2');
  await page.locator('.setup').getByLabel('Titel', { exact: true }).fill('Årsmøde for direktører');
  await me.press('Tab');
  await shot('setup');
  await me.press('Control+z');
  await expect(page.locator('.hint')).toBeVisible();
  await shot('setup-undone', 1024, 768);
  await me.press('Alt+3');
  await shot('polls', 1024, 768);
});
