/** The slides of the results as a PDF of 16:9 pages: what the room saw, as vectors and text. */
import { carriedNumbers } from '../../../shared/export/carried/carried-numbers';
import type { ExportWriter, WriterJob } from '../../../shared/export/export-writer';
import { slidesOf, type ResultsDocument } from '../../../shared/export/results-document';
import { deckContents } from '../../../shared/export/deck/deck-slides';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { withDrawnSlide } from '../drawn-slide';
import { measureLines } from './draw-slide';
import { readDrawing } from './drawing';
import { PdfFile } from './pdf-file';
import { addSlidePage, SLIDE_PAGE } from './slide-page';

/** A page for each slide. `carried`: what the file carries along for Pejling; null for nothing. */
export async function slidesPdf(
  document: ResultsDocument,
  { onProgress, signal, othersTurn }: Omit<WriterJob, 'name'>,
  carried: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { workshop } = document;
  const { language } = workshop;
  const slides = slidesOf(document);
  const pdf = new PdfFile({
    title: workshop.title,
    language,
    day: workshop.date,
    size: SLIDE_PAGE,
  });
  onProgress(0, slides.length);
  await othersTurn();
  for (const [at, { name, slide }] of slides.entries()) {
    signal.throwIfAborted();
    const drawing = await withDrawnSlide(slide, language, readDrawing);
    // The first texts of a file also read its fonts: that takes too long to be done together with drawing the page.
    for (const { lines } of drawing.texts) {
      await othersTurn();
      measureLines(pdf, lines);
    }
    await othersTurn();
    const hasChart = deckContents(slide, [slide], language).some(
      ({ body }) => body.kind === 'chart' || body.kind === 'columns',
    );
    addSlidePage(pdf, drawing, hasChart ? dictionaryFor(language).results.reports.chartAlt : null);
    pdf.bookmark(name);
    onProgress(at + 1, slides.length);
    // Keys typed meanwhile are heard between two slides.
    await othersTurn();
  }
  if (carried !== null) pdf.attach('pejling-tal.json', carried, workshop.date);
  return pdf.bytes(othersTurn);
}

export const writeSlidesPdf: ExportWriter['write'] = async (document, job) => [
  { name: `${job.name}.pdf`, bytes: await slidesPdf(document, job, carriedNumbers(document)) },
];
