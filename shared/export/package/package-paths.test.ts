/** Names within a package, whatever somebody calls an event. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canLieInFolder } from '../../desktop/export-names';
import { REQUEST_SCHEMAS } from '../../ipc/contract';
import * as v from 'valibot';
import { PACKAGE_PARTS, offeredParts } from './package-parts';
import { packageName, partStem, pathIn, unlikePaths } from './package-paths';

const pptx = PACKAGE_PARTS[0];
const png = PACKAGE_PARTS.find(({ id }) => id === 'png') ?? pptx;

it.each([
  ['Chefkonference Midtjylland', 'Chefkonference Midtjylland – præsentation'],
  ['A // B \\ C: "x" <b>& y</b>? * | CON', 'A B C x b& y b CON – præsentation'],
  ['CON', 'CON – præsentation'],
  ['con.fusion', 'Pejling con.fusion – præsentation'],
  ['LPT1.', 'LPT1 – præsentation'],
  ['.net', 'net – præsentation'],
  ['🎉 Jubilæum \u202eabc', '🎉 Jubilæum abc – præsentation'],
  ['', 'præsentation'],
])('an event called %j gives a file called %j', (title, stem) => {
  expect(partStem(pptx, title, 'da')).toBe(stem);
});

it('a very long title is cut before what the file is', () => {
  const title = 'Hvordan får vi mere helhed i borgernes møde med kommunen '.repeat(3);
  const name = packageName(title, '12. marts 2027', 'da');
  expect(name).toMatch(/^Hvordan får vi mere helhed.* – 12\. marts 2027 resultatpakke$/);
  expect(name.length).toBeLessThanOrEqual(80);
});

it('lies in its folder, pictures in one of their own', () => {
  expect(pathIn(pptx, 'x.pptx', 'da')).toBe('1 Til deltagerne/x.pptx');
  expect(pathIn(png, '01 Temaer.png', 'en')).toBe(
    '3 Archive – do not pass on/Pictures/01 Temaer.png',
  );
});

it('two that are alike get numbers, also where only case or encoding differ', () => {
  const paths = ['a/x.png', 'a/X.png', 'a/Ålborg.png', 'a/A\u030alborg.png', 'b/x.png', 'a/x.png'];
  expect(unlikePaths(paths)).toEqual([
    ...['a/x.png', 'a/X (2).png', 'a/Ålborg.png', 'a/A\u030alborg (2).png', 'b/x.png'],
    'a/x (3).png',
  ]);
});

it('any title and any file name stay within the folder, and the desktop takes them', () => {
  const files = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), files, (title, names) => {
      const paths = unlikePaths([
        `${partStem(pptx, title, 'da')}.pptx`,
        ...names.map((name) => pathIn(png, `${name}.png`, 'da')),
      ]);
      expect(canLieInFolder(paths)).toBe(true);
      const bytes = new Uint8Array(1);
      const request = {
        name: packageName(title, '', 'da'),
        files: paths.map((name) => ({ name, bytes })),
      };
      expect(v.is(REQUEST_SCHEMAS.saveFolder, request)).toBe(true);
    }),
  );
});

it('a part is offered where its writer is there, and the own file where there is one', () => {
  const ids = (writers: readonly string[], hasOwnFile: boolean) =>
    offeredParts(
      writers.map((id) => ({ id })),
      hasOwnFile,
    ).map(({ id }) => id);
  expect(ids(['png', 'zip'], true)).toEqual(['pejling', 'png']);
  expect(ids(['png', 'xlsx', 'pptx'], false)).toEqual(['pptx', 'xlsx', 'png']);
});
