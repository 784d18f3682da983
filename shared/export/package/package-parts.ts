/**
 * What a package («resultatpakke») is made of: one row for each thing in it. A row names the writer that makes it; without that writer
 * it is not offered. So a new format comes along by its row, and by its words in `packing.parts`.
 */

/** In the order of their names. */
export const PACKAGE_FOLDERS = ['participants', 'secretariat', 'archive'] as const;
export type PackageFolder = (typeof PACKAGE_FOLDERS)[number];

interface PackageRow {
  readonly id: string;
  readonly folder: PackageFolder;
  /** Where its files lie: beside the others, or in a folder of their own. */
  readonly lies: 'beside-others' | 'in-own-folder';
}

/** The id is the writer's; `pejling` is the workshop's own file. */
export const PACKAGE_PARTS = [
  { id: 'pptx', folder: 'participants', lies: 'beside-others' },
  { id: 'pdf', folder: 'participants', lies: 'beside-others' },
  { id: 'summary', folder: 'participants', lies: 'beside-others' },
  { id: 'docx', folder: 'secretariat', lies: 'beside-others' },
  { id: 'markdown', folder: 'secretariat', lies: 'beside-others' },
  { id: 'mail', folder: 'secretariat', lies: 'beside-others' },
  { id: 'xlsx', folder: 'secretariat', lies: 'beside-others' },
  { id: 'csv', folder: 'secretariat', lies: 'in-own-folder' },
  { id: 'pejling', folder: 'archive', lies: 'beside-others' },
  { id: 'certificate', folder: 'archive', lies: 'beside-others' },
  { id: 'png', folder: 'archive', lies: 'in-own-folder' },
] as const satisfies readonly PackageRow[];

export type PackagePart = (typeof PACKAGE_PARTS)[number];
export type PackagePartId = PackagePart['id'];

/** The parts that can be made now, in the package's order. The workshop's own file is never made of a rehearsal. */
export function offeredParts(
  writers: readonly { readonly id: string }[],
  hasOwnFile: boolean,
): readonly PackagePart[] {
  return PACKAGE_PARTS.filter(({ id }) =>
    id === 'pejling' ? hasOwnFile : writers.some((writer) => writer.id === id),
  );
}

/** Bytes: what most mailboxes take. A package should be smaller. */
export const MOST_BYTES = 10_000_000;
