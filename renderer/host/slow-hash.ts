/** PBKDF2 with SHA-256 of UTF-8 text, by the browser's own Web Crypto: off the page's thread, and from `file:` too. */
import type { SlowHash } from '../../shared/domain/ballot-box/ballot-code-check';

const BITS = 256;

/** 64 hex digits, lower case. */
export const slowHash: SlowHash = async (text, salt, rounds) => {
  const bytes = (plain: string) => new TextEncoder().encode(plain);
  const key = await crypto.subtle.importKey('raw', bytes(text), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(salt), iterations: rounds };
  const hashed = await crypto.subtle.deriveBits(how, key, BITS);
  return Array.from(new Uint8Array(hashed), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
