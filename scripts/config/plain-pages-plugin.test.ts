import { describe, expect, it } from 'vitest';
import { problemOfPage, problemOfStyle } from './plain-pages-plugin.ts';

const PAGE = `<!doctype html>
<html lang="da"><head><meta charset="utf-8" />
<script type="module" crossorigin src="./assets/facilitator.js"></script>
<link rel="modulepreload" crossorigin href="./assets/shared.js">
<link rel="stylesheet" crossorigin href="./assets/facilitator.css">
</head><body><div id="root"></div></body></html>`;

describe('problemOfPage', () => {
  it('takes scripts and styles of its own', () => {
    expect(problemOfPage(PAGE)).toBeNull();
  });

  it.each([
    '<script>go()</script>',
    '<script type="module">go()</script>',
    '<script src="https://elsewhere.example/x.js"></script>',
    '<script src="../outside.js"></script>',
    '<style>p{}</style>',
    '<p style="color:red">',
    '<p onclick="go()">',
    '<link rel="icon" href="https://elsewhere.example/x.png">',
    '<meta http-equiv="refresh" content="0">',
    '<base href="https://elsewhere.example/">',
  ])('refuses %s', (markup) => {
    expect(problemOfPage(PAGE.replace('<div', `${markup}<div`))).not.toBeNull();
  });
});

describe('problemOfStyle', () => {
  it('takes what lies within it', () => {
    expect(problemOfStyle('p{background:url(data:image/gif;base64,x);mask:url("#m")}')).toBeNull();
  });

  it.each([
    '@import "other.css";',
    '@font-face{src:url(./plex.woff2)}',
    'p{background:url("https://elsewhere.example/x")}',
  ])('refuses %s', (css) => {
    expect(problemOfStyle(css)).not.toBeNull();
  });
});
