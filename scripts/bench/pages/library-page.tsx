/** In the browser: the start page with a thousand workshops, from the stored list until it is painted, and searched. */
import '../../../renderer/app/styles';
import { createRoot, type Root } from 'react-dom/client';
import { createCatalogRepository } from '../../../renderer/db/catalog-repository';
import { StartPage } from '../../../renderer/features/start/start-page';
import { AppStoreProvider } from '../../../renderer/store/react/store-context';
import { createProgram } from '../../../renderer/testing/program';

const PLACES = ['Aarhus', 'Odense', 'Kolding', 'Roskilde', 'Viborg', 'Vejle', 'Middelfart'];

/** Puts so many lines into the list. */
async function fill(count: number): Promise<void> {
  const catalog = createCatalogRepository();
  for (let place = 0; place < count; place += 1) {
    const day = new Date(Date.UTC(2020, 0, 1 + 2 * place)).toISOString().slice(0, 10);
    const done = await catalog.put({
      ...{ id: crypto.randomUUID(), title: `Chefforeningens årsmøde nr. ${place}`, date: day },
      ...{ place: PLACES[place % PLACES.length] ?? '', present: 40 + (place % 200) },
      ...{ openedAt: 1_700_000_000_000 + place, state: 'finished', voted: 30 + (place % 200) },
    });
    if (!done.ok) throw new Error(done.error.code);
  }
}

const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

let root: Root | null = null;

/** Milliseconds from the program's start, its code being there, until the list is painted. */
async function list(): Promise<number> {
  root?.unmount();
  document.body.innerHTML = '<div id="root"></div>';
  const { store } = createProgram();
  const place = document.getElementById('root');
  if (!place) throw new Error('The page has no root');
  root = createRoot(place);
  const begun = performance.now();
  await store.getState().start();
  root.render(
    <AppStoreProvider store={store}>
      <StartPage />
    </AppStoreProvider>,
  );
  await painted();
  if (document.querySelectorAll('.recent').length === 0) throw new Error('Nothing is listed');
  return performance.now() - begun;
}

/** Milliseconds from a letter in the search field until what is found is painted. */
async function search(query: string): Promise<number> {
  const field = document.querySelector('input[type=search]');
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no search field');
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  await painted();
  const begun = performance.now();
  // By the element's own way: React has put another in front of it.
  value?.set?.call(field, query);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await painted();
  return performance.now() - begun;
}

const page = { fill, list, search };
export type LibraryPage = typeof page;
Object.assign(globalThis, { bench: page });
