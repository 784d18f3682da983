/** The editor of a ranking: its options, and how they become points. */
import type { RankingPoll } from '../../../shared/domain/kinds/ranking/ranking-poll';
import { useWords } from '../../store/react/store-context';
import { OptionRows } from '../parts/option-rows';

export function RankingEditor({ poll }: { readonly poll: RankingPoll }) {
  const { prepare } = useWords();
  return (
    <>
      <p className="quiet">{prepare.rankingHint}</p>
      <OptionRows poll={poll} />
    </>
  );
}
