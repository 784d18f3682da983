/** The slides of the results as a PDF of 16:9 pages: what the room saw, as vectors and text. */
import { carriedNumbers } from '../../../shared/export/carried/carried-numbers';
import type { ExportWriter, WriterJob } from '../../../shared/export/export-writer';
import { slidesOf, type ResultsDocument } from '../../../shared/export/results-document';
import { STAGE } from '../../../shared/slides/layout/stage';
import { withDrawnSlide } from '../drawn-slide';
import { drawLines, drawShapes } from './draw-slide';
import { readDrawing, type Drawing } from './drawing';
import { PdfFile } from './pdf-file';

/** Points: 13.33 × 7.5 inches, as PowerPoint's pages. */
const PAGE = [960, 540] as const;
const SCALE = PAGE[0] / STAGE.width;

/** A page with the drawing: shapes are artifacts, texts are tagged in reading order. */
function addSlide(pdf: PdfFile, drawing: Drawing): void {
  const { doc } = pdf;
  pdf.addPage(PAGE);
  pdf.artifact(() => drawShapes(pdf, drawing, 0, 0, SCALE));
  const part = doc.struct('Sect');
  pdf.root.add(part);
  for (const { role, lines } of drawing.texts) {
    part.add(
      doc.struct(role === 'title' ? 'H1' : 'P', {}, () => drawLines(pdf, lines, 0, 0, SCALE)),
    );
  }
  part.end();
}

/** A page for each slide. `carried`: what the file carries along for Pejling; null for nothing. */
export async function slidesPdf(
  document: ResultsDocument,
  { onProgress, signal, othersTurn }: Omit<WriterJob, 'name'>,
  carried: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { workshop } = document;
  const { language } = workshop;
  const slides = slidesOf(document);
  const pdf = new PdfFile({ title: workshop.title, language, day: workshop.date, size: PAGE });
  onProgress(0, slides.length);
  for (const [at, { name, slide }] of slides.entries()) {
    signal.throwIfAborted();
    const drawing = await withDrawnSlide(slide, language, readDrawing);
    addSlide(pdf, drawing);
    pdf.bookmark(name);
    onProgress(at + 1, slides.length);
    // Keys typed meanwhile are heard between two slides.
    await othersTurn();
  }
  if (carried !== null) pdf.attach('pejling-tal.json', carried, workshop.date);
  return pdf.bytes();
}

export const writeSlidesPdf: ExportWriter['write'] = async (document, job) => [
  { name: `${job.name}.pdf`, bytes: await slidesPdf(document, job, carriedNumbers(document)) },
];
