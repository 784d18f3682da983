/** The editor of an allocation: how many points there are to spread, and its options. */
import type { AllocationPoll } from '../../../shared/domain/kinds/allocation/allocation-poll';
import { POLL_LIMITS } from '../../../shared/domain/limits/limits';
import { isSameText } from '../../../shared/domain/kinds/provenance';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { pointsInstruction } from '../../../shared/text/instructions';
import { NumberField } from '../../components/fields/number-field';
import { useApp, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import { OptionRows } from '../parts/option-rows';

const { least, most } = POLL_LIMITS.points;

export function AllocationEditor({ poll }: { readonly poll: AllocationPoll }) {
  const { prepare, collect } = useWords();
  const editPoll = useApp((state) => state.editPoll);
  const [points, setPoints] = useRenewed(() => String(poll.totalPoints));
  const edit = (change: (current: AllocationPoll) => AllocationPoll) =>
    editPoll(poll.id, (current) => (current.kind === 'allocation' ? change(current) : current));
  return (
    <>
      <p className="quiet">{prepare.allocationHint}</p>
      <div className="poll-settings">
        <NumberField
          label={prepare.totalPoints}
          text={points}
          problem={
            readWholeNumber(points, least, most).ok
              ? null
              : collect.outOfRange(String(least), String(most))
          }
          onText={(text) => {
            setPoints(text);
            const read = readWholeNumber(text, least, most);
            if (read.ok) void edit((current) => withPoints(current, read.value));
          }}
        />
      </div>
      <OptionRows poll={poll} />
    </>
  );
}

/** The poll with so many points; an instruction that only says how many follows them. */
function withPoints(poll: AllocationPoll, totalPoints: number): AllocationPoll {
  const isFollowing = isSameText(poll.instruction, pointsInstruction(poll.totalPoints));
  const instruction = isFollowing ? pointsInstruction(totalPoints) : poll.instruction;
  return { ...poll, totalPoints, instruction };
}
