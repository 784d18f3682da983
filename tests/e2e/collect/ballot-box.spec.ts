/** The ballot box by keyboard: codes that work once, a window that is locked, and nothing left of the voter before. */
import { pbkdf2Sync } from 'node:crypto';
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod, openRound } from '../support/conduct/open-round.ts';
import { expectGone, findIds, inOrder } from '../support/files/profile-search.ts';
import { giveStorageMoods, setMood } from '../support/hosts/storage-moods.ts';
import {
  BOX_CODE,
  expectLocked,
  expectNoConsole,
  expectStart,
  leaveBox,
  leaveFullScreen,
  nextVoter,
  openBox,
  printCodes,
  takeClock,
} from '../support/conduct/voter.ts';
import {
  ballotCount,
  consoleHead,
  resultPanel,
  resultVotes,
  roundState,
  startPage,
} from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const dictionary = dictionaryFor('da');
const { ballotBox: words, collect, round } = dictionary;

/** The ten themes are open for ballots in a room of twelve. */
async function openThemes(page: Page): Promise<Facilitator> {
  const me = await openRound(page, 2);
  await chooseMethod(page, 'ballot');
  return me;
}

/** The same, after codes were printed for it. */
async function openWithCodes(page: Page, count: number) {
  const me = new Facilitator(page);
  await me.createWorkshop(12, 2);
  const codes = await printCodes(me, count);
  await me.goToItem(AGENDA.themes);
  await chooseMethod(page, 'ballot');
  await me.changeState('open');
  return { me, codes };
}

/** Types a ballot from the start on, looks it over and casts it; `keys` as on paper. */
async function vote(page: Page, keys: string, code = ''): Promise<void> {
  await expectStart(page);
  await page.keyboard.press('Enter');
  if (code !== '') await typeCode(page, code);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.type(keys);
  await cast(page);
}

/** From the ballot over the second look to the thanks. */
async function cast(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.reviewTitle })).toBeVisible();
  await page.clock.fastForward(600);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
}

async function typeCode(page: Page, code: string): Promise<void> {
  await expect(page.getByRole('heading', { name: words.codeTitle })).toBeVisible();
  await page.keyboard.type(code.toLowerCase());
}

