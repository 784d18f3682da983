/**
 * A vite plugin that checks the desktop pages against their policy: code and styles in separate files,
 * nothing from elsewhere.
 */
import type { Plugin } from 'vite';

/** Fails the build of pages that `script-src 'self'; style-src 'self'; font-src data:` would break. */
export function plainPages(): Plugin {
  return {
    name: 'pejling-plain-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'asset') continue;
          const text = Buffer.from(output.source).toString('utf8');
          const problem = output.fileName.endsWith('.html')
            ? problemOfPage(text)
            : output.fileName.endsWith('.css')
              ? problemOfStyle(text)
              : null;
          if (problem !== null) throw new Error(`${output.fileName} may not hold «${problem}»`);
        }
      },
    },
  };
}

/** The part of the page's markup that its policy would block, or null. @param html as vite wrote it */
export function problemOfPage(html: string): string | null {
  const markup = html
    .replace(/<script\b[^>]*\ssrc="\.\/assets\/[^">]*"[^>]*>\s*<\/script>/gi, '')
    .replace(/<link\b[^>]*\shref="\.\/assets\/[^">]*"[^>]*>/gi, '');
  const found = /<script\b|<style\b|\sstyle=|\son[a-z]+=|http-equiv=|<link\b|<base\b/i.exec(markup);
  return found?.[0].trim() ?? null;
}

/** The first address in a style sheet that would be loaded from elsewhere, or null. */
export function problemOfStyle(css: string): string | null {
  return /@import\b|url\(\s*(?!["']?(?:data:|#))[^)]*/i.exec(css)?.[0].slice(0, 100) ?? null;
}
