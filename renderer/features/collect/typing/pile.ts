/** The pile («bunke») of slips that is typed: its name, its slips, and what a table has in other piles. */
import type { CountedEntry, TableSlipEntry } from '../../../../shared/domain/entry/entry';
import { roleOf } from '../../../../shared/domain/entry/entry';
import type { Frozen } from '../../../../shared/domain/round/round';
import { otherRoleSlips } from '../../../../shared/domain/recording/table-piles';
import { sum } from '../../../../shared/lib/sum';
import type { Dictionary } from '../../../../shared/text/dictionary';
import { localize, type Language } from '../../../../shared/lib/language';

/** «Direktør», or «Uden rolle». */
export function pileName(
  { roles }: Frozen,
  roleId: string | null,
  words: Dictionary,
  language: Language,
): string {
  const role = roles.find(({ id }) => id === roleId);
  return role ? localize(role.name, language) : words.groups.pile.none;
}

/** The slips of a pile that count, by table. */
export function slipsInPile(
  counted: readonly CountedEntry[],
  roleId: string | null,
): ReadonlyMap<number, TableSlipEntry> {
  return new Map(
    counted.flatMap((entry) =>
      entry.kind === 'table-slip' && entry.roleId === roleId ? [[entry.table, entry] as const] : [],
    ),
  );
}

/** People at a table whose votes no other pile has. */
export function peopleLeft(
  frozen: Frozen,
  counted: readonly CountedEntry[],
  table: number,
  roleId: string | null,
): number {
  const people = frozen.tables.find(({ number }) => number === table)?.people ?? 0;
  const others = sum(otherRoleSlips(counted, { table, roleId }).map(({ voters }) => voters));
  return Math.max(0, people - others);
}

/**
 * The tables that may still have a slip in the pile of `roleId`, ascending: tables without one, except those recorded as a
 * whole and those whose people are all in other piles. In the pile without roles: tables with nothing recorded at all.
 */
export function tablesToCome(
  frozen: Frozen,
  counted: readonly CountedEntry[],
  roleId: string | null,
): readonly number[] {
  const isIn = (table: number): boolean =>
    counted.some(
      (entry) =>
        'table' in entry &&
        entry.table === table &&
        (roleId === null || roleOf(entry) === null || roleOf(entry) === roleId),
    );
  return frozen.tables
    .map(({ number }) => number)
    .filter((table) => !isIn(table) && peopleLeft(frozen, counted, table, roleId) > 0);
}

/** What of a table lies in other piles, in words: «Direktør 2 · Fagchef 3», or «hele bordet 6»; blank for nothing. */
export function elsewhereWords(
  frozen: Frozen,
  counted: readonly CountedEntry[],
  table: number,
  roleId: string | null,
  words: Dictionary,
  language: Language,
): string {
  const { part, wholeTable } = words.groups.pile;
  return counted
    .flatMap((entry) => {
      if (!('table' in entry) || entry.table !== table || roleOf(entry) === roleId) return [];
      const own = roleOf(entry);
      const name = own === null ? wholeTable : pileName(frozen, own, words, language);
      return [part(name, String(entry.voters))];
    })
    .join(' · ');
}