test('ballots with codes: each works once, and every vote counts once', async ({ app }) => {
  const { page } = app;
  await takeClock(page);
  const { me, codes } = await openWithCodes(page, 3);
  const [first = '', second = ''] = codes;
  await openBox(page);
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);

  // Mistyped, never printed, and right.
  await page.keyboard.press('Enter');
  await typeCode(page, '0O1LII');
  await expect(page.getByText(words.codeProblems.mistyped)).toBeVisible();
  await typeCode(page, codes.includes('222222') ? '333333' : '222222');
  await expect(page.getByText(words.codeProblems.unknown)).toBeVisible();
  await typeCode(page, first);
  await expect(page.getByText(words.marksLeft(3, 3))).toBeVisible();

  // No fourth mark; one removed and another set; gone back to from the second look.
  await page.keyboard.type('125');
  await page.keyboard.type('8');
  await expect(page.getByText(words.marksFull(3))).toBeVisible();
  await page.keyboard.type('28');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Backspace');
  await page.keyboard.type('8');
  await cast(page);
  await nextVoter(page);

  // Used; the blank ballot of another one is asked about once.
  await page.keyboard.press('Enter');
  await typeCode(page, first);
  await expect(page.getByText(words.codeProblems.used)).toBeVisible();
  await typeCode(page, second);
  await expect(page.getByText(words.marksLeft(3, 3))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.reviewBlank)).toBeVisible();
  await page.clock.fastForward(600);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.blankAsked)).toBeVisible();
  await page.clock.fastForward(600);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
  await nextVoter(page);

  await leaveFullScreen(page);
  await page.keyboard.type('1111');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.lock.wrong)).toBeVisible();
  await leaveBox(page);
  await expect(ballotCount(page)).toHaveText(collect.ballots.count(2, 1, 0));
  // Nobody takes the last voter's ballot back.
  await me.press('Control+z');
  await expect(page.getByText(collect.ballots.lastUnknown)).toBeVisible();
  await me.changeState('closed');
  await expect(resultPanel(page)).toContainText(round.resultVoters('2', '12'));
  const votes = await resultVotes(page);
  expect(votes.map(Number)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test('nothing leads to the console but the code', async ({ app }) => {
  const { page } = app;
  await openThemes(page);
  await openBox(page);
  const strokes = ['F1', 'F2', 'F5', 'F6', 'F9', 'PageDown', 'b', '.', 'Control+Enter'];
  for (const stroke of [...strokes, 'Control+o', 'Control+s', 'Control+p', 'Control+z', 'Alt+2']) {
    await page.keyboard.press(stroke);
    await expectNoConsole(page);
  }
  await expectStart(page);

  // Esc, wherever the voter is.
  await page.keyboard.press('Escape');
  await expectLocked(page);
  await page.keyboard.press('Escape');
  await expectStart(page);
  await page.keyboard.press('Enter');
  await leaveFullScreen(page);

  // Loaded anew, and in a second window.
  await page.reload();
  await expectLocked(page);
  const second = await app.nextWindow(() =>
    page.evaluate((address) => {
      window.open(address);
    }, app.address),
  );
  await expect(second.getByText(dictionary.errors['second-window'].title)).toBeVisible();
  await page.close();
  await expectLocked(second);
  await app.kill();

  // Killed and opened again.
  const again = await app.launchAgain();
  await expectLocked(again);
  await again.getByRole('button', { name: words.lock.toBox }).click();
  await expectStart(again);
  await leaveFullScreen(again);
  await leaveBox(again);
  await expect(roundState(again)).toHaveText(round.states.open);
  const last = await app.launchAgain();
  await expect(startPage(last)).toBeVisible();
});

test('a wrong code five times has to wait, and a forgotten one can be waited out @thorough', async ({
  app,
}) => {
  const { page } = app;
  await takeClock(page);
  await openThemes(page);
  await openBox(page);
  await leaveFullScreen(page);
  for (let tried = 0; tried < 5; tried += 1) {
    await page.keyboard.type('0000');
    await page.keyboard.press('Enter');
    if (tried < 4) await expect(page.getByText(words.lock.wrong)).toBeVisible();
    await expect(page.getByRole('img')).toHaveText('');
  }
  await expect(page.getByText(/for mange gange/)).toBeVisible();
  await page.reload();
  await expectLocked(page);
  await expect(page.getByText(/for mange gange/)).toBeVisible();
  await page.keyboard.type(BOX_CODE);
  await page.keyboard.press('Enter');
  await expectLocked(page);

  await page.getByRole('button', { name: words.lock.forgotten }).click();
  await page.getByRole('button', { name: words.lock.forgottenStart }).click();
  await expect(page.getByRole('heading', { name: words.lock.waitingTitle })).toBeVisible();
  await expect(page.getByRole('button', { name: words.lock.unlock })).toHaveCount(0);
  await page.clock.fastForward('05:00');
  await page.reload();
  await expect(page.getByRole('heading', { name: words.lock.waitingTitle })).toBeVisible();
  await expectNoConsole(page);
  await page.clock.fastForward('05:01');
  await page.getByRole('button', { name: words.lock.unlock }).click();
  await expect(consoleHead(page)).toBeVisible();
});

test('a ballot left behind is cleared after a minute, with no trace for the next voter @thorough', async ({
  app,
}) => {
  const { page } = app;
  await takeClock(page);
  await openThemes(page);
  await openBox(page);
  const fresh = await page.getByRole('main').innerHTML();
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('Enter');
  await page.keyboard.type('147');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.clock.fastForward(52_000);
  await expect(page.getByText(/Er du der stadig\?/)).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByText(/Er du der stadig\?/)).toHaveCount(0);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.clock.fastForward(61_000);
  await expectStart(page);
  expect(await page.getByRole('main').innerHTML()).toBe(fresh);
  const left = await page.evaluate(() => ({
    focus: document.activeElement?.tagName,
    selected: String(getSelection()),
    scrolled: [...document.querySelectorAll('*')].some(({ scrollTop }) => scrollTop > 0),
    fields: document.querySelectorAll('input, textarea').length,
    history: history.length,
  }));
  const none = { focus: 'MAIN', selected: '', scrolled: false, fields: 0 };
  expect(left).toEqual({ ...none, history: steps });

  // The browser's back key and undo bring nothing back either.
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('a full disk keeps the ballot on the screen, and thanks for nothing', async ({ app }) => {
  const { page } = app;
  await app.context.addInitScript(giveStorageMoods, 'obeys');
  await takeClock(page);
  await openThemes(page);
  await openBox(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('12');
  await setMood(page, 'is-full-at-commit');
  await page.keyboard.press('Enter');
  await page.clock.fastForward(600);
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.castFailed)).toBeVisible();
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
  await setMood(page, 'obeys');
  await page.clock.fastForward(600);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
  await nextVoter(page);
  await leaveFullScreen(page);
  await leaveBox(page);
  await expect(ballotCount(page)).toHaveText(collect.ballots.count(1, 0, 0));
});

test('from the closing on, no file tells in which order codes were used, nor for which ballot', async ({
  app,
}) => {
  const { page } = app;
  await takeClock(page);
  await rememberWrites(page);
  const { me, codes } = await openWithCodes(page, 6);
  await openBox(page);
  // The last in the order of their hashes votes first.
  const salt = await page.evaluate(() => Reflect.get(window, 'writtenSalt') as string);
  const hashOf = (code: string) => pbkdf2Sync(code, salt, 200_000, 32, 'sha256').toString('hex');
  const inUse = [...codes].sort((a, b) => (hashOf(a) < hashOf(b) ? 1 : -1)).slice(0, 4);
  for (const [place, code] of inUse.entries()) {
    await vote(page, '1234567890'.slice(place, place + 2), code);
    await nextVoter(page);
  }
  const hashes = inUse.map(hashOf);
  const ids = await page.evaluate(() => Reflect.get(window, 'castIds') as string[]);
  expect(ids).toHaveLength(4);
  // The search works: as long as the round is open, its own bucket tells.
  const telling = (await findIds(app, hashes)).filter(({ ids: all }) => endsWith(all, hashes));
  expect(telling.length).toBeGreaterThan(0);

  await leaveFullScreen(page);
  await leaveBox(page);
  await me.changeState('closed');
  await expect(resultPanel(page)).toContainText(round.resultVoters('4', '12'));
  await expectGone(telling);
  await app.kill();

  const sorted = [...hashes].sort();
  const findings = await findIds(app, hashes);
  expect(findings.length).toBeGreaterThan(0);
  expect(new Set(findings.map(({ folder }) => folder)).size, 'in one bucket').toBe(1);
  for (const finding of findings) {
    for (let at = 0; at < finding.ids.length; at += sorted.length) {
      expect(finding.ids.slice(at, at + sorted.length)).toEqual(sorted);
    }
  }
  // A code stands beside no ballot: between the two lists of the file there is no common order.
  const both = await findIds(app, [...hashes, ...ids]);
  for (const finding of both) {
    const order = inOrder(finding.ids.filter((id) => ids.includes(id)));
    expect(order).toEqual([...order].sort());
  }
  for (const code of codes) expect(await findIds(app, [code])).toEqual([]);
});

/** From its next loading on the page remembers the salt of codes, and the ids of ballots in the order they were cast. */
async function rememberWrites(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ids: unknown[] = [];
    Reflect.set(window, 'castIds', ids);
    for (const name of ['add', 'put'] as const) {
      const write = Reflect.get(IDBObjectStore.prototype, name);
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...values) {
        const row: unknown = Object(values[0]);
        if (this.name === 'ballots' && name === 'add') ids.push(Reflect.get(row as object, 'id'));
        if (this.name === 'codes') {
          Reflect.set(window, 'writtenSalt', Reflect.get(row as object, 'salt'));
        }
        return write.apply(this, values);
      };
    }
  });
  await page.reload();
}

/** True where the ids, as they were written first, come in this order behind whatever else stands there. */
function endsWith(found: readonly string[], wanted: readonly string[]): boolean {
  return [...inOrder([...found].reverse())].reverse().join() === wanted.join();
}
