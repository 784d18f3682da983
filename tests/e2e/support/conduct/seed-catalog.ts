/** Lines of the list as they lie in the catalog's database, written without any of the program's own code. */

interface Line {
  readonly id: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** As many lines, the last one on top. */
export function manyLines(count: number): readonly Line[] {
  const states = ['prepared', 'running', 'finished'];
  return Array.from({ length: count }, (_, place) => ({
    id: `seeded-${place + 1}`,
    title: `Møde ${String(place + 1).padStart(4, '0')}`,
    date: `${2015 + (place % 10)}-09-22`,
    place: 'Nyborg Strand',
    present: 100 + (place % 50),
    openedAt: place + 1,
    state: states[place % 3],
    voted: place % 3 === 0 ? null : 100,
  }));
}

/** Runs in the page: lists these workshops. Nothing is stored of them but their lines. */
export function seedLines(lines: readonly Line[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pejling');
    opening.onerror = () => reject(new Error('No catalog'));
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('workshops', 'readwrite');
      for (const line of lines) writing.objectStore('workshops').put(line);
      writing.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}
