import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './cell';
import { choiceCell } from '../kinds/choice/choice-poll';
import { countAt } from '../kinds/cell';
import { scaleCell } from '../kinds/scale/scale-poll';
import { polls } from '../testing/arbitraries';
import { choicePollOf, scalePollOf } from '../testing/builders';
import { cellIdsByHand } from '../testing/reference';

describe('cellsOf', () => {
  it('gives a choice one box per option, in the order of the poll', () => {
    expect(cellsOf(choicePollOf(['z', 'a', 'm']))).toEqual([
      { id: 'z', rowId: 'z', category: null },
      { id: 'a', rowId: 'a', category: null },
      { id: 'm', rowId: 'm', category: null },
    ]);
  });

  it('goes through a scale statement by statement: the steps from 1 up, then «Ved ikke»', () => {
    const cells = cellsOf(scalePollOf(['s2', 's1'], 3));
    expect(cells.map(({ rowId, category }) => [rowId, category])).toEqual([
      ['s2', 1],
      ['s2', 2],
      ['s2', 3],
      ['s2', 0],
      ['s1', 1],
      ['s1', 2],
      ['s1', 3],
      ['s1', 0],
    ]);
  });

  it('gives every box an id of its own, known to all who count', () => {
    fc.assert(
      fc.property(polls(), (poll) => {
        const ids = cellsOf(poll).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...ids].sort()).toEqual([...cellIdsByHand(poll)].sort());
      }),
    );
  });

  it('keeps the boxes of two statements apart even where an id contains a slash', () => {
    const ids = cellsOf(scalePollOf(['s', 's/1', 's/1/2'], 7)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(3 * 8);
  });

  it('names the boxes as choiceCell and scaleCell do', () => {
    expect(cellsOf(choicePollOf(['a'])).map(({ id }) => id)).toEqual([choiceCell('a')]);
    expect(cellsOf(scalePollOf(['s'], 2)).map(({ id }) => id)).toEqual([
      scaleCell('s', 1),
      scaleCell('s', 2),
      scaleCell('s', 0),
    ]);
  });
});

describe('countAt', () => {
  it('reads an empty box as zero', () => {
    expect(countAt({ a: 4, b: 0 }, 'a')).toBe(4);
    expect(countAt({ a: 4, b: 0 }, 'b')).toBe(0);
    expect(countAt({ a: 4, b: 0 }, 'c')).toBe(0);
  });
});
