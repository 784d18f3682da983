/**
 * What each way of collecting takes: 24 tables with 131 people, the ten themes and the five questions, every key pressed and
 * counted. Every total is held against a count of the 131 papers. The numbers stand in docs/collection.md.
 */
import type { Page } from '@playwright/test';
import type { Method } from '../../../shared/domain/kinds/method.ts';
import { tenThemes } from '../../../shared/content/leadership-chain-2025/ten-themes';
import { wholenessFive } from '../../../shared/content/leadership-chain-2025/wholeness-five';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import * as count from '../support/conduct/independent-count.ts';
import { chooseMethod } from '../support/conduct/open-round.ts';
import {
  ballotCount,
  passPlace,
  resultRows,
  roundState,
  tableField,
} from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const PRESENT = 131;
const TABLES = 24;
const STEPS = 4;
/** Keys a second of somebody who has typed a pile before; looking at the paper is part of it. */
const KEYS_A_SECOND = 2.5;

const THEMES = tenThemes.options.map(({ title }) => title.da);
const LABELS = wholenessFive.statements.map(({ label }) => label.da);

const random = count.randomFrom(131_24);
const seats = count.seatsOf(PRESENT, TABLES);
const numbers = Array.from({ length: TABLES }, (_, place) => place + 1);
const peopleAt = (table: number) => seats.filter((seat) => seat === table).length;
// Everybody hands in a paper.
const themePapers = count.voteOnThemes(seats, [9, 6, 10, 3, 12, 5, 2, 7, 8, 4], 0, random);
const leanings = [
  [1, 6, 12, 8, 2, 1],
  [2, 2, 8, 14, 6, 1],
  [3, 9, 10, 5, 1, 2],
  [1, 14, 3, 3, 13, 0],
  [4, 3, 9, 9, 4, 1],
];
const answerPapers = count.answerQuestions(seats, leanings, 0, random);

/** The key of a theme or an answer. */
const themeKey = (theme: number) => String(theme % 10);
const answerKey = (answer: number | null) => (answer === null ? '.' : String(answer));

/** What the tables agree on: the themes 1 … 10 that most at the table marked, three of them; the answers of the first paper. */
const agreed = numbers.map((table) => {
  const own = themePapers.filter((paper) => paper.table === table);
  const themes = count.countThemes(own, THEMES.length, 1).slice(0, 3);
  const answers = answerPapers.find((paper) => paper.table === table)?.answers ?? [];
  return { table, themes: themes.map(({ number }) => number), answers };
});

interface Measured {
  readonly method: Method | 'second-pass';
  readonly poll: 'themes' | 'questions';
  readonly keys: number;
  /** What one of them is: a table, a ballot, a number. */
  readonly parts: readonly number[];
  readonly machine: number;
}

test.setTimeout(180_000);

test('keys of all methods for 24 tables and 131 papers', { tag: '@thorough' }, async ({ app }) => {
  const me = new Facilitator(app.page);
  await me.createWorkshop(PRESENT, TABLES);
  const measured = [...(await voteOnThemes(me)), ...(await answerQuestions(me))];
  process.stdout.write(`\n${tableOf(measured)}\n`);
  const most = (method: Measured['method'], poll: Measured['poll']) =>
    Math.max(...(measured.find((one) => one.method === method && one.poll === poll)?.parts ?? []));
  expect(most('table-slip', 'themes')).toBeLessThanOrEqual(17);
  expect(most('table-slip', 'questions')).toBeLessThanOrEqual(30);
  expect(most('table-answer', 'themes')).toBeLessThanOrEqual(7);
  expect(most('table-answer', 'questions')).toBeLessThanOrEqual(9);
  expect(most('ballot', 'themes')).toBe(4);
  expect(most('ballot', 'questions')).toBe(6);
  // The second pass is the pile once more, an Enter a heap, and the key that begins it.
  const keysOf = (method: Measured['method']) =>
    measured.find((one) => one.method === method && one.poll === 'themes')?.keys ?? 0;
  expect(keysOf('second-pass')).toBe(keysOf('ballot') + Math.ceil(PRESENT / 10) + 1);
});

