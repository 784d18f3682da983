/**
 * Which people are behind the figures, from showing to showing. Nobody is identified: people are numbers,
 * which only say which of them are the same as before:
 *
 * - An entry that counts again has the people it had.
 * - A slip typed again with the same number of voters has the same people: it only mends a typing error. With
 *   another number of voters, the smaller set is part of the larger.
 * - A table typed as a whole and then by role, or vice versa, has the same people.
 * - A slip that disappears and appears with the same numbers at another table, or with another role, was moved.
 * - Ballots only ever get more.
 */
import { canonicalJson } from '../../lib/canonical-json';
import { groupBy } from '../../lib/group-by';
import { sum } from '../../lib/sum';
import { countAt, type CellId } from '../kinds/cell';
import { kindOf } from '../poll/poll';
import { roleOf, type Entry, type TableAnswerEntry, type TableSlipEntry } from '../entry/entry';
import type { TableNumbers } from '../recount/recount';
import type { Frozen, Showing } from '../round/round';
import { roleIn } from './showing';

export type TableEntry = TableSlipEntry | TableAnswerEntry;

/** What is counted: the people who voted, or those who took a position on one row. */
export interface Measure {
  /** Null: those who voted. */
  readonly rowId: string | null;
  /** The cells that count as a position; none if voting itself is counted. */
  readonly cells: readonly CellId[];
}

/** A slip or answer that counted, with the people behind it. */
export interface Unit {
  readonly entry: TableEntry;
  readonly place: string;
  readonly roleId: string | null;
  /** As recorded: its own size. */
  readonly size: number;
  readonly people: readonly number[];
}

export interface Cast {
  readonly roleId: string | null;
  readonly size: number;
  readonly people: readonly number[];
}

/** Everything that counted at one showing. */
export interface Moment {
  readonly units: readonly Unit[];
  readonly ballots: readonly Cast[];
  /** Corrections of ballots: negative numbers, see `Row`. */
  readonly corrections: readonly Cast[];
  /**
   * Roles and places at a table that changed between being typed as a whole and by role, with another number
   * of voters. The difference could belong to any of the roles.
   */
  readonly mixed: { readonly roles: ReadonlySet<string>; readonly places: ReadonlySet<string> };
}

/** The measures of a poll: those who voted, and one more for each row with an n of its own. */
export function measuresOf({ poll }: Frozen): readonly Measure[] {
  return [{ rowId: null, cells: [] }, ...kindOf(poll).disclosure.positionsOf(poll)];
}

/** The showings one by one, as one measure counts them. */
export function momentsOf(
  showings: readonly Showing[],
  entries: readonly Entry[],
  frozen: Frozen,
  measure: Measure,
): readonly Moment[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let people = 0;
  const newPerson = () => (people += 1);
  const unitsOf = tablesOf(frozen, measure, sinceReset(entries).filter(isOfTable), newPerson);
  const cast = new Map<string | null, number[]>();
  const corrected = new Map<string, number>();
  return showings.map((showing) => {
    const counted = showing.entries.flatMap((id) => byId.get(id) ?? []);
    const ballots = showing.ballots.map(({ roleId, voters, positions }): Cast => {
      const size = measure.rowId === null ? voters : (positions[measure.rowId] ?? 0);
      const line = cast.get(roleId) ?? [];
      cast.set(roleId, line);
      while (line.length < size) line.push(newPerson());
      return { roleId, size, people: line.slice(0, size) };
    });
    const corrections = counted.flatMap((entry): readonly Cast[] => {
      if (entry.kind !== 'ballot-correction') return [];
      const number = corrected.get(entry.id) ?? -1 - corrected.size;
      corrected.set(entry.id, number);
      return [{ roleId: roleIn(entry.origin), size: 0, people: [number] }];
    });
    // By place, so that the order of the entries does not matter.
    const slips = counted
      .flatMap((entry) => (isOfTable(entry) ? [entry] : []))
      .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    return { ...unitsOf(slips), ballots, corrections };
  });
}

/** Only entries of this vote: what was recorded before a reset belongs to another vote. */
function sinceReset(entries: readonly Entry[]): readonly Entry[] {
  const resets = entries.filter((entry) => entry.kind === 'void' && entry.reason === 'reset');
  const last = Math.max(0, ...resets.map(({ sequence }) => sequence));
  return last === 0 ? entries : entries.filter(({ sequence }) => sequence > last);
}

