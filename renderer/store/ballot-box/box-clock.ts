/** The box's clock: a ballot that is left behind is cleared, and a step that just came up hears no double press. */
import { forgottenWait } from '../../../shared/domain/ballot-box/box-lock';
import { NEW_VOTER } from '../../../shared/domain/ballot-box/box-voter';
import type { BoxData } from './ballot-box-state';
import type { Context } from '../shell/context';

const TICK = 1000;
/** Milliseconds without a touch until the screen is cleared, and how many of them are counted down. */
const IDLE = 60_000;
const COUNTED = 10_000;
/** How long a new step hears nothing that leads on, in milliseconds: a double press is one press. */
const DEAF = 500;

export interface BoxClock {
  /** Changes the box, where it is up. */
  readonly setBox: (part: Partial<BoxData>) => void;
  /** The next voter's turn: nothing is left of the one before. */
  readonly wipe: () => void;
  /** Somebody is there. */
  readonly touch: () => void;
  /** A step came up, or one that is asked about was. */
  readonly noteStep: () => void;
  /** True just after a step came up. */
  readonly isDeaf: () => boolean;
  /** Begins to tick; goes on as long as the box is up. */
  readonly keepTicking: () => void;
}

export function createBoxClock({ get, set, later, now }: Context): BoxClock {
  /** When the box was touched last, when its step came up, and which loop of ticks counts: of several the newest. */
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
    // A ballot on its way, and the thanks, end by themselves.
    if (kind === 'casting' || kind === 'thanks') return;
    const left = clock.touched + IDLE - now();
    if (box.screen === 'code') {
      setBox({ time: now() });
      const isWaitedOut = forgottenWait(box.lock, now()).state !== 'none';
      // Whoever wanted to leave has gone: the next voter must find a box to vote in.
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
