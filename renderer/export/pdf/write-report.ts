/** A report as a PDF of A4 pages: headings, paragraphs, tables with repeated header rows, slides as vectors, lines to sign on. */
import type { WriterJob } from '../../../shared/export/export-writer';
import type { Report, ReportBlock, ReportTable } from '../../../shared/export/report/report';
import { assertNever } from '../../../shared/lib/assert-never';
import { STAGE } from '../../../shared/slides/layout/stage';
import { TONES, type Tone } from '../../../shared/slides/theme/colours';
import type { NamedSlide } from '../../../shared/slides/slide-model';
import { withDrawnSlide } from '../drawn-slide';
import { drawLines, drawShapes } from './draw-slide';
import { readDrawing, type Drawing } from './drawing';
import { PdfFile, rgb, type Weight } from './pdf-file';
import { columnWidths, wrapped } from './page-layout';

/** Points: A4 with margins of 2 cm. */
const PAGE = [595.28, 841.89] as const;
const MARGIN = 56.7;
const WIDTH = PAGE[0] - 2 * MARGIN;
const BOTTOM = PAGE[1] - MARGIN - 14;
const { ink: INK, muted: MUTED, line: RULE }: Tone = TONES.paper;
const TEXT = { size: 10.5, leading: 15, weight: 400 } as const;
const HEADINGS = {
  title: { size: 20, leading: 25, weight: 700 },
  1: { size: 14, leading: 19, weight: 700 },
  2: { size: 12, leading: 16, weight: 600 },
} as const;
const CELL = { size: 9, leading: 11, side: 4, above: 1.2 } as const;
/** Points of a line to sign on, and how far the next one stands. */
const SIGNATURE = { width: 215, step: 250, space: 30 } as const;

interface Set {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
}

/** Where the next block begins. */
class Flow {
  readonly pdf: PdfFile;
  y = MARGIN;

  constructor(pdf: PdfFile) {
    this.pdf = pdf;
    pdf.addPage(PAGE);
  }

  /** Begins a page if `height` is not left on this one. */
  need(height: number): void {
    if (this.y + height <= BOTTOM) return;
    this.pdf.addPage(PAGE);
    this.y = MARGIN;
  }

  /** Lines of text, which may run over pages; tagged as one element. */
  text(tag: string, text: string, { size, leading, weight }: Set, x = MARGIN, colour = INK): void {
    const { pdf } = this;
    const width = WIDTH - (x - MARGIN);
    const lines = wrapped(text, width, (own) => pdf.widthOf(own, weight, size));
    const element = pdf.doc.struct(tag);
    pdf.root.add(element);
    for (const line of lines) {
      this.need(leading);
      const baseline = this.y + leading * 0.75;
      element.add(() => pdf.line(line, { x, baseline, weight, size, colour }));
      this.y += leading;
    }
    element.end();
  }
}

/** The drawings of the report's slides, by name. */
async function drawingsOf(
  { blocks, language }: Report,
  { onProgress, signal, othersTurn }: Omit<WriterJob, 'name'>,
): Promise<ReadonlyMap<string, Drawing>> {
  const slides = blocks.flatMap((block) => (block.kind === 'slide' ? [block.slide] : []));
  const drawings = new Map<string, Drawing>();
  for (const { name, slide } of slides) {
    signal.throwIfAborted();
    drawings.set(name, await withDrawnSlide(slide, language, readDrawing));
    onProgress(drawings.size, slides.length + 1);
    await othersTurn();
  }
  return drawings;
}

/** `day`: the ISO date of the event. `carried`: what the file carries along for Pejling; null for nothing. */
export async function writeReportPdf(
  report: Report,
  day: string,
  job: Omit<WriterJob, 'name'>,
  carried: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, subtitle, language, blocks } = report;
  const drawings = await drawingsOf(report, job);
  const pdf = new PdfFile({ title, language, day, size: PAGE });
  const flow = new Flow(pdf);
  flow.text('H1', title, HEADINGS.title);
  flow.text('P', subtitle, TEXT, MARGIN, MUTED);
  let signatures = 0;
  for (const block of blocks) {
    job.signal.throwIfAborted();
    await drawBlock(flow, block, drawings, signatures, job.othersTurn);
    signatures = block.kind === 'signature' ? (signatures + 1) % 2 : 0;
    // Keys typed meanwhile are heard between two blocks.
    await job.othersTurn();
  }
  numberPages(pdf);
  if (carried !== null) pdf.attach('pejling-tal.json', carried, day);
  return pdf.bytes(job.othersTurn);
}

/** `place`: how many lines to sign on stand right before it, on the same height. */
async function drawBlock(
  flow: Flow,
  block: ReportBlock,
  drawings: ReadonlyMap<string, Drawing>,
  place: number,
  othersTurn: WriterJob['othersTurn'],
): Promise<void> {
  switch (block.kind) {
    case 'heading': {
      const how = HEADINGS[block.level];
      // A heading stays with the first lines below it.
      flow.need(14 + how.leading + 3 * TEXT.leading);
      flow.y += 14;
      flow.pdf.bookmark(block.text);
      flow.text(block.level === 1 ? 'H2' : 'H3', block.text, how);
      flow.y += 3;
      return;
    }
    case 'paragraph':
      flow.text('P', block.text, TEXT);
      flow.y += 5;
      return;
    case 'list':
      for (const item of block.items) flow.text('P', `– ${item}`, TEXT, MARGIN + 10);
      flow.y += 5;
      return;
    case 'table':
      await drawTable(flow, block, othersTurn);
      return;
    case 'slide': {
      const drawing = drawings.get(block.slide.name);
      if (drawing) drawFigure(flow, block.slide, block.alt, drawing);
      return;
    }
    case 'signature':
      drawSignature(flow, block.label, place);
      return;
    default:
      assertNever(block);
  }
}

