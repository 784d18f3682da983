/** A window is shown whichever sign comes first. */
import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showWhenReady } from './show-when-ready';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function waitingWindow() {
  const window = Object.assign(new EventEmitter(), {
    webContents: new EventEmitter(),
    isDestroyed: (): boolean => false,
  });
  const show = vi.fn();
  showWhenReady(window, show);
  return { window, show };
}

describe('a window', () => {
  it('is shown when it is drawn, once', () => {
    const { window, show } = waitingWindow();
    expect(show).not.toHaveBeenCalled();
    window.emit('ready-to-show');
    window.webContents.emit('did-finish-load');
    vi.advanceTimersByTime(10_000);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('that is never drawn while it is hidden, as under Wayland, is shown when its page is loaded', () => {
    const { window, show } = waitingWindow();
    window.webContents.emit('did-finish-load');
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('of which nothing is heard is shown after three seconds', () => {
    const { show } = waitingWindow();
    vi.advanceTimersByTime(2999);
    expect(show).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(show).toHaveBeenCalledTimes(1);
  });

  it('that is gone by then is left alone', () => {
    const { window, show } = waitingWindow();
    window.isDestroyed = () => true;
    vi.advanceTimersByTime(3000);
    expect(show).not.toHaveBeenCalled();
  });
});
