/**
 * node scripts/office-check.mjs [folder]: checks every Office file in the folder and below with Microsoft's Open XML SDK and has LibreOffice
 * convert it. Without a folder it writes samples of everything that Pejling writes. CI runs it; the last line is «N passed, N failed».
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import validate, { getFileFormatFromName } from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { createServer } from 'vite';
import {
  csvCells,
  letters,
  missingParagraphs,
  otherCells,
  sheetsOf,
} from './lib/conference/office-text.mjs';
import { root, runMain, say } from './lib/project/project.mjs';
import { outputOf } from './lib/project/run.mjs';

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
async function shownWrong(bytes, pdf) {
  const { count, titles } = slidesOf(bytes);
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(await outputOf('pdfinfo', [pdf]))?.[1]);
  const text = letters(await outputOf('pdftotext', ['-enc', 'UTF-8', pdf, '-']));
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

/** What is wrong with a document as LibreOffice reads it: each paragraph must be there. @param {Uint8Array} bytes @param {string} text */
function documentWrong(bytes, text) {
  const read = existsSync(text) ? readFileSync(text, 'utf8') : '';
  return missingParagraphs(bytes, read).map((words) => `LibreOffice does not read: ${words}`);
}

/** What is wrong with a workbook as LibreOffice reads it: each cell must be the same. @param {Uint8Array} bytes @param {string} folder @param {string} stem */
function workbookWrong(bytes, folder, stem) {
  const read = readdirSync(folder).filter(
    (name) => name.startsWith(`${stem}-`) && name.endsWith('.csv'),
  );
  const sheets = sheetsOf(bytes);
  const found = read.map((name) => csvCells(readFileSync(path.join(folder, name), 'utf8')));
  return [
    ...(read.length === sheets.length
      ? []
      : [`${read.length} sheets are read, of ${sheets.length}`]),
    ...sheets.flatMap((sheet, at) => {
      // The files are named after the sheets; a sheet's title and header are like no other's.
      const own = found.find((rows) => otherCells(sheet.slice(0, 3), rows).length === 0);
      return own ? otherCells(sheet, own) : [`sheet ${at + 1} is not among those that are read`];
    }),
  ].map((line) => `LibreOffice: ${line}`);
}

/**
 * What is read back as text. Of a workbook all sheets, with commas, in UTF-8, and values instead of what the cells show.
 * @type {Readonly<Record<string, string>>}
 */
const ALSO_AS = {
  '.docx': 'txt:Text (encoded):UTF8',
  '.xlsx': 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false,-1',
};

/** Where `convert` puts the PDF of a file: those of a deck and of a workbook may have the same name. @param {string} name */
function pdfOf(name) {
  return path.join(path.extname(name).slice(1), `${path.parse(name).name}.pdf`);
}

/** The files as PDF in a folder of their own. @param {string} folder @param {readonly string[]} names */
async function convert(folder, names) {
  const work = mkdtempSync(path.join(tmpdir(), 'pejling-office-'));
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(work, 'profile')).href}`;
  for (const ending of new Set(names.map((name) => path.extname(name)))) {
    const files = names
      .filter((name) => name.endsWith(ending))
      .map((name) => path.resolve(folder, name));
    const to = path.join(work, ending.slice(1));
    await outputOf('soffice', [
      ...[profile, '--headless', '--convert-to', 'pdf', '--outdir', to],
      ...files,
    ]);
    const also = ALSO_AS[ending];
    if (also) {
      await outputOf('soffice', [
        ...[profile, '--headless', '--convert-to', also, '--outdir', to],
        ...files,
      ]);
    }
  }
  return work;
}

await runMain(async () => {
  const folder = process.argv[2] ?? (await writeSamples());
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:pptx|docx|xlsx)$/u.test(name),
  );
  const pdfs = await convert(folder, names);
  let failed = 0;
  for (const name of names) {
    const bytes = readFileSync(path.join(folder, name));
    const pdf = path.join(pdfs, pdfOf(name));
    const wrong = [
      ...(await findings(name, bytes)),
      ...(existsSync(pdf) ? [] : ['LibreOffice does not open it']),
      ...(name.endsWith('.pptx') && existsSync(pdf) ? await shownWrong(bytes, pdf) : []),
      ...(name.endsWith('.docx') ? documentWrong(bytes, pdf.replace(/\.pdf$/u, '.txt')) : []),
      ...(name.endsWith('.xlsx')
        ? workbookWrong(bytes, path.dirname(pdf), path.parse(name).name)
        : []),
    ];
    if (wrong.length > 0) failed += 1;
    for (const line of wrong) say(`${name}: ${line}`);
  }
  rmSync(pdfs, { recursive: true, force: true });
  if (names.length === 0) say('There is no Office file, which counts as a failure.');
  say(`${names.length - failed} passed, ${failed} failed`);
  return failed === 0 && names.length > 0 ? 0 : 1;
});
