/** A show of hands: one option (or one category of a statement) at a time; the projector shows which. */
import { useEffect } from 'react';
import { cellsOf } from '../../../../shared/domain/poll/cell';
import type { MajorityEntry } from '../../../../shared/domain/entry/entry';
import { canHaveMajority, majorityIn } from '../../../../shared/domain/recording/majority';
import { handsCounts } from '../../../../shared/domain/recording/sum-check';
import { countedEntries } from '../../../../shared/domain/tally/tally';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { Button } from '../../../components/button';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { CommandButton } from '../../../store/react/command-button';
import { useApp, useSession, useWords } from '../../../store/react/store-context';
import { HandsField, useHandsTyping } from './hands-field';
import './hands.css';

export function Hands({ round, frozen }: { readonly round: Round; readonly frozen: Frozen }) {
  const { collect, majority, round: roundWords } = useWords();
  const language = useApp((state) => state.language);
  const countCell = useApp((state) => state.countCell);
  const { entries } = useSession();
  const { names, hands } = consoleKindOf(frozen.poll);
  const note = hands?.note(roundWords) ?? null;
  const cells = cellsOf(frozen.poll);
  const recorded = countedEntries(round, entries);
  const counted = handsCounts(recorded);
  const confirmed = new Set(
    recorded.flatMap((entry) => (entry.kind === 'hands' && entry.confirmed ? [entry.cell] : [])),
  );
  const firstMissing = cells.find(({ id }) => counted[id] === undefined)?.id ?? null;
  const seen = majorityIn(round, entries);
  const isSeen = seen !== null;
  const { id: roundId, countingCell } = round;
  // The field is there before the room is told, so that no key is lost in between.
  const current = countingCell ?? (seen ? null : firstMissing);

  const typing = useHandsTyping();

  // Shows the first one as soon as the method is chosen, and again when the program restarts.
  useEffect(() => {
    if (countingCell === null && firstMissing !== null && !isSeen) {
      void countCell(roundId, firstMissing);
    }
  }, [countCell, roundId, countingCell, firstMissing, isSeen]);

  return (
    <div className="hands">
      {note !== null && <p className="quiet">{note}</p>}
      {seen ? (
        <Seen {...{ round, frozen, seen }} />
      ) : (
        canHaveMajority(round) && (
          <p className="hands-tools">
            <CommandButton id="majority" kind="quiet" />
          </p>
        )
      )}
      {firstMissing === null && <p className="message">{collect.handsDone}</p>}
      <ol className="hands-list">
        {cells.map((cell) =>
          cell.id === current ? (
            <HandsField key={cell.id} {...{ round, frozen, cell, typing }} />
          ) : (
            <li key={cell.id}>
              <button
                type="button"
                className="hands-row"
                onClick={() => void countCell(roundId, cell.id)}
              >
                <span>{names.cell(frozen.poll, cell, language)}</span>
                <span
                  className="hands-count"
                  title={confirmed.has(cell.id) ? collect.confirmed : undefined}
                >
                  {counted[cell.id] ?? (seen?.cell === cell.id ? majority.mark : '–')}
                  {confirmed.has(cell.id) && ' !'}
                </span>
              </button>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}

/** What was recorded without counting, and the way back to counting. */
function Seen({
  round,
  frozen,
  seen,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
  readonly seen: MajorityEntry;
}) {
  const { majority } = useWords();
  const language = useApp((state) => state.language);
  const countInstead = useApp((state) => state.countInstead);
  const cell = cellsOf(frozen.poll).find(({ id }) => id === seen.cell);
  const name = cell ? consoleKindOf(frozen.poll).names.cell(frozen.poll, cell, language) : '';
  return (
    <div className="majority-seen">
      <p className="message">{majority.recorded(name)}</p>
      <div className="majority-ways">
        <Button onClick={() => void countInstead(round.id)}>{majority.countInstead}</Button>
        <CommandButton id="majority" />
      </div>
      <p className="quiet">{majority.replaces}</p>
    </div>
  );
}
