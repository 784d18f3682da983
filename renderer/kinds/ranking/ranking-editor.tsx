/** The editor of a ranking: its options, and how they become points. */
import type { RankingPoll } from '../../../shared/domain/kinds/ranking/ranking-poll';
import { useApp, useWords } from '../../store/react/store-context';
import { OptionRows } from '../parts/option-rows';

export function RankingEditor({ poll }: { readonly poll: RankingPoll }) {
  const { prepare } = useWords();
  const editPoll = useApp((state) => state.editPoll);
  return (
    <>
      <p className="quiet">{prepare.rankingHint}</p>
      <OptionRows
        poll={poll}
        onOptions={(change) =>
          editPoll(poll.id, (current) =>
            current.kind === 'ranking' ? { ...current, options: change(current.options) } : current,
          )
        }
      />
    </>
  );
}
