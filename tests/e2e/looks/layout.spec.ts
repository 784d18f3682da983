/** Every screen of the console, in every size that it is made for, in both languages: nothing is cut off or overlaps. */
import type { Page } from '@playwright/test';
import type { Method } from '../../../shared/domain/kinds/method.ts';
import type { Conference } from '../../fixtures/gallery/conference.ts';
import { LONG } from '../../fixtures/gallery/long-titles.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { chooseMethod } from '../support/conduct/choose-method.ts';
import { fillTotals } from '../support/conduct/fill-totals.ts';
import { AGENDA, type Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow, LANGUAGES } from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { handsField, hint } from '../support/conduct/console.ts';

const SLIP = [6, 2, 0, 3, 0, 1, 4, 0, 1, 0];
const ANSWERS = new Array<number>(25).fill(1);

interface Stage {
  readonly gallery: GalleryWindow;
  readonly look: Inspection;
  /** Its first table that a slip is in of. */
  readonly firstTable: number;
  /** The conference before its first vote, with its own titles or the longest. */
  readonly begin: (titles?: 'own' | 'longest') => Conference;
}

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  const begin = async (app: AppWindow, look: Inspection): Promise<Stage> => ({
    gallery: await GalleryWindow.begin(app, language),
    look,
    // Numbers look the same in both languages; what is said of twelve missing tables is one language's to show.
    firstTable: language === 'da' ? 1 : 13,
    begin: (titles = 'own') => conference({ language, titles }, 144, 24),
  });

  test(`start screen, pages and dialogs (${language})`, async ({ app }, info) => {
    const stage = await begin(app, new Inspection(info));
    await lookAtPages(stage, app);
    stage.look.expectNothingFound();
  });

  for (const [name, lookAt] of [
    ['themes', lookAtThemes],
    ['questions and the other methods', lookAtQuestions],
    ['long titles', lookAtLongTitles],
  ] as const) {
    test(`${name} (${language})`, async ({ app }, info) => {
      const stage = await begin(app, new Inspection(info));
      await lookAt(stage);
      stage.look.expectNothingFound();
    });
  }
}

async function lookAtPages({ gallery, look }: Stage, app: AppWindow): Promise<void> {
  const { me, page, words } = gallery;
  await look.console(page, 'start, empty');
  await page.getByRole('button', { name: words.start.dataQuestion }).click();
  await look.console(page, 'start, what is saved');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.start.create }).focus();
  await me.createWorkshop(144, 24);
  await look.console(page, 'set-up');
  const field = (label: string) => page.getByRole('main').getByLabel(label, { exact: true });
  await field(words.setup.place).fill(
    'Kulturhuset ved den gamle havn i Ærøskøbing, store sal på første sal til højre',
  );
  for (const label of [words.setup.title, words.setup.present, words.setup.tables]) {
    await field(label).fill('');
  }
  await field(words.setup.startTime).fill('25');
  await look.console(page, 'set-up, all wrong');
  await page.keyboard.press('F1');
  await look.console(page, 'keys');
  await page.keyboard.press('Escape');
  await me.goToItem(AGENDA.themes);
  await open(me, 'Alt+3', words.polls.heading);
  await openSources(page);
  await look.console(page, 'themes in the editor');
  await me.editItem(AGENDA.questions);
  await expect(page.getByLabel(words.polls.statement(1), { exact: true })).toBeVisible();
  await openSources(page);
  await look.console(page, 'questions in the editor');
  await page.keyboard.press('Alt+n');
  await look.console(page, 'an item to be added');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+h');
  await look.console(page, 'activities of the packs');
  await page.keyboard.press('Escape');
  await me.editItem(0);
  await look.console(page, 'a talk in the editor');
  await open(me, 'Alt+4', words.preflight.heading);
  await look.console(page, 'pre-flight, nothing done');
  await me.openAudience(app);
  await page.getByLabel(words.preflight.slipsPrinted).click();
  await page.getByRole('button', { name: words.commands.showTestPicture }).click();
  await look.console(page, 'pre-flight, done');
  await open(me, 'Alt+5', words.printouts.heading);
  await look.console(page, 'printouts');
  for (const box of await page.getByRole('checkbox').all()) await box.click();
  await expect(page.getByText(words.printouts.nothing)).toBeVisible();
  await look.console(page, 'printouts, nothing chosen');
  await open(me, 'Alt+6', words.results.heading);
  await look.console(page, 'results, none');
  await open(me, 'Alt+7', words.proofreading.title);
  await look.console(page, 'minutes, none');
  await page.keyboard.press('Control+e');
  await expect(page.getByText(words.packing.empty)).toBeVisible();
  await look.console(page, 'package, none');
  await page.keyboard.press('Escape');
  for (const item of [0, 1, 4]) {
    await me.goToItem(item);
    await look.console(page, `item ${item} without a poll`);
  }
  const second = await app.context.newPage();
  await second.goto(app.address);
  await expect(second.getByRole('alert')).toBeVisible();
  await look.console(second, 'second window');
  await second.close();
  await page.getByRole('button', { name: words.common.back }).click();
  await look.console(page, 'start, with an event');
  await page.getByRole('button', { name: /^(?:Slet|Delete) / }).click();
  await look.console(page, 'start, deleting');
}

