/** The pictures that can come along, grouped by vote, each with a box to tick. */
import { memo } from 'react';
import type { OfferedSlide, OfferedVote } from '../../../shared/export/package/choice-of-slides';
import { sum } from '../../../shared/lib/sum';
import { Tick } from '../../components/fields/tick-list';
import { SlideStage } from '../../slides/slide-stage';
import { useSession, useWords } from '../../store/react/store-context';

/** Rendered only if the choice changes, so that no step of the packing draws all slides again. */
export const PackageSlides = memo(function PackageSlides({
  votes,
  chosen,
  onChosen,
}: {
  readonly votes: readonly OfferedVote[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}) {
  const { packing } = useWords();
  const all = sum(votes.map(({ slides }) => slides.length));
  const choose = (names: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const name of names) {
      if (isOn) next.add(name);
      else next.delete(name);
    }
    onChosen(next);
  };
  return (
    <section className="package-slides" aria-label={packing.slides}>
      <p className="quiet">
        {packing.chosen(chosen.size, all)} {packing.notShown} {packing.numbersToo}
      </p>
      {votes.map((vote) => {
        const names = vote.slides.map(({ name }) => name);
        return (
          <fieldset key={vote.round.id} className="package-vote">
            <legend>
              <Tick
                isOn={names.every((name) => chosen.has(name))}
                onTick={(isOn) => choose(names, isOn)}
              >
                {packing.vote(vote.title, vote.round.number)}
              </Tick>
              {vote.isPractice && <span className="badge">{packing.practice}</span>}
            </legend>
            <ul>
              {vote.slides.map((slide) => (
                <li key={slide.name}>
                  <SlideTick
                    slide={slide}
                    isOn={chosen.has(slide.name)}
                    onTick={(isOn) => choose([slide.name], isOn)}
                  />
                </li>
              ))}
            </ul>
            {isInPart(vote, chosen) && (
              <p role="status" className="quiet">
                {packing.wholeAnyway}
              </p>
            )}
          </fieldset>
        );
      })}
    </section>
  );
});

/** True if some pictures of the whole room's result come along, and some don't. */
function isInPart({ slides }: OfferedVote, chosen: ReadonlySet<string>): boolean {
  const own = slides.filter(({ isOfResult }) => isOfResult).map(({ name }) => chosen.has(name));
  return own.includes(true) && own.includes(false);
}

function SlideTick({
  slide: { name, slide, sight },
  isOn,
  onTick,
}: {
  readonly slide: OfferedSlide;
  readonly isOn: boolean;
  readonly onTick: (isOn: boolean) => void;
}) {
  const { results } = useWords();
  const { language } = useSession().workshop;
  return (
    <div className="package-slide" data-is-on={isOn}>
      <div className="package-picture" aria-hidden="true">
        <SlideStage slide={slide} language={language} />
      </div>
      <Tick isOn={isOn} onTick={onTick}>
        <span>
          {name}
          {sight !== 'whole' && sight !== 'unknown' && (
            <span className="badge is-unseen">{results.sights[sight]}</span>
          )}
        </span>
      </Tick>
    </div>
  );
}
