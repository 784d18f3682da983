/** What is done to an Office file after a library wrote it: fixed times, so that the same results give the same bytes, and a part with the numbers it shows. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest that ZIP can hold. */
const FIXED_TIME = new Date(1980, 0, 1);
const CUSTOM = {
  part: 'customXml/item1.xml',
  type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
  namespace: 'urn:pejling:tal',
} as const;

function xmlText(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** `main`: the relationships of the main part, such as «word/_rels/document.xml.rels». `carried`: text to carry along; null for none. */
export function finished(
  bytes: Uint8Array,
  main: string,
  day: string,
  carried: string | null,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`),
  );
  if (carried !== null) {
    parts[CUSTOM.part] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><tal xmlns="${CUSTOM.namespace}">${xmlText(carried)}</tal>`,
    );
    edit(main, (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdPejling" Type="${CUSTOM.type}" Target="../${CUSTOM.part}"/></Relationships>`,
      ),
    );
  }
  const content: Zippable = {};
  for (const [name, part] of Object.entries(parts)) content[name] = [part, { mtime: FIXED_TIME }];
  return zipSync(content);
}
