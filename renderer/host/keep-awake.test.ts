/** The screen stays awake while a workshop is open, also after the window was hidden; refusals do no harm. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { turn } from '../testing/empty-computer';
import { createKeepAwake } from './keep-awake';

interface Sentinel {
  released: boolean;
  readonly release: () => Promise<void>;
}

interface FakeDocument extends EventTarget {
  visibilityState: 'visible' | 'hidden';
}

let page: FakeDocument;
let sentinels: Sentinel[];
let answer: () => Promise<void>;

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' as const });
  sentinels = [];
  answer = () => Promise.resolve();
  const request = async (): Promise<Sentinel> => {
    await answer();
    const sentinel: Sentinel = {
      released: false,
      release: () => {
        sentinel.released = true;
        return Promise.resolve();
      },
    };
    sentinels.push(sentinel);
    return sentinel;
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { wakeLock: { request } });
});

const heldNow = () => sentinels.filter(({ released }) => !released).length;

/** Hides the window, as the browser does: its wake lock is taken away. */
function hide(): void {
  page.visibilityState = 'hidden';
  for (const sentinel of sentinels) sentinel.released = true;
  page.dispatchEvent(new Event('visibilitychange'));
}

function comeBack(): void {
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
}

describe('the screen', () => {
  it('may sleep until it is told to stay awake', async () => {
    createKeepAwake();
    comeBack();
    await turn();
    expect(sentinels).toEqual([]);
  });

  it('stays awake from when it is switched on until it is switched off', async () => {
    const keepAwake = createKeepAwake();
    keepAwake(true);
    await turn();
    expect(heldNow()).toBe(1);
    keepAwake(false);
    await turn();
    expect(heldNow()).toBe(0);
  });

  it('is kept awake once, however often it is switched on', async () => {
    const keepAwake = createKeepAwake();
    keepAwake(true);
    await turn();
    keepAwake(true);
    comeBack();
    await turn();
    expect(sentinels).toHaveLength(1);
  });

  it('is kept awake again when the window comes back', async () => {
    const keepAwake = createKeepAwake();
    keepAwake(true);
    await turn();
    hide();
    await turn();
    expect(heldNow()).toBe(0);
    comeBack();
    await turn();
    expect(heldNow()).toBe(1);
  });

  it('is left alone by a window that comes back after it was switched off', async () => {
    const keepAwake = createKeepAwake();
    keepAwake(true);
    await turn();
    hide();
    keepAwake(false);
    comeBack();
    await turn();
    expect(heldNow()).toBe(0);
  });

  it('is kept awake as soon as a hidden window is seen', async () => {
    hide();
    createKeepAwake()(true);
    await turn();
    expect(sentinels).toEqual([]);
    comeBack();
    await turn();
    expect(heldNow()).toBe(1);
  });

  it('may sleep when it was switched off while the browser was still asked', async () => {
    let give = (): void => undefined;
    answer = () =>
      new Promise((resolve) => {
        give = resolve;
      });
    const keepAwake = createKeepAwake();
    keepAwake(true);
    keepAwake(false);
    give();
    await turn();
    expect(sentinels).toHaveLength(1);
    expect(heldNow()).toBe(0);
  });
});

describe('nothing happens', () => {
  it('where the browser refuses, and the next time may be better', async () => {
    answer = () => Promise.reject(new DOMException('Low battery', 'NotAllowedError'));
    const keepAwake = createKeepAwake();
    keepAwake(true);
    await turn();
    expect(sentinels).toEqual([]);
    answer = () => Promise.resolve();
    comeBack();
    await turn();
    expect(heldNow()).toBe(1);
  });

  it('where the browser has no wake lock', async () => {
    vi.stubGlobal('navigator', {});
    const keepAwake = createKeepAwake();
    keepAwake(true);
    keepAwake(false);
    await turn();
    expect(sentinels).toEqual([]);
  });
});
