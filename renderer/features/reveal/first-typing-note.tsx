/** What the practice question taught: how many slips did not add up at first. Said of no other question. */
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { firstTyping } from '../../../shared/domain/recording/first-typing';
import type { Round } from '../../../shared/domain/round/round';
import { useSession, useWords } from '../../store/react/store-context';

export function FirstTypingNote({ round }: { readonly round: Round }) {
  const { entries } = useSession();
  const { firstTyping: words } = useWords().arrivals;
  if (round.pollId !== PRACTICE_POLL_ID) return null;
  const { slips, wrong } = firstTyping(round, entries);
  if (slips === 0) return null;
  return (
    <p className={wrong === 0 ? 'quiet' : 'message is-notice'}>
      {wrong === 0 ? words.none(slips) : `${words.some(wrong, slips)} ${words.advice}`}
    </p>
  );
}
