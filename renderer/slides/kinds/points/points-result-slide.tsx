/** All options by rank, with their points as bars, and below each its mean and how many put it first or gave it any. */
import type { PointsResultSlide } from '../../../../shared/slides/kinds/points/points-slide-model';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { pointsLayout } from '../../../../shared/slides/layout/points-layout';
import { Fitted } from '../../parts/fitted-text';
import { RankedRow } from '../../parts/ranked-row';
import { SlideFrame } from '../../parts/slide-frame';

export function PointsResultSlideView({ slide }: { readonly slide: PointsResultSlide }) {
  const frame = frameLayout({ footer: slide.footer, title: slide.title, isDense: false });
  const layout = pointsLayout(slide.rows, frame.bodyHeight);
  return (
    <SlideFrame layout={frame}>
      <ol className="choice-rows">
        {layout.rows.map(({ row, label, height, detail }, index) => (
          <RankedRow
            // Options may read alike.
            key={index}
            {...{ layout, label, height }}
            rank={row.rank}
            isTop={row.isTop}
            figure={row.points}
            figureExtra={0}
            beside={row.unit}
            fraction={row.fraction}
          >
            <Fitted as="span" fit={detail} className="points-detail" />
          </RankedRow>
        ))}
      </ol>
    </SlideFrame>
  );
}
