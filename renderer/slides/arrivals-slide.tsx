/** The list of arrived slips: each table finds its own number, and beside it the number of the slip that came. */
import type { ArrivalsSlide } from '../../shared/slides/slide-model';
import { arrivalsLayout } from '../../shared/slides/layout/arrivals-layout';
import { frameLayout } from '../../shared/slides/layout/frame-layout';
import { SlideFrame } from './parts/slide-frame';
import './arrivals.css';

/** More tables than this leave the title less room. */
const MANY = 48;

export function ArrivalsSlideView({ slide }: { readonly slide: ArrivalsSlide }) {
  const { title, subtitle, tables, footer } = slide;
  const frame = frameLayout({ title, subtitle, footer, isDense: tables.length > MANY });
  const { size, gap, perRow, cell } = arrivalsLayout(tables, frame.bodyHeight);
  return (
    <SlideFrame layout={frame}>
      <ol
        className="arrivals"
        style={{
          gridTemplateColumns: `repeat(${perRow}, ${cell.width}px)`,
          gap: `${gap}px`,
          fontSize: `${size}px`,
        }}
      >
        {tables.map(({ number, isIn, slip }) => (
          <li
            key={number}
            className={isIn ? 'arrival is-in' : 'arrival'}
            style={{
              height: `${cell.height}px`,
              padding: `0 ${cell.padding}px`,
              lineHeight: `${cell.height}px`,
            }}
          >
            <span className="arrival-table">{number}</span> <span>{slip}</span>
          </li>
        ))}
      </ol>
    </SlideFrame>
  );
}