async function voteOnThemes(me: Facilitator): Promise<Measured[]> {
  const { page } = me;
  const counted = count.countThemes(themePapers, THEMES.length, PRESENT);
  const votes = [...counted].sort((a, b) => a.number - b.number).map((theme) => theme.votes);
  const slips = count.themeSlips(themePapers, TABLES, THEMES.length);
  const weighted = THEMES.map((_, place) =>
    agreed
      .filter(({ themes }) => themes.includes(place + 1))
      .reduce((sum, { table }) => sum + peopleAt(table), 0),
  );
  const measured: Measured[] = [];
  const conduct = conductor(me, 'themes', measured);

  await me.goToItem(AGENDA.themes);
  await conduct('table-slip', slips, ({ table, votes: own }) => me.typeThemeSlip(table, null, own));
  await expectThemes(page, votes);
  await nextRound(page);
  await conduct('table-answer', agreed, async ({ table, themes }) => {
    await typeTable(me, table);
    await me.type(themes.map(themeKey).join(''));
    await me.press('Enter');
  });
  await expectThemes(page, weighted);
  await nextRound(page);
  await conduct('hands', votes, (own) => typeNumber(me, own));
  await expectThemes(page, votes);
  await nextRound(page);
  await conduct('totals', [PRESENT, ...votes], (own) => typeNumber(me, own));
  await expectThemes(page, votes);
  await nextRound(page);
  await conduct(
    'ballot',
    themePapers,
    ({ choices }) => typeBallot(me, choices.map(themeKey).join('') || '.'),
    () => typeAgain(me, measured),
  );
  await expectThemes(page, votes);
  return measured;
}

async function answerQuestions(me: Facilitator): Promise<Measured[]> {
  const { page } = me;
  const rows = count.answerRows(answerPapers, LABELS.length, STEPS);
  const slips = count.questionSlips(answerPapers, TABLES, LABELS.length, STEPS);
  const weighted = LABELS.map((_, question) =>
    [1, 2, 3, 4, 0].map((answer) =>
      agreed
        .filter(({ answers }) => answers[question] === answer)
        .reduce((sum, { table }) => sum + peopleAt(table), 0),
    ),
  );
  const measured: Measured[] = [];
  const conduct = conductor(me, 'questions', measured);

  await me.goToItem(AGENDA.questions);
  await conduct('table-slip', slips, ({ table, rows: own }) => me.typeScaleSlip(table, null, own));
  await expectAnswers(page, rows);
  await nextRound(page);
  await conduct('table-answer', agreed, async ({ table, answers }) => {
    await typeTable(me, table);
    await me.type(answers.map(answerKey).join(''));
    await me.press('Enter');
  });
  await expectAnswers(page, weighted);
  await nextRound(page);
  await conduct('hands', rows.flat(), () => countAsked(me, rows));
  await expectAnswers(page, rows);
  await nextRound(page);
  await conduct('totals', [PRESENT, ...rows.flat()], (own) => typeNumber(me, own));
  await expectAnswers(page, rows);
  await nextRound(page);
  await conduct('ballot', answerPapers, ({ answers }) =>
    typeBallot(me, answers.map(answerKey).join('')),
  );
  await expectAnswers(page, rows);
  return measured;
}

/** Opens a round, types everything of one method, and closes it; only the typing is counted. */
function conductor(me: Facilitator, poll: Measured['poll'], measured: Measured[]) {
  const { page } = me;
  return async <T>(
    method: Method,
    things: readonly T[],
    type: (thing: T) => Promise<void>,
    beforeClosing: () => Promise<void> = () => Promise.resolve(),
  ): Promise<void> => {
    await chooseMethod(page, method);
    await me.changeState('open');
    await expect(page.getByRole('main').locator('input:focus')).toHaveValue('');
    const parts: number[] = [];
    const [began, before] = [performance.now(), me.presses];
    for (const thing of things) {
      const start = me.presses;
      await type(thing);
      parts.push(me.presses - start);
    }
    await expectReceived(page, method, things.length);
    const machine = (performance.now() - began) / 1000;
    measured.push({ method, poll, keys: me.presses - before, parts, machine });
    await beforeClosing();
    await me.changeState('closed');
  };
}

