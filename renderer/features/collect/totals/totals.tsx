/** All totals at once: sticky dots counted on a wall chart, or another count. Enter goes from field to field and records at the end. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { cellsOf } from '../../../../shared/domain/poll/cell';
import type { TotalsEntry } from '../../../../shared/domain/entry/entry';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { checkEmpty, checkTotals } from '../../../../shared/domain/recording/sum-check';
import { countedEntries } from '../../../../shared/domain/tally/tally';
import type { Poll } from '../../../../shared/domain/poll/poll';
import { Button } from '../../../components/button';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { VOTERS_FIELD } from '../../../kinds/parts/contract';
import { useApp, useSession, useWords } from '../../../store/react/store-context';
import { BreachList } from '../slips/breach-list';
import { readCount } from '../typing/number-words';
import { fieldsOfBreaches } from '../slips/slip-form';
import { useStrayKeys } from '../typing/use-stray-keys';
import { NumberField } from '../../../components/fields/number-field';

type Texts = Readonly<Record<string, string>>;

/** What was typed while the totals before were being stored, and in which field, 0 first. */
interface Begun {
  readonly texts: Texts;
  readonly field: number;
}

function textsOf(entry: TotalsEntry | null): Texts {
  if (!entry) return {};
  const cells = Object.entries(entry.counts).map(([id, votes]) => [id, String(votes)] as const);
  return { ...Object.fromEntries(cells), [VOTERS_FIELD]: String(entry.voters) };
}

/** The totals that count now. */
function recordedTotals(entries: readonly { readonly kind: string }[]): TotalsEntry | null {
  const isTotals = (entry: { readonly kind: string }): entry is TotalsEntry =>
    entry.kind === 'totals';
  return entries.find(isTotals) ?? null;
}

export function Totals({ round, frozen }: { readonly round: Round; readonly frozen: Frozen }) {
  const { entries } = useSession();
  const recorded = recordedTotals(countedEntries(round, entries));
  const [begun, setBegun] = useState<Begun | null>(null);
  // Keyed by the recorded totals, so that an undo brings their numbers back into the fields.
  return (
    <TotalsForm
      key={recorded?.id ?? 'none'}
      {...{ round, frozen, recorded, begun }}
      onBegun={setBegun}
    />
  );
}

