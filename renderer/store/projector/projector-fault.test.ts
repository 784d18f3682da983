import { describe, expect, it } from 'vitest';
import type { DisplayInfo } from '../../../shared/ipc/contract';
import { projectorFault } from './projector-fault';

const audience = { width: 1920, height: 1080 };
const displayOf = (id: number, overrides: Partial<DisplayInfo> = {}): DisplayInfo => ({
  ...{ id, label: '', width: 1920, height: 1080, isFacilitators: id === 1, isAudience: false },
  ...overrides,
});
const onSecond = [displayOf(1), displayOf(2, { isAudience: true })];
const onOwn = [displayOf(1, { isAudience: true }), displayOf(2)];

describe('in the desktop program', () => {
  it.each([
    ['a window on the projector', audience, onSecond, null],
    ['a window on the own screen', audience, onOwn, 'own-screen'],
    ['a window, and the projector pulled out', audience, [displayOf(1)], 'one-screen'],
    ['no window', null, [displayOf(1), displayOf(2)], 'no-window'],
    ['no window and no projector', null, [displayOf(1)], 'one-screen'],
  ] as const)('%s', (_, size, displays, fault) => {
    const hasSecondScreen = displays.length > 1;
    expect(projectorFault({ audience: size, displays, hasSecondScreen })).toBe(fault);
  });
});

describe('in a browser', () => {
  it.each([
    ['a window and a second screen', audience, true, null],
    ['a window on the only screen', audience, false, 'one-screen'],
    ['no window', null, true, 'no-window'],
    ['a window, in a browser that does not tell', audience, null, null],
  ] as const)('%s', (_, size, hasSecondScreen, fault) => {
    expect(projectorFault({ audience: size, displays: [], hasSecondScreen })).toBe(fault);
  });
});
