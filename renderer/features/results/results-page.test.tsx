// @vitest-environment jsdom
/** Saving the results: what is saved where, and what the page says about it. The pictures themselves are not drawn here. */
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { slidesOf } from '../../../shared/export/results-document';
import type { ExportWriter } from '../../../shared/export/export-writer';
import { choicePollOf, roundIn, slipOf, textOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { withShowing } from '../../../shared/domain/disclosure/showing';
import { err, ok } from '../../../shared/lib/result';
import { BROWSER_CAPABILITIES } from '../../host/browser-host';
import { DESKTOP_CAPABILITIES } from '../../host/desktop-host';
import type { Host } from '../../host/host';
import type { AppState } from '../../store/core/app-state';
import type { StoreDependencies } from '../../store/shell/context';
import { createFakeHost } from '../../testing/fake-host';
import { FAKE_WRITERS } from '../../testing/fake-writers';
import { show } from '../../testing/screen';
import { ResultsPage } from './results-page';

vi.mock('../../slides/slide-stage', () => ({ SlideStage: () => null }));

const DESKTOP: Partial<AppState> = { capabilities: DESKTOP_CAPABILITIES };

const poll = choicePollOf(['a', 'b']);
const FIRST = slipOf(1, 1, 7, { a: 3 });
/** The room has seen all of it. */
const SEEN = { ...roundIn('revealed', poll), revealStep: 2, shownThrough: 1, shownBallots: 0 };
const SLIDE = '01 Hvor er potentialet størst – hele resultatet';

function showResults(
  state: Partial<AppState>,
  overrides: Partial<Host> = {},
  parts: Partial<Pick<StoreDependencies, 'writers' | 'now'>> = {},
) {
  const session = sessionWith([SEEN], [poll], { entries: [FIRST] });
  const noteShown = vi.fn<AppState['noteShown']>(() => Promise.resolve(ok(undefined)));
  const host = createFakeHost(overrides);
  const all = { phase: 'session', session, noteShown, ...state } as const;
  const shown = show(<ResultsPage />, all, { host, ...parts });
  const press = (name: string) => shown.user.click(screen.getByRole('button', { name }));
  const saves = () => host.asked.filter((act) => act.startsWith('save'));
  return { ...shown, noteShown, press, saves };
}

const said = async () => (await screen.findByRole('status')).textContent;

it('counts as shown to others, before it is drawn', async () => {
  const { press, noteShown, saves } = showResults({});
  await press('Gem alle som ZIP');
  expect(noteShown).toHaveBeenCalledExactlyOnceWith(['r1']);
  await said();
  expect(saves()).toEqual([expect.stringMatching(/^save .* – resultater\.zip$/)]);
});

it('is not saved where it can’t be noted that others see it', async () => {
  const noteShown = () => Promise.resolve(err({ code: 'workshop-missing' } as const));
  const { press, saves, store } = showResults({ noteShown });
  await press('Gem alle som ZIP');
  expect(store.getState().exportJob).toBeNull();
  expect(saves()).toEqual([]);
});

it('asks first where what is saved tells of few people', async () => {
  const round = withShowing(SEEN, [FIRST], []);
  const entries = [FIRST, slipOf(2, 1, 6, { a: 2 }, { replaces: FIRST.id })];
  const session = sessionWith([round], [poll], { entries });
  const { press, store, noteShown } = showResults({ session });
  await press('Gem alle som ZIP');
  expect(noteShown).not.toHaveBeenCalled();
  const { question } = store.getState();
  expect(question).toMatchObject({ kind: 'show-few', roundIds: ['r1'], to: 'export' });
  if (question?.kind === 'show-few') question.goOn();
  expect(noteShown).toHaveBeenCalledOnce();
  expect(await said()).toMatch(/^Sendt/);
});

it('says where a browser puts the ZIP', async () => {
  const { press } = showResults({});
  await press('Gem alle som ZIP');
  expect(await said()).toMatch(/^Sendt til dine overførsler: .* – resultater\.zip\. Se efter/);
});

it('speaks of no downloads where the facilitator chose the place', async () => {
  const saveExport = () => Promise.resolve(ok('mine tal.zip'));
  const { press } = showResults(DESKTOP, { saveExport });
  await press('Gem alle som ZIP');
  expect(await said()).toBe('Gemt: mine tal.zip');
});

it.each([{}, DESKTOP])('saves all in a folder, and names it (%o)', async (host) => {
  const { press, saves } = showResults(host);
  await press('Gem alle i en mappe …');
  expect(await said()).toMatch(/^Gemt i mappen .* – resultater$/);
  expect(saves()).toEqual([expect.stringMatching(/^save 1 in .* – resultater$/)]);
});

it('offers no folder where the host can’t save in one', () => {
  showResults({ capabilities: BROWSER_CAPABILITIES });
  expect(screen.queryByRole('button', { name: 'Gem alle i en mappe …' })).toBeNull();
});

it('says so where the facilitator changed their mind', async () => {
  const { press } = showResults({}, { saveFolder: () => Promise.resolve(ok(null)) });
  await press('Gem alle i en mappe …');
  expect(await said()).toBe('Afbrudt. Der blev ikke gemt nogen fil. Resultaterne er bevaret.');
});

/** Shows the results page with pictures that take six seconds by the program's clock. */
function showSlowly(state: Partial<AppState>) {
  const clock = { now: 0 };
  const slow = FAKE_WRITERS.map((writer): ExportWriter => ({
    ...writer,
    write: (document, job) => {
      clock.now += 6000;
      return writer.write(document, job);
    },
  }));
  return showResults(state, {}, { writers: slow, now: () => clock.now });
}

it('asks for a click where the first one is too long ago for the browser', async () => {
  const { press, saves } = showSlowly({});
  await press('Gem alle i en mappe …');
  await screen.findByText('Billederne er klar.');
  expect(saves()).toEqual([]);
  await press('Vælg mappe …');
  expect(await said()).toMatch(/^Gemt i mappen/);
  expect(saves()).toHaveLength(1);
});

it('needs no second click in the desktop program', async () => {
  const { press } = showSlowly(DESKTOP);
  await press('Gem alle i en mappe …');
  expect(await said()).toMatch(/^Gemt i mappen/);
});

it('saves one slide under its own name', async () => {
  const { press, saves } = showResults({});
  await press(`Gem PNG: ${SLIDE}`);
  await said();
  expect(saves()).toEqual([`save ${SLIDE}.png`]);
});

/** Shows the results page with writers that wait until the test lets them go on. */
function showHalted() {
  const waiting: (() => void)[] = [];
  const halting = FAKE_WRITERS.map((writer): ExportWriter => ({
    ...writer,
    write: async (document, job) => {
      job.onProgress(1, 4);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return writer.write(document, job);
    },
  }));
  const letThrough = () => {
    for (const go of waiting) go();
  };
  return { ...showResults({}, {}, { writers: halting }), letThrough };
}

it('saves once, also where it is asked for twice before others are noted to see it', async () => {
  const notings: (() => void)[] = [];
  const noteShown: AppState['noteShown'] = async () => {
    await new Promise<void>((resolve) => notings.push(resolve));
    return ok(undefined);
  };
  const { press, saves } = showResults({ noteShown });
  await press('Gem alle som ZIP');
  await press('Gem alle som ZIP');
  for (const note of notings) note();
  await said();
  expect(notings).toHaveLength(1);
  expect(saves()).toHaveLength(1);
});

it('says how far it is, stops when asked, and then saves nothing', async () => {
  const { press, saves, letThrough } = showHalted();
  await press('Gem alle som ZIP');
  await screen.findByText('1 af 4');
  await press('Afbryd');
  letThrough();
  expect(await said()).toBe('Afbrudt. Der blev ikke gemt nogen fil. Resultaterne er bevaret.');
  expect(saves()).toEqual([]);
});

it('saves nothing of a writer that had come to its end when it was stopped', async () => {
  const waiting: (() => void)[] = [];
  const deaf = FAKE_WRITERS.map((writer): ExportWriter => ({
    ...writer,
    write: async (document, job) => {
      const files = await writer.write(document, job);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return files;
    },
  }));
  const { press, saves } = showResults({}, {}, { writers: deaf });
  await press('Gem alle som ZIP');
  await press('Afbryd');
  for (const go of waiting) go();
  expect(await said()).toBe('Afbrudt. Der blev ikke gemt nogen fil. Resultaterne er bevaret.');
  expect(saves()).toEqual([]);
});

it('says why nothing could be written, and can be tried again', async () => {
  const failing = FAKE_WRITERS.map((writer): ExportWriter => ({
    ...writer,
    write: () => Promise.reject(new Error('no canvas')),
  }));
  const { press, store } = showResults({}, {}, { writers: failing });
  await press('Gem alle som ZIP');
  await vi.waitFor(() => {
    expect(store.getState().error).toEqual({ code: 'export-failed', detail: 'Error: no canvas' });
  });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Gem alle som ZIP' }).disabled).toBe(
    false,
  );
});

