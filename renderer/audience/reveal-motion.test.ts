/** A step of a reveal moves once: when the room sees it for the first time. */
import { expect, it } from 'vitest';
import type { AudienceView } from '../../shared/audience/audience-view';
import { firstShown, showNext } from './reveal-motion';

const BLACK: AudienceView = { kind: 'black', language: 'da' };
const slide = { kind: 'break', title: '', message: '' } as const;
const BREAK = { kind: 'slide', language: 'da', slide } as const satisfies AudienceView;

function at(step: number, roundId = 'a'): AudienceView {
  return { ...BREAK, reveal: { roundId, step } };
}

/** Which of the views move, in a window that has just been opened. */
function moving(...views: readonly AudienceView[]): readonly boolean[] {
  let shown = firstShown(BLACK);
  return views.map((view) => {
    shown = showNext(shown, view);
    return shown.revealing !== null;
  });
}

it('moves each step of a reveal as it comes', () => {
  expect(moving(at(-1), at(0), at(1), at(2))).toEqual([false, true, true, true]);
});

it('moves the first step after a break or black as well', () => {
  expect(moving(BREAK, at(0))).toEqual([false, true]);
  expect(moving(BLACK, at(0))).toEqual([false, true]);
});

it('stands still where the reveal goes back, and until it goes further than before', () => {
  expect(moving(at(-1), at(0), at(1), at(0), at(1), at(2)).slice(3)).toEqual([false, false, true]);
});

it('stands still in a window that was opened or reloaded in the middle of a reveal', () => {
  expect(moving(at(0))).toEqual([false]);
  expect(moving(at(2), at(3))).toEqual([false, true]);
  expect(moving(BREAK, at(2))).toEqual([false, false]);
});

it('stands still where a result comes back after something else', () => {
  expect(moving(at(-1), at(0), BLACK, at(0), BREAK, at(0)).slice(2)).toEqual([
    ...[false, false, false, false],
  ]);
});

it('goes on moving where the same step is sent again, and does not begin anew', () => {
  const first = showNext(showNext(firstShown(BLACK), at(-1)), at(0));
  expect(showNext(first, at(0)).revealing).toBe(first.revealing);
});

it('moves again where a result was hidden and is revealed again, and for each round', () => {
  expect(moving(at(-1), at(0), at(-1), at(0))).toEqual([false, true, false, true]);
  expect(moving(at(-1), at(0), at(-1, 'b'), at(0, 'b'))).toEqual([false, true, false, true]);
});
