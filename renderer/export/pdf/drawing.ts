/** What stands on a slide, read off the drawn slide: so the PDF shows what the room saw, without a second drawing of every layout. */

/** Stage pixels, from the top left corner of the slide. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Shape =
  | (Box & {
      readonly kind: 'rect';
      readonly fill: string;
      /** Of the four corners, clockwise from the top left. */
      readonly radii: readonly [number, number, number, number];
    })
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly colour: string;
      readonly width: number;
      readonly isDashed: boolean;
    }
  /** A box of slanted lines: a hidden role's column. */
  | (Box & { readonly kind: 'hatch'; readonly colour: string })
  | {
      readonly kind: 'path';
      readonly x: number;
      readonly y: number;
      readonly data: string;
      readonly colour: string;
      readonly width: number;
    };

export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  /** The line on which the letters stand. */
  readonly baseline: number;
  /** As the browser set it; the PDF's letters are spaced to the same width. */
  readonly width: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

/** Lines that belong together, such as a heading of two lines. */
export interface DrawnText {
  readonly role: 'title' | 'text';
  readonly lines: readonly DrawnLine[];
}

export interface Drawing {
  /** In painting order, all below the texts. */
  readonly shapes: readonly Shape[];
  /** In reading order. */
  readonly texts: readonly DrawnText[];
}

/** How far above the baseline the content area of IBM Plex Sans reaches, and how high it is, in parts of the size (its hhea table). */
const ASCENT = 1.025;
const AREA = 1.3;

/** Reads a slide that is drawn in its own size. `root` must be in the document. */
export function readDrawing(root: HTMLElement): Drawing {
  const origin = root.getBoundingClientRect();
  const shapes: Shape[] = [];
  const texts: DrawnText[] = [];
  const visit = (element: Element): void => {
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden' || style.opacity === '0' || style.display === 'none') return;
    if (element instanceof SVGSVGElement) {
      shapes.push(...svgShapes(element, origin));
      return;
    }
    shapes.push(...boxShapes(element, style, origin));
    const lines: DrawnLine[] = [];
    for (const child of element.childNodes) {
      if (child instanceof Text) lines.push(...linesOf(child, style, origin));
      else if (child instanceof Element) visit(child);
    }
    if (lines.length > 0) {
      texts.push({ role: /^H[1-6]$/u.test(element.tagName) ? 'title' : 'text', lines });
    }
  };
  visit(root);
  return { shapes, texts };
}

function boxOf(element: Element, origin: DOMRect): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - origin.left, y: top - origin.top, width, height };
}

function isPainted(colour: string): boolean {
  return colour !== 'transparent' && !colour.endsWith(', 0)');
}

function boxShapes(
  element: Element,
  style: CSSStyleDeclaration,
  origin: DOMRect,
): readonly Shape[] {
  const box = boxOf(element, origin);
  if (box.width === 0 || box.height === 0) return [];
  const fill: readonly Shape[] = isPainted(style.backgroundColor)
    ? [{ kind: 'rect', ...box, fill: style.backgroundColor, radii: radiiOf(style) }]
    : [];
  const colour = /rgba?\([^)]*[1-9][^)]*\)(?=\s+10px)/u.exec(style.backgroundImage)?.[0];
  const hatch: readonly Shape[] = style.backgroundImage.startsWith('repeating-linear-gradient')
    ? [{ kind: 'hatch', ...box, colour: colour ?? style.color }]
    : [];
  return [...fill, ...hatch, ...borderShapes(box, style)];
}

function radiiOf(style: CSSStyleDeclaration): readonly [number, number, number, number] {
  return [
    parseFloat(style.borderTopLeftRadius),
    parseFloat(style.borderTopRightRadius),
    parseFloat(style.borderBottomRightRadius),
    parseFloat(style.borderBottomLeftRadius),
  ];
}

function borderShapes({ x, y, width, height }: Box, style: CSSStyleDeclaration): readonly Shape[] {
  const [right, bottom] = [x + width, y + height];
  const sides = [
    ['Top', x, y, right, y],
    ['Right', right, y, right, bottom],
    ['Bottom', x, bottom, right, bottom],
    ['Left', x, y, x, bottom],
  ] as const;
  return sides.flatMap(([side, x1, y1, x2, y2]): readonly Shape[] => {
    const thickness = parseFloat(style[`border${side}Width`]);
    const line = style[`border${side}Style`];
    const colour = style[`border${side}Color`];
    if (thickness === 0 || line === 'none' || !isPainted(colour)) return [];
    // The border lies within the box.
    const inset = thickness / 2;
    const dx = side === 'Left' ? inset : side === 'Right' ? -inset : 0;
    const dy = side === 'Top' ? inset : side === 'Bottom' ? -inset : 0;
    return [
      {
        kind: 'line',
        from: [x1 + dx, y1 + dy],
        to: [x2 + dx, y2 + dy],
        ...{ colour, width: thickness, isDashed: line === 'dashed' },
      },
    ];
  });
}

/** The paths and lines of a small drawing whose units are pixels. */
function svgShapes(svg: SVGSVGElement, origin: DOMRect): readonly Shape[] {
  const { x, y } = boxOf(svg, origin);
  return [...svg.children].flatMap((child): readonly Shape[] => {
    const style = getComputedStyle(child);
    const [colour, width] = [style.stroke, parseFloat(style.strokeWidth)];
    const at = (name: string) => Number(child.getAttribute(name));
    if (child instanceof SVGPathElement) {
      return [{ kind: 'path', x, y, data: child.getAttribute('d') ?? '', colour, width }];
    }
    if (!(child instanceof SVGLineElement)) return [];
    const from = [x + at('x1'), y + at('y1')] as const;
    const to = [x + at('x2'), y + at('y2')] as const;
    return [{ kind: 'line', from, to, colour, width, isDashed: false }];
  });
}

/** The lines of a text node; it is cut where the browser broke it. */
function linesOf(node: Text, style: CSSStyleDeclaration, origin: DOMRect): readonly DrawnLine[] {
  const { data } = node;
  if (data.trim() === '') return [];
  const size = parseFloat(style.fontSize);
  const range = node.ownerDocument.createRange();
  const found: { text: string; rect: DOMRect }[] = [];
  for (const { index, 0: word } of data.matchAll(/\S+\s*/gu)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const rects = [...range.getClientRects()];
    const [rect] = rects;
    if (!rect) continue;
    const last = found.at(-1);
    if (last && Math.abs(last.rect.top - rect.top) < size / 2) {
      last.rect = new DOMRect(
        last.rect.left,
        last.rect.top,
        rect.right - last.rect.left,
        rect.height,
      );
      last.text += word;
    } else found.push({ text: word, rect });
  }
  return found.map(({ text, rect }) => ({
    text: text.trimEnd(),
    x: rect.left - origin.left,
    baseline: rect.top - origin.top + (rect.height - AREA * size) / 2 + ASCENT * size,
    width: rect.width,
    ...{ size, weight: Number(style.fontWeight), colour: style.color },
  }));
}
