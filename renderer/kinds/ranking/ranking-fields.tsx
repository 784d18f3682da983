/** Corrects a ballot of a ranking: one of the places for each option, or none. */
import {
  placesOf,
  rankingCell,
  type RankingPoll,
} from '../../../shared/domain/kinds/ranking/ranking-poll';
import type { CellId } from '../../../shared/domain/kinds/cell';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { useApp, useWords } from '../../store/react/store-context';
import type { MarksFieldProps } from '../parts/contract';
import { rankingNames } from './ranking-names';

const NO_PLACE = '';

export function RankingMarks({ poll, marks, onMarks }: MarksFieldProps<RankingPoll>) {
  const { collect, auditList } = useWords();
  const language = useApp((state) => state.language);
  const markOf = (optionId: string): CellId =>
    placesOf(poll)
      .map((place) => rankingCell(optionId, place))
      .find((cell) => marks.includes(cell)) ?? NO_PLACE;
  return (
    <div className="marks-answers">
      {poll.options.map(({ id }) => (
        <ChoiceGroup
          key={id}
          label={rankingNames.row(poll, id, language)}
          choices={[
            ...placesOf(poll).map((place) => ({
              value: rankingCell(id, place),
              label: collect.ranking.place(place),
            })),
            { value: NO_PLACE, label: auditList.noAnswer },
          ]}
          value={markOf(id)}
          onChoose={(chosen) => {
            const all = poll.options.map((own) => (own.id === id ? chosen : markOf(own.id)));
            onMarks(all.filter((cell) => cell !== NO_PLACE));
          }}
        />
      ))}
    </div>
  );
}
