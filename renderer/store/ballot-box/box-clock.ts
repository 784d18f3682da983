/** The box's clock: clears a ballot that was left behind, and ignores the second of a double press on a new step. */
import { forgottenWait } from '../../../shared/domain/ballot-box/box-lock';
import { NEW_VOTER } from '../../../shared/domain/ballot-box/box-voter';
import type { BoxData } from './ballot-box-state';
import type { Context } from '../shell/context';

const TICK = 1000;
/** Milliseconds without a touch until the screen is cleared, and for how many of them the countdown shows. */
const IDLE = 60_000;
const COUNTED = 10_000;
/** How long a new step ignores acts that lead on, in milliseconds: a double press counts once. */
const DEAF = 500;

export interface BoxClock {
  /** Changes the box, if it is shown. */
  readonly setBox: (part: Partial<BoxData>) => void;
  /** Starts the next voter's turn and clears everything of the last one. */
  readonly wipe: () => void;
  /** Notes that somebody is at the box. */
  readonly touch: () => void;
  /** Notes that a new step or question is shown. */
  readonly noteStep: () => void;
  /** True just after a new step was shown. */
  readonly isDeaf: () => boolean;
  /** Starts ticking; goes on as long as the box is shown. */
  readonly keepTicking: () => void;
}

export function createBoxClock({ get, set, later, now }: Context): BoxClock {
  /** When the box was last touched, when its step was shown, and the number of the newest tick loop, the only one that counts. */
  const clock = { touched: 0, stepped: 0, loop: 0 };

  const setBox = (part: Partial<BoxData>): void => {
    const { box } = get();
    if (box) set({ box: { ...box, ...part } });
  };
  const wipe = (): void => {
    const { box } = get();
    if (box) setBox({ voter: NEW_VOTER, visit: box.visit + 1, secondsLeft: null });
  };
  const tick = (box: BoxData): void => {
    const { kind } = box.voter.step;
    // A ballot being cast, and the thanks, end by themselves.
    if (kind === 'casting' || kind === 'thanks') return;
    const left = clock.touched + IDLE - now();
    if (box.screen === 'code') {
      setBox({ time: now() });
      const isWaitedOut = forgottenWait(box.lock, now()).state !== 'none';
      // Whoever opened the code screen has gone: the next voter must find a box to vote in.
      if (left > 0 || isWaitedOut) return;
      setBox({ screen: 'voter', codeState: 'none' });
    }
    if (kind === 'start') return;
    if (left <= 0) wipe();
    else if (left <= COUNTED) setBox({ secondsLeft: Math.ceil(left / 1000) });
  };
  return {
    setBox,
    wipe,
    touch: () => {
      clock.touched = now();
      const { box } = get();
      if (box && box.secondsLeft !== null) setBox({ secondsLeft: null });
    },
    noteStep: () => {
      clock.stepped = now();
    },
    isDeaf: () => now() - clock.stepped < DEAF,
    keepTicking: () => {
      clock.loop += 1;
      const mine = clock.loop;
      const again = (): void => {
        const { box } = get();
        if (mine !== clock.loop || !box) return;
        tick(box);
        later(TICK, again);
      };
      later(TICK, again);
    },
  };
}
