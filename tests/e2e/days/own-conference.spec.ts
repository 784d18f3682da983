/** One's own conference from a blank page: 87 people, 11 tables, seven options, three statements, two talks, lunch and an exercise. */
import { unzipSync, strFromU8 } from 'fflate';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { agendaRows } from '../support/conduct/console.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { pasteText } from '../support/conduct/pasting.ts';
import { showByTotals } from '../support/conduct/show-by-totals.ts';

const words = dictionaryFor('da');
const { prepare, library, setup, packing, printouts } = words;

const QUESTION = 'Hvad skal vi begynde med?';
const OPTIONS = [
  'Hurtigere svar til borgerne',
  'Faelles opslag for omraadet',
  'Fleksibel arbejdstid',
  'Ledere man kan faa fat paa',
  'Bedre introduktion af nye',
  'Samarbejde med skolerne',
  'Faerre skemaer',
];
const STATEMENTS = [
  'Vi har tid til faglig ledelse',
  'Vi kender hinandens opgaver',
  'Vi siger til i god tid',
];
/** Five minutes at 2.5 keys a second. */
const MOST_KEYS = 5 * 60 * 2.5;

/** Pastes as Ctrl+V does: one act of the hand, counted as two keys. */
async function paste(me: Facilitator, text: string): Promise<void> {
  me.presses += 2;
  await pasteText(me.page, text);
}

/** Adds an item by its key in the list of kinds, and waits until it is there. */
async function add(me: Facilitator, kind: string): Promise<void> {
  const items = agendaRows(me.page);
  const before = await items.count();
  await me.press('Alt+n');
  const button = me.page.getByRole('dialog').getByRole('button', { name: kind });
  await me.press(/\d/.exec(await button.innerText())?.[0] ?? '?');
  await expect(items).toHaveCount(before + 1);
}

/** Types over the field with the keyboard, and sees it take all. */
async function write(me: Facilitator, text: string): Promise<void> {
  await me.type(text);
  await expect(me.page.locator(':focus')).toHaveValue(text);
}

test('one’s own conference is prepared by keyboard, printed, run and exported', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const me = new Facilitator(page);
  await me.tabTo(library.emptyPage);
  await me.press('Enter');
  await me.tabTo(setup.title);
  await me.press('Control+a');
  await write(me, 'Chefkonference');
  await me.fill(setup.present, 87);
  await me.fill(setup.tables, 11);
  await me.press('Alt+3');
  await expect(page.getByRole('heading', { name: words.pages.polls, level: 1 })).toBeVisible();

  await add(me, words.console.kinds.talk);
  await write(me, 'Velkomst');
  await add(me, prepare.pollKinds.choice);
  await write(me, QUESTION);
  await me.press('Enter');
  const rows = page.getByRole('region', { name: prepare.rowsHeading.choice });
  for (const [place, option] of OPTIONS.entries()) {
    await write(me, option);
    await me.press('Enter');
    const count = Math.max(place + 1, 2);
    await expect(rows.getByRole('listitem')).toHaveCount(count + 1);
    if (place > 1) await expect(page.locator(':focus')).toHaveValue('');
  }
  await add(me, words.console.kinds.exercise);
  await write(me, 'Bordovelse: top tre');
  await add(me, words.console.kinds.lunch);
  await add(me, words.console.kinds.talk);
  await write(me, 'Oplaeg om samarbejde');
  await add(me, prepare.pollKinds.scale);
  await write(me, 'Saadan har vi det');
  await me.press('Enter');
  await paste(me, STATEMENTS.map((text, place) => `${place + 1}. ${text}`).join('\n'));
  await expect(page.getByText(prepare.inserted(3))).toBeVisible();
  process.stdout.write(`\nOwn conference: ${me.presses} keys to prepare\n`);
  expect(me.presses).toBeLessThan(MOST_KEYS);

  await expect(agendaRows(page)).toHaveCount(6);
  await expect(page.getByRole('status', { name: prepare.warningsHeading })).toHaveCount(0);

  await me.press('Alt+5');
  await expect(page.getByText(printouts.count(22))).toBeVisible();

  await showByTotals(me, 1, ['80', '40', '12', '10', '8', '4', '4', '2']);
  await showByTotals(me, 5, [
    '85',
    ...Array.from({ length: 3 }, () => ['10', '20', '30', '20', '5']).flat(),
  ]);

  await me.press('Control+e');
  await expect(page.getByRole('button', { name: packing.pack })).toBeFocused();
  const { bytes } = await app.savedFile(() => me.press('Enter'));
  const files = unzipSync(bytes);
  const minutes = Object.keys(files).find((path) => path.endsWith('referat.md')) ?? '';
  const text = strFromU8(files[minutes] ?? new Uint8Array());
  expect(text).toContain(QUESTION);
  for (const said of [...OPTIONS.slice(0, 3), ...STATEMENTS]) expect(text).toContain(said);
  // 40 of 80.
  expect(text).toContain('50');
});
