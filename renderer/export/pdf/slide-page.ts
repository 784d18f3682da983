/** A page of a PDF with a drawn slide: its texts tagged in reading order, its chart as a figure. */
import { STAGE } from '../../../shared/slides/layout/stage';
import { drawLines, drawShapes } from './draw-slide';
import type { Drawing } from './drawing';
import type { PdfFile } from './pdf-file';

/** Points: 13.33 × 7.5 inches, as PowerPoint's pages. */
export const SLIDE_PAGE = [960, 540] as const;
const SCALE = SLIDE_PAGE[0] / STAGE.width;

/**
 * `chartAlt`: what is said of the shapes, where they are a chart; null where they are only decoration. All figures are texts of the page, so it
 * does not say them again.
 */
export function addSlidePage(pdf: PdfFile, drawing: Drawing, chartAlt: string | null): void {
  const { doc } = pdf;
  pdf.addPage(SLIDE_PAGE);
  const part = doc.struct('Sect');
  pdf.root.add(part);
  const draw = () => drawShapes(pdf, drawing, 0, 0, SCALE);
  // Shapes are painted below the texts, and read after the title.
  const chart = chartAlt === null ? null : pdf.marked('Figure', draw);
  if (chart === null) pdf.artifact(draw);
  const title = drawing.texts.findLastIndex(({ role }) => role === 'title');
  for (const [place, { role, lines }] of drawing.texts.entries()) {
    const tag = role === 'title' ? 'H1' : 'P';
    part.add(doc.struct(tag, {}, () => drawLines(pdf, lines, 0, 0, SCALE)));
    if (chart && place === Math.max(0, title)) {
      part.add(pdf.tag('Figure', { alt: chartAlt ?? '', bbox: [0, 0, ...SLIDE_PAGE] }, chart));
    }
  }
  part.end();
}
