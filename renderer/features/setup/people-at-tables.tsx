/** How many sit at each table. */
import { useRef, type ClipboardEvent } from 'react';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { LIMITS } from '../../../shared/domain/limits/limits';
import {
  withPastedPeople,
  type PeopleRefusal,
} from '../../../shared/domain/workshop/pasted-people';
import { spreadPeople, type Table, type Workshop } from '../../../shared/domain/workshop/workshop';
import { assertNever } from '../../../shared/lib/assert-never';
import { sum } from '../../../shared/lib/sum';
import type { Dictionary } from '../../../shared/text/dictionary';
import { Button } from '../../components/button';
import { NumberField } from '../../components/fields/number-field';
import { useFormat, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';

/** What came of the last list that was put in; an undo takes it away. */
interface Said {
  readonly text: string;
  readonly isWrong: boolean;
}

export function PeopleAtTables({
  workshop,
  onTables,
}: {
  readonly workshop: Workshop;
  /** Changes the tables, given the workshop as it is at that moment. */
  readonly onTables: (change: (workshop: Workshop) => readonly Table[]) => void;
}) {
  const words = useWords();
  const { setup, collect } = words;
  const format = useFormat();
  const [texts, setTexts] = useRenewed<Readonly<Record<number, string>>>(() => ({}));
  const [said, setSaid] = useRenewed<Said | null>(() => null);
  const { tables, present } = workshop;
  const seats = sum(tables.map(({ people }) => people));
  const read = (text: string) => readWholeNumber(text, 1, LIMITS.people);
  const inputs = useRef<Record<number, HTMLInputElement | null>>({});
  /** To the next table's field, with Shift to the one before; what stands there is typed over. */
  const moveOn = (number: number, isBack: boolean): void => {
    const next = inputs.current[number + (isBack ? -1 : 1)];
    next?.focus();
    next?.select();
  };
  const change = (number: number, text: string): void => {
    setTexts({ ...texts, [number]: text });
    const people = read(text);
    if (!people.ok) return;
    onTables((current) =>
      current.tables.map((table) =>
        table.number === number ? { number, people: people.value } : table,
      ),
    );
  };
  const paste = (event: ClipboardEvent): void => {
    const from = tables.find(({ number }) => inputs.current[number] === event.target)?.number;
    const text = event.clipboardData.getData('text/plain');
    const done = from === undefined ? null : withPastedPeople(tables, from, text);
    if (!done || from === undefined) return;
    event.preventDefault();
    if (!done.ok) {
      setSaid({ text: refusalWords(done.error, setup.pasted), isWrong: true });
      return;
    }
    setTexts({});
    setSaid({ text: setup.pasted.inserted, isWrong: false });
    onTables((current) => {
      const again = withPastedPeople(current.tables, from, text);
      return again?.ok ? again.value : current.tables;
    });
  };
  return (
    <section className="people">
      <div className="people-head">
        <h2>{setup.peoplePerTable}</h2>
        <Button
          kind="small"
          onClick={() => {
            setTexts({});
            onTables((current) => spreadPeople(current.present, current.tables.length));
          }}
        >
          {setup.spread}
        </Button>
      </div>
      {tables.length > 1 && <p className="quiet">{setup.pastedHint}</p>}
      <ol className="people-list" aria-label={setup.peoplePerTable} onPaste={paste}>
        {tables.map(({ number, people }) => {
          const text = texts[number] ?? String(people);
          return (
            <li key={number}>
              <span aria-hidden="true">{number}</span>
              <NumberField
                label={setup.peopleAtTable(number)}
                isLabelHidden
                text={text}
                problem={read(text).ok ? null : collect.outOfRange('1', String(LIMITS.people))}
                onText={(next) => change(number, next)}
                onEnter={(isShift) => moveOn(number, isShift)}
                inputRef={(input) => {
                  inputs.current[number] = input;
                }}
              />
            </li>
          );
        })}
      </ol>
      <div role={said?.isWrong ? 'alert' : 'status'}>
        {said && <p className={said.isWrong ? 'field-problem' : 'quiet'}>{said.text}</p>}
      </div>
      <p className={seats < present ? 'field-problem' : 'quiet'}>
        {seats < present
          ? setup.peopleShort(present - seats)
          : setup.peopleSum(format.number(seats), format.number(present))}
      </p>
    </section>
  );
}

function refusalWords(refusal: PeopleRefusal, words: Dictionary['setup']['pasted']): string {
  switch (refusal.kind) {
    case 'too-many':
      return words.tooMany(refusal.numbers, refusal.tables);
    case 'no-number':
      return words.noNumber(refusal.line);
    case 'out-of-range':
      return words.outOfRange(refusal.line, LIMITS.people);
    case 'table-twice':
      return words.tableTwice(refusal.line, refusal.table);
    case 'no-table':
      return words.noTable(refusal.line, refusal.table);
    default:
      return assertNever(refusal);
  }
}
