/** A text in the size that was computed for it. */
import { Fragment } from 'react';
import type { FittedText } from '../../../shared/slides/layout/text-fit';

interface Props {
  readonly fit: FittedText;
  readonly className?: string;
  readonly as?: 'h1' | 'h2' | 'p' | 'span';
}

/** Draws `fit` as a block, line by line as computed; its height is exactly the computed one. */
export function Fitted({ fit, className = '', as: Tag = 'p' }: Props) {
  return (
    <Tag
      className={`slide-text ${className}`.trim()}
      style={{
        fontSize: `${fit.size}px`,
        lineHeight: `${fit.lineHeight}px`,
        fontWeight: fit.weight,
      }}
    >
      {fit.rows.map((row, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {isLast(index, fit) || endsInWord(row) ? row : `${row} `}
        </Fragment>
      ))}
    </Tag>
  );
}

/** True for a row whose last word goes on in the next one. A dash that stands alone is no hyphen. */
function endsInWord(row: string): boolean {
  return /\S-$/u.test(row);
}

/** Between two rows stands the space at which the text broke, for whoever reads it without seeing it. */
function isLast(index: number, { rows }: FittedText): boolean {
  return index === rows.length - 1;
}
