/** The first schema. A released migration is never edited: a change of schema is a new file. */
export const catalogV001 = {
  version: 1,
  stores: { workshops: 'id', settings: 'key' },
} as const;

export const workshopV001 = {
  version: 1,
  stores: { documents: 'key', rounds: 'id', entries: 'id' },
} as const;
