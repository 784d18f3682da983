/** A file of Office as its parts: each with its content type and its relationships, which are written once all are known. */
import { strToU8 } from 'fflate';
import { NS, tag, xmlFile } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface Relationship {
  /** The last part of its type, such as «slideLayout», or the whole address. */
  readonly type: string;
  /** The path of the part it leads to, from the package's root. */
  readonly target: string;
}

interface Part {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Their ids are rId1, rId2 … */
  readonly relationships: readonly Relationship[];
}

const XML_DEFAULTS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
};

export class OfficePackage {
  readonly #parts = new Map<string, Part>();

  /** Adds the part at `path` (from the root, no slash before it). Each path once. */
  add(
    path: string,
    contentType: string,
    content: string | Uint8Array,
    relationships: readonly Relationship[] = [],
  ): void {
    if (this.#parts.has(path)) throw new Error(`Two parts are called ${path}`);
    const bytes = typeof content === 'string' ? strToU8(xmlFile(content)) : content;
    this.#parts.set(path, { contentType, bytes, relationships });
  }

  /** All files of the package, the content types first. `roots` are the package's own relationships. */
  files(roots: readonly Relationship[]): ReadonlyMap<string, Uint8Array> {
    const files = new Map<string, Uint8Array>();
    files.set('[Content_Types].xml', strToU8(xmlFile(this.#contentTypes())));
    files.set('_rels/.rels', strToU8(xmlFile(relationshipsXml('', roots))));
    for (const [path, { bytes, relationships }] of this.#parts) {
      files.set(path, bytes);
      if (relationships.length === 0) continue;
      const [folder, name] = split(path);
      const xml = xmlFile(relationshipsXml(folder, relationships));
      files.set(`${folder}_rels/${name}.rels`, strToU8(xml));
    }
    return files;
  }

  #contentTypes(): string {
    const defaults = Object.entries(XML_DEFAULTS).map(([Extension, ContentType]) =>
      tag('Default', { Extension, ContentType }),
    );
    const overrides = [...this.#parts].map(([path, { contentType }]) =>
      tag('Override', { PartName: `/${path}`, ContentType: contentType }),
    );
    return tag('Types', { xmlns: `${PACKAGE}/content-types` }, ...defaults, ...overrides);
  }
}

function relationshipsXml(folder: string, relationships: readonly Relationship[]): string {
  return tag(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...relationships.map(({ type, target }, place) =>
      tag('Relationship', {
        Id: `rId${place + 1}`,
        Type: type.includes('/') ? type : `${NS.r}/${type}`,
        Target: relativePath(folder, target),
      }),
    ),
  );
}

/** The folder with a slash at its end, blank for the root; and the file's name. */
function split(path: string): readonly [folder: string, name: string] {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

function relativePath(folder: string, target: string): string {
  const up = folder.split('/').slice(0, -1);
  const down = target.split('/');
  let shared = 0;
  while (shared < up.length && up[shared] === down[shared]) shared += 1;
  return [...up.slice(shared).map(() => '..'), ...down.slice(shared)].join('/');
}
