/** The slide of an open round: the choices, how to answer, and the progress. */
import type { CollectingScaleItem, CollectingSlide } from '../../shared/slides/slide-model';
import { collectingLayout, type CollectingRow } from '../../shared/slides/layout/collecting-layout';
import { CollectingPanel } from './collecting-panel';
import type { Clock } from './parts/countdown';
import { Fitted } from './parts/fitted-text';
import { frameLayout } from '../../shared/slides/layout/frame-layout';
import {
  legendRows,
  LEGEND_GAP,
  LEGEND_ROW_HEIGHT,
} from '../../shared/slides/layout/legend-layout';
import { SlideFrame } from './parts/slide-frame';

interface Props {
  readonly slide: CollectingSlide;
  readonly clock: Clock;
}

export function CollectingSlideView({ slide, clock }: Props) {
  const frame = frameLayout({
    footer: slide.footer,
    title: slide.title,
    subtitle: slide.instruction,
    isDense: slide.items.length > 10 || slide.items.some((item) => item.text.length > 70),
  });
  const legendLines = legendRows(slide.scale.map((item) => item.label));
  const legendHeight =
    slide.scale.length === 0 ? 0 : legendLines.length * LEGEND_ROW_HEIGHT + LEGEND_GAP;
  const hasPanel = slide.countdown !== null || slide.status !== '' || slide.missing !== '';
  const layout = collectingLayout(slide.items, frame.bodyHeight - legendHeight, hasPanel);
  return (
    <SlideFrame layout={frame}>
      {slide.scale.length > 0 && <ScaleKeys items={slide.scale} rows={legendLines} />}
      <div className={`collecting collecting-${layout.panel}`}>
        <ol
          className="collecting-list"
          style={{ width: `${layout.listWidth}px`, height: `${layout.listHeight}px` }}
        >
          {layout.columns.map((column, index) => (
            <li key={index} style={{ width: `${layout.columnWidth}px` }}>
              <ol className="collecting-column">
                {column.map((row) => (
                  <ItemRow key={row.item.number} row={row} numberWidth={layout.numberWidth} />
                ))}
              </ol>
            </li>
          ))}
        </ol>
        {hasPanel && (
          <CollectingPanel
            slide={slide}
            place={layout.panel}
            height={layout.listHeight}
            clock={clock}
          />
        )}
      </div>
    </SlideFrame>
  );
}

interface ItemProps {
  readonly row: CollectingRow;
  readonly numberWidth: number;
}

function ItemRow({ row: { item, fit, height }, numberWidth }: ItemProps) {
  return (
    <li
      className={item.isActive ? 'collecting-row is-active' : 'collecting-row'}
      style={{ height: `${height}px` }}
      aria-current={item.isActive ? 'step' : undefined}
    >
      <span
        className="collecting-number"
        style={{
          width: `${numberWidth - 30}px`,
          fontSize: `${fit.size}px`,
          lineHeight: `${fit.lineHeight}px`,
        }}
      >
        {item.number}
      </span>
      <Fitted as="span" fit={fit} className="collecting-text" />
    </li>
  );
}

interface ScaleKeysProps {
  readonly items: readonly CollectingScaleItem[];
  /** How many items stand in each row. */
  readonly rows: readonly number[];
}

/** The scale as on the slip: the key to write and what it means. */
function ScaleKeys({ items, rows }: ScaleKeysProps) {
  const starts = rows.map((_, index) =>
    rows.slice(0, index).reduce((sum, count) => sum + count, 0),
  );
  return (
    <div className="collecting-scale" style={{ marginBottom: `${LEGEND_GAP}px` }}>
      {rows.map((count, index) => (
        <div key={index} className="collecting-scale-row">
          {items.slice(starts[index] ?? 0, (starts[index] ?? 0) + count).map((item) => (
            <span
              key={item.key}
              className={item.isActive ? 'collecting-key is-active' : 'collecting-key'}
            >
              <span className="collecting-key-cap">{item.key}</span>
              <span className="collecting-key-label">{item.label}</span>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