function isOfTable(entry: Entry): entry is TableEntry {
  return entry.kind === 'table-slip' || entry.kind === 'table-answer';
}

/** How many people the numbers of a table stand for, by a measure. */
export function sizeIn({ voters, counts }: TableNumbers, { rowId, cells }: Measure): number {
  return rowId === null ? voters : sum(cells.map((cell) => countAt(counts, cell)));
}

/** What a slip or a table's answer says. */
export function numbersIn(entry: TableEntry): TableNumbers {
  if (entry.kind === 'table-slip') return entry;
  const { voters, marks } = entry;
  return { voters, counts: Object.fromEntries(marks.map((mark) => [mark, voters])) };
}

/** Entries are never edited. */
const numberTexts = new WeakMap<TableEntry, string>();

/** A text that is equal for two slips exactly if their numbers are the same. */
function numbersText(entry: TableEntry): string {
  const known = numberTexts.get(entry);
  if (known !== undefined) return known;
  const { voters, counts } = numbersIn(entry);
  const votes = Object.entries(counts).filter(([, count]) => count > 0);
  const text = canonicalJson([voters, Object.fromEntries(votes)]);
  numberTexts.set(entry, text);
  return text;
}

/** People in a fixed order; a slip of size n takes the first n. It grows when more are asked for. */
type Line = readonly number[];

interface Known {
  readonly entry: TableEntry;
  readonly people: readonly number[];
}

/** What is remembered of a table from one showing to the next. */
interface Memory {
  /** By place: its people, and its newest slip. */
  readonly lines: Map<string, number[]>;
  readonly newest: Map<string, Known>;
  /** Everybody who ever was at the table. */
  readonly everyone: number[];
  /** The slips when the table last had any, and when it was last counted as a whole and by role. */
  last: readonly Known[];
  lastWhole: readonly Known[];
  lastByRole: readonly Known[];
}

function placeOf(entry: TableEntry): string {
  const roleId = roleOf(entry);
  return roleId === null ? `${entry.table}` : `${entry.table}:${roleId}`;
}

function isWhole(entry: TableEntry): boolean {
  return roleOf(entry) === null;
}

function votersOf(slips: readonly Known[]): number {
  return sum(slips.map(({ entry }) => entry.voters));
}

function emptyMemory(): Memory {
  return {
    ...{ lines: new Map(), newest: new Map(), everyone: [] },
    ...{ last: [], lastWhole: [], lastByRole: [] },
  };
}

