/** Texts of shapes, cells and notes: paragraphs of runs, each with its language. */
import type { PlacedParagraph, TextStyle } from '../../../shared/export/deck/layout/placed';
import { solidFill } from './deck-colours';
import { emu, typeSize } from './measures';
import { tag, textTag } from './xml';

const ALIGN = { start: 'l', center: 'ctr', end: 'r' } as const;

/** A run of text; `properties` are attributes and content of its own. */
export function run(text: string, lang: string, style?: TextStyle): string {
  return tag('a:r', {}, runProperties('a:rPr', lang, style), textTag('a:t', text));
}

function runProperties(name: string, lang: string, style?: TextStyle): string {
  if (!style) return tag(name, { lang });
  return tag(
    name,
    { lang, sz: typeSize(style.size), b: style.isBold ? 1 : 0 },
    solidFill(style.colour),
  );
}

/** A paragraph; a line break within it stays one. */
export function paragraph({ text, style, before = 0 }: PlacedParagraph, lang: string): string {
  const space = before > 0 ? tag('a:spcBef', {}, tag('a:spcPts', { val: typeSize(before) })) : '';
  const lines = text.split('\n').map((line) => (line === '' ? '' : run(line, lang, style)));
  const lineBreak = tag('a:br', {}, runProperties('a:rPr', lang, style));
  return tag(
    'a:p',
    {},
    tag('a:pPr', { algn: ALIGN[style.align] }, space),
    lines.join(lineBreak),
    text === '' ? runProperties('a:endParaRPr', lang, style) : '',
  );
}

const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** The text's box: no insets but the given, and lines that break at its edge. */
export function bodyProperties(anchor: keyof typeof ANCHOR, padding = 0): string {
  const inset = emu(padding);
  return tag(
    'a:bodyPr',
    {
      ...{ wrap: 'square', lIns: inset, tIns: inset, rIns: inset, bIns: inset, rtlCol: 0 },
      anchor: ANCHOR[anchor],
    },
    tag('a:noAutofit'),
  );
}
