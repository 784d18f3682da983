/** «Vis efter rolle», or why it can't be shown yet. */
import { groupResults } from '../../../shared/domain/groups/group-results';
import { CommandButton } from '../../store/react/command-button';
import { commandOf } from '../../store/commands/commands';
import { roundInView } from '../../store/core/selectors';
import { useApp, useSession, useWords } from '../../store/react/store-context';

export function GroupsButton() {
  const session = useSession();
  const { groups } = useWords();
  const isReleased = useApp(commandOf('show-groups').isAvailable);
  const round = useApp(roundInView);
  const isOver = round?.state === 'closed' || round?.state === 'revealed';
  if (!round || !isOver || !groupResults(round, session.entries, session.ballots)) return null;
  return (
    <>
      <CommandButton id="show-groups" />
      {!isReleased && <p className="quiet">{groups.notReleased}</p>}
    </>
  );
}
