/**
 * node scripts/office-check.mjs [folder]: checks every Office file in the folder and below with Microsoft's Open XML SDK and has LibreOffice
 * convert it. Without a folder it writes samples of everything that Pejling writes. CI runs it; the last line is «N passed, N failed».
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import validate, { getFileFormatFromName } from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { createServer } from 'vite';
import { ExpectedFailure, root, runMain, say } from './lib/project.mjs';

const VERSIONS = /** @type {const} */ (['Microsoft365', 'Office2019']);
const SAMPLES = 'test-results/office';

/** Writes the samples. @returns {Promise<string>} their folder */
async function writeSamples() {
  const folder = path.join(root, SAMPLES);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const vite = await createServer({
    ...{ root, configFile: false, appType: 'custom', logLevel: 'error' },
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await vite.ssrLoadModule('/tests/fixtures/office-samples.ts');
    const { officeSamples } = /** @type {typeof import('../tests/fixtures/office-samples.ts')} */ (
      module
    );
    for (const { name, bytes } of await officeSamples()) {
      writeFileSync(path.join(folder, name), bytes);
    }
  } finally {
    await vite.close();
  }
  return folder;
}

/**
 * What Microsoft's validator says of the file and of the workbooks in it, a line for each finding.
 * @param {string} name @param {Uint8Array} bytes @returns {Promise<readonly string[]>}
 */
async function findings(name, bytes) {
  const lines = [];
  for (const version of VERSIONS) {
    try {
      for (const { description, path: where } of await validate(
        new Uint8Array(bytes),
        getFileFormatFromName(name),
        version,
      )) {
        lines.push(`${version}: ${description} ${where.partUri} ${where.xpath}`);
      }
    } catch (error) {
      lines.push(`${version}: can't be read: ${String(error).split('\n')[0]}`);
    }
  }
  for (const [own, content] of Object.entries(unzipSync(bytes))) {
    if (own.endsWith('.xlsx')) {
      lines.push(...(await findings(own, content)).map((line) => `${own}: ${line}`));
    }
  }
  return lines;
}

/** The command's output. @param {string} command @param {readonly string[]} args */
function output(command, args) {
  const { status, stdout, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (error) throw new ExpectedFailure(`${command} is missing: ${error.message}`);
  if (status !== 0) throw new ExpectedFailure(`${command} failed.`);
  return stdout;
}

/** Texts without what a line break or a converter may change. @param {string} text */
function letters(text) {
  return text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What is in a presentation: its slides, and the title of each. @param {Uint8Array} bytes */
function slidesOf(bytes) {
  const parts = unzipSync(bytes);
  const paths = Object.keys(parts).filter((own) => /^ppt\/slides\/slide\d+\.xml$/.test(own));
  const titles = paths.map((own) => {
    const shape =
      /type="(?:title|ctrTitle)".*?<\/p:sp>/su.exec(
        strFromU8(parts[own] ?? new Uint8Array()),
      )?.[0] ?? '';
    const runs = [...shape.matchAll(/<a:t>(.*?)<\/a:t>/gsu)].map(([, text = '']) => text);
    return runs.join('').replaceAll(/&(?:lt|gt|amp|quot);/g, ' ');
  });
  return { count: paths.length, titles };
}

/** What is wrong with a presentation as LibreOffice shows it. @param {Uint8Array} bytes @param {string} pdf */
function shownWrong(bytes, pdf) {
  const { count, titles } = slidesOf(bytes);
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(output('pdfinfo', [pdf]))?.[1]);
  const text = letters(output('pdftotext', ['-enc', 'UTF-8', pdf, '-']));
  const missing = titles.filter((title) => {
    const words = title
      .split(/\s+/u)
      .map(letters)
      .filter((word) => /^[\p{L}\p{N}]+$/u.test(word));
    return words.slice(0, 5).some((word) => !text.includes(word));
  });
  return [
    ...(pages === count ? [] : [`${pages} pages for ${count} slides`]),
    ...missing.map((title) => `the title is not on its page: ${title}`),
  ];
}

/** The files as PDF in a folder of their own. @param {string} folder @param {readonly string[]} names */
function convert(folder, names) {
  const work = mkdtempSync(path.join(tmpdir(), 'pejling-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, 'profile')).href}`;
  const files = names.map((name) => path.join(folder, name));
  output('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, ...files]);
  return work;
}

await runMain(async () => {
  const folder = process.argv[2] ?? (await writeSamples());
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:pptx|docx|xlsx)$/u.test(name),
  );
  const pdfs = convert(folder, names);
  let failed = 0;
  for (const name of names) {
    const bytes = readFileSync(path.join(folder, name));
    const pdf = path.join(pdfs, path.basename(name).replace(/\.\w+$/u, '.pdf'));
    const wrong = [
      ...(await findings(name, bytes)),
      ...(name.endsWith('.pptx') ? shownWrong(bytes, pdf) : []),
    ];
    if (wrong.length > 0) failed += 1;
    for (const line of wrong) say(`${name}: ${line}`);
  }
  rmSync(pdfs, { recursive: true, force: true });
  if (names.length === 0) say('There is no Office file, which counts as a failure.');
  say(`${names.length - failed} passed, ${failed} failed`);
  return failed === 0 && names.length > 0 ? 0 : 1;
});
