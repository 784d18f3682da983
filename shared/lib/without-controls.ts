/** Text as XML can hold it. */

/** Without control characters (tab and line breaks stay), halves of characters, and the two code points that are none. */
export function withoutControls(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu, '');
}
