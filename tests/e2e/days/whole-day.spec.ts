/** A whole day with every kind of item: talks, votes, an exercise with themes and time, a break, lunch, a text and a discussion. Every note, agreement and result is in minutes and deck. */
import { strFromU8, unzipSync } from 'fflate';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA_ITEMS, type AgendaItemKind } from '../../../shared/domain/workshop/agenda-item.ts';
import { agendaRows } from '../support/conduct/console.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { showByTotals } from '../support/conduct/show-by-totals.ts';
import { Wall } from '../support/conduct/wall.ts';

const words = dictionaryFor('da');
const { notes, timer, packing } = words;

/** An item of each kind in the conference's drejebog, 0 first; lunch and text are added after the first one. */
const PLACES = {
  ...{ talk: 0, lunch: 1, text: 2, poll: 4, exercise: 5, break: 6, discussion: 8 },
} as const satisfies Readonly<Record<AgendaItemKind, number>>;
const ADDED = ['lunch', 'text'] as const satisfies readonly AgendaItemKind[];
const pointOf = (kind: string) => `Sagt ved ${kind}`;
const agreementOf = (kind: string) => `Aftalt ved ${kind}`;

/** Points, one with its table, and an agreement, with the keyboard alone. */
async function note(me: Facilitator, kind: string): Promise<void> {
  const { page } = me;
  await page.getByRole('textbox', { name: notes.points }).focus();
  await me.type(`Bord 7: ${pointOf(kind)}`);
  await page.getByRole('textbox', { name: notes.field(notes.what, 1) }).focus();
  await me.type(agreementOf(kind));
  await me.press('Tab');
  await me.type('HR-chef, Viborg');
  await me.press('Tab');
  await me.type('1. april');
  await me.press('Enter');
  await expect(page.getByRole('textbox', { name: notes.field(notes.what, 2) })).toBeFocused();
}

test('a whole day is in minutes and deck', { tag: '@thorough' }, async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const me = new Facilitator(page);
  await me.createWorkshop(60, 11);
  await me.press('Alt+3');
  for (const kind of ADDED) {
    const before = await agendaRows(page).count();
    await me.press('Alt+n');
    const button = page
      .getByRole('dialog')
      .getByRole('button', { name: words.console.kinds[kind] });
    await button.click();
    await expect(agendaRows(page)).toHaveCount(before + 1);
  }
  const wall = new Wall(await me.openAudience(app));

  await me.goToItem(PLACES.talk);
  await note(me, 'talk');
  await showByTotals(me, PLACES.poll, ['60', '40', '35', '30', '9', '8', '7', '6', '5', '4', '3']);
  await note(me, 'poll');

  await me.goToItem(PLACES.exercise);
  await page.getByRole('button', { name: /^Del de øverste/ }).click();
  await expect(page.getByText(/^Bord 1–4: /)).toBeVisible();
  await me.press('Alt+t');
  await wall.expectSlide('lines');
  await expect(wall.slide).toContainText('Bord 1–4: ');
  await expect(wall.slide).toContainText(timer.wall.labels.calm);
  await me.press('Alt+r');
  await wall.expectSlide('choice-result');
  await note(me, 'exercise');

  await me.goToItem(PLACES.break);
  await me.press('Alt+t');
  await wall.expectSlide('timer');
  await expect(wall.slide).toContainText(/Vi fortsætter kl\. \d\d:\d[05]/);
  await note(me, 'break');
  for (const kind of ['discussion', ...ADDED] as const) {
    await me.goToItem(PLACES[kind]);
    await expect(page.getByText(words.console.kinds[kind], { exact: true }).first()).toBeVisible();
    await note(me, kind);
  }

  await me.press('Control+e');
  await expect(page.getByRole('button', { name: packing.pack })).toBeFocused();
  const { bytes } = await app.savedFile(() => me.press('Enter'));
  const files = unzipSync(bytes);
  const found = (ending: string) =>
    files[Object.keys(files).find((path) => path.endsWith(ending)) ?? ''] ?? new Uint8Array();
  const deck = Object.entries(unzipSync(found('.pptx')))
    .filter(([path]) => /slides\/slide\d+\.xml$/.test(path))
    .map(([, part]) => strFromU8(part))
    .join();
  const documents = {
    minutes: strFromU8(found('referat.md')),
    docx: strFromU8(unzipSync(found('referat.docx'))['word/document.xml'] ?? new Uint8Array()),
    deck,
  };
  for (const kind of Object.keys(AGENDA_ITEMS)) {
    for (const [name, text] of Object.entries(documents)) {
      expect(text, `${name}, ${kind}`).toContain(pointOf(kind));
      expect(text, `${name}, ${kind}`).toContain(agreementOf(kind));
    }
  }
  for (const text of Object.values(documents)) {
    expect(text).toContain(notes.agreements);
    expect(text).not.toContain('Bord 7: Sagt');
    // 40 of 60.
    expect(text).toMatch(/67/);
  }
});
