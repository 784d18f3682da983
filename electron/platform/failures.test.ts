/** What the facilitator is asked when a page fails, and when nothing is wrong. */
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dictionaryFor } from '../../shared/text/dictionary';

const showMessageBox = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ dialog: { showMessageBox } }));

const { catchPageFailures } = await import('./failures');
type Window = Parameters<typeof catchPageFailures>[0];
const words = dictionaryFor('da').desktop;

function watched(isPrinting: () => boolean) {
  const window = Object.assign(new EventEmitter(), {
    webContents: Object.assign(new EventEmitter(), { forcefullyCrashRenderer: vi.fn() }),
    isDestroyed: () => false,
    show: vi.fn(),
    destroy: vi.fn(),
  });
  const log = vi.fn();
  const resume = vi.fn();
  const facilitator = {
    window: () => window as unknown as Window,
    isOnlyCopy: () => false,
    isPrinting,
    resume,
  };
  catchPageFailures(window as unknown as Window, log, facilitator);
  return { window, log, resume };
}

/** The button that is pressed in the next question. */
function answer(button: number): void {
  showMessageBox.mockResolvedValue({ response: button });
}

beforeEach(() => {
  showMessageBox.mockReset();
});

describe('a page that does not answer', () => {
  it('is asked about, but not while it prints', () => {
    let isPrinting = true;
    const { window, log } = watched(() => isPrinting);
    answer(0);
    window.emit('unresponsive');
    expect(showMessageBox).not.toHaveBeenCalled();
    expect(log).not.toHaveBeenCalled();
    isPrinting = false;
    window.emit('unresponsive');
    expect(showMessageBox).toHaveBeenCalledTimes(1);
    expect(showMessageBox.mock.lastCall?.[1]).toMatchObject({ message: words.silentTitle });
  });
});

describe('a page that can’t be loaded', () => {
  const fail = ({ window }: ReturnType<typeof watched>) =>
    window.webContents.emit('did-navigate', {}, 'app://pejling/facilitator.html', 404, '');

  it('is logged and told of on a window that can be seen, and tried again', async () => {
    const program = watched(() => false);
    answer(0);
    fail(program);
    expect(program.log).toHaveBeenCalledExactlyOnceWith({
      ...{ what: 'page-missing', page: 'facilitator', why: 'status 404' },
    });
    expect(program.window.show).toHaveBeenCalledTimes(1);
    expect(showMessageBox.mock.lastCall?.[1]).toMatchObject({
      detail: words.missingText,
      buttons: [words.tryAgain, words.closeYes],
    });
    await vi.waitFor(() => expect(program.resume).toHaveBeenCalledExactlyOnceWith(true));
    expect(program.window.destroy).not.toHaveBeenCalled();
  });

  it('is left if the facilitator closes Pejling', async () => {
    const program = watched(() => false);
    answer(1);
    fail(program);
    await vi.waitFor(() => expect(program.window.destroy).toHaveBeenCalledTimes(1));
    expect(program.resume).not.toHaveBeenCalled();
  });
});
