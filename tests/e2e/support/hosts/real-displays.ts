/** Displays that are plugged in and out of the worker's own screen: an X server that `npm run test:electron` has started. */
import { execFileSync } from 'node:child_process';
import type { DisplaySpec } from '../../../electron-double/screen.ts';
import type { Box } from './desktop.ts';

/** In the order of the workers, as DISPLAY has them; none where the tests run on a person's own screen. */
const SCREENS = process.env.PEJLING_SCREENS?.split(' ') ?? [];

/** The worker's own; undefined leaves the person's. */
export const SCREEN = SCREENS[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % SCREENS.length];

function xrandr(...args: readonly string[]): string {
  if (SCREEN === undefined) throw new Error('Displays are changed under npm run test:electron');
  return execFileSync('xrandr', ['--display', SCREEN, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** Each display has an output of its own, by its number. */
const outputOf = (id: number) => `DUMMY${id - 1}`;

/** The server's mode of this size, made where it has none. */
function modeOf({ bounds: { width, height } }: DisplaySpec, output: string): string {
  const name = `pejling-${width}x${height}`;
  if (!xrandr().includes(name)) {
    // Blanking as wide as anything takes: nothing is ever sent along a wire.
    const across = [width, width + 40, width + 80, width + 160].map(String);
    const down = [height, height + 3, height + 8, height + 20].map(String);
    const clock = (((width + 160) * (height + 20) * 60) / 1e6).toFixed(2);
    xrandr('--newmode', name, clock, ...across, ...down);
  }
  xrandr('--addmode', output, name);
  return name;
}

/** Plugs it in, or gives it another size and place. */
export function plugIn(display: DisplaySpec): void {
  const output = outputOf(display.id);
  const { x, y } = display.bounds;
  const place = ['--pos', `${x}x${y}`, ...(display.internal ? ['--primary'] : [])];
  xrandr('--output', output, '--mode', modeOf(display, output), ...place);
  // Only when it is looked at does the server see that something is on an output which had no mode before.
  xrandr();
}

export function pullOut(id: number): void {
  xrandr('--output', outputOf(id), '--off');
}

/** Where the displays are that are plugged in. */
export function lit(): readonly Box[] {
  const found = xrandr().matchAll(/^DUMMY\d+ connected (?:primary )?(\d+)x(\d+)\+(\d+)\+(\d+)/gm);
  return [...found].map((match) => {
    const [width = 0, height = 0, x = 0, y = 0] = match.slice(1).map(Number);
    return { x, y, width, height };
  });
}

/** These displays and no others, as before every start. */
export function arrange(displays: readonly DisplaySpec[]): void {
  if (SCREEN === undefined) return;
  const wanted = new Set(displays.map(({ id }) => outputOf(id)));
  const outputs = [...xrandr().matchAll(/^(DUMMY\d+) connected (?:primary )?\d/gm)];
  for (const display of displays) plugIn(display);
  for (const [, output = ''] of outputs) {
    if (!wanted.has(output)) xrandr('--output', output, '--off');
  }
}
