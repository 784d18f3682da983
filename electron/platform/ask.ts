/** The program's own messages: on the facilitator's window, never on the projector, in the page's language. */
import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/lib/language';
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary';

let language: Language = 'da';

/** Sets the language to that of the page. */
export function speak(spoken: Language): void {
  language = spoken;
}

export function spoken(): Language {
  return language;
}

export function words(): Dictionary['desktop'] {
  return dictionaryFor(language).desktop;
}

/** Asks on a window and returns the index of the chosen button. Returns 0, which Esc also chooses, if there is no window. */
export async function ask(
  window: BrowserWindow | null,
  message: string,
  detail: string,
  buttons: readonly string[],
): Promise<number> {
  if (!window || window.isDestroyed()) return 0;
  const options = { message, detail, buttons: [...buttons], defaultId: 0, cancelId: 0 };
  const { response } = await dialog.showMessageBox(window, { ...options, noLink: true });
  return response;
}
