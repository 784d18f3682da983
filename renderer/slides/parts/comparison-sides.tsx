/** The two rounds that are compared, each with its mark and its people; and what differs between them. */
import { LEAST_SIZE } from '../../../shared/slides/theme/type-sizes';
import type { ComparisonFrame } from '../../../shared/slides/kinds/comparison-slide';
import { SIDE_HEIGHT } from '../../../shared/slides/layout/choice-comparison-layout';
import { Fitted } from './fitted-text';
import { fitText, type FittedText } from '../../../shared/slides/layout/text-fit';

/** `width`: what the lines may take, in pixels. */
export function ComparisonSides({
  slide,
  width,
}: {
  readonly slide: ComparisonFrame;
  readonly width: number;
}) {
  const line = ({ label, people }: ComparisonFrame['before']) =>
    fitText(`${label}: ${people}`, { weight: 400, width: width - 52, leading: 1.25 }, [
      { size: LEAST_SIZE.other, maxLines: 1 },
    ]);
  return (
    <div className="comparison-sides">
      {(['before', 'after'] as const).map((side) => (
        <div key={side} className="comparison-side" style={{ height: `${SIDE_HEIGHT}px` }}>
          <span className={`comparison-mark is-${side}`} />
          <Fitted fit={line(slide[side])} />
        </div>
      ))}
    </div>
  );
}

export function ComparisonNote({ note }: { readonly note: FittedText | null }) {
  if (!note) return null;
  return (
    <div className="comparison-note">
      <Fitted fit={note} />
    </div>
  );
}
