/** XML of unknown origin. */

/** The root element. Throws on XML that is broken, or declares entities: Office never does, and they can blow up. */
export function xmlRoot(bytes: Uint8Array): Element {
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new Error('XML with a document type');
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.getElementsByTagName('parsererror').length > 0) throw new Error('Broken XML');
  return document.documentElement;
}

/** All elements below with this name, whatever their namespace's prefix. */
export function within(element: Element, name: string): readonly Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

/** The children with this name. */
export function childrenOf(element: Element, name: string): readonly Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

export function textOf(element: Element | undefined): string {
  return element?.textContent ?? '';
}
