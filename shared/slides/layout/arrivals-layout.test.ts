/** The list of arrived slips fits the slide with every number of tables, and is as large as there is room for. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../domain/limits/limits';
import { LEAST_SIZE } from '../theme/type-sizes';
import { arrivalsLayout, rowsHeight } from './arrivals-layout';
import { frameLayout } from './frame-layout';
import { CONTENT_WIDTH } from './stage';

const tables = (count: number, slip: string) =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, isIn: true, slip }));
/** As little as the longest titles leave. */
const { bodyHeight } = frameLayout({
  title: 'En meget lang overskrift '.repeat(8),
  subtitle: 'En meget lang forklaring under overskriften '.repeat(6),
  footer: { left: 'Listen viser kun, hvilke sedler der er kommet.', right: 'Runde 1' },
  isDense: true,
});

describe('the layout of the list', () => {
  it.each(['4821', '4821 (9)'])('fits from one table to the most, with «%s»', (slip) => {
    for (let count = 1; count <= LIMITS.tables; count += 1) {
      const layout = arrivalsLayout(tables(count, slip), bodyHeight);
      const { size, gap, perRow, cell } = layout;
      const found = {
        count,
        isLegible: size >= LEAST_SIZE.other,
        isLow: rowsHeight(count, layout) <= bodyHeight,
        isNarrow: perRow * (cell.width + gap) - gap <= CONTENT_WIDTH,
      };
      expect(found).toEqual({ count, isLegible: true, isLow: true, isNarrow: true });
    }
  });

  it('is in large type for the tables of an ordinary conference', () => {
    expect(arrivalsLayout(tables(24, '4821'), 740).size).toBeGreaterThanOrEqual(60);
  });
});