function TotalsForm({
  round,
  frozen,
  recorded,
  begun,
  onBegun,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
  readonly recorded: TotalsEntry | null;
  /** What the form begins with in place of what is recorded. */
  readonly begun: Begun | null;
  /** Keeps what is typed for the form that comes once the totals are stored. */
  readonly onBegun: (begun: Begun | null) => void;
}) {
  const words = useWords();
  const { collect } = words;
  const record = useApp((state) => state.record);
  const setDraft = useApp((state) => state.setDraft);
  const form = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<Texts>(() => begun?.texts ?? textsOf(recorded));
  const [isTyped, setIsTyped] = useState(begun !== null);
  const [isTried, setIsTried] = useState(false);
  const [isUnsaved, setIsUnsaved] = useState(false);
  /** What was typed since Enter, while the numbers are being stored; undefined while nothing is. */
  const storing = useRef<Begun | null>(undefined);
  const first = useRef(begun);
  useEffect(() => {
    const { current: from } = first;
    const input = form.current?.querySelectorAll('input')[from?.field ?? 0];
    input?.focus();
    if (from) input?.setSelectionRange(input.value.length, input.value.length);
    if (from) setDraft({ table: null });
    // It is taken over.
    onBegun(null);
    return () => setDraft(null);
  }, [setDraft, onBegun]);
  const type = (next: Texts, isChanged: boolean): void => {
    setTexts(next);
    setIsTyped(isChanged);
    setDraft(isChanged ? { table: null } : null);
    setIsTried(false);
    setIsUnsaved(false);
    if (storing.current === undefined) return;
    const fields = [...(form.current?.querySelectorAll('input') ?? [])];
    const field = fields.findIndex((input) => input === document.activeElement);
    storing.current = isChanged ? { texts: next, field: Math.max(0, field) } : null;
    onBegun(storing.current);
  };

  const lastField = useRef<HTMLInputElement | null>(null);
  useStrayKeys(
    useCallback(() => {
      lastField.current?.focus();
      return false;
    }, []),
  );

  const ids = [VOTERS_FIELD, ...cellsOf(frozen.poll).map(({ id }) => id)];
  const reads = new Map(
    ids.map((id) => [id, readCount(texts[id] ?? '', words, id === VOTERS_FIELD ? null : 0)]),
  );
  const isReadable = [...reads.values()].every(({ value }) => value !== null);
  const valueOf = (id: string) => reads.get(id)?.value ?? 0;
  const counts = Object.fromEntries(ids.slice(1).map((id) => [id, valueOf(id)]));
  const voters = valueOf(VOTERS_FIELD);
  const numbers = { voters, counts, controlSum: null };
  const typed = isReadable ? checkTotals(frozen, numbers) : [];
  const failing = isReadable ? [...checkEmpty(frozen.poll, numbers), ...typed] : [];
  const breaches = isTried ? failing : typed;

  const problemOf = (id: string) => {
    const isShown = isTried || (texts[id] ?? '') !== '';
    return isShown ? (reads.get(id)?.problem ?? null) : null;
  };
  const firstProblem =
    consoleKindOf(frozen.poll).totals?.isDense === true
      ? ids
          .slice(1)
          .map(problemOf)
          .find((problem) => problem)
      : null;

  const submit = async (isAnyway: boolean): Promise<void> => {
    setIsTried(true);
    if (!isReadable || (failing.length > 0 && !isAnyway)) return;
    storing.current = null;
    const done = await record(round.id, { kind: 'totals', voters, counts }, failing.length > 0);
    const isBegun = Boolean(storing.current);
    storing.current = undefined;
    if (done.ok && !isBegun) setDraft(null);
    if (done.ok) return;
    onBegun(null);
    setIsUnsaved(true);
  };
  const enter = (index: number, isShift: boolean): void => {
    const next = form.current?.querySelectorAll('input')[index + 1];
    const isAnyway = isShift && isTried;
    if (next && !isAnyway) next.select();
    else void submit(isAnyway);
  };
  return (
    <div
      className="totals"
      role="group"
      aria-label={words.round.methods.totals}
      ref={form}
      onFocus={({ target }) => {
        if (target instanceof HTMLInputElement) lastField.current = target;
      }}
    >
      <p className="message">
        {recorded && !isTyped ? collect.totalsRecorded : collect.totalsIntro}
      </p>
      {recorded?.confirmed && !isTyped && <p className="message is-notice">{collect.confirmed}</p>}
      <BreachList
        breaches={breaches}
        poll={frozen.poll}
        onRecordAnyway={isTried ? () => void submit(true) : null}
      />
      <TotalsTable
        poll={frozen.poll}
        ids={ids}
        texts={texts}
        wrong={fieldsOfBreaches(breaches, frozen.poll)}
        problemOf={problemOf}
        onText={(id, text) => type({ ...texts, [id]: text }, true)}
        onEnter={enter}
        onEscape={() => type(textsOf(recorded), false)}
      />
      {firstProblem && (
        <p className="message is-wrong" aria-hidden="true">
          {firstProblem}
        </p>
      )}
      {isUnsaved && (
        <p className="message is-wrong" role="alert">
          {collect.saveFailed}
        </p>
      )}
      <Button kind="primary" onClick={() => void submit(false)}>
        {collect.recordTotals} <kbd>Enter</kbd>
      </Button>
    </div>
  );
}

interface TotalsTableProps {
  readonly poll: Poll;
  /** Ids of the fields in the order of Enter. */
  readonly ids: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  readonly wrong: ReadonlySet<string>;
  readonly problemOf: (id: string) => string | null;
  readonly onText: (id: string, text: string) => void;
  readonly onEnter: (index: number, isShift: boolean) => void;
  readonly onEscape: () => void;
}

/** The fields of the totals: voters, then those of the poll's kind. */
function TotalsTable(props: TotalsTableProps) {
  const { collect } = useWords();
  const { poll } = props;
  const { totals } = consoleKindOf(poll);
  if (!totals) return null;
  const field = (id: string, label: string) => (
    <div className={props.wrong.has(id) ? 'totals-cell is-wrong' : 'totals-cell'}>
      <NumberField
        label={label}
        isLabelHidden
        text={props.texts[id] ?? ''}
        problem={props.problemOf(id)}
        isProblemElsewhere={totals.isDense && id !== VOTERS_FIELD}
        onEscape={props.onEscape}
        onText={(text) => props.onText(id, text)}
        onEnter={(isShift) => props.onEnter(props.ids.indexOf(id), isShift)}
      />
    </div>
  );
  return (
    <>
      <div className="totals-voters">
        <span>{collect.voters}</span>
        {field(VOTERS_FIELD, collect.voters)}
      </div>
      <totals.Table poll={poll} fieldAt={field} />
    </>
  );
}
