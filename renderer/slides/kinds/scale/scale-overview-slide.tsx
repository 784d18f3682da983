/** All statements as diverging bars, the lowest mean on top. */
import type { ScaleOverviewSlide } from '../../../../shared/slides/kinds/scale/scale-slide-model';
import { DisagreementMark } from './disagreement-mark';
import { DivergingBar } from './diverging-bar';
import { Fitted } from '../../parts/fitted-text';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { LEGEND_SIZE } from '../../../../shared/slides/layout/legend-layout';
import {
  NOTE_HEIGHT,
  overviewLayout,
  type OverviewLayout,
} from '../../../../shared/slides/layout/overview-layout';
import { stepColour } from '../../../../shared/slides/theme/step-colour';
import { SlideFrame } from '../../parts/slide-frame';
import { PERCENT_SIZE } from '../../../../shared/slides/layout/diverging-layout';

export function ScaleOverviewSlideView({ slide }: { readonly slide: ScaleOverviewSlide }) {
  const { frame, layout } = fittingLayout(slide);
  return (
    <SlideFrame layout={frame}>
      <div className="overview-head" style={{ height: `${layout.headHeight}px` }}>
        <Legend slide={slide} layout={layout} />
        {layout.dontKnow && (
          <div
            className="overview-heading"
            style={{ left: `${layout.dontKnow.left}px`, width: `${layout.dontKnow.width}px` }}
          >
            <Fitted fit={layout.dontKnow.heading} />
          </div>
        )}
      </div>
      <ol className="overview-rows">
        {layout.rows.map((item, index) => (
          <OverviewRowView key={index} item={item} slide={slide} layout={layout} />
        ))}
      </ol>
      {slide.disagreementNote !== '' && (
        <div className="overview-note" style={{ height: `${NOTE_HEIGHT}px` }}>
          <DisagreementMark />
          <span>{slide.disagreementNote}</span>
        </div>
      )}
    </SlideFrame>
  );
}

/** If a label would have to be shortened, the subtitle is dropped: the room has read it on the slip. */
function fittingLayout(slide: ScaleOverviewSlide) {
  const set = (subtitle: string) => {
    const frame = frameLayout({
      footer: slide.footer,
      title: slide.title,
      subtitle,
      isDense: slide.rows.length > 5,
    });
    return { frame, layout: overviewLayout(slide, frame.bodyHeight) };
  };
  const whole = set(slide.subtitle);
  return whole.layout.isCramped ? set('') : whole;
}

interface LegendProps {
  readonly slide: ScaleOverviewSlide;
  readonly layout: OverviewLayout;
}

function Legend({ slide, layout }: LegendProps) {
  const { rows, rowHeight, left } = layout.legend;
  const starts = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, count) => sum + count, 0),
  );
  return (
    <div className="overview-legend" style={{ left: `${left}px` }}>
      {rows.map((count, row) => (
        <div
          key={row}
          className="overview-legend-row"
          style={{ height: `${rowHeight}px`, fontSize: `${LEGEND_SIZE}px` }}
        >
          {slide.legend.slice(starts[row] ?? 0, (starts[row] ?? 0) + count).map((item, index) => (
            <span key={item.value} className="overview-legend-item">
              <span
                className="overview-swatch"
                style={{
                  backgroundColor: stepColour((starts[row] ?? 0) + index, slide.legend.length).fill,
                }}
              />
              <span>{`${item.value} ${item.label}`}</span>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}

interface RowProps extends LegendProps {
  readonly item: OverviewLayout['rows'][number];
}

function OverviewRowView({ item: { row, label, segments }, slide, layout }: RowProps) {
  return (
    <li className="overview-row" style={{ height: `${layout.rowHeight}px` }}>
      <div className="overview-label" style={{ width: `${layout.labelWidth}px` }}>
        <Fitted fit={label} />
      </div>
      <DivergingBar segments={segments} stepCount={slide.legend.length} layout={layout} />
      {layout.dontKnow && (
        <div
          className="overview-dont-know"
          style={{
            left: `${layout.dontKnow.left}px`,
            width: `${layout.dontKnow.width}px`,
            fontSize: `${PERCENT_SIZE}px`,
          }}
        >
          {row.dontKnow}
        </div>
      )}
      <div className="overview-mean" style={{ width: `${layout.meanWidth}px` }}>
        <div
          className="overview-mean-line"
          style={{ lineHeight: `${layout.meanSizes.meanLine}px` }}
        >
          {row.isDisagreement && <DisagreementMark />}
          <span style={{ fontSize: `${layout.meanSizes.label}px` }}>{slide.meanLabel}</span>
          <span className="overview-mean-value" style={{ fontSize: `${layout.meanSizes.mean}px` }}>
            {row.mean}
          </span>
        </div>
        <div
          className="overview-n"
          style={{ fontSize: `${layout.meanSizes.n}px`, lineHeight: `${layout.meanSizes.nLine}px` }}
        >
          {row.nText}
        </div>
      </div>
    </li>
  );
}
