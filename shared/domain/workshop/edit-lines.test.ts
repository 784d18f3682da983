import { expect, it } from 'vitest';
import { newItem, type LinedItem } from './agenda-item';
import { withLine, withLineDoubled, withLineMoved, withNewLines, withoutLine } from './edit-lines';

const said = (text: string) => ({ da: text, en: text });
const source = { documentId: 'd', quote: 'a', credit: said('Nogen (2025)') };
const item: LinedItem = {
  ...newItem('discussion', { id: 'i', title: said('Drøftelse') }),
  lines: [
    { kind: 'quote', text: said('a'), source },
    { kind: 'prompt', text: said('b'), source: null },
  ],
};
const texts = ({ lines }: LinedItem) => lines.map(({ text }) => text.da).join(' ');

it('takes lines in where they are put, and leaves blank ones out', () => {
  const added = withNewLines(item, ['x', ' ', ' y '], 1);
  expect(added.ok && texts(added.value)).toBe('a x y b');
});

it('refuses too many and too long lines as a whole', () => {
  const many = Array.from({ length: 59 }, () => 'x');
  expect(withNewLines(item, many, 0)).toEqual({
    ok: false,
    error: { kind: 'too-many', rows: 61, most: 60 },
  });
  expect(withNewLines(item, ['x', 'y'.repeat(801)], 0)).toEqual({
    ok: false,
    error: { kind: 'too-long', line: 2, most: 800 },
  });
});

it('moves, copies and removes', () => {
  expect(texts(withLineMoved(item, 0, 1))).toBe('b a');
  expect(texts(withLineDoubled(item, 1))).toBe('a b b');
  expect(texts(withoutLine(item, 0))).toBe('b');
});

it('names a source only under the source’s own words', () => {
  expect(withLine(item, 0, { kind: 'prompt' }).lines[0]?.source).toEqual(source);
  expect(withLine(item, 0, { text: said('andet') }).lines[0]?.source).toBeNull();
});
