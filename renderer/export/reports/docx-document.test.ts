/** The Word file of a report, read back: headings, header rows, language, text of pictures, and what XML can't hold. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Report } from '../../../shared/export/report/report';
import { twoRounds } from '../../../tests/fixtures/results-to-export';
import { docxBytes } from './docx-document';
import { finished } from './finish-docx';

const TITLE = 'A // B \\ C: "x" <b>& y</b>? * | CON 🎉 \u202eabc';
const report: Report = {
  language: 'da',
  title: TITLE,
  subtitle: '22. september 2026 · Udkast',
  blocks: [
    { kind: 'heading', level: 1, text: '1. Kort fortalt' },
    { kind: 'paragraph', text: 'Linje\u0000 med <tegn> & mere' },
    { kind: 'list', items: ['et', 'to'] },
    {
      ...{ kind: 'table', caption: 'Alle', header: ['Plads', 'Tema'], align: ['end', 'start'] },
      rows: [['1', 'Ålegræs']],
    },
    { kind: 'signature', label: 'Facilitator' },
  ],
};

const partsOf = async (
  own: Report,
  carried: string | null = null,
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
) => {
  const bytes = finished(await docxBytes(own), '2026-09-22', carried, pictures);
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
};

it('has real headings, a header row and the language', async () => {
  const parts = await partsOf(report);
  const body = parts['word/document.xml'] ?? '';
  expect(body).toContain('<w:pStyle w:val="Heading1"/>');
  expect(body).toContain('<w:tblHeader/>');
  expect(body).toContain('Ålegræs');
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="da-DK"/>');
  expect(body).toContain('Linje med &lt;tegn&gt; &amp; mere');
  expect(body).not.toContain('\u0000');
  expect(parts['docProps/core.xml']).toContain('2026-09-22T00:00:00Z');
  expect(parts['docProps/core.xml']).toContain('&lt;b&gt;&amp; y&lt;/b&gt;');
});

it('is the same file at another time', async () => {
  const one = await partsOf(report);
  expect(await partsOf(report)).toEqual(one);
});

it('carries a text along, as a part that is related', async () => {
  const parts = await partsOf(report, '{"a":"<&>"}');
  expect(parts['customXml/item1.xml']).toContain('{&quot;a&quot;:&quot;&lt;&amp;&gt;&quot;}');
  expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"');
  expect((await partsOf(report))['customXml/item1.xml']).toBeUndefined();
});

it('shows each slide by its own picture', async () => {
  const { parts } = twoRounds('da', 'own');
  const slides = parts.flatMap((part) => part.slides).slice(0, 2);
  const blocks = slides.map((slide) => ({ kind: 'slide', slide, alt: '' }) as const);
  const pictures = new Map(slides.map(({ name }) => [name, strToU8(`picture of ${name}`)]));
  const files = await partsOf({ ...report, blocks }, null, pictures);
  const shown = Object.keys(files).filter((name) => name.startsWith('word/media/'));
  expect(shown.map((name) => files[name]).sort()).toEqual(
    slides.map(({ name }) => `picture of ${name}`).sort(),
  );
});
