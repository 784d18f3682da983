/** An option of a result by rank: place, label and figure on a line, its bar below, and what else is told of it. */
import type { ReactNode } from 'react';
import type { ChoiceLayout } from '../../../shared/slides/layout/choice-layout';
import type { FittedText } from '../../../shared/slides/layout/text-fit';
import { Counted } from './counted';
import { Fitted } from './fitted-text';

interface RankedRowProps {
  readonly layout: Omit<ChoiceLayout, 'rows'>;
  readonly label: FittedText;
  /** Of the whole row, in the slide's pixels. */
  readonly height: number;
  readonly rank: string;
  readonly isTop: boolean;
  readonly figure: string;
  /** Added to the figure's size, in the slide's pixels. */
  readonly figureExtra: number;
  /** What stands beside the figure: its unit, or the votes behind a share. */
  readonly beside: string;
  /** How much of the bar is full, 0 … 1. */
  readonly fraction: number;
  readonly children?: ReactNode;
}

export function RankedRow(props: RankedRowProps) {
  const { layout, label, rank, isTop, fraction } = props;
  const sized = (size: number) => ({ fontSize: `${size}px`, lineHeight: `${label.lineHeight}px` });
  return (
    <li
      className={isTop ? 'choice-row is-top' : 'choice-row'}
      style={{ height: `${props.height}px` }}
    >
      <span
        className="choice-rank"
        style={{ width: `${layout.rankWidth - 22}px`, ...sized(label.size) }}
      >
        {rank}
      </span>
      <span className="choice-main">
        <span className="choice-line">
          <Fitted as="span" fit={label} className="choice-label" />
          <span
            className="choice-percent"
            style={{
              minWidth: `${layout.percentWidth}px`,
              ...sized(label.size + props.figureExtra),
            }}
          >
            <Counted text={props.figure} />
          </span>
          <span
            className="choice-votes"
            style={{ width: `${layout.votesWidth}px`, ...sized(layout.votesSize) }}
          >
            {props.beside}
          </span>
        </span>
        <span className="choice-track" style={{ height: `${layout.barHeight}px` }}>
          {fraction > 0 && <span className="choice-bar" style={{ width: `${fraction * 100}%` }} />}
        </span>
        {props.children}
      </span>
    </li>
  );
}
