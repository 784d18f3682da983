/** All options by rank, with their points as bars, and below each its mean and how many put it first or gave it any. */
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { pointsLayout } from '../../../../shared/slides/layout/points-layout';
import type { PointsResultSlide } from '../../../../shared/slides/kinds/points/points-slide-model';
import { Counted } from '../../parts/counted';
import { Fitted } from '../../parts/fitted-text';
import { SlideFrame } from '../../parts/slide-frame';

export function PointsResultSlideView({ slide }: { readonly slide: PointsResultSlide }) {
  const frame = frameLayout({ footer: slide.footer, title: slide.title, isDense: false });
  const layout = pointsLayout(slide.rows, frame.bodyHeight);
  return (
    <SlideFrame layout={frame}>
      <ol className="choice-rows">
        {layout.rows.map(({ row, label, height, detail }, index) => {
          const figure = (size: number) => ({
            fontSize: `${size}px`,
            lineHeight: `${label.lineHeight}px`,
          });
          return (
            <li
              // Options may read alike.
              key={index}
              className={row.isTop ? 'choice-row is-top' : 'choice-row'}
              style={{ height: `${height}px` }}
            >
              <span
                className="choice-rank"
                style={{ width: `${layout.rankWidth - 22}px`, ...figure(label.size) }}
              >
                {row.rank}
              </span>
              <span className="choice-main">
                <span className="choice-line">
                  <Fitted as="span" fit={label} className="choice-label" />
                  <span
                    className="choice-percent"
                    style={{ minWidth: `${layout.percentWidth}px`, ...figure(label.size) }}
                  >
                    <Counted text={row.points} />
                  </span>
                  <span
                    className="choice-votes"
                    style={{ width: `${layout.votesWidth}px`, ...figure(layout.votesSize) }}
                  >
                    {row.unit}
                  </span>
                </span>
                <span className="choice-track" style={{ height: `${layout.barHeight}px` }}>
                  {row.fraction > 0 && (
                    <span className="choice-bar" style={{ width: `${row.fraction * 100}%` }} />
                  )}
                </span>
                <Fitted as="span" fit={detail} className="points-detail" />
              </span>
            </li>
          );
        })}
      </ol>
    </SlideFrame>
  );
}
