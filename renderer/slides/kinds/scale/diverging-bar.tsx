/** One row's diverging bar with its labels and the centre line. */
import {
  isLabelOnCentre,
  PERCENT_SIZE,
  type PlacedSegment,
} from '../../../../shared/slides/layout/diverging-layout';
import type { BarLayout } from '../../../../shared/slides/layout/overview-layout';
import { TONES } from '../../../../shared/slides/theme/colours';
import { stepColour } from '../../../../shared/slides/theme/step-colour';

/** Between a label above and its bar; room for a leader. */
const LABEL_LIFT = 8;

/** So far the centre line stands out over a bar whose labels it would cross, pixels. */
const LINE_OVERHANG = 2;

interface Props {
  readonly segments: readonly PlacedSegment[];
  readonly stepCount: number;
  readonly layout: BarLayout;
}

export function DivergingBar({ segments, stepCount, layout }: Props) {
  const { barTop, barHeight, chartLeft, chartWidth, rowHeight, scale } = layout;
  const aboveHeight = layout.aboveHeight - (layout.isTight ? 2 : LABEL_LIFT);
  // Under a straddling middle step, over the joint of two halves.
  const isLineBehind = stepCount % 2 === 1;
  // Labels above the bar are not crossed: the line then begins at the bar.
  const lineTop = isLabelOnCentre(segments, scale) ? barTop - LINE_OVERHANG : 0;
  const line = (
    <div
      className="diverging-centre"
      style={{ left: `${scale.centre - 1}px`, top: `${lineTop}px` }}
    />
  );
  return (
    <div
      className="diverging"
      style={{ left: `${chartLeft}px`, width: `${chartWidth}px`, height: `${rowHeight}px` }}
    >
      {isLineBehind && line}
      {segments.map(({ segment, index, left, width, isLabelInside }) => {
        const colour = stepColour(index, stepCount);
        return (
          <div
            key={segment.value}
            className="diverging-segment"
            style={{
              left: `${left}px`,
              width: `${width}px`,
              top: `${barTop}px`,
              height: `${barHeight}px`,
              lineHeight: `${barHeight}px`,
              fontSize: `${PERCENT_SIZE}px`,
              color: colour.text,
            }}
          >
            <span
              className={`diverging-fill ${sideOf(left, width, scale.centre)}`}
              style={{ backgroundColor: colour.fill }}
            />
            {isLabelInside ? segment.percent : null}
          </div>
        );
      })}
      {!isLineBehind && line}
      {!layout.isTight && <Leaders segments={segments} layout={layout} />}
      {segments
        .filter((item) => !item.isLabelInside)
        .map(({ segment, labelCentre, labelWidth }) => (
          <div
            key={segment.value}
            className="diverging-above"
            style={{
              left: `${labelCentre - labelWidth / 2 - 3}px`,
              width: `${labelWidth + 6}px`,
              top: `${barTop - layout.aboveHeight}px`,
              height: `${aboveHeight}px`,
              lineHeight: `${aboveHeight}px`,
              fontSize: `${PERCENT_SIZE}px`,
            }}
          >
            {segment.percent}
          </div>
        ))}
    </div>
  );
}

/** Where a segment begins to grow: at its end nearest to the centre line. */
function sideOf(left: number, width: number, centre: number): string {
  if (left + width <= centre + 1) return 'is-below';
  return left >= centre - 1 ? 'is-above' : '';
}

/** Ties a label that had to move aside to its segment. */
function Leaders({ segments, layout }: Pick<Props, 'segments' | 'layout'>) {
  const moved = segments.filter(
    ({ isLabelInside, labelCentre, left, width }) =>
      !isLabelInside && (labelCentre < left || labelCentre > left + width),
  );
  if (moved.length === 0) return null;
  return (
    <svg
      className="diverging-leaders"
      width={layout.chartWidth}
      height={layout.rowHeight}
      aria-hidden="true"
    >
      {moved.map(({ segment, left, width, labelCentre }) => (
        <line
          key={segment.value}
          x1={labelCentre}
          y1={layout.barTop - LABEL_LIFT}
          x2={left + width / 2}
          y2={layout.barTop + 4}
          stroke={TONES.paper.muted}
          strokeWidth={2}
        />
      ))}
    </svg>
  );
}
