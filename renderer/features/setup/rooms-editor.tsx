/** Several computers: what this one is called, which tables and people it has, and what is known of the others. */
import { LIMITS, TEXT_LIMITS } from '../../../shared/domain/limits/limits';
import {
  otherRooms,
  roomOf,
  withOwnRoom,
  type Room,
  type RoomDetails,
} from '../../../shared/domain/workshop/room';
import { pastedLines } from '../../../shared/domain/poll/pasted-list';
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import { rangesInText, rangesOf, readRanges } from '../../../shared/lib/number-ranges';
import { sum } from '../../../shared/lib/sum';
import { visibleText } from '../../../shared/lib/visible-text';
import { readWholeNumber } from '../../../shared/lib/whole-number';
import { NumberField } from '../../components/fields/number-field';
import { TextField } from '../../components/fields/text-field';
import { useApp, useTexts, useWords } from '../../store/react/store-context';
import { useRenewed } from '../../store/react/use-renewed';
import './rooms.css';

interface Texts {
  readonly name: string;
  readonly tables: string;
  readonly present: string;
}

function textsOf({ name, tables, present }: Room): Texts {
  return { name, tables: rangesOf(tables).join(', '), present: present?.toString() ?? '' };
}

export function RoomsEditor({ workshop }: { readonly workshop: Workshop }) {
  const { rooms: words } = useWords().unsettled;
  if (workshop.roomId === null) return null;
  return (
    <details className="rooms" open={workshop.rooms.length > 0 || undefined}>
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      <p className="quiet">{words.intro}</p>
      <OwnRoom workshop={workshop} roomId={workshop.roomId} />
      <OtherRooms workshop={workshop} />
    </details>
  );
}

function OwnRoom({ workshop, roomId }: { readonly workshop: Workshop; readonly roomId: string }) {
  const { words: all, format } = useTexts();
  const words = all.unsettled.rooms;
  const edit = useApp((state) => state.editWorkshop);
  const [texts, setTexts] = useRenewed(() => textsOf(roomOf(workshop, roomId)));
  const change = (changed: Partial<Texts>): void => {
    const next = { ...texts, ...changed };
    setTexts(next);
    const details = detailsOf(next);
    // A table that another computer has would be counted as both of theirs.
    if (details && takenWords(workshop, details.tables, words, format.list) === null) {
      void edit((current) => ({ ...current, rooms: withOwnRoom(current, details) }));
    }
  };
  const tables = readRanges(texts.tables, LIMITS.tables);
  const present = readPresent(texts.present);
  return (
    <div className="setup-fields">
      <div className="setup-wide">
        <TextField
          label={words.name}
          value={texts.name}
          hint={words.nameHint}
          maxLength={TEXT_LIMITS.role.typed}
          onValue={(name) => change({ name })}
        />
      </div>
      <div
        onPaste={(event) => {
          // A field would glue the lines of a column together.
          const numbers = pastedLines(event.clipboardData.getData('text/plain'));
          if (numbers.length < 2) return;
          event.preventDefault();
          change({ tables: numbers.map(visibleText).join(', ') });
        }}
      >
        <TextField
          label={words.tables}
          value={texts.tables}
          hint={hintOf(workshop, words, format.list)}
          problem={
            tables === null
              ? words.badTables(LIMITS.tables)
              : takenWords(workshop, tables, words, format.list)
          }
          onValue={(text) => change({ tables: text })}
        />
      </div>
      <NumberField
        label={words.present}
        text={texts.present}
        placeholder={words.presentHint}
        problem={present === undefined ? all.collect.outOfRange('1', String(LIMITS.present)) : null}
        onText={(text) => change({ present: text })}
      />
    </div>
  );
}

/** Null for a blank text; undefined if it is no number of people. */
function readPresent(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const people = readWholeNumber(text, 1, LIMITS.present);
  return people.ok ? people.value : undefined;
}

/** What the texts say, null while one of them is wrong. */
function detailsOf({ name, ...texts }: Texts): RoomDetails | null {
  const tables = readRanges(texts.tables, LIMITS.tables);
  const present = readPresent(texts.present);
  return tables === null || present === undefined ? null : { name, tables, present };
}

type Words = ReturnType<typeof useWords>['unsettled']['rooms'];
type List = (items: readonly string[]) => string;

/** Which tables no computer has yet, if some are given out. */
function hintOf(workshop: Workshop, words: Words, list: List): string {
  const taken = new Set(workshop.rooms.flatMap(({ tables }) => tables));
  const free = workshop.tables.map(({ number }) => number).filter((number) => !taken.has(number));
  return taken.size === 0 || free.length === 0
    ? words.tablesHint
    : words.free(list(rangesInText(free)));
}

/** Tables that another computer has. */
function takenWords(
  workshop: Workshop,
  tables: readonly number[],
  words: Words,
  list: List,
): string | null {
  for (const room of otherRooms(workshop)) {
    const both = tables.filter((table) => room.tables.includes(table));
    if (both.length > 0) return words.taken(list(rangesInText(both)), room.name || words.nameless);
  }
  return null;
}

function OtherRooms({ workshop }: { readonly workshop: Workshop }) {
  const { words: all, format } = useTexts();
  const words = all.unsettled.rooms;
  const others = otherRooms(workshop);
  const here = workshop.rooms.flatMap(({ present }) => (present === null ? [] : [present]));
  const isOff = here.length > 1 && sum(here) !== workshop.present;
  return (
    <>
      {others.length > 0 && (
        <>
          <h3>{words.others}</h3>
          <ul>
            {others.map(({ id, name, tables, present }) => (
              <li key={id}>
                {words.other(
                  name || words.nameless,
                  format.list(rangesInText(tables)),
                  present === null ? '' : format.number(present),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {isOff && (
        <p className="field-problem">
          {words.presentSum(format.number(sum(here)), format.number(workshop.present))}
        </p>
      )}
    </>
  );
}
