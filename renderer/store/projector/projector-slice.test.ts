/** The audience window's display: chosen once, and found again. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { DisplayInfo } from '../../../shared/ipc/contract';
import { commandForStroke } from '../commands/commands';
import { screenState } from './projector-slice';
import type { AppError } from '../../../shared/errors/app-error';
import { err, ok } from '../../../shared/lib/result';
import { emptyComputer, turn } from '../../testing/empty-computer';
import { createFakeHost } from '../../testing/fake-host';
import { storeSetting } from '../../testing/stored-setting';
import { createProgram, createProgramInWorkshop, type Program } from '../../testing/program';

beforeEach(() => {
  emptyComputer();
});

function displayOf(id: number, label: string, width = 1920, height = 1080): DisplayInfo {
  return { id, label, width, height, isFacilitators: id === 1, isAudience: false };
}
const LAPTOP = displayOf(1, 'Skærm', 1440, 900);
const PROJECTOR = displayOf(2, 'EPSON PJ');
const CONFIDENCE = displayOf(3, 'Medhør');

/** A program that has started with these displays connected. */
async function startWith(...displays: readonly DisplayInfo[]): Promise<Program> {
  const host = createFakeHost({ displays: () => Promise.resolve(displays) });
  const program = createProgram({ host });
  await program.store.getState().start();
  return program;
}

const chosenIn = ({ store }: Program) => store.getState().chosenDisplay;

/** Opens the window; returns the display. */
async function openedOn({ store, host }: Program): Promise<string | undefined> {
  await store.getState().openAudienceWindow();
  return host.asked.at(-1);
}

describe('the display', () => {
  it('is the host’s choice until the facilitator has chosen one', async () => {
    const program = await startWith(LAPTOP, PROJECTOR);
    expect(program.store.getState().displays).toEqual([LAPTOP, PROJECTOR]);
    expect(await openedOn(program)).toBe('audience window');
    program.store.getState().chooseDisplay(2);
    expect(await openedOn(program)).toBe('audience window on 2');
    program.store.getState().chooseDisplay(null);
    expect(await openedOn(program)).toBe('audience window');
  });

  it('that was chosen is found again by its id', async () => {
    const first = await startWith(LAPTOP, PROJECTOR, CONFIDENCE);
    first.store.getState().chooseDisplay(3);
    await turn();
    expect(chosenIn(await startWith(LAPTOP, PROJECTOR, CONFIDENCE))).toBe(3);
  });

  it('that the system gave another id is found again by its name and size', async () => {
    const first = await startWith(LAPTOP, PROJECTOR);
    first.store.getState().chooseDisplay(2);
    await turn();
    const renumbered = [LAPTOP, displayOf(8, 'Medhør'), displayOf(9, 'EPSON PJ')];
    expect(chosenIn(await startWith(...renumbered))).toBe(9);
    expect(chosenIn(await startWith(LAPTOP, displayOf(9, 'EPSON PJ', 1024, 768)))).toBeNull();
  });

  it('that was pulled out is the host’s choice, and the chosen one again when it is back', async () => {
    const program = await startWith(LAPTOP, PROJECTOR, CONFIDENCE);
    const { store } = program;
    store.getState().chooseDisplay(3);
    store.getState().setDisplays([LAPTOP, PROJECTOR]);
    expect(await openedOn(program)).toBe('audience window');
    store.getState().setDisplays([LAPTOP, PROJECTOR, CONFIDENCE]);
    expect(await openedOn(program)).toBe('audience window on 3');
  });

  it('that is not connected can’t be chosen', async () => {
    const program = await startWith(LAPTOP);
    program.store.getState().chooseDisplay(7);
    expect(chosenIn(program)).toBeNull();
  });

  it.each(['', 'no json', '7', '{"id":"2"}', '{"id":2}'])(
    'is the host’s choice where what was stored is «%s»',
    async (stored) => {
      await storeSetting('audience-display', stored);
      expect(chosenIn(await startWith(LAPTOP, PROJECTOR))).toBeNull();
    },
  );

  it('is nobody’s business where the host does not tell displays apart', async () => {
    const { store } = createProgram();
    await store.getState().start();
    expect(store.getState()).toMatchObject({ displays: [], chosenDisplay: null });
  });
});

