/** The ballot of a ranking at the box: options as large buttons, pressed in the order of their places. */
import { useEffect, useRef } from 'react';
import { ballotKeyOf } from '../../../shared/domain/kinds/ballot-keys';
import type { Option } from '../../../shared/domain/kinds/choice/choice-poll';
import { pressed } from '../../../shared/domain/kinds/ranking/ranking-ballot';
import { placesAmong, type RankingPoll } from '../../../shared/domain/kinds/ranking/ranking-poll';
import { localizeSoft } from '../../../shared/text/soft-hyphens';
import type { AtBox, BoxPart } from '../parts/contract';

export const rankingBox: BoxPart<RankingPoll> = {
  screen: (poll, step, at) => {
    if (step.kind !== 'ranking') return null;
    const { marks, words, language } = at;
    const all = poll.options.length;
    const left = all - marks.length;
    return {
      kicker: words.rank(all),
      title: localizeSoft(poll.title, language),
      text: '',
      // The voter wanted to go on with some options left out.
      problem: step.isLacking && left > 0 ? words.rankLacking(left) : null,
      status: words.rankLeft(left, marks.length + 1),
      next: { label: words.next, kind: 'primary' },
      body: <Options {...{ poll, at }} />,
    };
  },
  blank: (words) => words.rankBlank,
  lines: (poll, marks, language) =>
    placesAmong(poll, (cell) => marks.includes(cell))
      .flatMap((place, index) => {
        const option = poll.options[index];
        return place === null || !option ? [] : [{ place, option }];
      })
      .sort((a, b) => a.place - b.place)
      .map(({ place, option: { id, title } }) => ({
        key: id,
        name: '',
        answer: `${place}. ${localizeSoft(title, language)}`,
      })),
};

function Options({ poll, at }: { readonly poll: RankingPoll; readonly at: AtBox }) {
  const places = placesAmong(poll, (cell) => at.marks.includes(cell));
  return (
    <div
      className="box-options"
      style={{ gridTemplateRows: `repeat(${poll.options.length}, minmax(max-content, 1fr))` }}
    >
      {poll.options.map((option, index) => (
        <OptionButton
          key={option.id}
          hint={ballotKeyOf(index)}
          place={places[index] ?? null}
          onPress={() => at.act(pressed(poll, index, places))}
          {...{ option, at }}
        />
      ))}
    </div>
  );
}

function OptionButton({
  option,
  hint,
  place,
  onPress,
  at: { words, language },
}: {
  readonly option: Option;
  readonly hint: string | null;
  /** Null as long as it has none. */
  readonly place: number | null;
  readonly onPress: () => void;
  readonly at: AtBox;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const isRanked = place !== null;
  const title = localizeSoft(option.title, language);
  useEffect(() => {
    // Ranked by its key, it may be out of sight.
    if (isRanked) button.current?.scrollIntoView({ block: 'nearest' });
  }, [isRanked]);
  return (
    <button
      ref={button}
      type="button"
      aria-pressed={isRanked}
      aria-description={place === null ? undefined : words.placeGiven(place)}
      data-box-option=""
      className={isRanked ? 'box-option is-chosen' : 'box-option'}
      onClick={onPress}
    >
      {hint !== null && <kbd>{hint.toLocaleUpperCase('da')}</kbd>}
      <span className="box-option-text">{title}</span>
      <span className="box-mark" aria-hidden="true">
        {place}
      </span>
    </button>
  );
}
