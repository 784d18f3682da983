import { describe, expect, it } from 'vitest';
import { canLieTogether, numbered } from './export-names';

describe('names side by side', () => {
  it('are fit where they differ and stay in their folder', () => {
    expect(canLieTogether(['01 Temaer.png', '02 Temaer.png', 'Ærø – overblik.png'])).toBe(true);
  });

  it.each([[['a.png', 'A.png']], [['å.png', 'a\u030a.png']], [['a', 'a']]])(
    '%j would replace each other',
    (names) => {
      expect(canLieTogether(names)).toBe(false);
    },
  );

  it.each(['', '.', '..', '../a', 'a/b', '/a', 'a\\b', 'a\0b'])(
    '%j does not stay within',
    (name) => {
      expect(canLieTogether([name])).toBe(false);
    },
  );

  it('are numbered from the second on', () => {
    expect([1, 2, 3].map((count) => numbered('Årsmøde', count))).toEqual([
      'Årsmøde',
      'Årsmøde (2)',
      'Årsmøde (3)',
    ]);
  });
});
