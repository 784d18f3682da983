/** `BrowserWindow`: its place on the displays, and what a person can do to a window. */
import { EventEmitter } from 'node:events';
import type { BrowserWindow, BrowserWindowConstructorOptions, Display, Rectangle } from 'electron';
import { preventable, type Preventable } from './event.ts';
import type { DoubleScreen } from './screen.ts';
import { DoubleContents, type PageHouse } from './web-contents.ts';

/** Where windows live in a run. */
export interface WindowHouse extends PageHouse {
  readonly screen: DoubleScreen;
  readonly onWindow: (window: DoubleWindow) => void;
  readonly onClosed: (window: DoubleWindow) => void;
  readonly onFocus: (window: DoubleWindow) => void;
}

interface WindowEvents {
  'ready-to-show': [];
  close: [event: Preventable];
  closed: [];
  show: [];
  focus: [];
  resize: [];
  move: [];
  maximize: [];
  'enter-full-screen': [];
  'leave-full-screen': [];
  unresponsive: [];
  responsive: [];
  /** The double's own: loaded and visible for the first time. */
  'double-shown': [];
}

type Part = Pick<
  BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'focus'
  | 'isFocused'
  | 'restore'
  | 'isMinimized'
  | 'isDestroyed'
  | 'isVisible'
  | 'close'
  | 'destroy'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'isMaximized'
  | 'maximize'
  | 'isFullScreen'
  | 'setFullScreen'
  | 'removeMenu'
  | 'moveTop'
>;

export class DoubleWindow extends EventEmitter<WindowEvents> implements Part {
  readonly webContents: DoubleContents;
  readonly options: BrowserWindowConstructorOptions;
  readonly #house: WindowHouse;
  #bounds: Rectangle;
  #isFull = false;
  #isMaximized = false;
  #isVisible: boolean;
  #isLoaded = false;
  #isDestroyed = false;
  #isFocused = false;

  constructor(house: WindowHouse, options: BrowserWindowConstructorOptions) {
    super();
    this.#house = house;
    this.options = options;
    this.#isVisible = options.show ?? true;
    this.webContents = new DoubleContents(house, options.webPreferences?.preload);
    this.#bounds = this.#firstBounds(options);
    this.webContents.onGone = () => {
      this.emit('close', preventable({}));
      this.#vanish();
    };
    this.webContents.on('did-finish-load', () => {
      if (this.#isLoaded) return;
      this.#isLoaded = true;
      this.emit('ready-to-show');
      this.#tellShown();
    });
    this.#isFull = options.fullscreen ?? false;
    house.onWindow(this);
    this.#fit();
    if (this.#isVisible) this.#takeFocus();
  }

  readonly loadURL = (url: string): Promise<void> => this.webContents.loadURL(url);
  readonly isDestroyed = (): boolean => this.#isDestroyed;
  readonly isVisible = (): boolean => this.#isVisible && !this.#isDestroyed;
  readonly isFocused = (): boolean => this.#isFocused && this.isVisible();
  // Nobody minimizes one here.
  readonly isMinimized = (): boolean => false;
  readonly isMaximized = (): boolean => this.#isMaximized;
  readonly isFullScreen = (): boolean => this.#isFull;
  readonly removeMenu = (): void => undefined;
  readonly moveTop = (): void => undefined;

  readonly show = (): void => {
    this.#appear();
    this.#takeFocus();
  };
  readonly showInactive = (): void => {
    this.#appear();
  };
  readonly focus = (): void => {
    if (this.#isVisible) this.#takeFocus();
  };
  readonly restore = (): void => undefined;
  readonly maximize = (): void => {
    this.#isMaximized = true;
    this.#appear();
    this.#fit();
    this.emit('maximize');
    this.emit('resize');
  };
  readonly setFullScreen = (isFull: boolean): void => {
    if (isFull === this.#isFull) return;
    this.#isFull = isFull;
    this.#fit();
    this.emit(isFull ? 'enter-full-screen' : 'leave-full-screen');
    this.emit('resize');
  };

  readonly getNormalBounds = (): Rectangle => ({ ...this.#bounds });
  readonly getBounds = (): Rectangle => {
    const { bounds, workArea } = this.#house.screen.getDisplayMatching(this.#bounds);
    if (this.#isFull) return { ...bounds };
    return { ...(this.#isMaximized ? workArea : this.#bounds) };
  };
  readonly setBounds = (wanted: Partial<Rectangle>): void => {
    const before = this.#bounds;
    this.#bounds = this.#atLeast({ ...before, ...wanted });
    const { x, y, width, height } = this.#bounds;
    this.#fit();
    if (x !== before.x || y !== before.y) this.emit('move');
    if (width !== before.width || height !== before.height) this.emit('resize');
  };

  readonly close = (): void => {
    void this.tryClose();
  };
  readonly destroy = (): void => {
    if (this.#isDestroyed) return;
    this.webContents.destroy();
    this.#vanish();
  };

  /** Closes it as its button does; false where program or page keep it open. */
  async tryClose(): Promise<boolean> {
    if (this.#isDestroyed) return true;
    const event = preventable({});
    this.emit('close', event);
    if (event.defaultPrevented || !(await this.webContents.close())) return false;
    this.#vanish();
    return true;
  }

  /** As the system does with windows on a display that is gone. */
  leaveDisplay(removed: Display): void {
    const middle = {
      x: this.#bounds.x + this.#bounds.width / 2,
      y: this.#bounds.y + this.#bounds.height / 2,
    };
    const { x, y, width, height } = removed.bounds;
    const isThere = middle.x >= x && middle.x < x + width && middle.y >= y && middle.y < y + height;
    if (!isThere) return;
    const { workArea } = this.#house.screen.getPrimaryDisplay();
    this.setBounds({ x: workArea.x, y: workArea.y });
  }

  /** Its size after displays have changed. */
  refit(): void {
    this.#fit();
  }

  /** Resolves once it has been loaded and could be seen. */
  async whenShown(): Promise<void> {
    if (!this.#isLoaded || !this.#isVisible) {
      await new Promise<void>((resolve) => this.once('double-shown', resolve));
    }
    await this.webContents.settled();
  }

  loseFocus(): void {
    this.#isFocused = false;
  }

  #appear(): void {
    const wasVisible = this.#isVisible;
    this.#isVisible = true;
    if (!wasVisible) this.emit('show');
    this.#tellShown();
  }

  #tellShown(): void {
    if (this.#isLoaded && this.#isVisible) this.emit('double-shown');
  }

  #takeFocus(): void {
    this.#house.onFocus(this);
    this.#isFocused = true;
    this.webContents.bringToFront();
    this.emit('focus');
  }

  #vanish(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#house.onClosed(this);
    this.emit('closed');
  }

  #fit(): void {
    const { width, height } = this.getBounds();
    this.webContents.resize({ width, height });
  }

  #atLeast({ x, y, width, height }: Rectangle): Rectangle {
    const { minWidth = 0, minHeight = 0 } = this.options;
    return { x, y, width: Math.max(width, minWidth), height: Math.max(height, minHeight) };
  }

  /** In the middle of the first display where nothing else is said. */
  #firstBounds({ x, y, width = 800, height = 600 }: BrowserWindowConstructorOptions): Rectangle {
    const { workArea } = this.#house.screen.getPrimaryDisplay();
    const middle = (from: number, room: number, size: number) =>
      Math.round(from + Math.max(0, room - size) / 2);
    return this.#atLeast({
      x: x ?? middle(workArea.x, workArea.width, width),
      y: y ?? middle(workArea.y, workArea.height, height),
      width,
      height,
    });
  }
}
