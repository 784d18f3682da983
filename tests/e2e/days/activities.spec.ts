/** All activities of the packs in a browser: votes are started, run by a made-up room, revealed and exported; the others are shown on the wall, whole. */
import { strFromU8, unzipSync } from 'fflate';
import { ACTIVITIES, refusalOf } from '../../../shared/content/activities.ts';
import type { Activity } from '../../../shared/domain/workshop/pack.ts';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { rowsOf } from '../../../shared/domain/poll/cell.ts';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll.ts';
import { linesOf, pollIdOf, type AgendaItem } from '../../../shared/domain/workshop/agenda-item.ts';
import { findPoll, type Workshop } from '../../../shared/domain/workshop/workshop.ts';
import type { Conference } from '../../fixtures/gallery/conference.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import {
  agendaItems,
  nextButton,
  rehearsalBadge,
  stepCounter,
} from '../support/conduct/console.ts';
import { expect, test } from '../support/fixtures.ts';
import { conference, GalleryWindow } from '../support/looks/gallery-window.ts';
import { Wall } from '../support/conduct/wall.ts';

const LANGUAGE = 'da';

/** The letters alone: slides break lines, and words at syllables. */
function plain(text: string): string {
  return text.replaceAll(/[\s\u00ad\u2010-]+/gu, '');
}

const VOTES = ACTIVITIES.filter(({ kind }) => kind === 'vote');
/** Half of them: one test of all would be long. */
const HALF = Math.ceil(VOTES.length / 2);

function others(): Conference {
  return taking(ACTIVITIES.filter(({ kind }) => kind !== 'vote'));
}

/** A workshop with those activities, but for one that asks the same as another. */
function taking(activities: readonly Activity[]): Conference {
  const whole = conference({ language: LANGUAGE, titles: 'own' }, 131, 24).withoutItems();
  for (const activity of activities) {
    if (refusalOf(activity, whole.session.workshop) === null) whole.take(activity.id);
  }
  return whole;
}

/** The other wording of the ten themes, which never stands beside the first. */
function alternative(): Conference {
  const small = conference({ language: LANGUAGE, titles: 'own' }, 131, 24).withoutItems();
  return small.take('ten-themes-conference-only').take('conference-top-three');
}

for (const [name, make, count] of [
  ['seven votes', () => taking(VOTES.slice(0, HALF)), 7],
  ['seven more', () => taking(VOTES.slice(HALF)), 7],
  ['12 discussions and readings', others, 12],
  ['the alternative of the ten themes, and what waits for it', alternative, 2],
] as const) {
  test(`activities of the packs: ${name}`, { tag: '@thorough' }, async ({ app }) => {
    test.setTimeout(120_000);
    const gallery = await GalleryWindow.begin(app, LANGUAGE);
    const { page, me, words } = gallery;
    const state = make();
    const { workshop } = state.session;
    const taken = ACTIVITIES.filter((own) => refusalOf(own, workshop) === 'already-there');
    expect(taken).toHaveLength(count);
    await gallery.show(state.goTo('preflight'));
    await page.getByRole('button', { name: words.rehearsal.start }).click();
    await expect(rehearsalBadge(page)).toHaveText(words.rehearsal.name);
    const wall = new Wall(await me.openAudience(app));
    for (const [place, item] of workshop.agenda.entries()) {
      await goTo(gallery, place);
      const poll = findPoll(workshop, pollIdOf(item) ?? '');
      if (poll) await runVote(gallery, wall, poll.title[LANGUAGE]);
      else if (linesOf(item).length > 0) await showLines(gallery, wall, item);
    }
    if (workshop.polls.length > 1) await expectExported(gallery, app, workshop);
  });
}

async function goTo({ page, me }: GalleryWindow, place: number): Promise<void> {
  if (place === 0) await me.press('Alt+1');
  const items = agendaItems(page);
  const current = items.and(page.locator('[aria-current="page"]'));
  if (place === 0) {
    await items.first().click();
    await expect(items.first()).toHaveAttribute('aria-current', 'page');
    return;
  }
  await expect(current).toHaveCount(1);
  await me.press('Alt+ArrowDown');
  await expect(items.nth(place)).toHaveAttribute('aria-current', 'page');
}

async function runVote({ page, me }: GalleryWindow, wall: Wall, title: string): Promise<void> {
  await me.changeState('open');
  await wall.expectSlide('collecting');
  await expect.poll(async () => plain((await wall.title.textContent()) ?? '')).toBe(plain(title));
  await expect(page.locator('[data-command="simulate-votes"]')).toBeEnabled();
  const before = (await wall.status.textContent()) ?? '';
  await me.press('F3');
  await expect(nextButton(page)).toBeEnabled();
  await expect(wall.status).not.toHaveText(before);
  await me.changeState('closed');
  await me.reveal();
  const steps = Number(/\d+$/.exec(await stepCounter(page).innerText())?.[0]);
  expect(steps).toBeGreaterThan(1);
  for (let step = 2; step <= steps; step += 1) {
    await page.locator('[data-command="next-step"]:enabled').waitFor();
    await me.press('PageDown');
    await expect(stepCounter(page)).toHaveText(new RegExp(` ${step} af ${steps}$`));
  }
  await expect(wall.slide).toHaveAttribute(
    'data-slide',
    /^(?:choice-result|points-result|scale-overview)$/,
  );
}

async function showLines({ me }: GalleryWindow, wall: Wall, item: AgendaItem): Promise<void> {
  await me.press('Control+Enter');
  await wall.expectSlide('lines');
  // Until then it may be the item before.
  const shownNow = async () => plain((await wall.slide.textContent()) ?? '');
  await expect.poll(shownNow).toContain(plain(item.title[LANGUAGE]));
  const shown = [await wall.slide.innerText()];
  const footer = await wall.corner.innerText();
  const pages = Number(/\d+$/.exec(footer)?.[0] ?? 1);
  for (let page = 2; page <= pages; page += 1) {
    await me.press('PageDown');
    await expect(wall.corner).toHaveText(dictionaryFor(LANGUAGE).items.page(page, pages));
    shown.push(await wall.slide.innerText());
  }
  const all = plain(shown.join(' '));
  for (const { text } of linesOf(item)) expect(all).toContain(plain(text[LANGUAGE]));
}

/** The deck has each question and all that was asked about, on its slides or in the sheets of its charts. */
async function expectExported(
  { page, me, words }: GalleryWindow,
  app: AppWindow,
  workshop: Workshop,
): Promise<void> {
  await me.press('Alt+6');
  const button = page.getByRole('button', { name: words.results.saveAll('PowerPoint') });
  const { bytes } = await app.savedFile(() => button.click());
  const slides = Object.entries(unzipSync(bytes)).filter(([path]) =>
    /(?:slides|charts)\/[^/]*\.xml$/u.test(path),
  );
  const text = plain(
    slides
      .map(([, content]) => strFromU8(content).replaceAll(/<[^>]*>/gu, ' '))
      .join(' ')
      .replaceAll('&amp;', '&'),
  );
  for (const item of workshop.agenda) {
    const poll = findPoll(workshop, pollIdOf(item) ?? '');
    if (!poll || poll.id === PRACTICE_POLL_ID) continue;
    expect(text, poll.id).toContain(plain(poll.title[LANGUAGE]));
    for (const { label } of rowsOf(poll)) expect(text, poll.id).toContain(plain(label[LANGUAGE]));
  }
}
