/** XML as text: elements, attributes, and texts without the characters that XML forbids. */

/** Control characters, halves of surrogate pairs and the two non-characters: illegal in XML 1.0, also as references. */
const ILLEGAL = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]` +
    String.raw`|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`,
  'g',
);

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in an element or an attribute. */
export function xmlText(text: string): string {
  return text.replaceAll(ILLEGAL, '').replaceAll(/[&<>"]/g, (own) => REFERENCES[own] ?? own);
}

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; its content is XML already. Attributes that are null are left out. */
export function tag(
  name: string,
  attributes: Attributes = {},
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** An element that holds a text. */
export function textTag(name: string, text: string, attributes: Attributes = {}): string {
  return tag(name, attributes, xmlText(text));
}

/** The whole file. */
export function xmlFile(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

const MAIN = 'http://schemas.openxmlformats.org';

/** Namespaces. */
export const NS = {
  a: `${MAIN}/drawingml/2006/main`,
  c: `${MAIN}/drawingml/2006/chart`,
  p: `${MAIN}/presentationml/2006/main`,
  r: `${MAIN}/officeDocument/2006/relationships`,
  sheet: `${MAIN}/spreadsheetml/2006/main`,
} as const;

/** The namespaces of a part of the presentation. */
export const SLIDE_NAMESPACES = { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p } as const;
