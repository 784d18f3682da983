/**
 * Storage that really fails or is gone while votes are typed: a full disk, storage cleared, a bucket deleted underneath. Typing goes on, the
 * words are true, and a restart finds every vote that was acknowledged: 20 of 20, in both hosts.
 */
import type { Page } from '@playwright/test';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import type { AppWindow } from '../support/hosts/app-window.ts';
import { Facilitator } from '../support/conduct/facilitator.ts';
import { expect, ON_DOUBLE, test as base } from '../support/fixtures.ts';
import { chooseMethod, continueWorkshop, openRound } from '../support/conduct/open-round.ts';
import { expectRecordedCount, expectRow } from '../support/conduct/slip-grid.ts';
import { SmallDisk } from '../support/hosts/small-disk.ts';
import {
  BOX_CODE,
  expectLocked,
  expectStart,
  leaveBox,
  openBox,
} from '../support/conduct/voter.ts';
import {
  ballotCount,
  ballotField,
  consoleHead,
  memoryBar,
  saveState,
} from '../support/conduct/console.ts';

const words = dictionaryFor('da');
const { storage, collect, ballotBox } = words;

const TABLES = 20;
/** Another slip for each table, so that none can stand for another. */
const votesOf = (table: number) => [table % 7, 1, 0, 0, 2, 0, 3, 0, 0, (table * 3) % 7];

const bar = (page: Page) => memoryBar(page);
const pill = (page: Page) => saveState(page);

/** What a kind of vote is typed with, and how a restart counts what it finds. */
interface Typing {
  readonly begin: (page: Page) => Promise<void>;
  readonly type: (page: Page, number: number) => Promise<void>;
  readonly expectAll: (page: Page) => Promise<void>;
}

const KINDS: Readonly<Record<'slips' | 'ballots', Typing>> = {
  slips: {
    begin: async (page) => {
      await openRound(page, TABLES);
    },
    type: (page, number) => new Facilitator(page).typeThemeSlip(number, 6, votesOf(number)),
    expectAll: async (page) => {
      await expectRecordedCount(page, TABLES);
      for (let table = 1; table <= TABLES; table += 1) {
        await expectRow(page, { table, voters: 6, votes: votesOf(table) });
      }
    },
  },
  ballots: {
    begin: async (page) => {
      await openRound(page, TABLES);
      await chooseMethod(page, 'ballot');
    },
    type: async (page, number) => {
      await expect(ballotField(page)).toBeFocused();
      await page.keyboard.type(String((number % 9) + 1));
      await page.keyboard.press('Enter');
      await expect(ballotField(page)).toHaveValue('');
    },
    expectAll: async (page) => {
      await expect(ballotCount(page)).toHaveText(collect.ballots.count(TABLES, 0, 0));
    },
  },
};

async function typeFrom(page: Page, { type }: Typing, first: number, last: number): Promise<void> {
  for (let number = first; number <= last; number += 1) await type(page, number);
}

/** Nothing is on the disk, and it is said. */
async function expectOnlyInMemory(page: Page): Promise<void> {
  await expect(bar(page)).toContainText(storage.memoryText);
  await expect(pill(page)).toHaveText(words.common.notSaved);
}

async function expectStored(page: Page): Promise<void> {
  // The program tries by itself, every few seconds.
  await expect(bar(page)).toHaveCount(0, { timeout: 20_000 });
  await expect(pill(page)).toHaveText(words.common.savedHere);
}

async function killAndContinue(app: AppWindow): Promise<Page> {
  await app.kill();
  const page = await app.launchAgain();
  await continueWorkshop(page);
  return page;
}

interface Disk {
  readonly disk: SmallDisk | null;
}

const test = base.extend<Disk & { readonly smallDisk: boolean }>({
  smallDisk: [false, { option: true }],
  disk: async ({ smallDisk }, use) => {
    const disk = smallDisk ? SmallDisk.mount() : null;
    await use(disk);
    disk?.unmount();
  },
  place: async ({ disk, place }, use) => {
    await use(disk?.folder ?? place);
  },
});

test.use({ keepsProfile: true });

/** Says in the report that a full disk was not tried, where nothing may be mounted. */
function isTried(disk: SmallDisk | null): disk is SmallDisk {
  if (!disk) {
    base.info().annotations.push({ type: 'not tried', description: 'a full disk: no mount here' });
  }
  return disk !== null;
}

// A disk is mounted by root, and real Electron runs as an ordinary user.
test.describe('a disk that really is full @thorough', ON_DOUBLE, () => {
  test.use({ smallDisk: true });

  for (const [kind, typing] of Object.entries(KINDS)) {
    test(`stops no ${kind}, and has all of them once there is room again`, async ({
      app,
      disk,
    }) => {
      if (!isTried(disk)) return;
      app.allowConsole(/./);
      const { page } = app;
      await typing.begin(page);
      await typeFrom(page, typing, 1, 5);
      for (let number = 6; number <= 15; number += 1) {
        disk.fill();
        await typing.type(page, number);
      }
      disk.fill();
      await expectOnlyInMemory(page);

      disk.free();
      await expectStored(page);
      await typeFrom(page, typing, 16, TABLES);
      await expectStored(page);
      await typing.expectAll(await killAndContinue(app));
    });
  }

  test('takes no ballot of a voter before it is stored, and every one afterwards', async ({
    app,
    disk,
  }) => {
    if (!isTried(disk)) return;
    app.allowConsole(/./);
    const { page } = app;
    await KINDS.ballots.begin(page);
    await typeFrom(page, KINDS.ballots, 1, 15);
    await openBox(page);
    let refused = 0;
    for (let voter = 16; voter <= TABLES; voter += 1) {
      await expectStart(page);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      await page.keyboard.type(String((voter % 9) + 1));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: ballotBox.reviewTitle })).toBeVisible();
      disk.fill();
      await castWhenHeard(page);
      // A small write may still find room in a block that the browser has.
      if (await page.getByText(ballotBox.castFailed).isVisible()) {
        refused += 1;
        disk.free();
        await castUntilStored(page);
      }
      await expect(page.getByRole('heading', { name: ballotBox.thanks })).toBeVisible();
    }
    expect(refused, 'ballots that the disk refused').toBeGreaterThan(0);
    await app.kill();
    const again = await app.launchAgain();
    await expectLocked(again);
    await leaveBox(again);
    await KINDS.ballots.expectAll(again);
  });
});

