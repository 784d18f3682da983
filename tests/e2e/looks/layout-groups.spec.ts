/**
 * The screens and slides of votes by role, in all sizes and both languages: with the three default roles and the program's
 * own titles, and with nine roles and the longest titles.
 */
import { DEFAULT_ROLES } from '../../../shared/domain/workshop/workshop.ts';
import type { Conference } from '../../fixtures/gallery/conference.ts';
import { expect, test } from '../support/fixtures.ts';
import {
  conference,
  GalleryWindow,
  LANGUAGES,
  TITLES_SEEN,
} from '../support/looks/gallery-window.ts';
import { Inspection } from '../support/looks/screen-sizes.ts';
import { Wall } from '../support/conduct/wall.ts';
import { ballotField, pileChoice } from '../support/conduct/console.ts';

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

interface Stage {
  readonly gallery: GalleryWindow;
  readonly wall: Wall;
  readonly look: Inspection;
  /** With nine roles the piles take more lines, and the grid scrolls. */
  readonly lookAtGrid: (state: string) => Promise<void>;
  readonly roles: readonly string[];
  /** The conference before its first vote: without roles, or by its roles. */
  readonly begin: () => Conference;
  readonly byRole: () => Conference;
}

test.setTimeout(300_000);
// Bars that grow and numbers that count up end where they stand without motion.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES) {
  test(`votes by role (${language})`, async ({ app }, info) => {
    const gallery = await GalleryWindow.begin(app, language);
    let wall: Wall | null = null;
    for (const titles of TITLES_SEEN) {
      const look = new Inspection(info, titles);
      const more = titles === 'own' ? [] : MORE_ROLES;
      const begin = () => conference({ language, titles }, 131, 24);
      await gallery.show(begin());
      wall ??= new Wall(await gallery.me.openAudience(app));
      const stage: Stage = {
        ...{ gallery, wall, look, begin },
        lookAtGrid: (state) =>
          titles === 'own' ? look.grid(gallery.page, state) : look.console(gallery.page, state),
        roles: [...DEFAULT_ROLES.map(({ name }) => name[language]), ...more],
        byRole: () => begin().byRole(more),
      };
      await lookAtSetUp(stage);
      await lookAtSlips(stage);
      for (const item of ['themes', 'questions'] as const) await lookAtBallots(stage, item);
      look.expectNothingFound();
    }
  });
}

async function lookAtSetUp({ gallery, look, roles }: Stage): Promise<void> {
  const { me, page, words } = gallery;
  const { setup } = words.groups;
  await me.press('Alt+2');
  await me.tabTo(setup.collects);
  await look.console(page, 'set-up without roles');
  await me.press('Space');
  await me.tabTo(setup.add);
  await me.press('Enter');
  await expect(page.getByText(setup.blank)).toBeVisible();
  await look.console(page, 'set-up with roles, one refused');
  for (const [place, role] of roles.entries()) {
    if (place < DEFAULT_ROLES.length) continue;
    await page.getByLabel(setup.add).fill(role);
    await me.press('Enter');
    await expect(page.getByLabel(setup.role(place + 1))).toHaveValue(role);
  }
  await look.console(page, 'set-up with its roles');
}

async function lookAtSlips({ gallery, look, lookAtGrid, roles, byRole }: Stage): Promise<void> {
  const { me, page, words } = gallery;
  const { pile } = words.groups;
  await gallery.show(byRole().at('themes'));
  await look.console(page, 'ready');
  await me.changeState('open');
  await lookAtGrid('the first pile, empty');
  await me.typeThemeSlip(1, 2, [2, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
  await me.press('F4');
  await expect(
    pileChoice(page).getByRole('radio', { name: roles[1] ?? '', checked: true }),
  ).toBeVisible();
  await lookAtGrid('the second pile');
  await page.getByText(pile.none, { exact: true }).click();
  await me.beginSlip(1, 3);
  await expect(page.getByText(pile.wholeReplaces(1))).toBeVisible();
  await lookAtGrid('a slip that stands for others');
  await me.type('3000000000');
  await me.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  await look.console(page, 'a slip that stands for others, refused');
  await me.press('Escape');
}

/** All piles, a small one among them; what the console shows while they are open, closed and revealed; and the wall. */
async function lookAtBallots(stage: Stage, item: 'themes' | 'questions'): Promise<void> {
  const { gallery, wall, look, roles, byRole } = stage;
  const { me, page, words } = gallery;
  if (item === 'questions') {
    await gallery.show(byRole().at(item).open());
    await look.console(page, 'slips of a scale by role');
  }
  const voted = byRole().at(item).open();
  // The slip of before: it does not count where there are ballots.
  if (item === 'themes') voted.slip(1, 2, [2, 1, 0, 0, 0, 0, 0, 0, 0, 1], { role: 0 });
  voted.by('ballot');
  const last = roles.length - 1;
  const [once, twice] = [PILES[item], [...PILES[item], ...PILES[item]]];
  for (const place of roles.keys()) {
    voted.ballots(
      place === 1 ? once.slice(0, 2) : place === last ? twice.slice(0, -1) : twice,
      place,
    );
  }
  await gallery.show(voted);
  // The last one is typed: what can be undone is a ballot.
  await pileChoice(page)
    .getByText(roles[last] ?? '', { exact: true })
    .click();
  await me.type(twice.at(-1) ?? '');
  await me.press('Enter');
  await expect(ballotField(page)).toHaveValue('');
  await me.press('F4');
  await expect(
    pileChoice(page).getByRole('radio', { name: words.groups.pile.none, checked: true }),
  ).toBeVisible();
  await look.console(page, `ballots by role, ${item}`);
  await me.changeState('closed');
  await look.console(page, `closed, ${item}`);
  await gallery.show(voted.ballots(twice.slice(-1), last).close().revealAll());
  await expect(wall.slide).toHaveAttribute('data-slide', /choice-result|scale-overview/);
  const show = page.locator('[data-command="show-groups"]');
  await expect(show).toBeEnabled();
  await show.focus();
  await me.press('Enter');
  await expect(wall.slide).toHaveAttribute('data-slide', 'groups');
  await look.wall(wall.page, `by role, ${item}`);
  await look.console(page, `by role, ${item}`);
}
