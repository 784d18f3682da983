/** Collecting by common table answers: the table's number, its marks, Enter. */
import type { TableAnswerEntry, TableSlipEntry } from '../../../../shared/domain/entry/entry';
import { findRound } from '../../../../shared/domain/session/session';
import type { Frozen, Round } from '../../../../shared/domain/round/round';
import { countedEntries } from '../../../../shared/domain/tally/tally';
import type { Poll } from '../../../../shared/domain/poll/poll';
import type { Dictionary } from '../../../../shared/text/dictionary';
import { consoleKindOf } from '../../../kinds/console-kinds';
import { missingTables } from '../../../store/core/selectors';
import { useApp, useAppNow, useSession, useWords } from '../../../store/react/store-context';
import type { SlipForm } from '../slips/slip-typing';
import { useKeyTyping } from '../typing/use-key-typing';
import { AnswerBar } from './answer-bar';
import {
  beginAnswer,
  isAnswerBegun,
  NO_ANSWER_TYPED,
  typeAnswerKey,
  type AnswerTyping,
} from './answer-typing';
import '../ballots/ballots.css';

/** A form without fields: only the table's number is typed, as on a slip. */
function answerForm(frozen: Frozen, missing: readonly number[]): SlipForm {
  const people = new Map(frozen.tables.map((table) => [table.number, table.people]));
  return {
    fields: [],
    tables: [...people.keys()],
    suggestion: missing[0] ?? null,
    peopleAt: (table) => people.get(table) ?? 0,
  };
}

function draftOf(typing: AnswerTyping): { readonly table: number | null } | null {
  return isAnswerBegun(typing) ? { table: typing.table.row?.table ?? null } : null;
}

export function TableAnswers({
  round,
  frozen,
}: {
  readonly round: Round;
  readonly frozen: Frozen;
}) {
  const session = useSession();
  const { collect } = useWords();
  const now = useAppNow();
  const removeSlip = useApp((state) => state.removeSlip);
  const { poll } = frozen;
  const { TypedBallot } = consoleKindOf(poll).ballots;
  const formNow = (): SlipForm => {
    const current = now().session;
    const found = current && findRound(current, round.id);
    return answerForm(
      found?.frozen ?? frozen,
      current && found ? missingTables(current, found) : [],
    );
  };
  const { view, typist, page } = useKeyTyping({
    nothing: NO_ANSWER_TYPED,
    draftOf,
    type: (typing, key) => typeAnswerKey(formNow(), poll, typing, key),
    save: async ({ table, marks }) => {
      const voters = formNow().peopleAt(table);
      const count = { kind: 'table-answer', table, voters, marks } as const;
      return (await now().record(round.id, count, false)).ok;
    },
  });
  const form = answerForm(frozen, missingTables(session, round));
  const recorded = new Map<number, TableAnswerEntry | TableSlipEntry>(
    countedEntries(round, session.entries).flatMap((entry) =>
      'table' in entry ? [[entry.table, entry] as const] : [],
    ),
  );
  const { row } = view.typing.table;
  const table = row?.table ?? null;
  return (
    <div className="table-answers" ref={page}>
      <AnswerBar
        {...{ poll, form, view, typist }}
        isRecordedBefore={table !== null && recorded.has(table)}
        onRemove={(removed) => {
          typist.change(() => NO_ANSWER_TYPED);
          void removeSlip(round.id, removed);
        }}
      />
      <div className="answers">
        <TypedBallot poll={poll} typing={view.typing.ballot} />
        <section aria-label={collect.answersByTable}>
          <AnswerList
            {...{ poll, recorded }}
            tables={form.tables}
            current={table}
            onChoose={(chosen) => {
              // A click does not switch to another table while an answer is half typed: it would be lost silently.
              typist.change((current) =>
                isAnswerBegun(current) ? null : beginAnswer(formNow(), chosen),
              );
            }}
          />
        </section>
      </div>
    </div>
  );
}

function answerText(
  poll: Poll,
  entry: TableAnswerEntry | TableSlipEntry,
  { collect }: Dictionary,
): string {
  if (entry.kind === 'table-slip') return collect.answerBySlip;
  if (entry.marks.length === 0) return collect.answerBlank;
  return consoleKindOf(poll).answers?.listed(poll, entry.marks) ?? '';
}

/** All tables with what they answered; those without an answer are marked. */
function AnswerList({
  poll,
  tables,
  recorded,
  current,
  onChoose,
}: {
  readonly poll: Poll;
  readonly tables: readonly number[];
  readonly recorded: ReadonlyMap<number, TableAnswerEntry | TableSlipEntry>;
  readonly current: number | null;
  readonly onChoose: (table: number) => void;
}) {
  const words = useWords();
  const stateOf = (entry: TableAnswerEntry | TableSlipEntry | undefined): string => {
    if (!entry) return 'is-missing';
    return entry.confirmed ? 'is-confirmed' : 'is-in';
  };
  return (
    <ol
      className="answer-list"
      style={{ gridTemplateRows: `repeat(${String(Math.ceil(tables.length / 2))}, auto)` }}
    >
      {tables.map((table) => {
        const entry = recorded.get(table);
        const isCurrent = table === current;
        return (
          <li key={table}>
            <button
              type="button"
              className={`answer-chip ${stateOf(entry)}${isCurrent ? ' is-current' : ''}`}
              data-table={table}
              onClick={() => onChoose(table)}
            >
              <strong>{table}</strong>
              <span>{entry ? answerText(poll, entry, words) : words.collect.missing}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
