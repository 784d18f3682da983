/**
 * Two or more conferences side by side, question by question. Questions and options belong together by their ids, which an arrangement
 * keeps from the one it is made from. What was asked or counted differently stands in tables of its own.
 */
import { basisDifferences, type BasisDifference } from '../comparison/basis-differences';
import { kindOf } from '../poll/poll';
import { err, ok, type Result } from '../../lib/result';
import type { ShownConference, ShownPoll } from './shown-conference';

/** So many fit beside each other. */
export const MOST_CONFERENCES = 5;

/** A conference's part in the comparison of a question. */
export interface Member {
  readonly conference: ShownConference;
  readonly poll: ShownPoll;
}

/** What differs in the words of an earlier member, beside the newest. */
export interface ChangedWords {
  readonly since: ShownConference;
  readonly differences: readonly BasisDifference[];
}

/** Conferences whose figures may stand beside each other. */
export interface YearsTable {
  /** At least one; the oldest first. */
  readonly members: readonly Member[];
  readonly changed: readonly ChangedWords[];
}

/** Why two tables of a question are two. */
export interface Apart {
  readonly before: ShownConference;
  readonly after: ShownConference;
  readonly differences: readonly BasisDifference[];
}

/** Why a conference has no figures of a question. */
export interface Absent {
  readonly conference: ShownConference;
  readonly why: 'not-asked' | 'not-shown' | 'not-counted';
}

export interface ComparedPoll {
  readonly pollId: string;
  /** At least one. The table of the newest conference comes last. */
  readonly tables: readonly YearsTable[];
  /** What keeps each table apart from the next one. */
  readonly apart: readonly Apart[];
  readonly absent: readonly Absent[];
}

export interface YearsComparison {
  /** The oldest first. */
  readonly conferences: readonly ShownConference[];
  /** Those that at least two conferences have figures of; in the order of the newest one's agenda. */
  readonly polls: readonly ComparedPoll[];
  /** Ids of questions that only one conference has figures of. */
  readonly alone: readonly { readonly member: Member; readonly absent: readonly Absent[] }[];
}

export type YearsRefusal = 'too-few' | 'too-many' | 'same-conference' | 'nothing-in-common';

/** Whether figures with this difference may stand in one table. Words that changed are pointed out; who took part is said of each. */
const KEEPS_APART: Readonly<Record<BasisDifference['kind'], boolean>> = {
  ...{ 'poll-kind': true, uncounted: true, scale: true, 'dont-know': true, 'base-kind': true },
  ...{ method: true, 'max-marks': true, 'ranked-options': true, 'total-points': true, rows: true },
  ...{ question: false, wordings: false, voters: false, present: false },
};

/** Refuses two copies of one conference: what was corrected between them would tell how few people voted. */
export function compareConferences(
  conferences: readonly ShownConference[],
): Result<YearsComparison, YearsRefusal> {
  if (conferences.length < 2) return err('too-few');
  if (conferences.length > MOST_CONFERENCES) return err('too-many');
  const isCopied = conferences.some((own, at) =>
    conferences.slice(at + 1).some((other) => isCopy(own, other)),
  );
  if (isCopied) return err('same-conference');
  const ordered = [...conferences].sort((a, b) => a.date.localeCompare(b.date));
  const asked = [...ordered]
    .reverse()
    .flatMap(({ polls }) => polls.map(({ round }) => round.pollId));
  const polls: ComparedPoll[] = [];
  const alone: { member: Member; absent: readonly Absent[] }[] = [];
  for (const pollId of new Set(asked)) {
    const members = ordered.flatMap((conference) => memberOf(conference, pollId));
    const absent = ordered.flatMap((conference) => absenceOf(conference, pollId));
    const [only] = members;
    if (members.length > 1) polls.push({ pollId, ...tablesOf(members), absent });
    else if (only) alone.push({ member: only, absent });
  }
  return polls.length === 0 ? err('nothing-in-common') : ok({ conferences: ordered, polls, alone });
}

/** True also where a file was opened as a copy, under an id of its own. */
function isCopy(one: ShownConference, other: ShownConference): boolean {
  return one.id === other.id || [...one.recorded].some((own) => other.recorded.has(own));
}

function pollIn({ polls }: ShownConference, pollId: string): ShownPoll | undefined {
  return polls.find(({ round }) => round.pollId === pollId);
}

/** What can't even be compared with itself was not counted. */
function isCounted({ result }: ShownPoll): boolean {
  return kindOf(result).comparison.obstaclesOf(result, result).length === 0;
}

function memberOf(conference: ShownConference, pollId: string): readonly Member[] {
  const poll = pollIn(conference, pollId);
  return poll && isCounted(poll) ? [{ conference, poll }] : [];
}

function absenceOf(conference: ShownConference, pollId: string): readonly Absent[] {
  const poll = pollIn(conference, pollId);
  if (poll) return isCounted(poll) ? [] : [{ conference, why: 'not-counted' }];
  const isAsked = conference.notShown.includes(pollId);
  return [{ conference, why: isAsked ? 'not-shown' : 'not-asked' }];
}

function differencesBetween(before: Member, after: Member): readonly BasisDifference[] {
  const methods = { before: before.poll.round.method, after: after.poll.round.method };
  return basisDifferences(before.poll.result, after.poll.result, methods);
}

/** What keeps two members from standing in one table. */
function apartBetween(before: Member, after: Member): readonly BasisDifference[] {
  return differencesBetween(before, after).filter(({ kind }) => KEEPS_APART[kind]);
}

/** Each member stands with those of its own basis; the tables in the order of their newest members. */
function tablesOf(members: readonly Member[]): Pick<ComparedPoll, 'tables' | 'apart'> {
  const groups: Member[][] = [];
  for (const member of members) {
    const own = groups.find(([first]) => first && apartBetween(first, member).length === 0);
    if (own) own.push(member);
    else groups.push([member]);
  }
  const placeOf = (group: readonly Member[]) => members.findLastIndex((one) => group.includes(one));
  groups.sort((a, b) => placeOf(a) - placeOf(b));
  return {
    tables: groups.map((group) => ({ members: group, changed: changedIn(group) })),
    apart: groups.slice(1).flatMap((group, place): readonly Apart[] => {
      const [before, after] = [groups[place]?.at(-1), group.at(-1)];
      if (!before || !after) return [];
      return [
        {
          before: before.conference,
          after: after.conference,
          differences: apartBetween(before, after),
        },
      ];
    }),
  };
}

function changedIn(members: readonly Member[]): readonly ChangedWords[] {
  const newest = members.at(-1);
  if (!newest) return [];
  return members.slice(0, -1).flatMap((member) => {
    const differences = differencesBetween(member, newest).filter(
      ({ kind }) => kind === 'question' || kind === 'wordings',
    );
    return differences.length === 0 ? [] : [{ since: member.conference, differences }];
  });
}
