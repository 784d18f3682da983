/** All options by rank, with bars of votes under their labels. */
import type { ChoiceResultSlide } from '../../../../shared/slides/kinds/choice/choice-slide-model';
import { choiceLayout } from '../../../../shared/slides/layout/choice-layout';
import { Counted } from '../../parts/counted';
import { Fitted } from '../../parts/fitted-text';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
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
        {layout.rows.map(({ row, label, height }, index) => {
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
                    style={{
                      minWidth: `${layout.percentWidth}px`,
                      ...figure(label.size + (row.isTop ? layout.topExtra : 0)),
                    }}
                  >
                    <Counted text={row.percent} />
                  </span>
                  <span
                    className="choice-votes"
                    style={{ width: `${layout.votesWidth}px`, ...figure(layout.votesSize) }}
                  >
                    {row.votes}
                  </span>
                </span>
                <span className="choice-track" style={{ height: `${layout.barHeight}px` }}>
                  {row.fraction > 0 && (
                    <span className="choice-bar" style={{ width: `${row.fraction * 100}%` }} />
                  )}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </SlideFrame>
  );
}
