/**
 * node scripts/pdf-check.mjs FOLDER: checks every PDF in the folder and below with poppler: it is tagged, has a title and its language, every
 * font is embedded, and its text comes in reading order. CI runs it; the last line is «N passed, N failed».
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ExpectedFailure, runMain, say } from './lib/project/project.mjs';
import { outputOf } from './lib/project/run.mjs';

/** What is wrong with a PDF, a line for each fault. @param {string} file */
async function faults(file) {
  const about = await outputOf('pdfinfo', [file]);
  const structure = await outputOf('pdfinfo', ['-struct', file]);
  const fonts = (await outputOf('pdffonts', [file])).split('\n').slice(2).filter(Boolean);
  const text = (await outputOf('pdftotext', ['-enc', 'UTF-8', file, '-'])).replaceAll(/\s+/gu, ' ');
  const title = /^Title:\s+(.*)$/mu.exec(about)?.[1]?.trim() ?? '';
  const headings = [...structure.matchAll(/^\s*H[12]\b/gmu)].length;
  // Sections of a report are numbered: they must come one after the other.
  const places = [1, 2, 3, 4]
    .map((number) => text.search(new RegExp(`(?<![\\d,.])${number}\\. \\p{Lu}`, 'u')))
    .filter((place) => place >= 0);
  return [
    ...(/^Tagged:\s+yes$/mu.test(about) ? [] : ['it is not tagged']),
    ...(title === '' ? ['it has no title'] : []),
    ...(headings === 0 ? ['it has no heading'] : []),
    ...(fonts.length === 0 ? ['it has no fonts'] : []),
    ...fonts.filter((line) => !/\s(?:yes)\s+(?:yes|no)\s+(?:yes|no)\s+\d+/u.test(line)),
    ...(text.trim() === '' ? ['it has no text'] : []),
    ...(places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
      ? []
      : ['its sections are not in reading order']),
  ];
}

await runMain(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new ExpectedFailure('Usage: node scripts/pdf-check.mjs FOLDER');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  let failed = 0;
  for (const name of names) {
    const wrong = await faults(path.join(folder, name));
    if (wrong.length > 0) failed += 1;
    for (const line of wrong) say(`${name}: ${line}`);
  }
  if (names.length === 0) say('There is no PDF, which counts as a failure.');
  say(`${names.length - failed} passed, ${failed} failed`);
  return failed === 0 && names.length > 0 ? 0 : 1;
});
