/**
 * What of a round's log is hidden when it is shown to others: the numbers of few people, and all from which they could be
 * worked out. The result of the whole room is public.
 */
import { sum } from '../lib/sum';
import type { Ballot } from './ballot';
import {
  byRecording,
  effectiveEntries,
  roleOf,
  type CountedEntry,
  type Entry,
  type RecountEntry,
  type TableAnswerEntry,
  type TableSlipEntry,
  type TotalsEntry,
} from './entry';
import type { Frozen, Round } from './round';
import { groupResults, hiddenRoles } from './group-results';
import { suppressGroups, type GroupSize } from './suppression';
import { tally } from './tally';
import type { Table } from './workshop';

type TableEntry = TableSlipEntry | TableAnswerEntry;
/** An entry with numbers of a table or of the room, at whatever time: one that counts, an earlier one, a recount. */
type Version = TableEntry | TotalsEntry | RecountEntry;

/** A slip or answer that is in force: the votes of one group of people. */
interface Unit extends GroupSize {
  readonly roleId: string | null;
}

/**
 * Ids of the entries whose numbers are hidden. A table, or a role at it, is hidden with fewer than `threshold` people, and
 * so are the smallest others while the rest of the room, or of the role, would tell its votes (`suppressGroups`). With it go
 * its earlier versions and recounts. A version that does not count is also hidden where the people in which it differs
 * from a shown one are too few; and so is every correction of a ballot, for it tells a single one.
 */
export function hiddenEntries(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): ReadonlySet<string> {
  const { frozen } = round;
  if (!frozen) return new Set();
  const own = entries.filter(({ roundId }) => roundId === round.id).sort(byRecording);
  const effective = effectiveEntries(own);
  const inForce = new Set(effective.map(({ id }) => id));
  const units = unitsOf(effective, frozen);
  const publicRoles = rolesShown(round, entries, ballots);
  const cast = ballotsByRole(round, entries, ballots);
  const hidden = new Set(hiddenUnits(units, cast, publicRoles, frozen));
  for (const { kind, id } of own) if (kind === 'ballot-correction') hidden.add(id);

  const versions = own.filter(isVersion);
  for (const place of new Set(versions.map(placeOf))) {
    const atPlace = versions.filter((version) => placeOf(version) === place);
    const isInForce = (id: string) => inForce.has(id);
    for (const id of hiddenVersions(atPlace, isInForce, hidden, frozen)) hidden.add(id);
  }
  return hidden;
}

function isVersion(entry: Entry): entry is Version {
  return 'table' in entry || entry.kind === 'totals';
}

function placeOf(version: Version): number | 'room' {
  return 'table' in version ? version.table : 'room';
}

function unitsOf(effective: readonly CountedEntry[], { tables }: Frozen): readonly Unit[] {
  return effective.flatMap((entry) =>
    'table' in entry
      ? [{ id: entry.id, roleId: roleOf(entry), people: peopleBehind(entry, tables) }]
      : [],
  );
}

/** People who voted by ballot, by role; null: those whose ballots name none. */
type BallotVoters = ReadonlyMap<string | null, number>;

/** Valid ballots. Corrections that change whether a ballot is valid are left out of the break-down by role. */
function ballotsByRole(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): BallotVoters {
  const { sources } = tally({ ...round, method: 'ballot' }, entries, ballots);
  const voters = new Map<string | null, number>();
  for (const { roundId, isSpoiled, origin } of ballots) {
    if (roundId !== round.id || isSpoiled || origin.kind !== 'role') continue;
    voters.set(origin.roleId, (voters.get(origin.roleId) ?? 0) + 1);
  }
  return voters.set(null, Math.max(0, sources.ballots - sum([...voters.values()])));
}

/** Roles whose figures the result by role shows. */
function rolesShown(
  round: Round,
  entries: readonly Entry[],
  ballots: readonly Ballot[],
): ReadonlySet<string> {
  const grouped = groupResults(round, entries, ballots);
  const hidden = grouped ? hiddenRoles(grouped) : new Set<string>();
  const ids = (grouped?.groups ?? []).map(({ role }) => role.id);
  return new Set(ids.filter((id) => !hidden.has(id)));
}

/**
 * The totals of the shown roles are public, as is the whole room's: each of them is a room of its own, and so are all
 * others together, those of a hidden role and those of none.
 */
function* hiddenUnits(
  units: readonly Unit[],
  ballotVoters: BallotVoters,
  publicRoles: ReadonlySet<string>,
  { threshold }: Frozen,
): Generator<string> {
  const roomOf = (roleId: string | null) =>
    roleId !== null && publicRoles.has(roleId) ? roleId : null;
  for (const room of new Set(units.map(({ roleId }) => roomOf(roleId)))) {
    const own = units.filter(({ roleId }) => roomOf(roleId) === room);
    const cast = [...ballotVoters].filter(([roleId]) => roomOf(roleId) === room);
    yield* suppressGroups(own, sum(cast.map(([, voters]) => voters)), threshold);
  }
}

/** Of all versions at one table, or of the room: those whose numbers must not stand beside what is shown there. */
function hiddenVersions(
  versions: readonly Version[],
  isInForce: (id: string) => boolean,
  hidden: ReadonlySet<string>,
  { threshold, tables }: Frozen,
): readonly string[] {
  const isFew = (people: number) => people > 0 && people < threshold;
  const inForce = versions.filter(({ id }) => isInForce(id));
  const isPartHidden = inForce.some(({ id }) => hidden.has(id));
  const shown = inForce.map(({ voters }) => voters);
  const others = versions.filter(({ id }) => !isInForce(id)).reverse();
  return others.flatMap((version) => {
    const tellsFew = shown.some((other) => isFew(Math.abs(other - version.voters)));
    if (isPartHidden || tellsFew || isFew(peopleBehind(version, tables))) return [version.id];
    shown.push(version.voters);
    return [];
  });
}

/** Where more voters than people were recorded it does not add up: the fewer of the two are protected. */
function peopleBehind(version: Version, tables: readonly Table[]): number {
  if (!('table' in version)) return version.voters;
  const seats = tables.find(({ number }) => number === version.table)?.people;
  return Math.min(version.voters, seats ?? version.voters);
}
