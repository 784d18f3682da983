import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assembleDocument,
  buildId,
  escapeScript,
  escapeStyle,
  hashSource,
} from './one-file-document.ts';

const PAGE = `<!doctype html>\r
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <title>Pejling</title>
    <script type="module" crossorigin src="./assets/pejling-x.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/pejling-x.css">
  </head>
  <body><div id="root"></div></body>
</html>
`;
const PARTS = { html: PAGE, script: 'go("$&")', style: 'p{color:red}', version: '1.2.3' };

/** What a string literal written with the escaped text evaluates to. */
const evaluate = (literal: string): unknown => runInNewContext(literal);

describe('escapeScript', () => {
  it('leaves nothing that the HTML parser looks for', () => {
    const escaped = escapeScript('"</script>" + "<!--" + "<SCRIPT" + "</ScRiPt"');
    expect(escaped).not.toMatch(/<!--|<\/?script/i);
  });

  it.each(['"</script>"', '`<!-- <script>`', '"\\</script>"', '"\\\\</script>"', '/<!--/u.source'])(
    'keeps the meaning of %s',
    (literal) => {
      const meaning = (text: unknown) => String(text).replaceAll('\\x3C', '<');
      expect(meaning(evaluate(escapeScript(literal)))).toBe(meaning(evaluate(literal)));
    },
  );

  it('keeps the meaning of any string', () => {
    const piece = fc.constantFrom('<', '</', 'script', '!--', '\\', '"', '$&', 'æ', '\n');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const literal = JSON.stringify(pieces.join(''));
        expect(evaluate(escapeScript(literal))).toBe(pieces.join(''));
      }),
    );
  });
});

describe('escapeStyle', () => {
  it('cannot end its element early', () => {
    expect(escapeStyle('p::after{content:"</style>"}')).toBe('p::after{content:"<\\/style>"}');
  });
});

describe('assembleDocument', () => {
  const page = assembleDocument(PARTS);

  it('allows exactly what stands between the tags', () => {
    for (const tag of ['script', 'style']) {
      const text = new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(text).digest('base64');
      expect(page).toContain(`${tag}-src 'sha256-${hash}'`);
      expect(page).toContain(`${tag}-src ${hashSource(text)}`);
    }
  });

  it('allows the parts that lie in it as text, and names none of them as code', () => {
    const parts = [{ id: 'part-x.js', script: 'define("</script>")' }];
    const withPart = assembleDocument({ ...PARTS, parts });
    const text =
      /<script type="text\/plain" id="part-x.js">(.*?)<\/script>/s.exec(withPart)?.[1] ?? '';
    expect(text).toBe('define("\\x3C/script>")');
    expect(withPart).toContain(`script-src ${hashSource(text)} ${hashSource(PARTS.script)};`);
  });

  it('puts the policy before all but the character set, and keeps the code as it is', () => {
    expect(page).toMatch(
      /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(page).toContain('<script type="module">go("$&")</script>');
    expect(page).not.toMatch(/\ssrc=|<link|\r/);
  });

  it('names the version and a build id that depends on the code alone', () => {
    expect(page).toContain(`content="${buildId('1.2.3', PARTS.script, PARTS.style)}"`);
    expect(assembleDocument(PARTS)).toBe(page);
    expect(buildId('1.2.3', 'a', 'b')).not.toBe(buildId('1.2.3', 'ab', ''));
  });

  it('does without a style sheet', () => {
    expect(assembleDocument({ ...PARTS, style: '' })).toContain("style-src 'none'");
  });

  it.each([
    ['a picture beside it', { html: PAGE.replace('<div', '<img src="./logo.png"><div') }],
    ['an icon beside it', { html: PAGE.replace('<title', '<link rel="icon" href="a.svg"><title') }],
    ['code in its markup', { html: PAGE.replace('<div', '<div onclick="go()"') }],
    ['a style in its markup', { html: PAGE.replace('<div', '<div style="color:red"') }],
    ['a script of its own', { html: PAGE.replace('<div', '<script>go()</script><div') }],
    ['a late character set', { html: PAGE.replace('<meta', `<!--${'x'.repeat(1024)}--><meta`) }],
    ['two bodies', { html: PAGE.replace('</body>', '</head></body>') }],
    ['a font beside it', { style: '@font-face{src:url(./plex.woff2)}' }],
    ['an imported sheet', { style: '@import "other.css";' }],
    ['a NUL', { script: 'go("\0")' }],
  ])('refuses %s', (_what, change) => {
    expect(() => assembleDocument({ ...PARTS, ...change })).toThrow(Error);
  });

  it('takes data addresses and links within the page', () => {
    const html = PAGE.replace(
      '<div',
      '<a href="#root">x</a><img src="data:image/gif;base64,x"><div',
    );
    const style = 'p{background:url(data:image/gif;base64,x);mask:url(#m)}';
    expect(() => assembleDocument({ ...PARTS, html, style })).not.toThrow();
  });
});
