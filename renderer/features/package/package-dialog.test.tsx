// @vitest-environment jsdom
/** The package's dialog in each of its states: empty, full, asking, running, failing, done. */
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ExportWriter } from '../../../shared/export/export-writer';
import {
  choicePollOf,
  roundIn,
  scalePollOf,
  slipOf,
  totalsOf,
} from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { withShowing } from '../../../shared/domain/disclosure/showing';
import type { Session } from '../../../shared/domain/session/session';
import { err, ok } from '../../../shared/lib/result';
import { DESKTOP_CAPABILITIES } from '../../host/desktop-host';
import type { ExportFile, Host } from '../../host/host';
import type { AppState } from '../../store/core/app-state';
import { createFakeHost } from '../../testing/fake-host';
import { FAKE_WRITERS } from '../../testing/fake-writers';
import { show } from '../../testing/screen';
import { PackageDialog } from './package-dialog';

vi.mock('../../slides/slide-stage', () => ({ SlideStage: () => null }));

const poll = choicePollOf(['a', 'b']);
const other = choicePollOf(['c', 'd'], { id: 'other' });
const FIRST = slipOf(1, 1, 7, { a: 3, c: 4 });
const SEEN = { ...roundIn('revealed', poll), revealStep: 2, shownThrough: 1, shownBallots: 0 };
const UNSEEN = { ...roundIn('closed', other), id: 'r2' };
const SESSION = sessionWith([SEEN, UNSEEN], [poll, other], {
  entries: [FIRST, { ...slipOf(2, 1, 7, { c: 4 }), roundId: 'r2' }],
});

interface Given {
  readonly session?: Session;
  readonly state?: Partial<AppState>;
  readonly host?: Partial<Host>;
  readonly writers?: readonly ExportWriter[];
}

function showDialog({ session = SESSION, state, host: overrides, writers }: Given = {}) {
  const saved: ExportFile[] = [];
  const host = createFakeHost({
    saveFolder: (name, files) => {
      saved.push(...files);
      return Promise.resolve(ok(name));
    },
    ...overrides,
  });
  const noteShown = vi.fn<AppState['noteShown']>(() => Promise.resolve(ok(undefined)));
  const all = { phase: 'session', session, noteShown, ...state } as const;
  const failure = <p>Her står fejlen</p>;
  const shown = show(<PackageDialog failure={failure} />, all, {
    host,
    ...(writers ? { writers } : {}),
  });
  const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
  const press = (name: string) => shown.user.click(button(name));
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  return { ...shown, saved, noteShown, button, press, box };
}

const failing = (id: string): ExportWriter => ({
  ...{ id, label: () => id, gives: 'one-file', extension: id },
  write: () => Promise.reject(new Error('no paper')),
});

