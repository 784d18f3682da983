/** A scale of one's own with the fewest and the most steps, in words as long as their fields take: editor, collecting, result and paper. */
import { cellsOf } from '../../../shared/domain/poll/cell.ts';
import type { Session } from '../../../shared/domain/session/session.ts';
import { OWN_SCALES, type OwnScale } from '../../fixtures/gallery/own-scales.ts';
import { ballotField } from '../support/conduct/console.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow, LANGUAGES } from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { Wall } from '../support/conduct/wall.ts';

test.setTimeout(180_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SCALES: readonly OwnScale[] = ['two steps', 'seven steps and «Ved ikke»'];

for (const language of LANGUAGES) {
  test(`scales of one’s own (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    const { page, me, words } = gallery;
    let wall: Wall | null = null;
    for (const name of SCALES) {
      const look = new Inspection(info);
      // Its words are as long as there are: on the wall only what would be cut gets smaller type.
      const onWall = new Inspection(info, 'longest');
      const begin = () =>
        conference({ language, titles: 'own' }, 131, 24)
          .at('questions')
          .answeredOn(OWN_SCALES[name]);
      await gallery.show(begin().goTo('polls'));
      await expect(page.getByRole('list', { name: words.prepare.scale.steps })).toBeVisible();
      await look.console(page, `editor, ${name}`);
      await gallery.show(begin().goTo('printouts'));
      await expect(page.getByRole('heading', { name: words.printouts.heading })).toBeVisible();
      await look.console(page, `paper, ${name}`);
      await gallery.show(begin().open());
      wall ??= new Wall(await me.openAudience(app));
      await wall.expectSlide('collecting');
      await me.beginSlip(3, null);
      await look.console(page, `a slip, ${name}`);
      await onWall.wall(wall.page, `open, ${name}`);
      await me.press('Escape');
      await gallery.show(begin().by('ballot').open());
      await expect(ballotField(page)).toBeFocused();
      await look.console(page, `ballots, ${name}`);
      const voted = begin().by('totals').open();
      const shown = voted
        .totals([131, ...inTurn(voted.session)])
        .close()
        .revealAll();
      await gallery.show(shown);
      await wall.expectSlide('scale-overview');
      await look.console(page, `result, ${name}`);
      await onWall.wall(wall.page, `overview, ${name}`);
      await me.press('PageUp');
      await wall.expectSlide('statement');
      await onWall.wall(wall.page, `one statement, ${name}`);
      look.expectNothingFound();
      onWall.expectNothingFound();
    }
  });
}

test('many steps on a small screen: a column is headed by its key, and the legend has the words', async ({
  app,
}) => {
  const scale = OWN_SCALES['seven steps and «Ved ikke»'];
  const gallery = await GalleryWindow.begin(app, 'da');
  const { page, me } = gallery;
  const asked = conference({ language: 'da', titles: 'own' }, 131, 24)
    .at('questions')
    .answeredOn(scale);
  await gallery.show(asked.open());
  await me.beginSlip(3, null);
  const legend = page.getByRole('caption');
  const heads = (name: string) => page.getByRole('columnheader', { name, exact: true });
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(heads('7')).toHaveCount(0);
  await expect(legend).toHaveCount(0);
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const { value, label } of scale.steps) {
    await expect(heads(String(value))).toBeVisible();
    await expect(legend).toContainText(`${value} ${label.da}`);
  }
});

test('a word as long as a line breaks in the name of a statement, on a small screen with many steps', async ({
  app,
}) => {
  const gallery = await GalleryWindow.begin(app, 'da');
  const { page, me } = gallery;
  await page.setViewportSize({ width: 1024, height: 700 });
  const asked = () =>
    conference({ language: 'da', titles: 'own' }, 131, 24)
      .at('questions')
      .answeredOn(OWN_SCALES['seven steps and «Ved ikke»']);
  const main = page.getByRole('main');
  for (const method of ['table-slip', 'totals', 'ballot'] as const) {
    await gallery.show(withLongWord(asked().by(method).open().session));
    if (method === 'table-slip') await me.beginSlip(3, null);
    await expect(main).toContainText(/Kommunal/u);
    const left = await main.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(left, `pixels beside the page (${method})`).toBe(0);
    if (method === 'ballot') continue;
    const grid = await page.getByRole('table').first().boundingBox();
    const card = await main.boundingBox();
    expect((grid?.x ?? 0) + (grid?.width ?? 0)).toBeLessThanOrEqual(
      (card?.x ?? 0) + (card?.width ?? 0),
    );
  }
});

/** All statements are named by a long word. */
function withLongWord(session: Session): Session {
  const poll = session.workshop.polls.find(({ kind }) => kind === 'scale');
  if (poll?.kind !== 'scale') throw new Error('No scale');
  const written = poll.statements.reduce(
    (text, { label }) =>
      text.replaceAll(`"${label.da}"`, '"Kommunalbestyrelsesmedlemmers kendskab"'),
    JSON.stringify(session),
  );
  return JSON.parse(written) as Session;
}

/** Each answer to a statement gets another number of votes, 1, 2, 3 …, so that no bar is like another. */
function inTurn({ workshop }: Session): readonly number[] {
  const poll = workshop.polls.find(({ kind }) => kind === 'scale');
  if (!poll) throw new Error('No scale');
  const cells = cellsOf(poll);
  const answers = new Set(cells.map(({ id }) => id.split('/')[1])).size;
  return cells.map((_, place) => 1 + (place % answers) * 3);
}