it('says why what was written could not be saved', async () => {
  const full = { code: 'file-disk-full', name: 'Slides' } as const;
  const { press, store } = showResults({}, { saveFolder: () => Promise.resolve(err(full)) });
  await press('Gem alle i en mappe …');
  await said();
  expect(store.getState()).toMatchObject({ error: full, failedAct: 'export' });
});

it('tells nothing of an export in the workshop that was opened meanwhile, and saves it all the same', async () => {
  const { press, saves, store, letThrough } = showHalted();
  await press('Gem alle som ZIP');
  const { session } = store.getState();
  if (!session) throw new Error('No session');
  const workshop = { ...session.workshop, id: 'another' };
  store.setState({ session: { ...session, workshop }, exportJob: null });
  letThrough();
  await vi.waitFor(() => {
    expect(saves()).toHaveLength(1);
  });
  expect(store.getState().exportJob).toBeNull();
});

describe('what the room has not seen', () => {
  const other = choicePollOf(['x', 'y'], { id: 'other', title: textOf('Noget andet') });
  const second = { ...roundIn('closed', other), id: 'r2' };
  const both = () => sessionWith([SEEN, second], [poll, other], { entries: [FIRST] });
  const cards = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

  it('is marked, and nothing is then called as the room saw it', () => {
    showResults({ session: both() });
    expect(cards()[0]).not.toContain('Ikke vist endnu');
    expect(cards()[1]).toContain('Ikke vist endnu');
    expect(screen.queryByText(/som salen så dem/)).toBeNull();
  });

  it('is said to be as the room saw it only where it is all', () => {
    showResults({});
    expect(screen.getByText('Billeder i 1920 × 1080, som salen så dem.')).toBeDefined();
  });

  it('is asked about before it is saved, alone or with the others', async () => {
    const { press, store, noteShown, saves } = showResults({ session: both() });
    const asked = () => {
      const { question } = store.getState();
      return question?.kind === 'export-unseen' ? slidesOf(question.request.document).length : 0;
    };
    await press('Gem alle i en mappe …');
    expect(asked()).toBe(2);
    store.getState().ask(null);
    await press('Gem PNG: 02 Noget andet – hele resultatet');
    expect(asked()).toBe(1);
    expect(noteShown).not.toHaveBeenCalled();
    expect(saves()).toEqual([]);
  });

  it('is not asked about where only what was seen is saved', async () => {
    const { press, saves } = showResults({ session: both() });
    await press(`Gem PNG: ${SLIDE}`);
    await said();
    expect(saves()).toEqual([`save ${SLIDE}.png`]);
  });
});

it('offers minutes and deck of notes alone, and nothing that needs a vote', () => {
  const session = sessionWith([], []);
  const typed = [{ id: 'gone', points: 'Fast dag til svar', agreements: [] }];
  const writers = ['pptx', 'docx', 'xlsx', 'zip'].map((id): ExportWriter => {
    const label = () => id;
    const write = () => Promise.resolve([]);
    const notes = id === 'pptx' || id === 'docx' ? ({ tellsNotes: true } as const) : {};
    return { id, label, gives: 'one-file', extension: id, write, ...notes };
  });
  const withNotes = { ...session, workshop: { ...session.workshop, notes: typed } };
  showResults({ session: withNotes, ...DESKTOP }, {}, { writers });
  const names = screen.getAllByRole('button', { hidden: true }).map((own) => own.textContent);
  expect(names.some((name) => name.includes('pptx'))).toBe(true);
  expect(names.some((name) => name.includes('docx'))).toBe(true);
  expect(names.some((name) => /xlsx|zip|mappe|Pak/.test(name))).toBe(false);
});
