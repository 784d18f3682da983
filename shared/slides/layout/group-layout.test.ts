/** The slide by group: what stands where, for few roles and for many, with short names and the longest. */
import { LEAST_SIZE } from '../theme/type-sizes';
import { describe, expect, it } from 'vitest';
import { FOOTER_NUMBERS } from '../../../tests/fixtures/slide-numbers';
import { NO_CELL, type GroupCell, type GroupSlide } from '../kinds/comparison-slide';
import { groupLayout, type GroupLayout } from './group-layout';
import { CONTENT_WIDTH } from './stage';

interface Given {
  readonly roles: readonly string[];
  readonly rows?: number;
  readonly label?: string;
  readonly hidden?: readonly number[];
  readonly isScale?: boolean;
}

const LONG =
  'Tema om borgerrettet sammenhæng, tværgående ledelsesfællesskaber og strategi i kommunen';

function slideOf({ roles, rows = 10, label = 'Kort', hidden = [], isScale }: Given): GroupSlide {
  const columns = ['Alle', ...roles].map((name, place) => ({
    label: name,
    nText: hidden.includes(place) ? 'færre end\u00a05' : 'n = 124',
    isTotal: place === 0,
    isHidden: hidden.includes(place),
    numbers: { people: hidden.includes(place) ? null : 124 },
  }));
  const cell: GroupCell = {
    text: isScale ? '3,2' : '100\u00a0%',
    fraction: 1,
    nText: isScale ? 'n = 124' : '',
    numbers: isScale ? { percent: null, mean: 3.2, n: 124 } : { percent: 100, mean: null, n: null },
  };
  return {
    kind: 'groups',
    title: 'Hvor er potentialet størst?',
    subtitle: 'Andel',
    columns,
    rows: Array.from({ length: rows }, () => ({
      label,
      cells: columns.map(({ isHidden }) => (isHidden ? NO_CELL : cell)),
    })),
    note: hidden.length > 0 ? 'Roller med færre end 5 vises ikke.' : '',
    footer: { left: '', right: 'Runde 1' },
    numbers: {
      ...FOOTER_NUMBERS,
      ungrouped: null,
      threshold: hidden.length > 0 ? 5 : null,
      meansTo: null,
    },
  };
}

const HEIGHT = 830;
const THREE = ['Direktør', 'Fagchef', 'Stabschef'];
const NINE = Array.from({ length: 9 }, (_, place) => `Centerchef for område nummer ${place}`);

/** The note stands apart from the last row. */
function usedHeight({ headHeight, rows, note }: GroupLayout): number {
  const noteHeight = note ? note.height + 16 : 0;
  return headHeight + rows.reduce((sum, { height }) => sum + height, 0) + noteHeight;
}

const usedWidth = ({ labelWidth, columnWidth, columnGap, headings }: GroupLayout) =>
  labelWidth + headings.length * (columnWidth + columnGap);

describe('a few roles', () => {
  const layout = groupLayout(slideOf({ roles: THREE, hidden: [3] }), HEIGHT);

  it('stand by name above their columns, each name and each size in a line', () => {
    expect(layout.legend).toEqual([]);
    expect(layout.headings.map(({ name }) => name.text)).toEqual(['Alle', ...THREE]);
    for (const { name, people } of layout.headings) {
      expect([name.lines, people?.lines]).toEqual([1, 1]);
    }
  });

  it('keep the column of a hidden one, so that it is seen to be missing', () => {
    expect(layout.drawn).toEqual([0, 1, 2, 3]);
  });
});

describe('many roles', () => {
  it('have numbers, and their names in lines above', () => {
    const layout = groupLayout(slideOf({ roles: NINE }), HEIGHT);
    expect(layout.headings.map(({ name }) => name.text)).toEqual([
      ...['Alle', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ]);
    const legend = layout.legend.flat();
    expect(legend).toHaveLength(10);
    expect(legend[9]).toBe('9 Centerchef for område nummer 8 (n = 124)');
  });

  it('say in the lines above what is hidden, and give its room to the labels', () => {
    const all = groupLayout(slideOf({ roles: NINE }), HEIGHT);
    const some = groupLayout(slideOf({ roles: NINE, hidden: [2, 5] }), HEIGHT);
    expect(some.drawn).toEqual([0, 1, 3, 4, 6, 7, 8, 9]);
    expect(some.headings.map(({ name }) => name.text)).not.toContain('2');
    expect(some.legend.flat()[2]).toBe('2 Centerchef for område nummer 1 (færre end\u00a05)');
    expect(some.labelWidth).toBeGreaterThan(all.labelWidth);
  });
});

describe('everything has its place', () => {
  const cases = [THREE, THREE.slice(0, 1), NINE, NINE.slice(0, 5)].flatMap((roles) =>
    ['Kort', LONG].flatMap((label) =>
      [1, 5, 10].flatMap((rows) =>
        [true, false].map((isScale) => ({ roles, label, rows, isScale, hidden: [1] })),
      ),
    ),
  );

  it.each(cases)('within the body, in legible sizes: %j', (given) => {
    const layout = groupLayout(slideOf(given), HEIGHT);
    expect(layout.rows).toHaveLength(given.rows);
    expect(usedHeight(layout)).toBeLessThanOrEqual(HEIGHT);
    expect(usedWidth(layout)).toBeLessThanOrEqual(CONTENT_WIDTH);
    expect(layout.labelWidth).toBeGreaterThan(300);
    expect(layout.size).toBeGreaterThanOrEqual(
      layout.isCramped ? LEAST_SIZE.crowded : LEAST_SIZE.theme,
    );
    for (const { label, height } of layout.rows) {
      expect(label.height).toBeLessThanOrEqual(height);
      expect(label.text === given.label || layout.isCramped).toBe(true);
    }
  });
});
