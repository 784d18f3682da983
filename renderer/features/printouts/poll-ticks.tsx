/** Which polls are printed: all of the workshop's, unless some are unticked. */
import { useState } from 'react';
import { PRACTICE_POLL_ID, type Poll } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { TickList } from '../../components/tick-list';

export interface PollTickState {
  readonly listed: readonly Poll[];
  /** Those that are ticked. */
  readonly polls: readonly Poll[];
  readonly onChosen: (pollIds: readonly string[]) => void;
}

/** The polls that can be printed: the practice question is shown, not handed out. */
export function usePrintedPolls(): readonly Poll[] {
  return useSession().workshop.polls.filter(({ id }) => id !== PRACTICE_POLL_ID);
}

export function usePollTicks(): PollTickState {
  const listed = usePrintedPolls();
  const [pollIds, setPollIds] = useState<readonly string[]>(() => listed.map(({ id }) => id));
  return {
    listed,
    polls: listed.filter(({ id }) => pollIds.includes(id)),
    onChosen: setPollIds,
  };
}

export function PollTicks({ listed, polls, onChosen }: PollTickState) {
  const { printouts: words } = useWords();
  const language = useApp((state) => state.language);
  return (
    <TickList
      label={words.which}
      items={listed.map(({ id, title }) => ({ value: id, label: localize(title, language) }))}
      chosen={polls.map(({ id }) => id)}
      onChosen={onChosen}
    />
  );
}