describe('a window that can’t be opened', () => {
  it('says why, until it can', async () => {
    let isGone = true;
    const host = createFakeHost({
      openAudienceWindow: () =>
        Promise.resolve(isGone ? err({ code: 'display-gone' } as const) : ok(undefined)),
    });
    const { store } = createProgram({ host });
    await store.getState().openAudienceWindow();
    expect(store.getState().error).toEqual({ code: 'display-gone' });
    isGone = false;
    await store.getState().openAudienceWindow();
    expect(store.getState().error).toBeNull();
    store.setState({ error: { code: 'storage-full' } });
    await store.getState().openAudienceWindow();
    expect(store.getState().error).toEqual({ code: 'storage-full' });
  });
});

describe('the screen that is lent to a speaker', () => {
  const AWAY = { isTyping: true, isRemote: false };
  const SIZE = { width: 1920, height: 1080 };
  const keyOf = ({ store }: Program) => commandForStroke(store.getState(), 'F10', AWAY)?.id ?? null;

  it('is let go and taken back by one key, also in a field, and by it only when it can be', async () => {
    const program = await createProgramInWorkshop();
    const { store, host } = program;
    expect(keyOf(program)).toBeNull();
    store.getState().setAudience(SIZE);
    expect(keyOf(program)).toBe('lend-screen');
    await store.getState().lendScreen();
    expect(host.asked.at(-1)).toBe('no audience window');
    // The window tells that it is gone.
    store.getState().setAudience(null);
    expect(screenState(store.getState())).toBe('lent');
    expect(keyOf(program)).toBe('take-screen-back');
    await store.getState().openAudienceWindow();
    expect(host.asked.at(-1)).toBe('audience window');
    store.getState().setAudience(SIZE);
    expect(screenState(store.getState())).toBe('open');
    // From now on a closed window is an accident again.
    store.getState().setAudience(null);
    expect(screenState(store.getState())).toBe('closed');
  });

  it('is open as long as a window is: nothing is claimed of one that did not close', async () => {
    const { store } = await createProgramInWorkshop();
    store.getState().setAudience(SIZE);
    await store.getState().lendScreen();
    expect(screenState(store.getState())).toBe('open');
  });

  it('is taken back by a window that comes whichever way, and lent however often the key is pressed', async () => {
    const { store } = await createProgramInWorkshop();
    store.getState().setAudience(SIZE);
    await Promise.all([store.getState().lendScreen(), store.getState().lendScreen()]);
    // A window that is closing may tell its size once more.
    store.getState().setAudience({ ...SIZE, height: 1079 });
    store.getState().setAudience(null);
    expect(screenState(store.getState())).toBe('lent');
    store.getState().setAudience(SIZE);
    store.getState().setAudience(null);
    expect(screenState(store.getState())).toBe('closed');
  });

  it('stays lent where no window can be opened, and is not lent where none can be closed', async () => {
    const error: AppError = { code: 'popup-blocked' };
    const blocked = err(error);
    const failing = createFakeHost({ openAudienceWindow: () => Promise.resolve(blocked) });
    const { store } = await createProgramInWorkshop({ host: failing });
    await store.getState().lendScreen();
    await store.getState().openAudienceWindow();
    expect(store.getState()).toMatchObject({ isScreenLent: true, error });
    const deaf = createFakeHost({ closeAudienceWindow: () => Promise.resolve(blocked) });
    const other = await createProgramInWorkshop({ host: deaf });
    await other.store.getState().lendScreen();
    expect(other.store.getState()).toMatchObject({ isScreenLent: false, error });
  });

  it('is nothing of the workshop: neither what is stored nor what the room gets changes', async () => {
    const { store } = await createProgramInWorkshop();
    store.getState().setAudience(SIZE);
    const before = store.getState().session;
    await store.getState().lendScreen();
    expect(store.getState().session).toBe(before);
  });
});

describe('a screen that was lent', () => {
  const isLentIn = ({ store }: Program) => store.getState().isScreenLent;

  it('is still lent when the page is loaded anew, until it is taken back', async () => {
    const first = await startWith(LAPTOP, PROJECTOR);
    await first.store.getState().lendScreen();
    await turn();
    const second = await startWith(LAPTOP, PROJECTOR);
    expect(isLentIn(second)).toBe(true);
    await second.store.getState().openAudienceWindow();
    await turn();
    expect(isLentIn(await startWith(LAPTOP, PROJECTOR))).toBe(false);
  });

  it('is not lent on another day', async () => {
    const first = await startWith(LAPTOP, PROJECTOR);
    await first.store.getState().lendScreen();
    await turn();
    const next = createProgram();
    next.clock.now += 7 * 60 * 60 * 1000;
    await next.store.getState().start();
    expect(isLentIn(next)).toBe(false);
  });
});
