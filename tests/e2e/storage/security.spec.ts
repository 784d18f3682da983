/** Safety: a policy that allows only the file's own code, input that stays text, and a wall that is told no count too early. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { dictionaryFor } from '../../../shared/text/dictionary.ts';
import { AGENDA, Facilitator } from '../support/conduct/facilitator.ts';
import { expect, test } from '../support/fixtures.ts';
import { chooseMethod } from '../support/conduct/open-round.ts';
import { readPng } from '../support/files/png.ts';
import { nextStep } from '../support/conduct/rehearsal.ts';
import { Wall } from '../support/conduct/wall.ts';
import { consoleHead, peopleRows, saveUnseenToo, totals } from '../support/conduct/console.ts';

test.use({ keepsProfile: true });

const words = dictionaryFor('da');
const { setup, polls } = words;

test('the policy allows the inlined code by hash and nothing else', async ({ app, file }) => {
  const html = await readFile(file, 'utf8');
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
  const directives = new Map(
    (policy ?? '').split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*|'self'/);
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(['data:', 'blob:']);
  expect(directives.get('img-src')).toEqual(['data:', 'blob:']);
  expect(directives.get('font-src')).toEqual(['data:']);
  for (const name of ['base-uri', 'form-action', 'object-src']) {
    expect(directives.get(name), name).toEqual(["'none'"]);
  }
  for (const [name, tag] of [
    ['script-src', 'script'],
    ['style-src', 'style'],
  ] as const) {
    const inlined = [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))];
    const hashes = inlined.map(([, code = '']) => hashOf(code));
    expect(directives.get(name), name).toEqual(hashes);
  }
  // The policy is in force: what is not in it does not run.
  const hasRun = await app.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.hasRun = true';
    const refused = new Promise((resolve) => {
      // The fixture's own listener must not count this one.
      document.addEventListener('securitypolicyviolation', (event) => {
        event.stopImmediatePropagation();
        resolve(false);
      });
    });
    document.head.append(script);
    return Reflect.has(window, 'hasRun') || refused;
  });
  expect(hasRun).toBe(false);
  app.allowConsole(/Content Security Policy/);
});

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}

/** Texts that would be markup or code if they were ever taken for it. */
const HOSTILE = {
  title: '<img src=x onerror=alert(1)> & </title>',
  place: '"><script>alert(2)</script>',
  question: '</textarea><svg onload=alert(3)>',
  option: "'><iframe src=javascript:alert(4)>",
  explanation: ']]><b onclick=alert(5)>{{7*7}}${7*7}</b>',
  statement: '<style>*{display:none}</style>&lt;&#60;',
  label: '<a href=//x>%3Cb%3E',
} as const;

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The text stands there letter for letter (lines may be broken anywhere), and made no element. */
async function expectLiteral(page: Page, selector: string, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    await expect
      .poll(async () => squeezed((await page.locator(selector).allTextContents()).join(' ')))
      .toContain(squeezed(text));
  }
  const made = page.locator('img[src="x"], iframe, [onerror], [onload], [onclick], a[href*="//x"]');
  await expect(made).toHaveCount(0);
  await expect(page.locator('body style, body script, svg[onload]')).toHaveCount(0);
}

async function setTexts(facilitator: Facilitator): Promise<void> {
  const { page } = facilitator;
  const fill = (name: string, text: string) =>
    page.getByRole('textbox', { name, exact: true }).fill(text);
  await fill(setup.title, HOSTILE.title);
  await fill(setup.place, HOSTILE.place);
  await expect(consoleHead(page)).toContainText(HOSTILE.title);
  await facilitator.editItem(AGENDA.themes);
  await fill(polls.question, HOSTILE.question);
  await expectLiteral(page, '.edit-preview', HOSTILE.question);
  await fill(polls.option(1), HOSTILE.option);
  await fill(polls.explanationOf(1), HOSTILE.explanation);
  await facilitator.editItem(AGENDA.questions);
  await fill(polls.statement(1), HOSTILE.statement);
  await fill(polls.labelOf(1), HOSTILE.label);
}

