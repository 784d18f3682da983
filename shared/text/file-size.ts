/** The size of a file in words. */
import { formatFor } from '../lib/format';
import type { Language } from '../lib/language';

/** «412 kB», «1,3 MB»: a kB is a thousand bytes. Never less than 1 kB. */
export function fileSize(bytes: number, language: Language): string {
  const format = formatFor(language);
  if (bytes >= 1_000_000) return `${format.decimal(bytes / 1_000_000)} MB`;
  return `${format.number(Math.max(1, Math.round(bytes / 1000)))} kB`;
}
