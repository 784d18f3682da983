/** The heap that new ballots are laid on, for a second pass; and how many ballots no second pass can reach. */
import type { Round } from '../../../../shared/domain/round/round';
import { forgottenBallots, typedPile } from '../../../store/ballots/pile-selectors';
import { useApp, useWords } from '../../../store/react/store-context';

export function GrowingHeap({ round }: { readonly round: Round }) {
  const { secondPass: words } = useWords();
  const pile = useApp((state) => typedPile(state, round));
  const forgotten = useApp((state) => forgottenBallots(state, round));
  const count = pile?.pass.batches.at(-1)?.length ?? 0;
  return (
    <>
      {pile && count > 0 && (
        <p className="heap-line quiet">{words.growing(pile.pass.batchCount, count)}</p>
      )}
      {forgotten > 0 && <p className="heap-line quiet">{words.forgotten(forgotten)}</p>}
    </>
  );
}
