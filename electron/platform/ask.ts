/** Everything the program itself says: on the facilitator's window, never on the projector, in the page's language. */
import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '../../shared/lib/language';
import { dictionaryFor, type Dictionary } from '../../shared/text/dictionary';

let language: Language = 'da';

/** Takes over the language that the page speaks. */
export function speak(spoken: Language): void {
  language = spoken;
}

export function words(): Dictionary['desktop'] {
  return dictionaryFor(language).desktop;
}

/** Asks on a window; gives the chosen button's place. 0, which Esc chooses too, where there is no window to ask on. */
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