async function lookAtThemes({ gallery, look, begin, firstTable }: Stage): Promise<void> {
  const { me, page, words } = gallery;
  await gallery.show(begin().at('themes'));
  await look.console(page, 'themes ready');
  await me.changeState('open');
  await look.grid(page, 'themes open');
  await me.typeThemeSlip(13, null, SLIP);
  await me.beginSlip(24, null);
  await me.type('+12');
  await look.grid(page, 'themes, a row is typed');
  await page.keyboard.press('Escape');
  await me.beginSlip(13, 5);
  await me.type('6966');
  await look.console(page, 'themes, a row that does not add up');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await look.console(page, 'themes, a row that was refused');
  await page.keyboard.press('Control+Enter');
  await expect(hint(page)).toBeVisible();
  await look.console(page, 'themes, closing over a row');
  await page.keyboard.press('Shift+Enter');
  await me.expectRecorded();
  const voted = begin().at('themes').open();
  voted.slip(13, 5, [6, 9, 6, 6], { isConfirmed: true });
  for (let table = firstTable; table <= 24; table += 1) {
    if (table !== 13) voted.slip(table, null, SLIP);
  }
  await gallery.show(voted);
  await look.grid(page, 'themes, all tables');
  await page.getByRole('button', { name: words.commands.reset }).click();
  await look.console(page, 'themes, resetting');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(hint(page)).toBeVisible();
  await look.console(page, 'themes, undone');
  await me.changeState('closed');
  await look.console(page, 'themes closed');
  await page.locator('[data-command="reveal"]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look.console(page, 'themes, revealing without a table');
  await page.getByRole('dialog').getByRole('button', { name: words.questions.missingYes }).click();
  await me.expectState('revealed');
  await look.console(page, 'themes revealed');
  await open(me, 'Alt+6', words.results.heading);
  await look.console(page, 'results of the themes');
  await lookAtWhatLeaves(gallery, look);
  await open(me, 'Alt+3', words.polls.heading);
  await look.console(page, 'editor of a poll that was opened');
}

/** The minutes, corrected before the numbers changed; and the package. Of an event whose results the room has seen. */
async function lookAtWhatLeaves(
  { me, page, words }: GalleryWindow,
  look: Inspection,
): Promise<void> {
  await open(me, 'Alt+7', words.proofreading.title);
  await page.getByRole('textbox').first().fill('En rettelse.');
  await expect(page.getByText(words.proofreading.edited)).toBeVisible();
  await look.console(page, 'minutes, corrected');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('button', { name: words.packing.pack })).toBeVisible();
  await look.console(page, 'package of the themes');
  await page.keyboard.press('Escape');
}

async function lookAtQuestions({ gallery, look, begin }: Stage): Promise<void> {
  const { me, page, words } = gallery;
  const choose = (method: Method) =>
    chooseMethod(page, words, method, () => look.console(page, 'changing the method'));
  await gallery.show(begin().at('questions'));
  for (const method of ['hands', 'totals', 'table-slip'] as const) {
    await choose(method);
    await look.console(page, `questions ready, ${method}`);
  }
  await me.changeState('open');
  await look.console(page, 'questions open');
  await gallery.show(begin().at('questions').open().slip(11, null, ANSWERS));
  await me.beginSlip(24, null);
  await look.console(page, 'questions, a slip is typed');
  await me.type('+1240');
  await look.console(page, 'questions, a slip that does not add up');
  await page.keyboard.press('Escape');
  await choose('hands');
  await look.console(page, 'questions by hands');
  await page.keyboard.type('999');
  await page.keyboard.press('Enter');
  await look.console(page, 'questions by hands, too many');
  await handsField(page).fill('');
  await choose('totals');
  await look.console(page, 'questions by totals');
  await fillTotals(page, ['999', 'x', '-1', '12', '130', '999']);
  await page.keyboard.press('Enter');
  await look.console(page, 'questions by totals, all wrong');
  await fillTotals(page, ['131', ...new Array<string>(25).fill('26')]);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.collect.totalsRecorded)).toBeVisible();
  await me.changeState('closed');
  await look.console(page, 'questions closed');
  await me.changeState('revealed');
  await look.console(page, 'questions revealed');

  await gallery.show(begin().at('themes').by('hands').open());
  await look.console(page, 'themes by hands');
  await choose('totals');
  await look.console(page, 'themes by totals');
  await open(me, 'Alt+2', words.setup.heading);
  await page.getByLabel(words.setup.tables, { exact: true }).fill('12');
  await expect(page.getByRole('button', { name: words.setup.useNewNumbers })).toBeVisible();
  await look.console(page, 'set-up while a round is open');
}

async function lookAtLongTitles({ gallery, look, begin }: Stage): Promise<void> {
  const { me, page, words } = gallery;
  await gallery.show(begin('longest').at('questions').goTo('polls'));
  await expect(page.getByLabel(words.polls.statement(1), { exact: true })).toBeVisible();
  await look.console(page, 'long: questions in the editor');
  await gallery.show(begin('longest').at('themes'));
  await look.console(page, 'long: themes ready');
  await me.changeState('open');
  await look.grid(page, 'long: themes open');
  await me.beginSlip(7, null);
  await look.console(page, 'long: a row is typed');
  await page.keyboard.press('Escape');
  await gallery.show(begin('longest').at('questions').open());
  await me.beginSlip(3, null);
  await look.console(page, 'long: questions open');
  await page.keyboard.press('Escape');
  await me.changeState('closed');
  await look.console(page, 'long: questions closed');
  await page.getByRole('button', { name: words.commands.reset }).click();
  await expect(page.getByRole('dialog')).toContainText(LONG.questions);
  await look.console(page, 'long: resetting');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.common.back }).click();
  await look.console(page, 'long: start');
}

async function open(me: Facilitator, key: string, heading: string): Promise<void> {
  await me.press(key);
  await expect(me.page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
}

async function openSources(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
