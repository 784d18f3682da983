/** A page with a slide, read back: its chart is one figure after the title, and no figure of it is read twice. */
import { expect, it } from 'vitest';
import type { Drawing } from './drawing';
import { PdfFile } from './pdf-file';
import { addSlidePage, SLIDE_PAGE } from './slide-page';
import { contentOf } from './testing/pdf-content';

const line = (text: string, baseline: number) => ({
  ...{ text, baseline, x: 100, width: 300, size: 40, weight: 400, colour: 'rgb(0, 0, 0)' },
});
const DRAWING: Drawing = {
  shapes: [
    { kind: 'rect', x: 0, y: 0, width: 900, height: 40, fill: '#005f50', radii: [0, 0, 0, 0] },
  ],
  texts: [
    { role: 'title', lines: [line('Hvor', 100)] },
    { role: 'text', lines: [line('57 %', 200)] },
    { role: 'text', lines: [line('71 stemmer', 300)] },
  ],
};

async function pageWith(chartAlt: string | null): Promise<string> {
  const pdf = new PdfFile({ title: 'Dag', language: 'da', day: '2026-09-22', size: SLIDE_PAGE });
  addSlidePage(pdf, DRAWING, chartAlt);
  return contentOf(await pdf.bytes(() => Promise.resolve()));
}
/** The tags below the page's section, in reading order. */
function tagsOf(text: string): readonly string[] {
  const objects = new Map(
    [...text.matchAll(/^(\d+) 0 obj\n(.*?)endobj/gmsu)].map(([, id, body = '']) => [id, body]),
  );
  const section = [...objects.values()].find((body) => body.includes('/S /Sect')) ?? '';
  const kids = /\/K \[([^\]]*)\]/u.exec(section)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/gu)].map(
    ([, id]) => /\/S \/(\w+)/u.exec(objects.get(id) ?? '')?.[1] ?? '',
  );
}

it('has its chart as a figure with an alternative text, after the title and before the figures', async () => {
  const text = await pageWith('Diagram. Alle tal er tekst.');
  expect(tagsOf(text)).toEqual(['H1', 'Figure', 'P', 'P']);
  expect(text).toMatch(/\/Alt \(Diagram\. Alle tal er tekst\.\)/u);
  expect(text).toContain('/BBox [0 0 960 540]');
  // The shapes are drawn within the figure, and nothing of the page is decoration.
  expect(text).toMatch(/\/Figure <<[^>]*>> BDC/u);
  expect(text).not.toMatch(/\/Artifact/u);
});

it('without a chart is decoration and texts', async () => {
  const text = await pageWith(null);
  expect(tagsOf(text)).toEqual(['H1', 'P', 'P']);
  expect(text).toMatch(/\/Artifact/u);
});
