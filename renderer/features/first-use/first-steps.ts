/** The steps of the first try, each done when the state says that it really was. Pure. */
import { practicePoll } from '../../../shared/content/practice-poll';
import { sightOf } from '../../../shared/domain/result/sight';
import type { AppState } from '../../store/core/app-state';
import { missingTables } from '../../store/core/selectors';

export const FIRST_STEPS = ['screen', 'open', 'vote', 'close', 'reveal', 'take'] as const;
export type FirstStepId = (typeof FIRST_STEPS)[number];

export interface FirstStep {
  readonly id: FirstStepId;
  readonly isDone: boolean;
}

type Told = Pick<AppState, 'session' | 'hadAudience' | 'exportJob'>;

/** All steps in their order. */
export function firstSteps({ session, hadAudience, exportJob }: Told): readonly FirstStep[] {
  const round = session?.rounds.find(({ pollId }) => pollId !== practicePoll.id);
  if (!session || !round) return [];
  const { entries, ballots } = session;
  const isOpened = round.frozen !== null;
  const isOver = round.state === 'closed' || round.state === 'revealed';
  const isAllIn = isOpened && missingTables(session, round).length === 0;
  const done: Readonly<Record<FirstStepId, boolean>> = {
    screen: hadAudience,
    open: isOpened,
    // Who closes without every table has seen what there is to see.
    vote: isAllIn || isOver,
    close: isOver,
    reveal: sightOf(round, entries, ballots) === 'whole',
    take: exportJob?.kind === 'saved',
  };
  return FIRST_STEPS.map((id) => ({ id, isDone: done[id] }));
}
