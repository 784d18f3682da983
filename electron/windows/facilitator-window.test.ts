/** The facilitator's window when Windows logs off. */
import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';

const made = vi.hoisted((): unknown[] => []);
class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { send: vi.fn() });
  constructor() {
    super();
    made.push(this);
  }
  show = vi.fn();
  isDestroyed = () => false;
  loadURL = () => Promise.resolve();
}
const area = { workArea: { x: 0, y: 0, width: 1440, height: 900 } };
vi.mock('electron', () => ({
  BrowserWindow: FakeWindow,
  screen: { getPrimaryDisplay: () => ({ id: 1, ...area }), getAllDisplays: () => [] },
  app: { isPackaged: true },
  powerSaveBlocker: {},
  Menu: {},
  dialog: {},
}));
const { createFacilitatorWindow } = await import('./facilitator-window');

beforeEach(() => {
  made.length = 0;
});

it.each(['query-session-end', 'session-end'])(
  'has its page finish the workshop’s file at %s, without a question and without holding up the system',
  async (event) => {
    const onClosed = vi.fn();
    const opener = createFacilitatorWindow({
      ...{ preload: 'preload.cjs', placeFile: '/no/such/place.json' },
      ...{ isBusy: () => true, onMoved: vi.fn(), onClosed },
    });
    await opener.open();
    const window = made[0] as FakeWindow;
    const preventDefault = vi.fn();
    window.emit(event, { preventDefault, reasons: ['logoff'] });
    expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith('pejling:closing');
    expect(preventDefault).not.toHaveBeenCalled();
    expect(onClosed).not.toHaveBeenCalled();
    // Else it waits to be shown, beyond this test.
    window.emit('ready-to-show');
  },
);
