/** The parts about the presentation as a whole: what it consists of, its properties, and the numbers that it carries. */
import { emu, SLIDE_SIZE } from './measures';
import { NOTES_SIZE } from './notes-parts';
import { NS, SLIDE_NAMESPACES, tag, textTag } from './xml';

/** `master`, `notesMaster` and `firstSlide` are numbers of its relationships. */
export function presentationXml(
  slideCount: number,
  numbers: { readonly master: number; readonly notesMaster: number; readonly firstSlide: number },
  lang: string,
): string {
  const slides = Array.from({ length: slideCount }, (_, place) =>
    tag('p:sldId', { id: 256 + place, 'r:id': `rId${numbers.firstSlide + place}` }),
  );
  const notesSize = { cx: emu(NOTES_SIZE.width), cy: emu(NOTES_SIZE.height) };
  return tag(
    'p:presentation',
    { ...SLIDE_NAMESPACES, saveSubsetFonts: 1 },
    tag(
      'p:sldMasterIdLst',
      {},
      tag('p:sldMasterId', { id: 2147483648, 'r:id': `rId${numbers.master}` }),
    ),
    tag('p:notesMasterIdLst', {}, tag('p:notesMasterId', { 'r:id': `rId${numbers.notesMaster}` })),
    tag('p:sldIdLst', {}, ...slides),
    tag('p:sldSz', SLIDE_SIZE),
    tag('p:notesSz', notesSize),
    tag(
      'p:defaultTextStyle',
      {},
      tag('a:defPPr', {}, tag('a:defRPr', { lang })),
      tag('a:lvl1pPr', {}, tag('a:defRPr', { lang }, tag('a:latin', { typeface: '+mn-lt' }))),
    ),
  );
}

/** Pages that PowerPoint expects although they say nothing. */
export const QUIET_PARTS = {
  presProps: tag('p:presentationPr', SLIDE_NAMESPACES),
  viewProps: tag('p:viewPr', SLIDE_NAMESPACES),
  tableStyles: tag('a:tblStyleLst', {
    ...{ 'xmlns:a': NS.a, def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' },
  }),
} as const;

/** Title and language of the document; nobody is named as its author. */
export function coreXml(title: string, lang: string): string {
  const namespace = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
  return tag(
    'cp:coreProperties',
    { 'xmlns:cp': namespace, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    textTag('dc:title', title),
    textTag('dc:language', lang),
  );
}

export function appXml(slideCount: number): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return tag(
    'Properties',
    { xmlns: namespace },
    textTag('Application', 'Pejling'),
    textTag('PresentationFormat', '16:9'),
    textTag('Slides', String(slideCount)),
  );
}

/** The namespace of the numbers that a file carries. */
export const CARRIED_NAMESPACE = 'urn:pejling:numbers';

export function carriedXml(carried: string): string {
  return textTag('numbers', carried, { xmlns: CARRIED_NAMESPACE });
}

/** Says what the carried part is, as Office asks of every custom part. */
export function carriedPropertiesXml(): string {
  const namespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  return tag(
    'ds:datastoreItem',
    { 'xmlns:ds': namespace, 'ds:itemID': '{6E1D3E0B-6B0A-4D3C-9B5C-0C6B1E5B7A11}' },
    tag('ds:schemaRefs', {}, tag('ds:schemaRef', { 'ds:uri': CARRIED_NAMESPACE })),
  );
}
