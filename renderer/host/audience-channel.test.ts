/** The line between console and projector: the newest view arrives, and both ends know of each other. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AudienceView } from '../../shared/audience/audience-view';
import { openAudience, openConsole, quietAir, SIZE, viewOf } from '../testing/audience-line';
import { turn } from '../testing/empty-computer';
import type { FakeBroadcast } from '../testing/fake-broadcast';
import { askAudienceToClose, REMOTE_KEYS } from './audience-channel';

const CHANNEL = 'pejling-audience';

let air: FakeBroadcast;
let page: EventTarget;
beforeEach(() => {
  ({ air, page } = quietAir());
});

describe('a view', () => {
  it('reaches the audience window as it is', async () => {
    const desk = openConsole('first');
    const wall = openAudience();
    await turn();
    const views: readonly AudienceView[] = [
      viewOf(1),
      { kind: 'test-picture', language: 'en' },
      { kind: 'black', language: 'da' },
    ];
    for (const view of views) desk.show(view);
    await turn();
    expect(wall.views).toEqual(views);
  });

  it('shown before the window opened is there when it opens, and only the newest', async () => {
    const desk = openConsole('first');
    for (const number of [1, 2, 3]) desk.show(viewOf(number));
    await turn();
    const wall = openAudience();
    await turn();
    expect(wall.views).toEqual([viewOf(3)]);
  });

  it('that is older than the last one is not shown, nor the same twice', async () => {
    const wall = openAudience();
    await turn();
    const send = (number: number) => {
      air.send(CHANNEL, { type: 'view', console: 'first', number, view: viewOf(number) });
    };
    for (const number of [5, 4, 5, 1, 6]) send(number);
    await turn();
    expect(wall.views).toEqual([viewOf(5), viewOf(6)]);
  });

  it('of a console that was reloaded is shown although it counts from 1 again', async () => {
    const first = openConsole('first');
    const wall = openAudience();
    await turn();
    for (const number of [1, 2, 3]) first.show(viewOf(number));
    await turn();
    first.close();
    openConsole('second').show(viewOf(4));
    await turn();
    expect(wall.views.at(-1)).toEqual(viewOf(4));
  });

  it('stays on the wall while the console is gone', async () => {
    const first = openConsole('first');
    const wall = openAudience();
    await turn();
    first.show(viewOf(1));
    await turn();
    first.close();
    openConsole('second');
    await turn();
    expect(wall.views).toEqual([viewOf(1)]);
  });

  it('is not asked for again when a size or a key comes', async () => {
    const desk = openConsole('first');
    desk.show(viewOf(1));
    const wall = openAudience();
    await turn();
    page.dispatchEvent(new Event('resize'));
    wall.pressRemote('b');
    await turn();
    expect(wall.views).toEqual([viewOf(1)]);
  });
});

describe('the console', () => {
  it('is told the size when the window opens, and when it changes', async () => {
    const desk = openConsole('first');
    await turn();
    expect(desk.sizes).toEqual([]);
    let size = SIZE;
    openAudience(() => size);
    await turn();
    size = { width: 1280, height: 720 };
    page.dispatchEvent(new Event('resize'));
    await turn();
    expect(desk.sizes).toEqual([SIZE, { width: 1280, height: 720 }]);
  });

  it('that starts anew finds the window that is already there', async () => {
    openAudience();
    await turn();
    const desk = openConsole('second');
    await turn();
    expect(desk.sizes).toEqual([SIZE]);
  });

  it('is told when the window is gone, and when it is back', async () => {
    const desk = openConsole('first');
    const wall = openAudience();
    await turn();
    expect(desk.sizes).toEqual([SIZE]);
    wall.close();
    await turn();
    expect(desk.sizes).toEqual([SIZE, null]);
    const again = openAudience();
    await turn();
    expect(desk.sizes).toEqual([SIZE, null, SIZE]);
    again.close();
    await turn();
    expect(desk.sizes).toEqual([SIZE, null, SIZE, null]);
  });

  it('shows the newest view on a second window too, and keeps it when the first is closed', async () => {
    const desk = openConsole('first');
    const first = openAudience();
    await turn();
    desk.show(viewOf(1));
    await turn();
    const second = openAudience();
    await turn();
    expect(second.views).toEqual([viewOf(1)]);
    first.close();
    await turn();
    expect(desk.sizes.at(-1)).toEqual(SIZE);
    second.close();
    await turn();
    expect(desk.sizes.at(-1)).toBeNull();
  });

  it('gets each key of the remote', async () => {
    const desk = openConsole('first');
    const wall = openAudience();
    await turn();
    for (const key of REMOTE_KEYS) wall.pressRemote(key);
    await turn();
    expect(desk.keys).toEqual(['PageDown', 'PageUp', 'b', '.', 'F5', 'Escape']);
  });

  it('gets the strokes of the keyboard too, told apart from the remote’s', async () => {
    const desk = openConsole('first');
    const wall = openAudience();
    await turn();
    wall.pressStroke('Ctrl+Enter');
    wall.pressStroke('Alt+1');
    await turn();
    expect([desk.keys, desk.strokes]).toEqual([[], ['Ctrl+Enter', 'Alt+1']]);
  });

  it('hears nothing after it was closed', async () => {
    const desk = openConsole('first');
    const wall = openAudience();
    await turn();
    desk.close();
    wall.pressRemote('b');
    page.dispatchEvent(new Event('resize'));
    await turn();
    expect(desk.keys).toEqual([]);
    expect(desk.sizes).toEqual([SIZE]);
  });
});

it('measures no longer once the window is closed', async () => {
  const measure = vi.fn(() => SIZE);
  const wall = openAudience(measure);
  await turn();
  wall.close();
  measure.mockClear();
  page.dispatchEvent(new Event('resize'));
  openConsole('first');
  await turn();
  expect(measure).not.toHaveBeenCalled();
});

describe('letting go of the screen', () => {
  it('asks every open window to close, and one that opens later stays', async () => {
    openConsole('first');
    const open = [openAudience(), openAudience()];
    await turn();
    askAudienceToClose();
    await turn();
    expect(open.map(({ asked }) => asked)).toEqual([['close'], ['close']]);
    const later = openAudience();
    await turn();
    expect(later.asked).toEqual([]);
  });
});
