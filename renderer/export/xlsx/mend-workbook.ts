/** Mends what write-excel-file 4 writes otherwise than the standard has it; each case is what Microsoft's validator found, or Excel refuses. */
import { partText, setPart, type OfficeParts } from '../office/office-package';

const STYLES = 'xl/styles.xml';
const WORKBOOK = 'xl/workbook.xml';

/** The order of a font's properties in the standard; the library writes `b` after `sz` and `color`. */
const FONT_ORDER =
  'b i strike outline shadow u vertAlign sz color name family charset scheme'.split(' ');

export function mendWorkbook(parts: OfficeParts): void {
  setPart(parts, STYLES, mendFonts(partText(parts, STYLES)));
  // The standard wants at least one name in the list of names, or no list.
  setPart(parts, WORKBOOK, partText(parts, WORKBOOK).replace('<definedNames/>', ''));
}

function mendFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gsu, (_, content: string) => {
    const properties = content.match(/<\w+[^>]*\/>/gu) ?? [];
    const placeOf = (property: string) => FONT_ORDER.indexOf(/^<(\w+)/u.exec(property)?.[1] ?? '');
    return `<font>${[...properties].sort((a, b) => placeOf(a) - placeOf(b)).join('')}</font>`;
  });
}