/** The tables' people, from one showing to the next. */
function tablesOf(
  frozen: Frozen,
  measure: Measure,
  log: readonly TableEntry[],
  newPerson: () => number,
) {
  const byEntry = new Map<string, Known>();
  const byNumbers = groupBy(log, numbersText);
  const byPlace = groupBy(log, placeOf);
  const memories = new Map<number, Memory>();
  const seats = new Map(frozen.tables.map(({ number, people }) => [number, people]));
  /** If more voters than people were recorded, the numbers don't add up; the smaller number is protected. */
  const sizeOf = (entry: TableEntry) =>
    Math.min(sizeIn(numbersIn(entry), measure), seats.get(entry.table) ?? Number.POSITIVE_INFINITY);
  const memoryOf = (table: number) => {
    const memory = memories.get(table) ?? emptyMemory();
    memories.set(table, memory);
    return memory;
  };

  /** The people who may be behind a slip, the likeliest first. */
  const candidatesFor = (entry: TableEntry, { lines, everyone, last }: Memory) => {
    const own = lines.get(placeOf(entry)) ?? [];
    if (isWhole(entry)) {
      const lastByRole = last.filter((known) => !isWhole(known.entry));
      return [...lastByRole.flatMap(({ people }) => people), ...own, ...everyone];
    }
    const ofRoles = new Set(
      [...lines].flatMap(([place, line]) => (place === `${entry.table}` ? [] : line)),
    );
    return [...own, ...everyone.filter((person) => !ofRoles.has(person))];
  };

  return (entries: readonly TableEntry[]): Pick<Moment, 'units' | 'mixed'> => {
    const taken = new Set<number>();
    const found = new Map<string, Known>();
    const isFree = ({ people }: Known) => !people.some((person) => taken.has(person));
    const take = (entry: TableEntry, people: readonly number[]) => {
      found.set(entry.id, { entry, people });
      for (const person of people) taken.add(person);
    };
    const fill = (entry: TableEntry) => {
      const memory = memoryOf(entry.table);
      const known = memory.newest.get(placeOf(entry));
      const isAsBefore = memory.last.some((one) => isWhole(one.entry) === isWhole(entry));
      if (known && isAsBefore && known.entry.voters === entry.voters && isFree(known)) {
        take(entry, known.people);
        return;
      }
      fillFrom(entry, candidatesFor(entry, memory));
    };
    const fillFrom = (entry: TableEntry, candidates: Line) => {
      const free = new Set(candidates.filter((person) => !taken.has(person)));
      const size = sizeOf(entry);
      const people = [...free].slice(0, size);
      while (people.length < size) people.push(newPerson());
      take(entry, people);
    };
    /** The people of the place where a slip with the same numbers was, even one that nobody was shown. */
    const movedFrom = (entry: TableEntry): Line | null => {
      for (const other of byNumbers.get(numbersText(entry)) ?? []) {
        const known = byEntry.get(other.id);
        const line = known?.people ?? memories.get(other.table)?.lines.get(placeOf(other));
        const isFree = line?.length && !line.some((person) => taken.has(person));
        if (isFree && placeOf(other) !== placeOf(entry)) return line;
      }
      return null;
    };
    const left = () => entries.filter(({ id }) => !found.has(id));

    for (const entry of entries) {
      const known = byEntry.get(entry.id);
      if (known) take(entry, known.people);
    }
    const move = (entry: TableEntry, versions: readonly TableEntry[]) => {
      if (byEntry.size === 0) return;
      const line = versions.map(movedFrom).find((one) => one !== null);
      if (line) fillFrom(entry, line);
    };
    for (const entry of left()) move(entry, [entry]);
    // A moved slip may have been typed again, at either place, before anybody saw it.
    for (const entry of left()) {
      if (hasPlace(memoryOf(entry.table), entry)) continue;
      move(entry, byPlace.get(placeOf(entry)) ?? []);
    }
    for (const entry of left()) fill(entry);

    const known = entries.flatMap(({ id }) => found.get(id) ?? []);
    const mixed = { roles: new Set<string>(), places: new Set<string>() };
    for (const [table, own] of groupBy(known, ({ entry }) => entry.table)) {
      const memory = memoryOf(table);
      remember(memory, own);
      for (const entry of mixedSlips(memory)) {
        const roleId = roleOf(entry);
        if (roleId !== null) mixed.roles.add(roleId);
        mixed.places.add(placeOf(entry));
      }
    }
    for (const one of known) if (!byEntry.has(one.entry.id)) byEntry.set(one.entry.id, one);
    return {
      units: known.map(({ entry, people }) => ({
        ...{ entry, people, place: placeOf(entry), roleId: roleOf(entry) },
        size: sizeOf(entry),
      })),
      mixed,
    };
  };
}

/** True if the table's earlier slips may come from the same people as this one. */
function hasPlace({ last }: Memory, entry: TableEntry): boolean {
  return last.some(
    (known) => isWhole(known.entry) !== isWhole(entry) || placeOf(known.entry) === placeOf(entry),
  );
}

function remember(memory: Memory, slips: readonly Known[]): void {
  memory.last = slips;
  const [first] = slips;
  if (first && isWhole(first.entry)) memory.lastWhole = slips;
  else memory.lastByRole = slips;
  for (const known of slips) {
    const place = placeOf(known.entry);
    memory.newest.set(place, known);
    const line = memory.lines.get(place) ?? [];
    memory.lines.set(place, line);
    for (const person of known.people) {
      if (!line.includes(person)) line.push(person);
      if (!memory.everyone.includes(person)) memory.everyone.push(person);
    }
  }
}

/** All slips of a table that was counted as a whole and by role with different numbers of voters. */
function mixedSlips({ last, lastWhole, lastByRole }: Memory): readonly TableEntry[] {
  if (lastWhole.length === 0 || lastByRole.length === 0) return [];
  const isEqual = votersOf(last) === votersOf(last === lastWhole ? lastByRole : lastWhole);
  return isEqual ? [] : [...lastWhole, ...lastByRole].map(({ entry }) => entry);
}
