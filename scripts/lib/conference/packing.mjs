/** The package of the day's material, made by the program itself, and put into a folder. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure, say } from '../project/project.mjs';
import { writeInto } from '../project/unpack.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./conductor.mjs').Conductor} Conductor */

/** How long the whole package may take, in milliseconds. */
const LONGEST = 300_000;

/**
 * Packs what the room has seen of the open workshop. Throws an expected failure where the program asks something that only a person can
 * answer, or where nothing could be made.
 * @param {Conductor} conductor
 * @param {readonly string[] | null} only ids of parts; null for all that there are
 * @returns {Promise<{ files: readonly (readonly [string, Uint8Array])[], failed: readonly string[] }>}
 */
export async function packed({ page }, only = null) {
  await page.keyboard.press('Control+e');
  const parts = page.locator('[data-part]');
  await page.locator('dialog[open] .dialog-foot').waitFor();
  const offered = await parts.evaluateAll((all) =>
    all.map((part) => (part instanceof HTMLElement ? (part.dataset.part ?? '') : '')),
  );
  if (offered.length === 0) {
    throw new ExpectedFailure('There is nothing to pack: no vote is closed.');
  }
  const unknown = only?.filter((id) => !offered.includes(id)) ?? [];
  if (unknown.length > 0) {
    throw new ExpectedFailure(`No part ${unknown.join(', ')}. There are ${offered.join(', ')}.`);
  }
  for (const id of only ? offered.filter((part) => !only.includes(part)) : []) {
    await page.locator(`[data-part="${id}"] input`).uncheck();
  }
  const button = page.locator('dialog[open] .button.is-primary');
  if (await button.isDisabled()) {
    throw new ExpectedFailure('There is nothing to pack: the room has seen no result.');
  }
  const download = page.waitForEvent('download', { timeout: LONGEST });
  // Nobody waits for it if the program asks or fails first.
  download.catch(() => undefined);
  await button.click();
  const ended = page.locator('[data-outcome]');
  const question = page.locator('dialog[open]').nth(1);
  await ended.or(question).first().waitFor({ timeout: LONGEST });
  if (await question.isVisible()) {
    throw new ExpectedFailure(
      `The program asks, and only a person can answer:\n${await question.innerText()}`,
    );
  }
  const failed = await page.locator('[data-failed]').allInnerTexts();
  if ((await ended.getAttribute('data-outcome')) === 'failed') {
    throw new ExpectedFailure(['Nothing could be made.', ...failed].join('\n'));
  }
  const { unzipSync } = await import('fflate');
  const bytes = readFileSync(await (await download).path());
  return { files: Object.entries(unzipSync(bytes)), failed };
}

/**
 * Writes the files into `folder`, and says what was written and what was not. True if nothing failed.
 * @param {string} folder
 * @param {{ files: readonly (readonly [string, Uint8Array])[], failed: readonly string[] }} made
 */
export function leaveIn(folder, { files, failed: notMade }) {
  const { written, failed } = writeInto(folder, files);
  for (const { path: file, bytes } of written) say(`  ${file}  ${sizeOf(bytes)}`);
  for (const line of [...notMade, ...failed]) process.stderr.write(`NOT WRITTEN: ${line}\n`);
  say(`${written.length} files are in ${path.resolve(folder)}.`);
  return notMade.length + failed.length === 0;
}

/** @param {number} bytes */
function sizeOf(bytes) {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
