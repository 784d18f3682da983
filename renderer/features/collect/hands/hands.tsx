/** A show of hands: one option (or one category of a statement) at a time; the projector shows which. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { cellsOf, type Cell } from '../../../../shared/domain/poll/cell';
import { nextUncounted } from '../../../../shared/domain/recording/recording';
import { checkHands, handsCounts } from '../../../../shared/domain/recording/sum-check';
import { countedEntries } from '../../../../shared/domain/tally/tally';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { localize, type Language } from '../../../../shared/lib/language';
import { NumberField } from '../../../components/number-field';
import { useApp, useSession, useWords } from '../../../store/react/store-context';
import { BreachList } from '../slips/breach-list';
import { rowName } from '../slips/breach-words';
import { readCount } from '../typing/number-words';
import { useStrayKeys } from '../typing/use-stray-keys';

/** The option, or the statement and its category. */
function cellName(poll: Poll, cell: Cell, language: Language): string {
  const name = rowName(poll, cell.rowId, language);
  if (poll.kind === 'choice') return name;
  const step = poll.scale.steps.find(({ value }) => value === cell.category);
  return `${name}: ${localize(step?.label ?? poll.scale.dontKnow, language)}`;
}

export function Hands({ round, frozen }: { readonly round: Round; readonly frozen: Frozen }) {
  const { collect, round: roundWords } = useWords();
  const language = useApp((state) => state.language);
  const countCell = useApp((state) => state.countCell);
  const { entries } = useSession();
  const cells = cellsOf(frozen.poll);
  const recorded = countedEntries(round, entries);
  const counted = handsCounts(recorded);
  const confirmed = new Set(
    recorded.flatMap((entry) => (entry.kind === 'hands' && entry.confirmed ? [entry.cell] : [])),
  );
  const firstMissing = cells.find(({ id }) => counted[id] === undefined)?.id ?? null;
  const { id: roundId, countingCell } = round;

  // The first one is up as soon as the method is chosen, and again when the program comes back.
  useEffect(() => {
    if (countingCell === null && firstMissing !== null) void countCell(roundId, firstMissing);
  }, [countCell, roundId, countingCell, firstMissing]);

  return (
    <div className="hands">
      {frozen.poll.kind === 'scale' && <p className="quiet">{roundWords.scaleHandsNote}</p>}
      {firstMissing === null && <p className="message">{collect.handsDone}</p>}
      <ol className="hands-list">
        {cells.map((cell) =>
          cell.id === countingCell ? (
            <HandsField key={cell.id} {...{ round, frozen, cell }} />
          ) : (
            <li key={cell.id}>
              <button
                type="button"
                className="hands-row"
                onClick={() => void countCell(roundId, cell.id)}
              >
                <span>{cellName(frozen.poll, cell, language)}</span>
                <span
                  className="hands-count"
                  title={confirmed.has(cell.id) ? collect.confirmed : undefined}
                >
                  {counted[cell.id] ?? '–'}
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

function HandsField({
  round,
  frozen,
  cell,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
  readonly cell: Cell;
}) {
  const words = useWords();
  const { collect } = words;
  const language = useApp((state) => state.language);
  const record = useApp((state) => state.record);
  const countCell = useApp((state) => state.countCell);
  const setDraft = useApp((state) => state.setDraft);
  const { entries } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isUnsaved, setIsUnsaved] = useState(false);
  useEffect(() => {
    input.current?.focus();
  }, []);
  useEffect(
    () => () => {
      setDraft(null);
    },
    [setDraft],
  );
  const type = (next: string): void => {
    setText(next);
    setDraft(next === '' ? null : { table: null });
    setIsTried(false);
    setIsUnsaved(false);
  };

  useStrayKeys(
    useCallback(() => {
      // The character itself then goes where the keyboard now is.
      input.current?.focus();
      return false;
    }, []),
  );

  const read = readCount(text, words, null);
  const counts = { ...handsCounts(countedEntries(round, entries)) };
  const breaches =
    read.value === null ? [] : checkHands(frozen, cell.id, { ...counts, [cell.id]: read.value });
  const submit = async (isAnyway: boolean): Promise<void> => {
    setIsTried(true);
    if (read.value === null || (breaches.length > 0 && !isAnyway)) return;
    const count = { kind: 'hands', cell: cell.id, votes: read.value } as const;
    const done = await record(round.id, count, breaches.length > 0);
    if (!done.ok) {
      setIsUnsaved(true);
      return;
    }
    setDraft(null);
    await countCell(round.id, nextUncounted(frozen.poll, cell.id, counts));
  };
  const name = cellName(frozen.poll, cell, language);
  return (
    <li className="hands-row is-current">
      <span>
        <span className="hands-now">{collect.handsNow}</span> {name}
      </span>
      <NumberField
        label={collect.handsFor(name)}
        isLabelHidden
        text={text}
        onText={type}
        problem={isUnsaved ? collect.saveFailed : text !== '' || isTried ? read.problem : null}
        placeholder={counts[cell.id] === undefined ? '' : String(counts[cell.id])}
        inputRef={input}
        onEnter={(isShift) => void submit(isShift && isTried)}
        onEscape={() => {
          type('');
        }}
      />
      <BreachList
        breaches={breaches}
        poll={frozen.poll}
        onRecordAnyway={isTried ? () => void submit(true) : null}
      />
    </li>
  );
}
