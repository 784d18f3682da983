/** All options by rank, with bars of votes under their labels. */
import type { ChoiceResultSlide } from '../../../../shared/slides/kinds/choice/choice-slide-model';
import { choiceLayout } from '../../../../shared/slides/layout/choice-layout';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { RankedRow } from '../../parts/ranked-row';
import { SlideFrame } from '../../parts/slide-frame';

export function ChoiceResultSlideView({ slide }: { readonly slide: ChoiceResultSlide }) {
  const frame = frameLayout({
    footer: slide.footer,
    title: slide.title,
    isDense: slide.rows.length > 10,
  });
  const layout = choiceLayout(slide.rows, frame.bodyHeight);
  return (
    <SlideFrame layout={frame}>
      <ol className="choice-rows">
        {layout.rows.map(({ row, label, height }, index) => (
          <RankedRow
            // Options may read alike.
            key={index}
            {...{ layout, label, height }}
            rank={row.rank}
            isTop={row.isTop}
            figure={row.percent}
            figureExtra={row.isTop ? layout.topExtra : 0}
            beside={row.votes}
            fraction={row.fraction}
          />
        ))}
      </ol>
    </SlideFrame>
  );
}
