/** The short name that a statement gets by itself. */
import { describe, expect, it } from 'vitest';
import { beginningOf } from './short-label';

describe('the beginning of a text', () => {
  it('is all of it up to 60 characters', () => {
    expect(beginningOf('x'.repeat(60))).toBe('x'.repeat(60));
  });

  it('ends with a word', () => {
    expect(beginningOf(`Vi har ${'et fælles sprog '.repeat(5)}`)).toBe(
      'Vi har et fælles sprog et fælles sprog et fælles sprog et…',
    );
  });

  it('ends within a word that is too long, and never within a character', () => {
    expect(beginningOf('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(beginningOf(`x${'👍'.repeat(30)}`)).toBe(`x${'👍'.repeat(29)}…`);
    expect(beginningOf('👍'.repeat(31))).toBe(`${'👍'.repeat(29)}…`);
  });
});
