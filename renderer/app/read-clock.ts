/** The computer's clock, milliseconds since 1970: never before that, because a file holds no such time, wherever a flat battery has set the clock. */
export function readClock(): number {
  return Math.max(0, Date.now());
}
