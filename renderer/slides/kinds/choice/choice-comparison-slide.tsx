/** Before and after of a choice: both shares as bars, percentage points, and places won or lost. */
import { LEAST_SIZE } from '../../../../shared/slides/theme/type-sizes';
import type { ChoiceComparisonSlide } from '../../../../shared/slides/kinds/choice/choice-slide-model';
import {
  choiceComparisonLayout,
  COLUMN_GAP,
  type ChoiceComparisonLayout,
} from '../../../../shared/slides/layout/choice-comparison-layout';
import { ComparisonNote, ComparisonSides } from '../../parts/comparison-sides';
import { Fitted } from '../../parts/fitted-text';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { SlideFrame } from '../../parts/slide-frame';

export function ChoiceComparisonView({ slide }: { readonly slide: ChoiceComparisonSlide }) {
  const frame = frameLayout({
    footer: slide.footer,
    title: slide.title,
    isDense: slide.rows.length > 5,
  });
  const layout = choiceComparisonLayout(slide, frame.bodyHeight);
  const { columns, rankWidth, labelWidth } = layout;
  return (
    <SlideFrame layout={frame}>
      <div className="comparison-head" style={{ height: `${layout.headHeight}px` }}>
        <ComparisonSides slide={slide} width={rankWidth + labelWidth} />
        <div className="comparison-headings" style={{ fontSize: `${LEAST_SIZE.other}px` }}>
          <span className="comparison-shares" style={{ width: `${sharesWidth(columns)}px` }} />
          <span style={{ width: `${columns.points}px` }}>{slide.pointsLabel}</span>
          <span style={{ width: `${columns.shift}px` }}>{slide.rankShiftLabel}</span>
        </div>
      </div>
      <ol>
        {layout.rows.map((item, index) => (
          <Row key={index} item={item} layout={layout} />
        ))}
      </ol>
      <ComparisonNote note={layout.note} />
    </SlideFrame>
  );
}

function sharesWidth({ before, after }: ChoiceComparisonLayout['columns']): number {
  return before + COLUMN_GAP + after;
}

function Row({
  item: { row, label, height },
  layout: { columns, rankWidth, labelWidth, barHeight, size },
}: {
  readonly item: ChoiceComparisonLayout['rows'][number];
  readonly layout: ChoiceComparisonLayout;
}) {
  const figure = (width: number, own = size) => ({
    width: `${width}px`,
    fontSize: `${own}px`,
    lineHeight: `${label.lineHeight}px`,
  });
  return (
    <li className="comparison-row" style={{ height: `${height}px` }}>
      <span className="comparison-rank" style={figure(rankWidth - 22)}>
        {row.rank}
      </span>
      <span className="comparison-main" style={{ width: `${labelWidth}px` }}>
        <Fitted as="span" fit={label} />
        {barHeight > 0 && (
          <span className="comparison-bars">
            <Bar side="before" fraction={row.fractionBefore} height={barHeight} />
            <Bar side="after" fraction={row.fractionAfter} height={barHeight} />
          </span>
        )}
      </span>
      <span className="comparison-before" style={figure(columns.before)}>
        {row.percentBefore}
      </span>
      <span className="comparison-after" style={figure(columns.after)}>
        {row.percentAfter}
      </span>
      <span className="comparison-after" style={figure(columns.points)}>
        {row.points}
      </span>
      <span
        className={`comparison-shift is-${row.movement}`}
        style={figure(columns.shift, LEAST_SIZE.theme)}
      >
        {row.rankShift}
      </span>
    </li>
  );
}

function Bar({
  side,
  fraction,
  height,
}: {
  readonly side: 'before' | 'after';
  readonly fraction: number;
  readonly height: number;
}) {
  return (
    <span className="comparison-track" style={{ height: `${height}px` }}>
      {fraction > 0 && (
        <span className={`comparison-bar is-${side}`} style={{ width: `${fraction * 100}%` }} />
      )}
    </span>
  );
}
