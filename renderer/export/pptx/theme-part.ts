/** The theme: Pejling's colours, and a typeface that every Office has. */
import { hex, SCHEME } from './deck-colours';
import { NS, tag } from './xml';

/** Slides are laid out by its widths (`shared/export/deck/layout/office-widths.ts`). */
const TYPEFACE = 'Calibri';

/** The theme as XML; a presentation has one for its slides and one for its notes. */
export function themeXml(): string {
  const colours = Object.entries(SCHEME).map(([name, colour]) =>
    tag(`a:${name}`, {}, tag('a:srgbClr', { val: hex(colour) })),
  );
  const font = (name: string) =>
    tag(
      name,
      {},
      tag('a:latin', { typeface: TYPEFACE }),
      tag('a:ea', { typeface: '' }),
      tag('a:cs', { typeface: '' }),
    );
  const placeholder = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = (w: number) => tag('a:ln', { w }, placeholder);
  const effect = tag('a:effectStyle', {}, tag('a:effectLst'));
  const name = 'Pejling';
  return tag(
    'a:theme',
    { 'xmlns:a': NS.a, name },
    tag(
      'a:themeElements',
      {},
      tag('a:clrScheme', { name }, ...colours),
      tag('a:fontScheme', { name }, font('a:majorFont'), font('a:minorFont')),
      tag(
        'a:fmtScheme',
        { name },
        tag('a:fillStyleLst', {}, placeholder, placeholder, placeholder),
        tag('a:lnStyleLst', {}, line(6350), line(12700), line(19050)),
        tag('a:effectStyleLst', {}, effect, effect, effect),
        tag('a:bgFillStyleLst', {}, placeholder, placeholder, placeholder),
      ),
    ),
    tag('a:objectDefaults'),
    tag('a:extraClrSchemeLst'),
  );
}
