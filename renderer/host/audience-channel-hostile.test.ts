/** The line between console and projector: messages that no window of Pejling sends have no effect. */
import { beforeEach, describe, expect, it } from 'vitest';
import { openAudience, openConsole, quietAir, SIZE, viewOf } from '../testing/audience-line';
import { turn } from '../testing/empty-computer';
import type { FakeBroadcast } from '../testing/fake-broadcast';

const CHANNEL = 'pejling-audience';

let air: FakeBroadcast;
beforeEach(() => {
  ({ air } = quietAir());
});

describe('messages that are not ours', () => {
  const HOSTILE: readonly unknown[] = [
    null,
    undefined,
    7,
    'view',
    [],
    {},
    { type: 'no-such-type' },
    { type: 'remote', key: 'Ctrl+Enter' },
    { type: 'remote', key: 'Enter' },
    { type: 'remote' },
    { type: 'stroke', stroke: 7 },
    { type: 'stroke', stroke: 'x'.repeat(1000) },
    { type: 'hello' },
    { type: 'hello', size: null },
    { type: 'hello', size: { width: '1920', height: 1080 } },
    { type: 'hello', size: { width: Number.NaN, height: 1080 } },
    { type: 'view', console: 'x', number: 9, view: null },
    { type: 'view', console: 'x', number: 9, view: { kind: 'grid' } },
    { type: 'view', console: 'x', number: '9', view: viewOf(9) },
    { type: 'view', number: 9, view: viewOf(9) },
    { type: 'view', console: 'x', number: Number.NaN, view: viewOf(9) },
    new Map([['type', 'hello']]),
  ];

  it.each(HOSTILE.map((data) => [data]))('%j does nothing at either end', async (data) => {
    const desk = openConsole('first');
    const wall = openAudience();
    await turn();
    const before = air.sent.length;
    air.send(CHANNEL, data);
    await turn();
    expect([desk.sizes, desk.keys, desk.strokes, wall.views]).toEqual([[SIZE], [], [], []]);
    expect(air.sent).toHaveLength(before + 1);
    desk.show(viewOf(1));
    await turn();
    expect(wall.views).toEqual([viewOf(1)]);
  });

  it('on another channel are not heard', async () => {
    const desk = openConsole('first');
    air.send('another', { type: 'remote', key: 'b' });
    await turn();
    expect(desk.keys).toEqual([]);
  });
});
