/**
 * In the browser, the least that «recorded, then seen by the room» can be: Enter puts a row into IndexedDB, strictly; when the disk has it,
 * a channel tells the other window, which changes the text and the dot that the program would change.
 */
import { openPlainly } from './plain-database';

const CHANNEL = 'bench-put-and-tell';

/** The window that is typed in: each Enter puts one row. */
async function recordOnEnter(): Promise<void> {
  const database = await openPlainly('bench-put-and-tell', 'raw', (created) => {
    created.createObjectStore('entries', { keyPath: 'id' });
  });
  const channel = new BroadcastChannel(CHANNEL);
  let recorded = 0;
  window.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter') return;
    recorded += 1;
    const transaction = database.transaction('entries', 'readwrite', { durability: 'strict' });
    const counts = Object.fromEntries(Array.from({ length: 10 }, (_, cell) => [`c${cell}`, 0]));
    const row = { id: crypto.randomUUID(), table: recorded, voters: 6, counts };
    transaction.objectStore('entries').put(row);
    transaction.oncomplete = () => channel.postMessage(recorded);
  });
}

/** The window that the room sees. */
function showWhatIsTold(): void {
  const channel = new BroadcastChannel(CHANNEL);
  const status = document.querySelector('.collecting-status');
  const dots = document.querySelectorAll('.table-dot');
  channel.onmessage = ({ data }: MessageEvent<number>) => {
    if (status?.firstChild) status.firstChild.nodeValue = `${data} af ${dots.length} `;
    dots[data - 1]?.classList.add('is-in');
  };
}

const page = { recordOnEnter, showWhatIsTold };
export type PutAndTellPage = typeof page;
Object.assign(globalThis, { bench: page });
