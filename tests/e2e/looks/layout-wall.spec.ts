/** Every slide of the conference on projectors of three sizes, in both languages, with the longest titles and ties. */
import type { Conference } from '../../fixtures/gallery/conference.ts';
import { ALL_EQUAL, ANSWERS, FOUR_THIRDS } from '../../fixtures/gallery/room-of-131.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { chooseMethod } from '../support/conduct/choose-method.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
  type Titles,
} from '../support/looks/gallery-window.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import { findScreenProblems } from '../support/looks/screen-check.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { Wall } from '../support/conduct/wall.ts';
import { stepCounter } from '../support/conduct/console.ts';

const SLIP = [3, 2, 0, 3, 0, 1, 4, 0, 1, 0];

interface Stage {
  readonly gallery: GalleryWindow;
  readonly wall: Wall;
  readonly look: Inspection;
  readonly titles: Titles;
  /** The conference before its first vote. */
  readonly begin: () => Conference;
}

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  test(`slides (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    let wall: Wall | null = null;
    for (const titles of TITLES_SEEN) {
      const begin = () => conference({ language, titles }, 131, 24);
      await gallery.show(begin().at('themes'));
      wall ??= new Wall(await gallery.me.openAudience(app));
      const stage = { gallery, wall, look: new Inspection(info, titles), begin, titles };
      await lookAtThemes(stage);
      await lookAtQuestions(stage);
      stage.look.expectNothingFound();
    }
  });
}

test('the test picture shows its corners in every size', async ({ app }) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(131, 24);
  const wall = new Wall(await openTestPicture(me, app));
  for (const [width, height] of [
    [1024, 768],
    [1366, 768],
    [1920, 1080],
    [1280, 800],
  ] as const) {
    await wall.page.setViewportSize({ width, height });
    const size = wall.page.getByText(`${width} × ${height} pixels`, { exact: true });
    await expect(size).toBeVisible();
    for (const corner of await wall.corners.all()) {
      await expect(corner).toBeInViewport({ ratio: 1 });
    }
    expect(await wall.page.evaluate(findScreenProblems), `${width} × ${height}`).toEqual([]);
    const below = await wall.page.getByRole('main').evaluate((picture) => {
      const texts = [...picture.querySelectorAll('h1, p')];
      return Math.max(...texts.map((text) => text.getBoundingClientRect().bottom)) - innerHeight;
    });
    expect(below).toBeLessThanOrEqual(0);
  }
});

async function openTestPicture(me: Facilitator, app: AppWindow) {
  await me.press('Alt+4');
  const audience = await me.openAudience(app);
  await me.page.getByRole('button', { name: 'Vis testbillede' }).click();
  return audience;
}

async function lookAtThemes(stage: Stage): Promise<void> {
  const { gallery, wall, look, begin, titles } = stage;
  // Ten long titles are two slides.
  const more = titles === 'longest' ? 1 : 0;
  const { me, words, page } = gallery;
  await gallery.expectOnWall(wall);
  await wall.expectSlide('title');
  await look.wall(wall.page, 'title');
  await me.press('F7');
  await wall.expectSlide('break');
  await look.wall(wall.page, 'break');
  await me.changeState('open');
  await wall.expectSlide('collecting');
  await look.wall(wall.page, 'themes open');
  const missing = begin().at('themes').open();
  for (const table of [1, 12, 17, 24]) missing.slip(table, 5, SLIP);
  await gallery.show(missing);
  await expect(wall.status).toContainText('4');
  await look.wall(wall.page, 'themes, some tables missing');
  await page.getByRole('button', { name: words.arrivals.show }).click();
  await wall.expectSlide('arrivals');
  await look.wall(wall.page, 'themes, whose slips have come');
  await page.getByRole('radio', { name: words.console.screenRound }).click();
  await wall.expectSlide('collecting');
  await page.getByRole('button', { name: words.round.countdownStart(5) }).click();
  await expect(wall.countdown).toBeVisible();
  await look.wall(wall.page, 'themes, countdown');
  await chooseMethod(page, words, 'hands');
  await expect(wall.activeRow).toBeVisible();
  await look.wall(wall.page, 'themes by hands');
  await chooseMethod(page, words, 'totals');
  await look.wall(wall.page, 'themes by totals');
  await gallery.show(begin().at('themes').by('totals').open().totals(FOUR_THIRDS));
  await me.changeState('closed');
  await wall.expectSlide('closed');
  await look.wall(wall.page, 'themes closed');
  await me.changeState('revealed');
  await lookAtSteps(stage, 'four at the third place', 4 + more);
  await gallery.show(begin().at('themes').by('totals').open().totals(ALL_EQUAL).close().reveal());
  await lookAtSteps(stage, 'ten at the first place', 2 + more);
}

async function lookAtQuestions(stage: Stage): Promise<void> {
  const { gallery, wall, look, begin } = stage;
  const { me, words, page } = gallery;
  await gallery.show(begin().at('questions').open());
  await gallery.expectOnWall(wall);
  await wall.expectSlide('collecting');
  await look.wall(wall.page, 'questions open');
  await chooseMethod(page, words, 'hands');
  await expect(wall.activeRow).toBeVisible();
  await look.wall(wall.page, 'questions by hands');
  await gallery.show(begin().at('questions').by('totals').open().totals(ANSWERS));
  await me.changeState('closed');
  await wall.expectSlide('closed');
  await look.wall(wall.page, 'questions closed');
  await me.changeState('revealed');
  await lookAtSteps(stage, 'question', 6);
  await wall.expectSlide('scale-overview');
}

/** All steps of a reveal, which has so many. */
async function lookAtSteps(stage: Stage, what: string, count: number): Promise<void> {
  const { gallery, wall, look } = stage;
  const { me, words, page } = gallery;
  for (let step = 1; step <= count; step += 1) {
    await expect(stepCounter(page)).toHaveText(words.round.stepOf(step, count));
    await gallery.expectOnWall(wall);
    await look.wall(wall.page, `${what}, step ${step}`);
    if (step < count) await nextStep(me);
  }
}
