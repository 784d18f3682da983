/** One statement with its full text, its distribution first, then mean, median and n. */
import type { StatementSlide } from '../../../../shared/slides/kinds/scale/scale-slide-model';
import { DisagreementMark } from './disagreement-mark';
import { Counted } from '../../parts/counted';
import { Fitted } from '../../parts/fitted-text';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import { stepColour } from '../../../../shared/slides/theme/step-colour';
import { SlideFrame } from '../../parts/slide-frame';
import {
  figureFit,
  questionFit,
  statementLayout,
  STATEMENT_PANEL,
} from '../../../../shared/slides/layout/statement-layout';
import { textWidth } from '../../../../shared/slides/layout/text-width';

const QUESTION_GAP = 30;

export function StatementSlideView({ slide }: { readonly slide: StatementSlide }) {
  const numberWidth = textWidth(slide.number, 700, 56) + 28;
  const question = questionFit(slide, numberWidth);
  const frame = frameLayout({ footer: slide.footer, kicker: slide.title, title: '' });
  const barsHeight = frame.bodyHeight - question.height - QUESTION_GAP;
  const layout = statementLayout(slide.bars, barsHeight);
  return (
    <SlideFrame layout={frame}>
      <div className="statement-question">
        <span
          className="statement-number"
          style={{
            width: `${numberWidth}px`,
            fontSize: `${question.size}px`,
            lineHeight: `${question.lineHeight}px`,
          }}
        >
          {slide.number}
        </span>
        <Fitted as="h2" fit={question} className="statement-text" />
      </div>
      <div className="statement-body" style={{ height: `${barsHeight}px` }}>
        <ol className="statement-bars">
          {layout.rows.map(({ bar, label, barWidth }, index) => (
            <li key={bar.value} style={{ height: `${layout.rowHeight}px` }}>
              <span className="statement-label" style={{ width: `${layout.labelWidth}px` }}>
                <Fitted as="span" fit={label} />
              </span>
              <span className="statement-axis" style={{ height: `${layout.rowHeight}px` }} />
              <span
                className="statement-track"
                style={{ width: `${layout.barRoom}px`, height: `${layout.barHeight}px` }}
              >
                {barWidth > 0 && (
                  <span
                    className="statement-bar"
                    style={{
                      width: `${barWidth}px`,
                      backgroundColor: stepColour(index, slide.bars.length).fill,
                    }}
                  />
                )}
              </span>
              <span className="statement-percent" style={{ fontSize: `${layout.percentSize}px` }}>
                <Counted text={bar.percent} />
              </span>
              <span className="statement-answers" style={{ fontSize: `${layout.answersSize}px` }}>
                {bar.answers}
              </span>
            </li>
          ))}
        </ol>
        <Figures slide={slide} />
      </div>
    </SlideFrame>
  );
}

function Figures({ slide }: { readonly slide: StatementSlide }) {
  return (
    <aside
      className="statement-panel"
      style={{
        width: `${STATEMENT_PANEL.width}px`,
        padding: `0 ${STATEMENT_PANEL.padding}px`,
      }}
    >
      <Fitted fit={figureFit(slide.meanLabel, 400)} className="statement-muted" />
      <p className="statement-mean">{slide.mean}</p>
      <Fitted fit={figureFit(slide.medianText, 400)} className="statement-muted" />
      <div className="statement-rule" />
      <Fitted fit={figureFit(slide.nText, 600)} />
      {slide.dontKnowText !== '' && (
        <Fitted fit={figureFit(slide.dontKnowText, 400)} className="statement-muted" />
      )}
      {slide.disagreementText !== '' && (
        <div className="statement-disagreement">
          <DisagreementMark />
          <Fitted fit={figureFit(slide.disagreementText, 600)} />
        </div>
      )}
    </aside>
  );
}
