/** Keeps machine paths and the hosts of package sources out of what the scripts print. */
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

/**
 * Paths become relative to the project; hosts of addresses become «…». Loopback addresses stay.
 * @param {string} text
 * @param {string} [folder]
 */
export function redact(text, folder = root) {
  return text
    .replaceAll(pathToFileURL(folder).href, '.')
    .replaceAll(`${folder}/`, '')
    .replaceAll(`${folder}\\`, '')
    .replaceAll(folder, '.')
    .replace(/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED) \S+/g, '$1 …')
    .replace(/(https?:\/\/)(?!localhost\b|127\.0\.0\.1\b)[^\s/'"<>)]+/g, '$1…');
}
