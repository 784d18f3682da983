/** The calendar date in the computer's time zone. */

/** The local date of a moment (milliseconds since 1970) as YYYY-MM-DD. */
export function localIsoDate(milliseconds: number): string {
  // Swedish writes dates as ISO does.
  return new Date(milliseconds).toLocaleDateString('sv-SE');
}
