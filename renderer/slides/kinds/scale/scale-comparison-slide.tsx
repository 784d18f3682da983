/** Before and after of a scale: both distributions of each statement, and how far the mean moved. */
import { LEAST_SIZE } from '../../../../shared/slides/theme/type-sizes';
import type {
  DistributionSide,
  ScaleComparisonSlide,
} from '../../../../shared/slides/kinds/scale/scale-slide-model';
import { ComparisonNote, ComparisonSides } from '../../parts/comparison-sides';
import { DivergingBar } from './diverging-bar';
import type { PlacedSegment } from '../../../../shared/slides/layout/diverging-layout';
import { Fitted } from '../../parts/fitted-text';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { LEGEND_SIZE } from '../../../../shared/slides/layout/legend-layout';
import {
  scaleComparisonLayout,
  type ScaleComparisonLayout,
} from '../../../../shared/slides/layout/scale-comparison-layout';
import { stepColour } from '../../../../shared/slides/theme/step-colour';
import { SlideFrame } from '../../parts/slide-frame';

export function ScaleComparisonView({ slide }: { readonly slide: ScaleComparisonSlide }) {
  const { frame, layout } = fittingLayout(slide);
  const { columns } = layout;
  const small = (width: number) => ({ width: `${width}px`, fontSize: `${LEAST_SIZE.other}px` });
  return (
    <SlideFrame layout={frame}>
      <div className="comparison-head" style={{ height: `${layout.headHeight}px` }}>
        <div>
          <Legend slide={slide} layout={layout} />
          <ComparisonSides slide={slide} width={layout.bar.chartLeft + layout.bar.chartWidth} />
        </div>
        <div className="comparison-headings">
          {layout.dontKnowHeading && (
            <span style={{ width: `${columns.dontKnow}px` }}>
              <Fitted as="span" fit={layout.dontKnowHeading} />
            </span>
          )}
          <span style={small(columns.mean)}>{slide.meanLabel}</span>
          <span style={small(columns.people)} />
          <span style={small(columns.shift)}>{slide.shiftLabel}</span>
        </div>
      </div>
      <ol>
        {layout.rows.map((item, index) => (
          <Row key={index} {...{ item, slide, layout }} />
        ))}
      </ol>
      <ComparisonNote note={layout.note} />
    </SlideFrame>
  );
}

/** If there is little room for the rows, the subtitle is dropped: the room has read it on the slip. */
function fittingLayout(slide: ScaleComparisonSlide) {
  const set = (subtitle: string) => {
    const frame = frameLayout({
      footer: slide.footer,
      title: slide.title,
      subtitle,
      isDense: true,
    });
    return { frame, layout: scaleComparisonLayout(slide, frame.bodyHeight) };
  };
  const whole = set(slide.subtitle);
  return whole.layout.isCramped || whole.layout.rowHeight < 130 ? set('') : whole;
}

interface Parts {
  readonly slide: ScaleComparisonSlide;
  readonly layout: ScaleComparisonLayout;
}

function Legend({ slide: { legend }, layout }: Parts) {
  const { rows, rowHeight } = layout.legend;
  const starts = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, count) => sum + count, 0),
  );
  return rows.map((count, row) => (
    <div
      key={row}
      className="overview-legend-row"
      style={{ height: `${rowHeight}px`, fontSize: `${LEGEND_SIZE}px` }}
    >
      {legend.slice(starts[row] ?? 0, (starts[row] ?? 0) + count).map((item, index) => (
        <span key={item.value} className="overview-legend-item">
          <span
            className="overview-swatch"
            style={{
              backgroundColor: stepColour((starts[row] ?? 0) + index, legend.length).fill,
            }}
          />
          <span>{`${item.value} ${item.label}`}</span>
        </span>
      ))}
    </div>
  ));
}

function Row({
  item: { row, label, before, after },
  slide,
  layout,
}: Parts & { readonly item: ScaleComparisonLayout['rows'][number] }) {
  return (
    <li className="comparison-statement" style={{ height: `${layout.rowHeight}px` }}>
      <div className="comparison-label" style={{ width: `${layout.labelWidth}px` }}>
        <Fitted fit={label} />
      </div>
      <div className="comparison-halves">
        <Half side="before" of={row.before} segments={before} {...{ slide, layout }} />
        <Half side="after" of={row.after} segments={after} {...{ slide, layout }} />
      </div>
      <div
        className="comparison-moved"
        style={{ width: `${layout.columns.shift}px`, fontSize: `${LEAST_SIZE.theme}px` }}
      >
        {row.shift}
      </div>
    </li>
  );
}

function Half({
  side,
  of,
  segments,
  slide,
  layout: { bar, columns },
}: Parts & {
  readonly side: 'before' | 'after';
  readonly of: DistributionSide;
  readonly segments: readonly PlacedSegment[];
}) {
  const line = { top: `${bar.barTop + bar.barHeight / 2}px` };
  const figure = (width: number, size: number) => ({ width: `${width}px`, fontSize: `${size}px` });
  return (
    <div className="comparison-half" style={{ height: `${bar.rowHeight}px` }}>
      <span className={`comparison-mark is-${side}`} style={line} />
      <DivergingBar
        segments={segments}
        stepCount={slide.legend.length}
        layout={{ ...bar, chartLeft: 32 }}
      />
      <div className="comparison-figures" style={{ top: `${bar.rowHeight / 2}px` }}>
        {columns.dontKnow !== null && (
          <span style={figure(columns.dontKnow, LEAST_SIZE.theme)}>{of.dontKnow}</span>
        )}
        <span className="comparison-mean" style={figure(columns.mean, LEAST_SIZE.theme)}>
          {of.mean}
        </span>
        <span style={figure(columns.people, LEAST_SIZE.other)}>{of.nText}</span>
      </div>
    </div>
  );
}
