/** The audience window on a system of displays that is told what to do. */
import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  made: [] as unknown[],
  displays: [] as { id: number; bounds: object }[],
}));

class FakeWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), { reload: vi.fn() });
  isFull = false;
  isGone = false;
  readonly place: { readonly x?: number };
  constructor(options: { readonly x?: number }) {
    super();
    this.place = options;
    electron.made.push(this);
  }
  getBounds = () => ({ x: this.place.x ?? 0 });
  setBounds = vi.fn();
  showInactive = vi.fn();
  show = vi.fn();
  moveTop = vi.fn();
  removeMenu = vi.fn();
  loadURL = () => Promise.resolve();
  isDestroyed = () => this.isGone;
  isFullScreen = () => this.isFull;
  // As where the system takes its time, or never says so.
  setFullScreen = vi.fn();
  destroy = () => {
    this.isGone = true;
    this.emit('closed');
  };
}
const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => electron.displays,
  getDisplayMatching: ({ x = 0 }: { x?: number }) => electron.displays[x > 0 ? 1 : 0],
});
vi.mock('electron', () => ({
  BrowserWindow: FakeWindow,
  screen,
  app: { isPackaged: true },
}));

const { createAudienceWindow } = await import('./audience-window');

type Given = Parameters<typeof createAudienceWindow>[0];
const size = { width: 1920, height: 1080 };
const display = (id: number) => ({
  ...{ id, label: '', size, scaleFactor: 1 },
  bounds: { x: (id - 1) * 1920, y: 0, ...size },
});
const LAPTOP = display(1);
const PROJECTOR = display(2);

const newest = () => electron.made.at(-1) as FakeWindow;
const log = vi.fn();

/** An audience window on the projector, shown. */
function onProjector() {
  const facilitator = { getBounds: () => ({ x: 0 }), isFocused: () => true, focus: vi.fn() };
  const audience = createAudienceWindow({
    facilitator: () => facilitator as unknown as ReturnType<Given['facilitator']>,
    onChange: vi.fn(),
    log,
  });
  audience.followDisplays();
  audience.open(null);
  newest().emit('ready-to-show');
  return audience;
}

function pullOut(): void {
  electron.displays = [LAPTOP];
  screen.emit('display-removed', {}, PROJECTOR);
}
function plugIn(): void {
  electron.displays = [LAPTOP, PROJECTOR];
  screen.emit('display-added', {}, PROJECTOR);
}

beforeEach(() => {
  electron.made.length = 0;
  electron.displays = [LAPTOP, PROJECTOR];
  screen.removeAllListeners();
  log.mockReset();
});

describe('the audience window', () => {
  it('waits for full screen once, however often displays change', () => {
    onProjector();
    for (let change = 0; change < 12; change += 1) screen.emit('display-metrics-changed');
    expect(newest().setFullScreen).toHaveBeenCalledTimes(13);
    expect(newest().listenerCount('enter-full-screen')).toBe(1);
    newest().isFull = true;
    screen.emit('display-metrics-changed');
    expect(newest().listenerCount('enter-full-screen')).toBe(0);
  });

  it('comes back with a projector that was pulled out', () => {
    const audience = onProjector();
    pullOut();
    expect(audience.isOpen()).toBe(false);
    plugIn();
    expect(audience.isOpen()).toBe(true);
    expect(newest().place).toMatchObject(PROJECTOR.bounds);
  });

  it('that was closed stays closed, whatever displays do, until it is asked for', () => {
    const audience = onProjector();
    audience.close();
    pullOut();
    plugIn();
    screen.emit('display-metrics-changed');
    expect(audience.isOpen()).toBe(false);
    expect(electron.made).toHaveLength(1);
    audience.open(null);
    expect(newest().place).toMatchObject(PROJECTOR.bounds);
  });

  it('whose page is missing is logged and closed: a black wall would say nothing', () => {
    const audience = onProjector();
    newest().webContents.emit('did-navigate', {}, 'app://pejling/audience.html', 404, '');
    expect(audience.isOpen()).toBe(false);
    expect(log).toHaveBeenCalledExactlyOnceWith({
      ...{ what: 'page-missing', page: 'audience', why: 'status 404' },
    });
  });
});
