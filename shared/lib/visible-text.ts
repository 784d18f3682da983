/**
 * Characters that are not seen: control characters, soft hyphens, spaces without width, marks of the writing direction and of a file's beginning.
 * They come along when a text is pasted. Joiners are left: emoji and some scripts look different without them.
 */
const UNSEEN =
  /[\u034f\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufff9-\ufffb\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** The text as a reader sees it: without what is not seen, letters in one part, with single spaces and none at its ends. */
export function visibleText(text: string): string {
  return text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
}