test('hostile texts stay texts everywhere', async ({ app }) => {
  const { page } = app;
  const dialogs: string[] = [];
  app.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const facilitator = new Facilitator(page);
  await facilitator.createWorkshop(12, 2);
  await expect(peopleRows(page)).toHaveCount(2);
  await setTexts(facilitator);
  const audience = await facilitator.openAudience(app);
  await expectLiteral(audience, '.slide', HOSTILE.title, HOSTILE.place);

  await facilitator.press('Alt+5');
  const all = Object.values(HOSTILE).filter((text) => text !== HOSTILE.place);
  await expectLiteral(page, '#print-root', ...all.filter((text) => text !== HOSTILE.label));

  await facilitator.goToItem(AGENDA.themes);
  await facilitator.changeState('open');
  await expectLiteral(audience, '.slide', HOSTILE.question, HOSTILE.option);
  await expectLiteral(page, '.round-head h1', HOSTILE.question);
  await facilitator.typeThemeSlip(1, null, [6, 1, 0, 0, 2, 0, 3, 0, 0, 1]);
  await facilitator.typeThemeSlip(2, null, [6, 1, 0, 0, 2, 0, 3, 0, 0, 1]);
  await facilitator.changeState('closed');
  await expectLiteral(page, '.result-table', HOSTILE.option);
  await facilitator.changeState('revealed');
  for (let step = 0; step < 3; step += 1) await nextStep(facilitator);
  await expectLiteral(audience, '.slide', HOSTILE.question, HOSTILE.option);

  await facilitator.goToItem(AGENDA.questions);
  await facilitator.changeState('open');
  await expectLiteral(audience, '.slide', HOSTILE.statement);
  await chooseMethod(page, 'totals');
  for (const field of [0, 1]) await totals(page).getByRole('textbox').nth(field).fill('4');
  await page.getByRole('button', { name: words.collect.recordTotals }).click();
  await facilitator.changeState('closed');
  await facilitator.changeState('revealed');
  await expectLiteral(audience, '.slide', HOSTILE.statement);

  await facilitator.press('Alt+6');
  await expectLiteral(page, '.result-slides', HOSTILE.question, HOSTILE.statement, HOSTILE.label);
  await page.getByRole('button', { name: words.results.saveAll('ZIP') }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), saveUnseenToo(page)]);
  expect(download.suggestedFilename()).toMatch(/^[^<>:"/\\|?*]+\.zip$/);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toHaveLength(7);
  for (const [name, bytes] of Object.entries(files)) {
    expect(name).toMatch(/^\d\d [^<>:"/\\|?*]+\.png$/);
    expect(readPng(bytes).width, name).toBe(1920);
  }

  await page.getByRole('button', { name: words.common.back }).click();
  await expectLiteral(page, '.start', HOSTILE.title, HOSTILE.place);
  await page.getByRole('button', { name: words.start.deleteLabel(HOSTILE.title) }).click();
  await expectLiteral(page, 'dialog', words.questions.deleteTitle(HOSTILE.title));
  expect(dialogs).toEqual([]);
});

/** Runs in the page before the program: keeps every message that comes in over a channel, as text. */
function keepMessages(): void {
  const messages: string[] = [];
  Reflect.set(window, 'channelMessages', messages);
  // A second listener of the same name: it gets what the window's own gets.
  new BroadcastChannel('pejling-audience').onmessage = ({ data }: MessageEvent<unknown>) => {
    messages.push(JSON.stringify(data));
  };
}

/** Numbers that stand nowhere else: not in tables, texts, sizes or steps. */
const VOTERS = [47, 53];
const VOTES = [
  [37, 29, 31, 0, 0, 0, 0, 0, 0, 0],
  [41, 43, 0, 0, 0, 0, 0, 0, 0, 51],
];
const SUMS = [97, 135, 78, 72];

test('while votes come in the wall is told none of them', async ({ app }) => {
  const { page } = app;
  await app.context.addInitScript(keepMessages);
  const facilitator = new Facilitator(page);
  await facilitator.createWorkshop(120, 2);
  await expect(peopleRows(page)).toHaveCount(2);
  const audience = await facilitator.openAudience(app);
  await facilitator.goToItem(AGENDA.themes);
  await facilitator.changeState('open');
  const wall = new Wall(audience);
  const secrets = [...VOTERS, ...VOTES.flat().filter((votes) => votes > 0), ...SUMS];
  const told = new RegExp(`(?<![\\w.])(?:${secrets.join('|')})(?![\\w.])`);

  for (const [index, votes] of VOTES.entries()) {
    await facilitator.typeThemeSlip(index + 1, VOTERS[index] ?? 0, votes);
    await expect(wall.slide).toContainText(words.slides.slipsRecorded(index + 1, 2));
    expect(await spokenText(audience)).not.toMatch(told);
  }
  await facilitator.changeState('closed');
  await expect(wall.slide).toContainText(words.slides.closedMessage);
  expect(await spokenText(audience)).not.toMatch(told);
  const messages = await audience.evaluate(
    () => Reflect.get(window, 'channelMessages') as string[],
  );
  expect(messages.length).toBeGreaterThan(3);
  for (const message of messages) expect(message).not.toMatch(told);

  // The same look finds them once they are revealed.
  await facilitator.changeState('revealed');
  for (let step = 0; step < 3; step += 1) await nextStep(facilitator);
  await expect.poll(() => spokenText(audience)).toMatch(/\b78\b/);
});

/** Texts and attributes of a window that could carry a number; not its measures in pixels. */
function spokenText(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .flatMap((element) => [
        ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : '')),
        ...[...element.attributes].map(({ name, value }) => (name === 'style' ? '' : value)),
      ])
      .join(' · '),
  );
}
