/** Outside the tokens and the slides' theme the renderer names no colour, only purposes of colours. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { themeCss } from './theme-plugin.ts';

const TOKENS = 'theme/tokens.css';
const CODE = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/i;
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
/** The names of CSS Color 4; `transparent` and `currentcolor` are no colours of their own. */
const NAMES =
  'aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue ' +
  'chartreuse chocolate coral cornflowerblue cornsilk crimson cyan dark(?:blue|cyan|goldenrod|gr[ae]y|green|khaki|magenta|' +
  'olivegreen|orange|orchid|red|salmon|seagreen|slateblue|slategr[ae]y|turquoise|violet) deeppink deepskyblue dimgr[ae]y ' +
  'dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gr[ae]y green greenyellow ' +
  'honeydew hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon light(?:blue|coral|cyan|' +
  'goldenrodyellow|gr[ae]y|green|pink|salmon|seagreen|skyblue|slategr[ae]y|steelblue|yellow) lime limegreen linen magenta ' +
  'maroon medium(?:aquamarine|blue|orchid|purple|seagreen|slateblue|springgreen|turquoise|violetred) midnightblue mintcream ' +
  'mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid pale(?:goldenrod|green|turquoise|' +
  'violetred) papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon ' +
  'sandybrown seagreen seashell sienna silver skyblue slateblue slategr[ae]y snow springgreen steelblue tan teal thistle ' +
  'tomato turquoise violet wheat white whitesmoke yellow yellowgreen';
const NAME = `(?<![\\w-])(?:${NAMES.replaceAll(' ', '|')})(?![\\w-])`;

/** In a style sheet: in the values of properties. */
function coloursInCss(css: string): readonly string[] {
  const values = withoutComments(css).matchAll(/[\w-]+\s*:\s*([^:{};]+)[;}]/g);
  return [...values].flatMap(([, value = '']) =>
    [CODE, FUNCTION, new RegExp(NAME, 'i')].flatMap((kind) => kind.exec(value)?.[0] ?? []),
  );
}

/** In code: in quotes; a colour's name only if it is the whole text and assigned to something that takes a colour. */
function coloursInCode(code: string): readonly string[] {
  const quoted = /(['"`])((?:(?!\1)[^\n])*)\1/g;
  const texts = [...withoutComments(code).matchAll(quoted)].map(([, , text = '']) => text);
  const given = new RegExp(
    `(?:colou?r|background|fill|stroke|shadow|border\\w*)\\s*[=:]\\s*\\{?\\s*['"\`](${NAME})['"\`]`,
    'gi',
  );
  return [
    ...texts.flatMap((text) => [CODE, FUNCTION].flatMap((kind) => kind.exec(text)?.[0] ?? [])),
    ...[...withoutComments(code).matchAll(given)].map(([, name = '']) => name),
  ];
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, '');
}

/** The renderer's styles and code by their paths within it, without tests and what only they use. */
function sources(): readonly (readonly [string, string])[] {
  const root = new URL('../../renderer/', import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((file) => /\.(?:css|tsx?)$/.test(file) && !/\.test\.|(?:^|\/)testing\//.test(file))
    .map((file) => [file, readFileSync(new URL(file, root), 'utf8')]);
}

describe('a raw colour', () => {
  it.each([
    ['a { color: #fff; }', '#fff'],
    ['a { border: 1px solid #12345678 }', '#12345678'],
    ['a { box-shadow: 0 0 1px rgb(1 2 3 / 4%); }', 'rgb('],
    ['a { background: Black; }', 'Black'],
    ['a { outline: 2px solid darkslategrey; }', 'darkslategrey'],
  ])('is found in the styles «%s»', (css, colour) => {
    expect(coloursInCss(css)).toEqual([colour]);
  });

  it.each([
    ["const INK = '#12212b';", '#12212b'],
    ['<line stroke="#fff" />', '#fff'],
    ["style={{ color: 'red' }}", 'red'],
    ['<rect fill="white" />', 'white'],
    ['style={{ background: `hsl(${hue} 50% 50%)` }}', 'hsl('],
  ])('is found in the code «%s»', (code, colour) => {
    expect(coloursInCode(code)).toEqual([colour]);
  });

  it('is not seen in what only looks like one', () => {
    expect(coloursInCss('#face { color: var(--white); background: transparent; }')).toEqual([]);
    expect(coloursInCss('a { white-space: nowrap; /* color: red; */ }')).toEqual([]);
    expect(coloursInCode("this.#add('red'); // '#fff'\nconst kind = 'orange';")).toEqual([]);
  });

  it('stands in the tokens and nowhere else', () => {
    const found = sources().flatMap(([file, text]) =>
      (file.endsWith('.css') ? coloursInCss(text) : coloursInCode(text)).map(
        (colour) => `${file}: ${colour}`,
      ),
    );
    expect(found.some((line) => line.startsWith(`${TOKENS}:`))).toBe(true);
    expect(found.filter((line) => !line.startsWith(`${TOKENS}:`))).toEqual([]);
  });
});

it('is behind every variable that styles ask for', () => {
  const files = sources();
  const set = new Set(
    [themeCss(), ...files.map(([, text]) => text)].flatMap((text) =>
      [...text.matchAll(/(--[a-z][\w-]*)['"]?\s*\]?:/g)].map(([, name]) => name),
    ),
  );
  const asked = files.flatMap(([file, text]) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => ({ file, name })),
  );
  expect(asked.length).toBeGreaterThan(300);
  expect(asked.filter(({ name }) => !set.has(name))).toEqual([]);
});
