/** A drawing of a slide in a PDF, at any size. */
import type { Drawing, DrawnLine, Shape } from './drawing';
import { rgb, type PdfFile, type Weight } from './pdf-file';

function weightOf(weight: number): Weight {
  return weight >= 650 ? 700 : weight >= 500 ? 600 : 400;
}

/** Draws the shapes of `drawing` with its top left corner at `x`, `y`, `scale` points to a pixel. */
export function drawShapes(
  pdf: PdfFile,
  { shapes }: Drawing,
  x: number,
  y: number,
  scale: number,
): void {
  const { doc } = pdf;
  doc.save().translate(x, y).scale(scale);
  for (const shape of shapes) drawShape(doc, shape);
  doc.restore();
}

function drawShape(doc: PDFKit.PDFDocument, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radii } = shape;
      const most = Math.min(width, height) / 2;
      const corners = radii.map((radius) => Math.min(radius, most));
      doc.path(roundedPath(x, y, width, height, corners)).fill(rgb(shape.fill));
      return;
    }
    case 'line':
      if (shape.isDashed) doc.dash(12, { space: 9 });
      else doc.undash();
      doc
        .lineWidth(shape.width)
        .moveTo(...shape.from)
        .lineTo(...shape.to)
        .stroke(rgb(shape.colour));
      doc.undash();
      return;
    case 'hatch': {
      const { x, y, width, height, colour } = shape;
      doc.save().rect(x, y, width, height).clip().lineWidth(2);
      for (let at = x - height; at < x + width; at += 17) {
        doc
          .moveTo(at, y)
          .lineTo(at + height, y + height)
          .stroke(rgb(colour));
      }
      doc.restore();
      return;
    }
    case 'path':
      doc
        .save()
        .translate(shape.x, shape.y)
        .lineWidth(shape.width)
        .lineCap('round')
        .lineJoin('round');
      doc.path(shape.data).stroke(rgb(shape.colour));
      doc.restore();
  }
}

function roundedPath(
  x: number,
  y: number,
  width: number,
  height: number,
  corners: readonly number[],
): string {
  const [a = 0, b = 0, c = 0, d = 0] = corners;
  const [right, bottom] = [x + width, y + height];
  const arc = (radius: number, toX: number, toY: number): string =>
    radius === 0 ? '' : ` A ${radius} ${radius} 0 0 1 ${toX} ${toY}`;
  return (
    `M ${x + a} ${y} L ${right - b} ${y}${arc(b, right, y + b)} L ${right} ${bottom - c}${arc(c, right - c, bottom)} ` +
    `L ${x + d} ${bottom}${arc(d, x, bottom - d)} L ${x} ${y + a}${arc(a, x + a, y)} Z`
  );
}

/** Measures the lines ahead, which is half of the work of drawing them: `pdf` measures each text once. */
export function measureLines(pdf: PdfFile, lines: readonly DrawnLine[]): void {
  for (const { text, weight, size } of lines) pdf.widthOf(text, weightOf(weight), size);
}

export function drawLines(
  pdf: PdfFile,
  lines: readonly DrawnLine[],
  x: number,
  y: number,
  scale: number,
): void {
  for (const line of lines) {
    pdf.line(line.text, {
      x: x + line.x * scale,
      baseline: y + line.baseline * scale,
      weight: weightOf(line.weight),
      size: line.size * scale,
      colour: line.colour,
      width: line.width * scale,
    });
  }
}
