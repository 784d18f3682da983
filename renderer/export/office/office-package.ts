/** An Office file as its parts: opened, added to and closed again. */
import { plainText } from '../../../shared/lib/plain-text';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts by name, without a leading slash. */
export type OfficeParts = Map<string, Uint8Array>;

/** A fixed time, so that the same content gives the same bytes: the earliest year that ZIP can hold. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Compressed already. */
const PICTURE = /\.png$/iu;

/** Of a file that the program itself just wrote: nothing here is bounded. */
export function openParts(bytes: Uint8Array): OfficeParts {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function closeParts(parts: OfficeParts): Uint8Array<ArrayBuffer> {
  const content: Zippable = {};
  for (const [name, bytes] of parts) {
    content[name] = [bytes, { level: PICTURE.test(name) ? 0 : 6, mtime: FIXED_TIME }];
  }
  return zipSync(content);
}

export function partText(parts: OfficeParts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`There is no part ${name}`);
  return strFromU8(bytes);
}

export function setPart(parts: OfficeParts, name: string, text: string): void {
  parts.set(name, strToU8(text));
}

/** Adds a part that needs a content type of its own. */
export function addPart(parts: OfficeParts, name: string, contentType: string, text: string): void {
  setPart(parts, name, text);
  const types = '[Content_Types].xml';
  const override = `<Override ContentType="${contentType}" PartName="/${name}"/>`;
  setPart(parts, types, partText(parts, types).replace('</Types>', `${override}</Types>`));
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Adds a relationship to the relationships part `file`, which is made if it is missing. */
export function addRelationship(
  parts: OfficeParts,
  file: string,
  { id, type, target }: { readonly id: string; readonly type: string; readonly target: string },
): void {
  const empty = `${XML}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const before = parts.has(file) ? partText(parts, file) : empty;
  const added = `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;
  setPart(parts, file, before.replace(/<\/Relationships>\s*$/u, added));
}

/** Text that may stand in XML; characters that XML can't hold are left out. */
export function escapeXml(text: string): string {
  return plainText(text)
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;');
}

export { XML };