/** Enter on the second look: not heard in the moment after it came up, so that a double press casts nothing. */
async function castWhenHeard(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter');
    const { thanks, castFailed } = ballotBox;
    const answer = page.getByText(castFailed).or(page.getByRole('heading', { name: thanks }));
    await expect(answer).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Enter until the disk has it: what is refused stays on the screen. */
async function castUntilStored(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter');
    const thanks = page.getByRole('heading', { name: ballotBox.thanks });
    await expect(thanks).toBeVisible({ timeout: 1000 });
  }).toPass();
}

/** Also later, and without a word of closing: whoever closes now would lose what only the window has. */
async function saysWhatHappened(page: Page): Promise<void> {
  await pill(page).click();
  await expect(page.getByText(storage.wasLost)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('body')).not.toContainText(/luk (?:pejling|programmet)/i);
}

/** What takes storage away, as it happens to people. */
const LOSSES = {
  'cleared by the browser': async (page: Page) => {
    const origin = await page.evaluate(() => location.origin);
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await session.detach();
  },
  'a bucket deleted underneath': async (page: Page) => {
    await page.evaluate(async () => {
      const buckets = Reflect.get(navigator, 'storageBuckets') as unknown as {
        keys: () => Promise<string[]>;
        delete: (name: string) => Promise<void>;
      };
      for (const name of await buckets.keys()) await buckets.delete(name);
    });
  },
} as const;

for (const [loss, takeAway] of Object.entries(LOSSES)) {
  for (const [kind, typing] of Object.entries(KINDS)) {
    // What is typed and how storage is lost don't depend on each other: `npm test` meets each of both, CI all pairs.
    const isOfBoth = (kind === 'slips') === (loss === 'cleared by the browser');
    const tag = isOfBoth ? [] : ['@thorough'];
    test(`storage that is lost (${loss}) costs none of the ${kind}`, { tag }, async ({ app }) => {
      const { page } = app;
      await typing.begin(page);
      await typeFrom(page, typing, 1, 10);
      await takeAway(page);
      await typeFrom(page, typing, 11, 15);
      await expectStored(page);
      await typeFrom(page, typing, 16, TABLES);
      await expectStored(page);
      await typing.expectAll(await killAndContinue(app));
    });
  }

  test(`storage that is lost (${loss}) is noticed while nobody types @thorough`, async ({
    app,
  }) => {
    const { page } = app;
    await KINDS.slips.begin(page);
    await typeFrom(page, KINDS.slips, 1, TABLES);
    await takeAway(page);
    await expect(page.getByText(storage.renewedAfterLoss)).toBeVisible({ timeout: 20_000 });
    await saysWhatHappened(page);
    await expectStored(page);
    await KINDS.slips.expectAll(await killAndContinue(app));
  });
}

test('storage cleared while voters vote keeps the box locked, and every ballot @thorough', async ({
  app,
}) => {
  const { page } = app;
  await KINDS.ballots.begin(page);
  await typeFrom(page, KINDS.ballots, 1, 19);
  await openBox(page);
  await LOSSES['cleared by the browser'](page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: ballotBox.reviewTitle })).toBeVisible();
  await castUntilStored(page);
  // The lock lies with the list of workshops, which moves at the next look.
  await expect.poll(() => page.evaluate(isLockStored), { timeout: 20_000 }).toBe(true);
  await app.kill();
  const again = await app.launchAgain();
  await expectLocked(again);
  await again.keyboard.type(BOX_CODE);
  await again.keyboard.press('Enter');
  await consoleHead(again).waitFor();
  await KINDS.ballots.expectAll(again);
});

/** Runs in the page: whether fresh storage has the lock of the box. */
async function isLockStored(): Promise<boolean> {
  const buckets = Reflect.get(navigator, 'storageBuckets') as unknown as {
    keys: () => Promise<string[]>;
    open: (name: string) => Promise<{ readonly indexedDB: IDBFactory }>;
  };
  const name = (await buckets.keys()).find((one) => one.startsWith('pejling_'));
  if (name === undefined) return false;
  const { indexedDB: factory } = await buckets.open(name);
  const isThere = (await factory.databases()).some((database) => database.name === name);
  if (!isThere) return false;
  return new Promise((resolve) => {
    const opening = factory.open(name);
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const database = opening.result;
      const isMade = database.objectStoreNames.contains('settings');
      const reading = isMade && database.transaction('settings').objectStore('settings');
      const request = reading ? reading.count('ballot-box') : null;
      if (!request) resolve(false);
      else request.onsuccess = () => resolve(request.result === 1);
      database.close();
    };
  });
}
