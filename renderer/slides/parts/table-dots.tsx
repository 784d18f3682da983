/** A dot for each table: full when its slip or answer is in. The same is said in words beside them. */
import type { CollectingTable } from '../../../shared/slides/slide-model';
import type { DotsLayout } from '../../../shared/slides/layout/dots-layout';

interface Props {
  readonly tables: readonly CollectingTable[];
  readonly layout: DotsLayout;
}

export function TableDots({ tables, layout: { size, gap, perRow, numberSize } }: Props) {
  const side = { width: `${size}px`, height: `${size}px` };
  return (
    <div
      className="table-dots"
      style={{ gap: `${gap}px`, gridTemplateColumns: `repeat(${perRow}, ${size}px)` }}
      aria-hidden="true"
    >
      {tables.map(({ number, isIn }) => (
        <span key={number} className={isIn ? 'table-dot is-in' : 'table-dot'} style={side}>
          <span className="table-dot-fill" />
          {numberSize !== null && (
            <span
              className="table-dot-number"
              style={{ fontSize: `${numberSize}px`, lineHeight: `${size}px` }}
            >
              {number}
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
