/** The displays: specs plug them in and pull them out. */
import { EventEmitter } from 'node:events';
import type { Display, Rectangle, Screen } from 'electron';
import type { Told } from './event.ts';

/** A display as a spec describes it; `bounds` in device-independent pixels. */
export interface DisplaySpec {
  readonly id: number;
  readonly label: string;
  readonly bounds: Rectangle;
  readonly scaleFactor?: number;
  readonly internal?: boolean;
  /** What the task bar leaves free; all of it where nothing is said. */
  readonly workArea?: Rectangle;
}

interface ScreenEvents {
  'display-added': Told<Screen, 'display-added', [event: Electron.Event, display: Display]>;
  'display-removed': Told<Screen, 'display-removed', [event: Electron.Event, display: Display]>;
  'display-metrics-changed': Told<
    Screen,
    'display-metrics-changed',
    [event: Electron.Event, display: Display, changed: string[]]
  >;
}

type Part = Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'>;

const EVENT = {} as Electron.Event;

/** The first display is the primary one, and there always is one. */
export class DoubleScreen extends EventEmitter<ScreenEvents> implements Part {
  #displays: readonly Display[];

  constructor(displays: readonly DisplaySpec[]) {
    super();
    this.#displays = displays.map(displayOf);
  }

  readonly getAllDisplays = (): Display[] => [...this.#displays];

  readonly getPrimaryDisplay = (): Display => {
    const [primary] = this.#displays;
    if (!primary) throw new Error('The double has no display left');
    return primary;
  };

  /** The display that shares the largest area with `rect`, else the nearest. */
  readonly getDisplayMatching = (rect: Rectangle): Display =>
    this.#best((display) => {
      const shared = sharedArea(display.bounds, rect);
      return shared > 0 ? shared : -distance(centre(display.bounds), centre(rect));
    });

  plugIn(spec: DisplaySpec): void {
    const display = displayOf(spec);
    this.#displays = [...this.#displays, display];
    this.emit('display-added', EVENT, display);
  }

  /** Takes the display away; `beforeTold` runs before the program hears of it, as systems move windows first. */
  pullOut(id: number, beforeTold: (removed: Display) => void): void {
    const removed = this.#displays.find((display) => display.id === id);
    if (!removed) throw new Error(`There is no display ${id} to pull out`);
    this.#displays = this.#displays.filter((display) => display !== removed);
    beforeTold(removed);
    this.emit('display-removed', EVENT, removed);
  }

  /** Another resolution, place or scale. */
  change(spec: DisplaySpec): void {
    const display = displayOf(spec);
    this.#displays = this.#displays.map((own) => (own.id === spec.id ? display : own));
    this.emit('display-metrics-changed', EVENT, display, ['bounds', 'workArea', 'scaleFactor']);
  }

  #best(score: (display: Display) => number): Display {
    return this.#displays.reduce(
      (best, display) => (score(display) > score(best) ? display : best),
      this.getPrimaryDisplay(),
    );
  }
}

function displayOf({ id, label, bounds, workArea = bounds, ...rest }: DisplaySpec): Display {
  return {
    id,
    label,
    bounds,
    workArea,
    size: { width: bounds.width, height: bounds.height },
    workAreaSize: { width: workArea.width, height: workArea.height },
    scaleFactor: rest.scaleFactor ?? 1,
    internal: rest.internal ?? false,
    accelerometerSupport: 'unknown',
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    maximumCursorSize: { width: 64, height: 64 },
    monochrome: false,
    nativeOrigin: { x: bounds.x, y: bounds.y },
    rotation: 0,
    touchSupport: 'unknown',
  };
}

function sharedArea(one: Rectangle, other: Rectangle): number {
  const side = (at: 'x' | 'y', size: 'width' | 'height') =>
    Math.min(one[at] + one[size], other[at] + other[size]) - Math.max(one[at], other[at]);
  return Math.max(0, side('x', 'width')) * Math.max(0, side('y', 'height'));
}

function centre({ x, y, width, height }: Rectangle): Electron.Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function distance(one: Electron.Point, other: Electron.Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
