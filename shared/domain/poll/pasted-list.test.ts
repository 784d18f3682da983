/** Lists as they come from spreadsheets, documents and e-mails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastedOptions, withPasted } from './pasted-list';

const MOST = { options: 10, characters: 20 };
const draft = { question: 'Hvad nu?', options: ['', '', ''] };
const THREE = ['Ro', 'Mod', 'Tid'];

describe('a pasted list', () => {
  it.each([
    ['lines', 'Ro\nMod\nTid'],
    ['a column of a spreadsheet', 'Ro\r\nMod\r\nTid\r\n'],
    ['a row of a spreadsheet', 'Ro\tMod\tTid'],
    ['a numbered column', '1\tRo\r\n2\tMod\r\n3\tTid'],
    ['old line ends', 'Ro\rMod\rTid'],
    ['blank lines and spaces', '\n  Ro \n\n Mod\t\n \nTid\n\n\n'],
    ['numbers', '1. Ro\n2. Mod\n3. Tid'],
    ['numbers that go on', '7) Ro\n8) Mod\n9) Tid'],
    ['letters', 'A) Ro\nB) Mod\nC) Tid'],
    ['brackets', '(1) Ro\n(2) Mod\n(3) Tid'],
    ['boxes to tick', '☐ Ro\n☐ Mod\n☐ Tid'],
    ['bullets', '• Ro\n• Mod\n• Tid'],
    ['bullets of a document', '•\tRo\n•\tMod\no\tTid'],
    ['bullets of a symbol font', '\uf0b7\tRo\n\uf0b7\tMod\n\uf0b7\tTid'],
    ['characters that are not seen', '\ufeffRo\n\u200bMod\u200b\n\u200b\nT\u00adid\u200e'],
    ['dashes', '- Ro\n- Mod\n– Tid'],
    ['separators of lines', 'Ro\u2028Mod\u2029Tid'],
  ])('%s', (_, text) => {
    expect(pastedOptions(text)).toEqual(THREE);
  });

  it.each([
    ['dates', '1. maj\n5. juni', ['1. maj', '5. juni']],
    ['counted days', '1. dag\n2. dag', ['1. dag', '2. dag']],
    ['initials', 'A. Møller\nB. Hansen', ['A. Møller', 'B. Hansen']],
    ['letters that do not count', 'a) Ro\nc) Mod', ['a) Ro', 'c) Mod']],
    ['numbers that are words', '1 dag\n2 dage', ['1 dag', '2 dage']],
    ['a dash within', '- Ro\nMod - og tid', ['- Ro', 'Mod - og tid']],
    ['two columns', 'Ro\tnu\nMod\tså', ['Ro nu', 'Mod så']],
    ['one line', ' Ro ', ['Ro']],
    ['nothing', ' \n ', []],
  ])('is not what looks like one: %s', (_, text, options) => {
    expect(pastedOptions(text)).toEqual(options);
  });

  it('loses no word', () => {
    const word = fc.stringMatching(/^[a-zæøå]{2,9}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1 }), { minLength: 2 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(' ', '\t', '  '),
        (lines, end, gap) => {
          const text = lines.map((words) => words.join(gap)).join(end);
          expect(pastedOptions(text).flatMap((option) => option.split(' '))).toEqual(lines.flat());
        },
      ),
    );
  });
});

describe('put into a draft', () => {
  it('makes options where it was pasted, and moves down what follows', () => {
    expect(withPasted(draft, 1, 'Ro\nMod\nTid', MOST)).toEqual({
      ok: true,
      value: { question: 'Hvad nu?', options: THREE, next: 4 },
    });
    const begun = { ...draft, options: ['a', '', 'b', 'c', ''] };
    expect(withPasted(begun, 2, 'Ro\nMod\nTid', MOST)).toMatchObject({
      value: { options: ['a', ...THREE, 'b', 'c'], next: 5 },
    });
  });

  it('begins with the question where that is pasted into', () => {
    expect(withPasted(draft, 0, 'Hvad vil I?\r\n1. Ro\r\n2. Mod', MOST)).toMatchObject({
      value: { question: 'Hvad vil I?', options: ['Ro', 'Mod'], next: 3 },
    });
  });

  it('is left to the field where it is no list', () => {
    expect(withPasted(draft, 0, 'Hvad vil I?\n', MOST)).toBeNull();
    expect(withPasted(draft, 1, 'Ro', MOST)).toBeNull();
  });

  it('is refused as a whole where there is no room', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, at) => `nr-${at}`).join('\n');
    expect(withPasted(draft, 1, lines(10), MOST)?.ok).toBe(true);
    expect(withPasted(draft, 1, lines(500), MOST)).toEqual({
      ok: false,
      error: { kind: 'too-many', options: 500, most: 10 },
    });
    expect(withPasted({ ...draft, options: ['a'] }, 2, lines(10), MOST)).toMatchObject({
      error: { options: 11 },
    });
    expect(withPasted(draft, 1, `Ro\n${'x'.repeat(21)}`, MOST)).toEqual({
      ok: false,
      error: { kind: 'too-long', line: 2, most: 20 },
    });
  });
});
