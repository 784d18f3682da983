/** Whether a view is a step of a reveal that the room sees for the first time: only that moves. */
import type { AudienceView } from '../../shared/audience/audience-view';

export interface Shown {
  readonly view: AudienceView;
  /** Names the step that is being revealed; null where nothing moves. */
  readonly revealing: string | null;
  /** The furthest step shown of each round since the window was opened; null before the first view. */
  readonly furthest: ReadonlyMap<string, number> | null;
}

/** What a window shows that has been sent nothing yet. */
export function firstShown(view: AudienceView): Shown {
  return { view, revealing: null, furthest: null };
}

/**
 * The next view in the window. It moves if it goes on with a reveal that the window has followed so far: not in a
 * window that was opened or reloaded on it, not where the reveal goes back or the slide comes back.
 */
export function showNext(before: Shown, view: AudienceView): Shown {
  const place = view.kind === 'slide' ? view.reveal : undefined;
  const furthest = before.furthest ?? new Map<string, number>();
  if (!place) return { view, revealing: null, furthest };
  const { roundId, step } = place;
  const seen = furthest.get(roundId);
  const name = `${roundId} ${step}`;
  const isNext = step >= 0 && (seen === undefined ? step === 0 : step > seen);
  const goesOn = before.furthest !== null && (isNext || before.revealing === name);
  const reached = step < 0 ? step : Math.max(step, seen ?? step);
  return {
    view,
    revealing: goesOn ? name : null,
    furthest: new Map([...furthest, [roundId, reached]]),
  };
}
