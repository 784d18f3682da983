// @vitest-environment jsdom
/** Pejling's own decks and documents, read back: what was not touched agrees, and a number that was changed in any chart or table is found. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { byRole, HOSTILE, silentCells, twoRounds } from '../../../tests/fixtures/results-to-export';
import { checkNumbers, type VisibleCheck } from '../../../shared/export/carried/check-numbers';
import { readCarried } from '../../../shared/export/carried/read-carried';
import { carriedReport } from '../../../shared/export/carried/report-views';
import { minutesReport } from '../../../shared/export/minutes/minutes';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { writePptx } from '../pptx/write-pptx';
import { docxBytes } from '../reports/docx-document';
import { finished } from '../reports/finish-docx';
import { readNumbers } from './read-numbers';

const JOB = {
  name: 'x',
  onProgress: () => undefined,
  othersTurn: () => Promise.resolve(),
  signal: { aborted: false, throwIfAborted: () => undefined },
};
const DOCUMENTS = {
  conference: twoRounds('da', 'own'),
  'in English, with the longest titles': twoRounds('en', 'longest'),
  'by role': byRole('da'),
  'with hidden cells': silentCells(),
  ...Object.fromEntries(Object.entries(HOSTILE).map(([name, document]) => [name, document()])),
};

async function deckOf(document: ResultsDocument): Promise<Uint8Array> {
  const [file] = await writePptx(document, JOB);
  if (!file) throw new Error('No deck');
  return file.bytes;
}

async function visibleIn(bytes: Uint8Array): Promise<VisibleCheck> {
  const found = await readNumbers(bytes);
  const carried = found.ok ? readCarried(found.value.carried ?? '') : null;
  if (!found.ok || !carried?.ok) throw new Error('It can’t be read');
  return checkNumbers(carried.value, found.value, null).visible;
}

function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

describe('a deck', () => {
  it.each(Object.entries(DOCUMENTS))('that nobody touched agrees: %s', async (_, document) => {
    const { kind } = await visibleIn(await deckOf(document));
    expect(['same', 'not-read']).toContain(kind);
  });

  it('tells of a changed bar in each of its charts', async () => {
    const parts = unzipSync(await deckOf(DOCUMENTS.conference));
    const charts = Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/u.test(name));
    expect(charts.length).toBeGreaterThan(10);
    let changed = 0;
    for (const name of charts) {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      // The first number of the first series; a statement that nobody answered has none.
      const edited = xml.replace(/(<c:val>.*?<c:v>)[\d.]+/su, (_match, before: string) => {
        changed += 1;
        return `${before}0.1357`;
      });
      parts[name] = strToU8(edited);
    }
    expect(changed).toBe(charts.length - 1);
    const said = await visibleIn(zipSync(parts));
    expect(said.kind === 'differs' && said.differences.length).toBe(changed);
  });

  it('with other names in a chart says that it was not compared', async () => {
    const deck = await deckOf(DOCUMENTS.conference);
    const renamed = withPart(deck, 'ppt/charts/chart1.xml', (xml) =>
      xml.replace(/(<c:cat>.*?<\/c:cat>)/su, (cat) =>
        cat.replace(/<c:v>[^<]*<\/c:v>/gu, '<c:v>Nyt navn</c:v>'),
      ),
    );
    expect((await visibleIn(renamed)).kind).toBe('partly-read');
  });
});

describe('minutes in Word', () => {
  const document = DOCUMENTS.conference;
  const report = minutesReport(document);
  const written = async () =>
    finished(await docxBytes(report), '2026-09-22', carriedReport(document, report), new Map());

  it('that nobody touched agree', async () => {
    expect((await visibleIn(await written())).kind).toBe('same');
  });

  it('tell of a changed cell', async () => {
    const table = report.blocks.find((block) => block.kind === 'table');
    const votes = table?.rows[0]?.[2] ?? '';
    expect(votes).toMatch(/^\d+$/u);
    const edited = withPart(await written(), 'word/document.xml', (xml) =>
      xml.replace(`>${votes}</w:t>`, '>12345</w:t>'),
    );
    expect((await visibleIn(edited)).kind).toBe('differs');
  });
});
