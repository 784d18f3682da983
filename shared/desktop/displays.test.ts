import { describe, expect, it } from 'vitest';
import { chooseDisplay, describeDisplays } from './displays';

const laptop = { id: 1, label: 'Indbygget', size: { width: 1440, height: 900 }, scaleFactor: 1 };
const projector = { id: 2, label: 'EPSON', size: { width: 1280, height: 720 }, scaleFactor: 1.5 };
const monitor = { id: 3, label: '', size: { width: 1707, height: 960 }, scaleFactor: 1.5 };
const all = [laptop, projector, monitor];

describe('the displays as the page knows them', () => {
  it('have their physical resolution, and say who is on them', () => {
    expect(describeDisplays(all, 1, 2)).toEqual([
      {
        id: 1,
        label: 'Indbygget',
        width: 1440,
        height: 900,
        isFacilitators: true,
        isAudience: false,
      },
      { id: 2, label: 'EPSON', width: 1920, height: 1080, isFacilitators: false, isAudience: true },
      { id: 3, label: '', width: 2561, height: 1440, isFacilitators: false, isAudience: false },
    ]);
    expect(
      describeDisplays(all, null, null).some((one) => one.isFacilitators || one.isAudience),
    ).toBe(false);
  });
});

describe('the display of the audience window', () => {
  it('is the wanted one', () => {
    expect(chooseDisplay(all, 1, 3)).toBe(monitor);
  });
  it('is the first that is not the facilitator’s where none is wanted', () => {
    expect(chooseDisplay(all, 1, null)).toBe(projector);
    expect(chooseDisplay(all, 2, null)).toBe(laptop);
  });
  it('is an ordinary window on the facilitator’s own', () => {
    expect(chooseDisplay(all, 1, 1)).toBe('window');
    expect(chooseDisplay([laptop], 1, null)).toBe('window');
  });
  it('is gone where the wanted one is not connected: no vote lands on another screen', () => {
    expect(chooseDisplay([laptop, monitor], 1, 2)).toBe('gone');
  });
});
