/** The places shown so far, and empty boxes for those above. */
import type { RevealStepSlide } from '../../../../shared/slides/kinds/choice/choice-slide-model';
import { Counted } from '../../parts/counted';
import { Fitted } from '../../parts/fitted-text';
import { frameLayout } from '../../../../shared/slides/layout/frame-layout';
import {
  revealLayout,
  type PlaceBox,
  type RevealLayout,
} from '../../../../shared/slides/layout/reveal-layout';
import { SlideFrame } from '../../parts/slide-frame';

export function RevealStepSlideView({ slide }: { readonly slide: RevealStepSlide }) {
  const frame = frameLayout({
    footer: slide.footer,
    title: slide.title,
    isDense: slide.hiddenPlaces + slide.places.length > 6,
  });
  const layout = revealLayout(slide, frame.bodyHeight);
  const hidden = Array.from({ length: slide.hiddenPlaces }, (_, index) => index + 1);
  return (
    <SlideFrame layout={frame}>
      <ol className="places" style={{ rowGap: `${layout.gap}px` }}>
        {hidden.map((place) => (
          <li
            key={`hidden-${place}`}
            className="place place-hidden"
            style={{ height: `${layout.hiddenHeight}px`, padding: `0 ${layout.padding}px` }}
          >
            <Rank text={String(place)} layout={layout} />
          </li>
        ))}
        {layout.boxes.map((box, index) => (
          <Place key={`place-${index}`} box={box} layout={layout} />
        ))}
      </ol>
    </SlideFrame>
  );
}

interface PlaceProps {
  readonly box: PlaceBox;
  readonly layout: RevealLayout;
}

function Place({ box, layout }: PlaceProps) {
  const { place, label, height, isNew } = box;
  return (
    <li
      className={isNew ? 'place place-shown is-new' : 'place place-shown'}
      style={{ height: `${height}px`, padding: `0 ${layout.padding}px` }}
    >
      <Rank text={place.rank} layout={layout} />
      <Fitted as="span" fit={label} className="place-label" />
      <span className={layout.isTall ? 'place-values is-tall' : 'place-values'}>
        <span
          className="place-percent"
          style={{
            fontSize: `${layout.sizes.percent}px`,
            minWidth: `${layout.percentWidth}px`,
          }}
        >
          <Counted text={place.percent} />
        </span>
        <span
          className="place-votes"
          style={{
            fontSize: `${layout.sizes.votes}px`,
            minWidth: layout.isTall ? undefined : `${layout.votesWidth}px`,
          }}
        >
          {place.votes}
        </span>
      </span>
    </li>
  );
}

function Rank({ text, layout }: { readonly text: string; readonly layout: RevealLayout }) {
  return (
    <span
      className="place-rank"
      style={{ width: `${layout.rankWidth}px`, fontSize: `${layout.sizes.rank}px` }}
    >
      {text}
    </span>
  );
}
