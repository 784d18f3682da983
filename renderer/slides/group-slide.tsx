/** A result by group, or beside those of other conferences: in columns, side by side; what is hidden says why. */
import { LEAST_SIZE } from '../../shared/slides/theme/type-sizes';
import type { ColumnsSlide, GroupCell } from '../../shared/slides/kinds/comparison-slide';
import { ComparisonNote } from './parts/comparison-sides';
import { Fitted } from './parts/fitted-text';
import { framedGroupLayout, type GroupLayout } from '../../shared/slides/layout/group-layout';
import { SlideFrame } from './parts/slide-frame';

export function ColumnsSlideView({ slide }: { readonly slide: ColumnsSlide }) {
  const { frame, layout } = framedGroupLayout(slide);
  return (
    <SlideFrame layout={frame}>
      <div className="group-head" style={{ height: `${layout.headHeight}px` }}>
        <Legend layout={layout} />
        <div className="group-line" style={{ columnGap: `${layout.columnGap}px` }}>
          <span style={{ width: `${layout.labelWidth}px` }} />
          {layout.headings.map(({ column, name, people }, index) => (
            <span
              key={index}
              className={column.isTotal ? 'group-heading is-total' : 'group-heading'}
              style={{ width: `${layout.columnWidth}px` }}
            >
              {name.text !== '' && <Fitted as="span" fit={name} />}
              {people && <Fitted as="span" fit={people} className="group-people" />}
            </span>
          ))}
        </div>
      </div>
      <ol>
        {slide.rows.map(({ cells }, index) => (
          <Row key={index} {...{ cells, slide, layout }} item={layout.rows[index]} />
        ))}
      </ol>
      <ComparisonNote note={layout.note} />
    </SlideFrame>
  );
}

function Legend({ layout: { legend, legendLine } }: { readonly layout: GroupLayout }) {
  return legend.map((line, index) => (
    <div key={index} className="group-legend" style={{ height: `${legendLine}px` }}>
      {line.map((text, place) => (
        <span key={place} style={{ fontSize: `${LEAST_SIZE.other}px` }}>
          {text}
        </span>
      ))}
    </div>
  ));
}

function Row({
  cells,
  item,
  slide,
  layout,
}: {
  readonly cells: readonly GroupCell[];
  readonly item: GroupLayout['rows'][number] | undefined;
  readonly slide: ColumnsSlide;
  readonly layout: GroupLayout;
}) {
  if (!item) return null;
  return (
    <li
      className="group-line group-row"
      style={{ height: `${item.height}px`, columnGap: `${layout.columnGap}px` }}
    >
      <span className="group-label" style={{ width: `${layout.labelWidth}px` }}>
        <Fitted as="span" fit={item.label} />
      </span>
      {layout.drawn.map((place) => {
        const [column, cell] = [slide.columns[place], cells[place]];
        if (!cell) return null;
        const state = column?.isHidden ? ' is-hidden' : column?.isTotal ? ' is-total' : '';
        return (
          <span
            key={place}
            className={`group-cell${state}`}
            style={{ width: `${layout.columnWidth}px` }}
          >
            <Figures cell={cell} layout={layout} />
          </span>
        );
      })}
    </li>
  );
}

function Figures({ cell, layout }: { readonly cell: GroupCell; readonly layout: GroupLayout }) {
  const { size, nLine, barHeight, barGap } = layout;
  return (
    <>
      <span className="group-value" style={{ fontSize: `${size}px` }}>
        {cell.text}
      </span>
      {cell.nText !== '' && (
        <span
          className="group-n"
          style={{ fontSize: `${LEAST_SIZE.other}px`, lineHeight: `${nLine}px` }}
        >
          {cell.nText}
        </span>
      )}
      {barHeight > 0 && cell.fraction !== null && (
        <span
          className="group-track"
          style={{ height: `${barHeight}px`, marginTop: `${barGap}px` }}
        >
          {cell.fraction > 0 && (
            <span className="group-bar" style={{ width: `${cell.fraction * 100}%` }} />
          )}
        </span>
      )}
    </>
  );
}