it('says so where nothing is to be packed', () => {
  showDialog({ session: sessionWith([roundIn('open', poll)], [poll]) });
  expect(screen.getByText(/ingen afstemning er lukket/)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Luk']);
});

it('has what the room saw on, and marks what it has not seen, which is off', () => {
  const { box } = showDialog();
  expect(box(/^01 .*hele resultatet$/).checked).toBe(true);
  expect(box(/^02 .*Ikke vist endnu$/).checked).toBe(false);
  // One option has votes: one step before the whole result. And the other vote's.
  expect(screen.getByText(/billeder er valgt/).textContent).toMatch(/^2 af 3 /);
});

it('says which corrections of the minutes are left out with a vote, until it is chosen', async () => {
  const rounds = ['r1', 'r2'];
  const correct = (key: string, of: readonly string[]) => ({
    ...{ key, rounds: of, written: 'Før', text: 'Rettet' },
  });
  const minutes = {
    isFinal: true,
    sections: [correct('brief', rounds), correct('method', rounds), correct('poll:other', ['r2'])],
  };
  const session = { ...SESSION, workshop: { ...SESSION.workshop, minutes } };
  const { box, user } = showDialog({ session });
  const notice =
    /^Dine rettelser af »1\. Kort fortalt« og »4\. Metode og forbehold« kommer ikke med/;
  expect(screen.getByText(notice)).toBeTruthy();
  await user.click(box(/^02 /));
  expect(screen.queryByText(/kommer ikke med, for/)).toBeNull();
});

it('says that a count is unsettled where its vote comes along', async () => {
  const typed = (sequence: number, room: string, a: number) =>
    slipOf(sequence, 1, 7, { a }, { room, recordedAt: sequence });
  const session = {
    ...SESSION,
    entries: [typed(1, 'one', 3), typed(2, 'two', 4), ...SESSION.entries.slice(1)],
  };
  const { box, user } = showDialog({ session });
  const notice = () => screen.queryByText(/^En optælling er uafklaret/);
  expect(box(/^01 .*hele resultatet/).checked).toBe(true);
  expect(notice()).toBeTruthy();
  await user.click(box(/^02 /));
  await user.click(box(/^01 .*hele resultatet/));
  expect(notice()).toBeNull();
});

it('says that numbers and text are whole where only some pictures of a result are chosen', async () => {
  const scale = scalePollOf(['s', 't']);
  const round = { ...roundIn('closed', scale), id: 'r1', method: 'totals' as const };
  const entries = [totalsOf(1, 7, { 's/1': 7, 't/1': 7 })];
  const { box, user } = showDialog({ session: sessionWith([round], [scale], { entries }) });
  const note = () => screen.queryByText(/^Tal og tekst viser hele resultatet/);
  expect(note()).toBeNull();
  await user.click(box(/^01 /));
  expect(note()).toBeTruthy();
  await user.click(box(/^02 /));
  await user.click(box(/^03 /));
  expect(note()).toBeNull();
});

it('packs what is on, and lists every file with its size and where it is', async () => {
  const { press, saved, noteShown, store } = showDialog();
  await press('Gem i mappe …');
  const list = await screen.findByRole('table');
  expect(noteShown).toHaveBeenCalledExactlyOnceWith(['r1']);
  const paths = saved.map(({ name }) => name);
  expect(paths).toEqual([
    expect.stringMatching(/^3 Arkiv – send ikke videre\/.+\.pejling$/),
    expect.stringMatching(/^3 Arkiv – send ikke videre\/Billeder\/01 .+\.png$/),
  ]);
  const rows = within(list).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^3 Arkiv – send ikke videre \/ .+\.pejling\d+ kB$/),
    expect.stringMatching(/^3 Arkiv – send ikke videre \/ Billeder \/ 01 .+\.png1 kB$/),
  ]);
  expect(screen.getByText(/^Gemt i mappen .+resultatpakke$/)).toBeTruthy();
  expect(store.getState().exportJob).toMatchObject({ kind: 'saved', into: 'folder' });
});

it('asks before anything goes along that the room has not seen', async () => {
  const { press, box, user, store, saved } = showDialog();
  await user.click(box(/^02 /));
  await press('Pak og gem');
  expect(store.getState().question).toMatchObject({ kind: 'export-unseen' });
  expect(saved).toEqual([]);
});

it('asks once for the whole package where it tells of few people', async () => {
  const round = withShowing(SEEN, [FIRST], []);
  const entries = [FIRST, slipOf(2, 1, 6, { a: 2 }, { replaces: FIRST.id })];
  const session = sessionWith([round], [poll], { entries });
  const { press, store, noteShown } = showDialog({ session });
  await press('Pak og gem');
  expect(store.getState().question).toMatchObject({
    ...{ kind: 'show-few', roundIds: ['r1'], to: 'export' },
  });
  expect(noteShown).not.toHaveBeenCalled();
});

it('leaves out the files that are ticked off, and needs at least one', async () => {
  const { box, user, press, saved, button } = showDialog();
  await user.click(box(/^Billeder/));
  await press('Gem i mappe …');
  await screen.findByRole('table');
  expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/\.pejling$/)]);
  await press('Pak igen');
  await user.click(box(/^Pejlings egen fil/));
  expect(screen.getByText('Vælg mindst én slags fil.')).toBeTruthy();
  expect(button('Pak og gem').disabled).toBe(true);
});

