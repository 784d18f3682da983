/** Version 2 of the catalog: which file a workshop is kept in besides this computer's storage. */
export const catalogV002 = {
  version: 2,
  stores: { files: 'workshopId' },
} as const;