/** Two stand side by side. */
function drawSignature(flow: Flow, label: string, place: number): void {
  const height = SIGNATURE.space + TEXT.leading;
  if (place === 0) flow.need(height);
  const x = MARGIN + place * SIGNATURE.step;
  const y = flow.y + SIGNATURE.space - (place === 0 ? 0 : height);
  const { doc } = flow.pdf;
  flow.pdf.artifact(() =>
    doc
      .lineWidth(0.8)
      .moveTo(x, y)
      .lineTo(x + SIGNATURE.width, y)
      .stroke(rgb(INK)),
  );
  flow.y = y;
  flow.text('P', label, TEXT, x);
}

/** Tagged as a figure with its numbers in words; the texts in it are part of the picture. */
function drawFigure(flow: Flow, { name }: NamedSlide, alt: string, drawing: Drawing): void {
  const { pdf } = flow;
  const scale = (WIDTH * 0.9) / STAGE.width;
  const height = STAGE.height * scale;
  flow.need(height + 12);
  const y = flow.y + 6;
  pdf.root.add(
    pdf.tag(
      'Figure',
      { alt, title: name, bbox: [MARGIN, y, MARGIN + WIDTH * 0.9, y + height] },
      () => {
        drawShapes(pdf, drawing, MARGIN, y, scale);
        for (const { lines } of drawing.texts) drawLines(pdf, lines, MARGIN, y, scale);
      },
    ),
  );
  flow.y += height + 14;
}

async function drawTable(
  flow: Flow,
  table: ReportTable,
  othersTurn: WriterJob['othersTurn'],
): Promise<void> {
  const { pdf } = flow;
  const { doc } = pdf;
  const { caption, header, rows } = table;
  const widths = columnWidths(
    table,
    WIDTH,
    (text) => pdf.widthOf(text, 600, CELL.size) + 2 * CELL.side,
  );
  const linesOf = (row: readonly string[], weight: Weight) =>
    row.map((text, at) =>
      wrapped(text, (widths[at] ?? 0) - 2 * CELL.side, (own) =>
        pdf.widthOf(own, weight, CELL.size),
      ),
    );
  const heightOf = (cells: readonly (readonly string[])[]) =>
    Math.max(...cells.map(({ length }) => length)) * CELL.leading + 2 * CELL.above;
  flow.need(TEXT.leading + heightOf(linesOf(header, 600)) + 2 * CELL.leading);
  flow.y += 4;
  flow.text('P', caption, { ...TEXT, size: 9.5, leading: 13 }, MARGIN, MUTED);
  flow.y += 2;
  const element = doc.struct('Table');
  pdf.root.add(element);
  const rule = () =>
    pdf.artifact(() =>
      doc
        .lineWidth(0.5)
        .moveTo(MARGIN, flow.y)
        .lineTo(MARGIN + WIDTH, flow.y)
        .stroke(rgb(RULE)),
    );
  const drawCells = (
    cells: readonly (readonly string[])[],
    weight: Weight,
    at: number,
    y: number,
  ) => {
    const width = widths[at] ?? 0;
    const x = MARGIN + widths.slice(0, at).reduce((sum, own) => sum + own, 0);
    for (const [line, text] of (cells[at] ?? []).entries()) {
      const own = pdf.widthOf(text, weight, CELL.size);
      const isEnd = table.align[at] === 'end';
      pdf.line(text, {
        x: isEnd ? x + width - CELL.side - own : x + CELL.side,
        baseline: y + CELL.above + line * CELL.leading + CELL.leading * 0.75,
        ...{ weight, size: CELL.size, colour: INK },
      });
    }
  };
  const addRow = (row: readonly string[], isHeader: boolean): void => {
    const weight = isHeader ? 600 : 400;
    const cells = linesOf(row, weight);
    const y = flow.y;
    const line = doc.struct('TR');
    element.add(line);
    for (const at of row.keys()) {
      // A screen reader says with each cell the names of its column and of its row.
      const scope = isHeader ? 'Column' : 'Row';
      const draw = () => drawCells(cells, weight, at, y);
      line.add(isHeader || at === 0 ? pdf.tag('TH', { scope }, draw) : pdf.tag('TD', {}, draw));
    }
    line.end();
    flow.y += heightOf(cells);
    rule();
  };
  addRow(header, true);
  for (const row of rows) {
    const height = heightOf(linesOf(row, 400));
    if (flow.y + height > BOTTOM) {
      flow.need(height);
      const cells = linesOf(header, 600);
      const y = flow.y;
      // The header again, for the eye only: whoever listens has heard it.
      pdf.artifact(() => {
        for (const at of header.keys()) drawCells(cells, 600, at, y);
      });
      flow.y += heightOf(cells);
      rule();
    }
    addRow(row, false);
    await othersTurn();
  }
  element.end();
  flow.y += 10;
}

function numberPages(pdf: PdfFile): void {
  const { start, count } = pdf.doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.doc.switchToPage(page);
    pdf.artifact(() => {
      const text = `${page - start + 1} / ${count}`;
      const x = MARGIN + WIDTH - pdf.widthOf(text, 400, 8.5);
      pdf.line(text, { x, baseline: PAGE[1] - MARGIN + 4, weight: 400, size: 8.5, colour: MUTED });
    });
  }
}