it('needs at least one picture', async () => {
  const { user, button } = showDialog();
  await user.click(
    screen.getAllByRole('checkbox', { name: /^Hvor er potentialet/ })[0] ?? document.body,
  );
  expect(screen.getByText('Vælg mindst ét billede.')).toBeTruthy();
  expect(button('Gem i mappe …').disabled).toBe(true);
});

it('saves the rest of a part that fails, and names it', async () => {
  const { press, saved } = showDialog({ writers: [failing('xlsx'), ...FAKE_WRITERS] });
  await press('Gem i mappe …');
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Tallene i Excel kunne ikke laves. Resten er gemt. Error: no paper',
  );
  expect(saved.some(({ name }) => name.endsWith('.png'))).toBe(true);
});

it('saves nothing where every part fails', async () => {
  const { press, box, user, saved } = showDialog({ writers: [failing('xlsx')] });
  await user.click(box(/^Pejlings egen fil/));
  await press('Gem i mappe …');
  await screen.findByText('Intet kunne laves, og intet er gemt.');
  expect(saved).toEqual([]);
});

it('says what it makes, can be stopped, and then saves nothing', async () => {
  const halted: ExportWriter = {
    ...failing('pptx'),
    write: async (_, { signal, onProgress }) => {
      onProgress(1, 4);
      await new Promise<void>((resolve) => {
        (signal as AbortSignal).addEventListener('abort', () => resolve());
      });
      signal.throwIfAborted();
      return [];
    },
  };
  const { press, saved, user, button } = showDialog({ writers: [halted, ...FAKE_WRITERS] });
  await press('Gem i mappe …');
  const line = await screen.findByText('Laver PowerPoint …');
  // The keyboard stays in the dialog, where another Enter does nothing and Tab comes to what stops it.
  expect(document.activeElement).toBe(line);
  await user.tab();
  expect(document.activeElement).toBe(button('Afbryd'));
  // A quarter of the first of three parts.
  const bar = screen.getByRole<HTMLProgressElement>('progressbar');
  expect([bar.value, bar.max]).toEqual([0.25, 3]);
  await press('Afbryd');
  await screen.findByText('Afbrudt. Pakken er ikke gemt. Resultaterne er bevaret.');
  expect(document.activeElement).toBe(button('Pak og gem'));
  expect(saved).toEqual([]);
});

it.each(['file-disk-full', 'file-read-only', 'file-missing', 'file-in-use'] as const)(
  'says why it could not be saved: %s',
  async (code) => {
    const full = { code, name: 'Pakke' } as const;
    const { press, store } = showDialog({
      state: { capabilities: DESKTOP_CAPABILITIES },
      host: { saveExport: () => Promise.resolve(err(full)) },
    });
    await press('Pak og gem');
    await screen.findByText('Afbrudt. Pakken er ikke gemt. Resultaterne er bevaret.');
    expect(store.getState()).toMatchObject({ error: full, failedAct: 'export' });
    expect(screen.getByText('Her står fejlen')).toBeTruthy();
  },
);

it('says that something else is still being saved, which can be stopped, and packs nothing meanwhile', () => {
  const exportJob = { kind: 'running', done: 1, total: 4, part: null } as const;
  const { button } = showDialog({ state: { exportJob } });
  expect(screen.getByText(/^Pejling gemmer stadig noget andet/)).toBeTruthy();
  expect(button('Pak og gem').disabled).toBe(true);
  expect(button('Afbryd').disabled).toBe(false);
});

it('warns of a package that is too large for a mail', async () => {
  const heavy: ExportWriter = {
    ...failing('pptx'),
    write: () => Promise.resolve([{ name: 'x.pptx', bytes: new Uint8Array(10_400_000) }]),
  };
  const { press } = showDialog({ writers: [heavy] });
  await press('Gem i mappe …');
  await screen.findByText(/^Pakken fylder 10,4 MB\./);
});
