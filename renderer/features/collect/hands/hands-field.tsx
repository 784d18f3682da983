/** The field in which hands are typed. Digits and Enter that come while the disk works are the next option's. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Cell } from '../../../../shared/domain/kinds/cell';
import { nextUncounted } from '../../../../shared/domain/recording/recording';
import { checkHands, handsCounts } from '../../../../shared/domain/recording/sum-check';
import { countedEntries } from '../../../../shared/domain/tally/tally';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { NumberField } from '../../../components/fields/number-field';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { useApp, useSession, useWords } from '../../../store/react/store-context';
import { BreachList } from '../slips/breach-list';
import { readCount } from '../typing/number-words';
import { useStrayKeys } from '../typing/use-stray-keys';
import { createHandsQueue, type HandsQueue } from './hands-queue';

/** What is typed, and what waits for the disk: both stay while the field moves to the next option. */
export interface HandsTyping {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly queue: HandsQueue;
}

export function useHandsTyping(): HandsTyping {
  const setDraft = useApp((state) => state.setDraft);
  const [text, setText] = useState('');
  const [isWaiting, setIsWaiting] = useState(false);
  const [queue] = useState(() => createHandsQueue(setIsWaiting));
  const isBegun = text !== '' || isWaiting;
  useEffect(() => {
    setDraft(isBegun ? { table: null } : null);
  }, [setDraft, isBegun]);
  useEffect(() => () => setDraft(null), [setDraft]);
  return { text, setText, queue };
}

export function HandsField({
  round,
  frozen,
  cell,
  typing,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
  readonly cell: Cell;
  readonly typing: HandsTyping;
}) {
  const words = useWords();
  const { collect } = words;
  const language = useApp((state) => state.language);
  const record = useApp((state) => state.record);
  const countNext = useApp((state) => state.countNext);
  const { entries } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const { text, setText, queue } = typing;
  const [isTried, setIsTried] = useState(false);
  const [isUnsaved, setIsUnsaved] = useState(false);
  // Before the browser handles the next key, which would otherwise meet no field.
  useLayoutEffect(() => {
    input.current?.focus();
    // After the digits that were typed while the field before this one was still there.
    const { current } = input;
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  const type = (next: string): void => {
    setText(next);
    setIsTried(false);
    setIsUnsaved(false);
  };

  useStrayKeys(
    useCallback(() => {
      // The browser then types the character into the field that now has the focus.
      input.current?.focus();
      return false;
    }, []),
  );

  const counts = { ...handsCounts(countedEntries(round, entries)) };
  const check = (line: string) => {
    const read = readCount(line, words, null);
    const breaches =
      read.value === null ? [] : checkHands(frozen, cell.id, { ...counts, [cell.id]: read.value });
    return { read, breaches };
  };
  const { read, breaches } = check(text);
  const submit = async (line: string, isAnyway: boolean): Promise<void> => {
    const { read: own, breaches: wrong } = check(line);
    const votes = own.value;
    if (votes === null || (wrong.length > 0 && !isAnyway)) {
      queue.drop();
      setText(line);
      setIsTried(true);
      return;
    }
    const isSaved = await queue.save(async () => {
      const count = { kind: 'hands', cell: cell.id, votes } as const;
      const next = nextUncounted(frozen.poll, cell.id, counts);
      const { ok } = await record(round.id, count, wrong.length > 0);
      if (ok) await countNext(round.id, next);
      return { isOk: ok, next };
    });
    if (isSaved) return;
    type(line);
    setIsUnsaved(true);
  };
  const enter = (isAnyway: boolean): void => {
    // What is typed from here on is the next one's.
    type('');
    if (!queue.holds(text)) void submit(text, isAnyway);
  };
  useEffect(() => queue.arrive(cell.id, (line) => void submit(line, false)));
  const name = consoleKindOf(frozen.poll).names.cell(frozen.poll, cell, language);
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
        onEnter={(isShift) => enter(isShift && isTried)}
        onEscape={() => type('')}
      />
      <BreachList
        breaches={breaches}
        poll={frozen.poll}
        onRecordAnyway={isTried ? () => enter(true) : null}
      />
    </li>
  );
}
