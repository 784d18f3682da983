/** The one-file edition as text: scripts and styles inlined, and a content security policy that allows only them. */
import { createHash } from 'node:crypto';

/** A script that is in the page as text until it is needed. */
export interface ScriptPart {
  readonly id: string;
  readonly script: string;
}

export interface DocumentParts {
  /** The page as vite wrote it, with tags that point at the built script and style sheet. */
  readonly html: string;
  readonly script: string;
  readonly parts?: readonly ScriptPart[];
  readonly style: string;
  readonly version: string;
}

/**
 * Makes code safe inside a script element. There the HTML parser looks for `</script`, and after `<!--` for
 * `<script` too. `\x3C` is `<` in strings, templates and regular expressions; a backslash that already stood
 * before it is dropped. Elsewhere the result does not parse, which fails the build: see the plugin.
 */
export function escapeScript(code: string): string {
  return normaliseNewlines(code).replace(
    /(\\*)<(?=!--|\/?script)/gi,
    (_match, backslashes: string) =>
      `${backslashes.slice(0, backslashes.length - (backslashes.length % 2))}\\x3C`,
  );
}

/** Makes a style sheet safe inside a style element; `\/` is a slash in CSS strings and addresses. */
export function escapeStyle(css: string): string {
  return normaliseNewlines(css).replace(/<\/(?=style)/gi, '<\\/');
}

/** The HTML parser turns every line end into \n before the browser hashes the text. */
function normaliseNewlines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** A source expression for the exact text of an inlined element. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * Nothing may be loaded, except what html-to-image fetches from data and blob addresses. Workers are not allowed: use
 * fflate's `zipSync`, since its asynchronous `zip` would need `worker-src blob:`.
 */
export function contentSecurityPolicy(
  scripts: readonly string[],
  styles: readonly string[],
): string {
  const sources = (texts: readonly string[]) =>
    texts.length === 0 ? "'none'" : texts.map(hashSource).join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Version and a hash of the code: the same sources give the same id, whenever and wherever they are built. */
export function buildId(version: string, script: string, style: string): string {
  const hash = createHash('sha256').update(script).update('\0').update(style).digest('hex');
  return `${version}+${hash.slice(0, 12)}`;
}

/** The finished page. Throws if something would still be loaded from elsewhere. */
export function assembleDocument({
  html,
  script,
  parts = [],
  style,
  version,
}: DocumentParts): string {
  const code = escapeScript(script);
  const css = escapeStyle(style);
  const texts = parts.map((part) => ({ id: part.id, text: escapeScript(part.script) }));
  const scripts = [...texts.map(({ text }) => text), code];
  if ([...scripts, css].some((text) => text.includes('\0'))) {
    throw new Error('A NUL would change the hash');
  }
  const policy = contentSecurityPolicy(scripts, css === '' ? [] : [css]);
  const first =
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n` +
    `    <meta name="pejling-build" content="${buildId(version, scripts.join('\0'), css)}">`;
  const page = normaliseNewlines(html)
    .replace(/\s*<script\b[^>]*\ssrc=[^>]*><\/script>/gi, '')
    .replace(/\s*<link\b[^>]*\srel="(?:stylesheet|modulepreload)"[^>]*>/gi, '');
  refuseOwnCode(page);
  refuseReferences(page, css);
  // Module scripts wait for the whole page; in the head they stay out of the body that is shown and captured.
  const last = [
    ...(css === '' ? [] : [`  <style>${css}</style>\n`]),
    ...texts.map(({ id, text }) => `    <script type="text/plain" id="${id}">${text}</script>\n`),
    `    <script type="module">${code}</script>\n  `,
  ].join('');
  // The policy grows with every part, so the character set stands before it; nothing else does.
  const charset = charsetOf(page);
  const head = insert(insert(page, charset, ''), '<head>', `<head>\n    ${charset}\n    ${first}`);
  return insert(head, '</head>', `${last}</head>`);
}

/** Replaces the one occurrence of a tag. */
function insert(page: string, tag: string, replacement: string): string {
  const parts = page.split(tag);
  if (parts.length !== 2) throw new Error(`The page needs exactly one ${tag}`);
  return parts.join(replacement);
}

/** Checks that the page's own markup contains no code, which the policy would block. */
function refuseOwnCode(page: string): void {
  const found = /<script\b|<style\b|\sstyle=|\son[a-z]+=|http-equiv=/i.exec(page);
  if (found) throw new Error(`The page's markup may not hold «${found[0].trim()}»`);
}

function refuseReferences(page: string, css: string): void {
  const attributes = [
    ...page.matchAll(/\s(?:src|srcset|href|data|action|poster)\s*=\s*["']?([^"'\s>]*)/gi),
  ];
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)];
  const outside = [...attributes, ...addresses]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^(?:data:|#)/i.test(address));
  if (/@import\b/i.test(css)) outside.push('@import');
  if (outside.length > 0) throw new Error(`The page refers to ${outside.join(', ').slice(0, 300)}`);
}

/** The element of the page that names its character set. A browser looks for it in the first 1024 bytes only. */
function charsetOf(page: string): string {
  const start = Buffer.from(page).subarray(0, 1024).toString('latin1');
  const found = /<meta charset="utf-8"[^>]*>/i.exec(start);
  if (!found) throw new Error('<meta charset="utf-8"> must stand within the first 1024 bytes');
  return found[0];
}
