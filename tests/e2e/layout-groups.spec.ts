/**
 * The screens and slides of votes by role, in all sizes and both languages: with the three default roles and the program's
 * own titles, and with nine roles and the longest titles.
 */
import { DEFAULT_ROLES } from '../../shared/domain/workshop.ts';
import { dictionaryFor } from '../../shared/text/dictionary.ts';
import { chooseMethod } from './support/choose-method.ts';
import { AGENDA, DANISH, ENGLISH, Facilitator } from './support/facilitator.ts';
import { expect, test } from './support/fixtures.ts';
import { nameEverythingLong } from './support/long-titles.ts';
import { nextStep } from './support/rehearsal.ts';
import { Inspection } from './support/screen-sizes.ts';
import { Wall } from './support/wall.ts';

/** Two themes share the second place. */
const THEME_STEPS = 2;
const QUESTION_STEPS = 5;
/** Six more, some with words that are hard to break. */
const MORE_ROLES = [
  ...['Digitaliseringschef', 'Centerchef for sundhed, ældre', 'HR-chef', 'Kommunaldirektør'],
  ...['Skoleleder på tværs', 'Sekretariatschef'],
];
/** Ballots of a pile; the last is spoiled. */
const PILES = {
  themes: ['123', '13', '27', '1', '90', '5', '-'],
  questions: ['12340', '0123.', '44444', '-'],
};

test.setTimeout(150_000);

for (const language of ['da', 'en'] as const) {
  for (const names of ['own', 'longest'] as const) {
    const words = dictionaryFor(language);
    const { groups } = words;

    test(`votes by role with the ${names} titles (${language})`, async ({ app }, info) => {
      const { page } = app;
      const look = new Inspection(info);
      await page.getByRole('button', { name: words.common.languageName }).click();
      await expect(page.getByText(words.common.tagline)).toBeVisible();
      await page.getByRole('button', { name: words.start.create }).focus();
      const me = new Facilitator(page, language === 'da' ? DANISH : ENGLISH);
      await me.createWorkshop(131, 24);
      if (names === 'longest') await nameEverythingLong(me, words);
      const wall = new Wall(await me.openAudience(app));
      const pile = page.locator('.pile-choice .choice.is-chosen');

      await me.press('Alt+2');
      await me.tabTo(groups.setup.collects);
      await look.console(page, 'set-up without roles');
      await me.press('Space');
      await me.tabTo(groups.setup.add);
      await me.press('Enter');
      await expect(page.getByText(groups.setup.blank)).toBeVisible();
      await look.console(page, 'set-up with roles, one refused');
      const roles = names === 'own' ? [] : MORE_ROLES;
      const piles = [...DEFAULT_ROLES.map(({ name }) => name[language]), ...roles];
      for (const [place, role] of roles.entries()) {
        await page.getByLabel(groups.setup.add).fill(role);
        await me.press('Enter');
        await expect(page.getByLabel(groups.setup.role(4 + place))).toHaveValue(role);
      }
      await look.console(page, 'set-up with its roles');

      await me.goToItem(AGENDA.themes);
      await look.console(page, 'ready');
      await me.changeState('open');
      // With nine roles the piles take more lines, and the grid scrolls.
      const lookAtGrid = (state: string) =>
        names === 'own' ? look.grid(page, state) : look.console(page, state);
      await lookAtGrid('the first pile, empty');
      await me.typeThemeSlip(1, 2, [2, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
      await me.press('F4');
      await expect(pile).toHaveText(piles[1] ?? '');
      await lookAtGrid('the second pile');
      await page.getByText(groups.pile.none, { exact: true }).click();
      await me.beginSlip(1, 3);
      await expect(page.getByText(groups.pile.wholeReplaces(1))).toBeVisible();
      await lookAtGrid('a slip that stands for others');
      await me.type('3000000000');
      await me.press('Enter');
      await expect(page.getByRole('alert')).toBeVisible();
      await look.console(page, 'a slip that stands for others, refused');
      await me.press('Escape');

      await chooseMethod(page, words, 'ballot');
      for (const item of ['themes', 'questions'] as const) {
        if (item === 'questions') {
          await me.goToItem(AGENDA.questions);
          await me.changeState('open');
          await look.console(page, 'slips of a scale by role');
          await chooseMethod(page, words, 'ballot');
        } else await me.press('F4');
        for (let place = 0; place < piles.length; place += 1) {
          // A small one among them.
          const ballots = place === 1 ? PILES[item].slice(0, 2) : [...PILES[item], ...PILES[item]];
          for (const keys of ballots) {
            await me.type(keys);
            await me.press('Enter');
            await expect(page.locator('.ballot-input')).toHaveValue('');
          }
          await me.press('F4');
          await expect(pile).toHaveText(piles[place + 1] ?? groups.pile.none);
        }
        await look.console(page, `ballots by role, ${item}`);
        await me.changeState('closed');
        await look.console(page, `closed, ${item}`);
        await me.changeState('revealed');
        const steps = item === 'themes' ? THEME_STEPS : QUESTION_STEPS;
        for (let step = 0; step < steps; step += 1) await nextStep(me);
        await expect(wall.slide).toHaveAttribute('data-slide', /choice-result|scale-overview/);
        const show = page.locator('[data-command="show-groups"]');
        await expect(show).toBeEnabled();
        await show.focus();
        await me.press('Enter');
        await expect(wall.slide).toHaveAttribute('data-slide', 'groups');
        await look.wall(wall.page, `by role, ${item}`);
        await look.console(page, `by role, ${item}`);
      }
      look.expectNothingFound();
    });
  }
}