/** The same pile once more, heap by heap, where the first typing was right. */
async function typeAgain(me: Facilitator, measured: Measured[]): Promise<void> {
  const { page } = me;
  const { secondPass: say } = words;
  const [began, before] = [performance.now(), me.presses];
  const parts: number[] = [];
  await me.press('Control+b');
  await expect(passPlace(page)).toBeVisible();
  for (let at = 0; at < PRESENT; at += 10) {
    const start = me.presses;
    for (const { choices } of themePapers.slice(at, at + 10)) {
      await typeBallot(me, choices.map(themeKey).join('') || '.');
    }
    await me.press('Enter');
    parts.push(me.presses - start);
  }
  await expect(page.getByText(say.done)).toBeVisible();
  const machine = (performance.now() - began) / 1000;
  const keys = me.presses - before;
  measured.push({ method: 'second-pass', poll: 'themes', keys, parts, machine });
}

async function expectReceived(page: Page, method: Method, things: number): Promise<void> {
  if (method === 'hands') await expect(page.getByText(words.collect.handsDone)).toBeVisible();
  else if (method === 'totals') {
    await expect(page.getByText(words.collect.totalsRecorded)).toBeVisible();
  } else if (method === 'ballot') {
    await expect(ballotCount(page)).toContainText(`${things} stemmesedler`);
  } else await expect(tableField(page)).toHaveValue('');
}

async function typeBallot(me: Facilitator, keys: string): Promise<void> {
  await me.type(keys);
  await me.press('Enter');
}

/** The number of a table, and Enter. */
async function typeTable(me: Facilitator, table: number): Promise<void> {
  await expect(tableField(me.page)).toHaveValue('');
  await me.type(String(table));
  await me.press('Enter');
}

/** A number in the field that has the keyboard; the field after it has it when it is taken. */
async function typeNumber(me: Facilitator, value: number): Promise<void> {
  await expect(me.page.getByRole('main').locator('input:focus')).toHaveValue('');
  await me.type(String(value));
  await me.press('Enter');
}

/** Hands for what the room is asked for now: a question and an answer. */
async function countAsked(me: Facilitator, rows: readonly (readonly number[])[]): Promise<void> {
  const field = me.page.getByRole('main').locator('input:focus');
  await expect(field).toHaveValue('');
  const asked = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent);
  const { steps, dontKnow } = wholenessFive.scale;
  const names = [...steps.map(({ label }) => label.da), dontKnow.da];
  const question = LABELS.findIndex((label) => asked?.includes(label));
  const answer = names.findIndex((name) => asked?.includes(`: ${name}?`));
  await typeNumber(me, rows[question]?.[answer] ?? -1);
  await expect(field.and(me.page.getByLabel(asked ?? '', { exact: true }))).toHaveCount(0);
}

async function nextRound(page: Page): Promise<void> {
  await page.locator('[data-command="new-round"]').click();
  await expect(roundState(page)).toHaveText(words.round.states.ready);
}

async function expectThemes(page: Page, votes: readonly number[]): Promise<void> {
  const shown = await resultRows(page).evaluateAll((rows) =>
    rows.map((row) => [row.children[1]?.textContent, Number(row.children[2]?.textContent)]),
  );
  const expected = THEMES.map((theme, place) => [theme, votes[place]]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
}

/** Per question how many gave 1 … 4 and «Ved ikke». */
async function expectAnswers(page: Page, rows: readonly (readonly number[])[]): Promise<void> {
  const shown = await resultRows(page).evaluateAll((all) =>
    all.map((row) => [...row.children].slice(2, 7).map((cell) => Number(cell.textContent))),
  );
  expect(shown).toEqual(rows);
}

function tableOf(measured: readonly Measured[]): string {
  const row = ({ method, poll, keys, parts, machine }: Measured) => {
    const mean = (keys / parts.length).toFixed(1);
    const seconds = Math.round(keys / KEYS_A_SECOND);
    const cells = [poll, method, keys, `${parts.length} × ${mean}`, seconds, machine.toFixed(1)];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    `| poll | method | keys | parts × keys | seconds at ${KEYS_A_SECOND} keys/s | machine seconds |`,
    '|---|---|---|---|---|---|',
    ...measured.map(row),
  ].join('\n');
}
