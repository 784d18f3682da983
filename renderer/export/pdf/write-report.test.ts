/** The PDF of a report, read back from its bytes: what a reader and a screen reader need of it. */
import { describe, expect, it } from 'vitest';
import { twoRounds } from '../../../tests/fixtures/results-to-export';
import { certificateReport } from '../../../shared/export/minutes/certificate';
import { minutesReport } from '../../../shared/export/minutes/minutes';
import type { Report } from '../../../shared/export/report/report';
import { PdfFile } from './pdf-file';
import { contentOf, latin } from './testing/pdf-content';
import { writeReportPdf } from './write-report';

const JOB = {
  onProgress: () => undefined,
  othersTurn: () => Promise.resolve(),
  signal: { aborted: false, throwIfAborted: () => undefined },
};
const report: Report = {
  language: 'da',
  title: 'Referat 🎉 A // B \\ C: "x" <b>& y</b>? * | CON',
  subtitle: '22. september 2026 · Udkast',
  blocks: [
    { kind: 'heading', level: 1, text: '1. Kort fortalt' },
    { kind: 'paragraph', text: 'Ålegræs fra Łódź \u202eog 🎉' },
    { kind: 'list', items: ['et', 'to'] },
    {
      ...{ kind: 'table', caption: 'Alle', header: ['Plads', 'Tema'], align: ['end', 'start'] },
      rows: Array.from({ length: 60 }, (_, at) => [`${at + 1}`, `Tema ${at + 1}`]),
    },
    { kind: 'heading', level: 1, text: '2. Metode' },
    { kind: 'signature', label: 'Facilitator' },
    { kind: 'signature', label: 'Kontrol' },
  ],
};

const write = (own: Report = report, carried: string | null = null) =>
  writeReportPdf(own, '2026-09-22', JOB, carried);
const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('the PDF of a report', () => {
  it('lets keys be heard between its blocks and between the rows of its tables', async () => {
    let turns = 0;
    const othersTurn = () => {
      turns += 1;
      return Promise.resolve();
    };
    await writeReportPdf(report, '2026-09-22', { ...JOB, othersTurn }, null);
    expect(turns).toBeGreaterThanOrEqual(60 + report.blocks.length);
  });

  it('is tagged: headings, paragraphs, and a table with header cells', async () => {
    const text = contentOf(await write());
    expect(text).toMatch(/\/Marked true/u);
    expect(count(text, /\/S \/H1\b/gu)).toBe(1);
    expect(count(text, /\/S \/H2\b/gu)).toBe(2);
    expect(count(text, /\/S \/Table\b/gu)).toBe(1);
    // The header and sixty rows; in each the first cell names the row.
    expect(count(text, /\/S \/TR\b/gu)).toBe(61);
    expect(count(text, /\/S \/TH\b/gu)).toBe(62);
    expect(count(text, /\/S \/TD\b/gu)).toBe(60);
    // Each header cell says what it names.
    expect(count(text, /\/Scope \/Column\b/gu)).toBe(2);
    expect(count(text, /\/Scope \/Row\b/gu)).toBe(60);
  });

  it('says its language, shows its title, and has a bookmark for each heading', async () => {
    const text = contentOf(await write());
    expect(text).toContain('/Lang (da-DK)');
    expect(text).toMatch(/\/DisplayDocTitle true/u);
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(count(text, /\/Dest \[/gu)).toBe(2);
    expect(contentOf(await write({ ...report, language: 'en' }))).toContain('/Lang (en-GB)');
  });

  it('goes on over pages and embeds every font that it uses', async () => {
    const text = contentOf(await write());
    expect(count(text, /\/Type \/Page\b/gu)).toBeGreaterThan(1);
    const fonts = count(text, /\/Subtype \/Type0\b/gu);
    expect(fonts).toBeGreaterThanOrEqual(3);
    expect(count(text, /\/FontFile[23]\b/gu)).toBe(fonts);
  });

  it('has the certificate of an ordinary conference on one page', async () => {
    const text = contentOf(await write(certificateReport(twoRounds('da', 'own'))));
    expect(count(text, /\/Type \/Page\b/gu)).toBe(1);
  });

  it('is the same file whenever it is written', async () => {
    expect(latin(await write())).toBe(latin(await write()));
  });

  it('carries what it is given as a file of its own, and nothing otherwise', async () => {
    const text = contentOf(await write(report, '{"tal":57}'));
    expect(text).toContain('pejling-tal.json');
    expect(text).toContain('{"tal":57}');
    expect(contentOf(await write())).not.toContain('/EmbeddedFile');
  });

  it('stops when it is told to', async () => {
    const signal = {
      aborted: true,
      throwIfAborted: () => {
        throw new Error('stopped');
      },
    };
    await expect(writeReportPdf(report, '2026-09-22', { ...JOB, signal }, null)).rejects.toThrow(
      'stopped',
    );
  });
});

it('every sign that slides and documents write is in the fonts, or has a plain one in its place', () => {
  const pdf = new PdfFile({ title: '', language: 'da', day: '2026-09-22', size: [960, 540] });
  const signs = [...new Set([...twoRoundsText('da'), ...twoRoundsText('en')])].join('');
  expect(signs).toMatch(/▲.*|▼.*/u);
  for (const weight of [400, 600, 700] as const) {
    const drawn = pdf.runs(`${signs} ▲▼→`, weight).map(({ text }) => text);
    expect(drawn.join('')).not.toContain('[U+');
    expect(drawn.join('')).toContain('↑↓–');
  }
});

/** All that stands on the slides and in the documents of a conference with before and after. */
function twoRoundsText(language: 'da' | 'en'): string {
  const document = twoRounds(language, 'own');
  const reports = [minutesReport, certificateReport].map((write) => write(document));
  return JSON.stringify([document.parts.map(({ slides }) => slides), reports]);
}
