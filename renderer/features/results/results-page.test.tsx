// @vitest-environment jsdom
/** Taking the results home: what is saved where, and what is said of it. The pictures themselves are not drawn here. */
import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { choicePollOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { withShowing } from '../../../shared/domain/disclosure/showing';
import { err, ok } from '../../../shared/lib/result';
import { captureSlides, zipSlides } from '../../export/export-slides';
import { BROWSER_CAPABILITIES } from '../../host/browser-host';
import { DESKTOP_CAPABILITIES } from '../../host/desktop-host';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { sessionWith } from '../../testing/sessions';
import { ResultsPage } from './results-page';

vi.mock('../../export/export-slides');
vi.mock('../../slides/slide-stage', () => ({ SlideStage: () => null }));

const DESKTOP: Partial<AppState> = { capabilities: DESKTOP_CAPABILITIES };
const PICTURE = new Blob(['png']);

/** Milliseconds on the program's clock. */
let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.mocked(captureSlides).mockResolvedValue([{ name: '01.png', blob: PICTURE }]);
  vi.mocked(zipSlides).mockResolvedValue(new Blob(['zip']));
});

const poll = choicePollOf(['a', 'b']);
const FIRST = slipOf(1, 1, 7, { a: 3 });

function showResults(state: Partial<AppState>) {
  const session = sessionWith([roundIn('closed', poll)], [poll], { entries: [FIRST] });
  const saveExport = vi.fn<AppState['saveExport']>(({ name }) => Promise.resolve(name));
  const saveFolder = vi.fn<AppState['saveFolder']>((name) => Promise.resolve(name));
  const noteShown = vi.fn<AppState['noteShown']>(() => Promise.resolve(ok(undefined)));
  const acts = { saveExport, saveFolder, noteShown };
  const shown = show(<ResultsPage />, { phase: 'session', session, ...acts, ...state });
  const press = (name: string) => shown.user.click(screen.getByRole('button', { name }));
  return { ...shown, saveExport, saveFolder, noteShown, press };
}

const said = async () => (await screen.findByRole('status')).textContent;

it('counts as shown to others, before it is drawn', async () => {
  const { press, noteShown, saveExport } = showResults({});
  await press('Gem alle som ZIP');
  expect(noteShown).toHaveBeenCalledExactlyOnceWith(['r1']);
  await said();
  expect(saveExport).toHaveBeenCalledOnce();
});

it('is not saved where it can’t be noted that others see it', async () => {
  const noteShown = () => Promise.resolve(err({ code: 'workshop-missing' } as const));
  const { press, saveExport } = showResults({ noteShown });
  await press('Gem alle som ZIP');
  expect(captureSlides).not.toHaveBeenCalled();
  expect(saveExport).not.toHaveBeenCalled();
});

it('asks first where what is saved tells of few people', async () => {
  const round = withShowing(roundIn('closed', poll), [FIRST], []);
  const entries = [FIRST, slipOf(2, 1, 6, { a: 2 }, { replaces: FIRST.id })];
  const session = sessionWith([round], [poll], { entries });
  const { press, store, noteShown } = showResults({ session });
  await press('Gem alle som ZIP');
  expect(noteShown).not.toHaveBeenCalled();
  const { question } = store.getState();
  expect(question).toMatchObject({ kind: 'show-few', roundIds: ['r1'], to: 'export' });
  if (question?.kind === 'show-few') question.goOn();
  expect(noteShown).toHaveBeenCalledOnce();
  expect(await said()).toMatch(/^Gemt/);
});

it('says where a browser puts the ZIP', async () => {
  const { press } = showResults({});
  await press('Gem alle som ZIP');
  expect(await said()).toMatch(/^Gemt blandt dine overførsler: .* – resultater\.zip$/);
});

it('speaks of no downloads where the facilitator chose the place', async () => {
  const saveExport = () => Promise.resolve('mine tal.zip');
  const { press } = showResults({ ...DESKTOP, saveExport });
  await press('Gem alle som ZIP');
  expect(await said()).toBe('Gemt: mine tal.zip');
});

it.each([{}, DESKTOP])('saves all in a folder, and names it (%o)', async (host) => {
  const { press, saveFolder } = showResults(host);
  await press('Gem alle i en mappe …');
  expect(await said()).toMatch(/^Gemt i mappen .* – resultater$/);
  const [name, files] = saveFolder.mock.calls[0] ?? [];
  expect(name).toMatch(/ – resultater$/);
  expect(files).toEqual([{ name: '01.png', content: PICTURE }]);
});

it('offers no folder where the host can’t save in one', () => {
  showResults({ capabilities: BROWSER_CAPABILITIES });
  expect(screen.queryByRole('button', { name: 'Gem alle i en mappe …' })).toBeNull();
});

it('says so where the facilitator changed their mind', async () => {
  const { press } = showResults({ saveFolder: () => Promise.resolve(null) });
  await press('Gem alle i en mappe …');
  expect(await said()).toBe('Afbrudt. Intet er gemt.');
});

function drawSlowly(): void {
  vi.mocked(captureSlides).mockImplementation(() => {
    clock += 6000;
    return Promise.resolve([{ name: '01.png', blob: PICTURE }]);
  });
}

it('asks for a click where the first one is too long ago for the browser', async () => {
  drawSlowly();
  const { press, saveFolder } = showResults({});
  await press('Gem alle i en mappe …');
  await screen.findByText('Billederne er klar.');
  expect(saveFolder).not.toHaveBeenCalled();
  await press('Vælg mappe …');
  expect(await said()).toMatch(/^Gemt i mappen/);
  expect(saveFolder.mock.calls[0]?.[1]).toHaveLength(1);
});

it('needs no second click in the desktop program', async () => {
  drawSlowly();
  const { press } = showResults(DESKTOP);
  await press('Gem alle i en mappe …');
  expect(await said()).toMatch(/^Gemt i mappen/);
});
