/** Builders for tests: polls, workshops, rounds and entries, with all that a test does not care about filled in. */
import type { LocalText } from '../../lib/language';
import type { Counts } from '../kinds/cell';
import type {
  HandsEntry,
  MajorityEntry,
  RecountDrawEntry,
  RecountEntry,
  TableAnswerEntry,
  TableSlipEntry,
  TotalsEntry,
  VoidEntry,
} from '../entry/entry';
import type { Method } from '../kinds/method';
import type { ChoicePoll, Option } from '../kinds/choice/choice-poll';
import type { AllocationPoll } from '../kinds/allocation/allocation-poll';
import type { RankingPoll } from '../kinds/ranking/ranking-poll';
import type { Poll } from '../poll/poll';
import type { ScalePoll, Statement } from '../kinds/scale/scale-poll';
import type { Frozen, Round, RoundState } from '../round/round';
import { createWorkshop, spreadPeople, type Role, type Workshop } from '../workshop/workshop';

export function textOf(words: string): LocalText {
  return { da: words, en: `${words} (en)` };
}

export function optionOf(id: string): Option {
  return { id, title: textOf(id), explanation: textOf(''), verbatim: false, sources: [] };
}

export function statementOf(id: string): Statement {
  return { id, text: textOf(id), label: textOf(id), verbatim: false, sources: [] };
}

/** Up to three marks, percentages of those who voted, unless `overrides` say otherwise. */
export function choicePollOf(
  optionIds: readonly string[],
  overrides: Partial<ChoicePoll> = {},
): ChoicePoll {
  return {
    kind: 'choice',
    id: 'choice-poll',
    title: textOf('Hvor er potentialet størst?'),
    instruction: textOf(''),
    options: optionIds.map(optionOf),
    maxMarks: 3,
    baseKind: 'voters',
    editorNote: null,
    ...overrides,
  };
}

/** Ten points to spread over these options. */
export function allocationPollOf(
  optionIds: readonly string[],
  overrides: Partial<AllocationPoll> = {},
): AllocationPoll {
  return {
    kind: 'allocation',
    id: 'allocation-poll',
    title: textOf('Hvor skal kræfterne bruges?'),
    instruction: textOf(''),
    options: optionIds.map(optionOf),
    totalPoints: 10,
    editorNote: null,
    ...overrides,
  };
}

/** A ranking of these options. */
export function rankingPollOf(
  optionIds: readonly string[],
  overrides: Partial<RankingPoll> = {},
): RankingPoll {
  return {
    kind: 'ranking',
    id: 'ranking-poll',
    title: textOf('Hvad er vigtigst?'),
    instruction: textOf(''),
    options: optionIds.map(optionOf),
    editorNote: null,
    ...overrides,
  };
}

/** A scale with the steps 1 … `stepCount`, and «Ved ikke» unless `unsure` is blank. */
export function scalePollOf(
  statementIds: readonly string[],
  stepCount = 4,
  unsure = 'Ved ikke',
): ScalePoll {
  const steps = Array.from({ length: stepCount }, (_, index) => ({
    value: index + 1,
    label: textOf(`Trin ${index + 1}`),
  }));
  const [name, prompt] = [textOf('Skala'), textOf('I hvilken grad?')];
  const dontKnow = unsure === '' ? { da: '', en: '' } : textOf(unsure);
  return {
    kind: 'scale',
    id: 'scale-poll',
    title: textOf('Helhedsløsninger'),
    instruction: textOf(''),
    statements: statementIds.map(statementOf),
    scale: { id: 'degree', name, prompt, steps, dontKnow },
    meanHint: textOf(''),
    editorNote: null,
  };
}

export function roleOf(id: string): Role {
  return { id, name: textOf(id) };
}

/** A workshop with these polls, 20 people present and three tables, unless `overrides` say otherwise. */
export function workshopOf(polls: readonly Poll[], overrides: Partial<Workshop> = {}): Workshop {
  const given = { id: 'w1', packId: 'pack', title: 'Konference', polls, agenda: [] } as const;
  const when = { date: '2026-09-22', startTime: '09:00', language: 'da' } as const;
  return {
    ...createWorkshop({ ...given, ...when }),
    place: 'Odense',
    present: 20,
    tables: spreadPeople(20, 3),
    roles: [roleOf('boss'), roleOf('staff')],
    ...overrides,
  };
}

/** What a round on `poll` in the workshop of `workshopOf` counts by. */
export function frozenOf(poll: Poll, overrides: Partial<Frozen> = {}): Frozen {
  const { present, tables } = workshopOf([poll]);
  return { poll, present, tables, roles: [], threshold: 5, ...overrides };
}

/** An open round; put together by hand, so that it owes nothing to the state machine. */
export function roundOf(
  poll: Poll,
  method: Method = 'table-slip',
  overrides: Partial<Round> = {},
): Round {
  return {
    id: 'r1',
    pollId: poll.id,
    number: 1,
    voteId: overrides.id ?? 'r1',
    state: 'open',
    method,
    frozen: frozenOf(poll),
    countdownEndsAt: null,
    countingCell: null,
    revealStep: 0,
    shownThrough: null,
    shownBallots: null,
    wallThrough: null,
    shown: [],
    ...overrides,
  };
}

/** A round in `state`: without anything frozen while it is ready. */
export function roundIn(state: RoundState, poll: Poll): Round {
  const own = state === 'ready' ? { frozen: null } : {};
  return roundOf(poll, 'table-slip', {
    state,
    wallThrough: state === 'revealed' ? 1000 : null,
    ...own,
  });
}

/** Ids fall and the clock runs backwards as the sequence rises: neither may stand in for it. */
export function placed(sequence: number): Pick<VoidEntry, 'id' | 'sequence' | 'recordedAt'> {
  return { id: entryId(sequence), sequence, recordedAt: 1_790_000_000_000 - sequence * 1000 };
}

/** The id that the builders give the entry with this sequence number. */
export function entryId(sequence: number): string {
  return `e${9000 - sequence}`;
}

const COUNTED = { roundId: 'r1', replaces: null, confirmed: false } as const;

export function slipOf(
  sequence: number,
  table: number,
  voters: number,
  counts: Counts,
  overrides: Partial<TableSlipEntry> = {},
): TableSlipEntry {
  const own = { kind: 'table-slip', table, roleId: null, voters, counts } as const;
  return { ...placed(sequence), ...COUNTED, ...own, ...overrides };
}

/** Tables drawn for a recount by the program's lot. */
export function drawOf(
  sequence: number,
  tables: readonly number[],
  overrides: Partial<RecountDrawEntry> = {},
): RecountDrawEntry {
  const own = { kind: 'recount-draw', tables, by: { kind: 'lot' }, errors: null } as const;
  return { ...placed(sequence), roundId: 'r1', ...own, ...overrides };
}

/** What was counted again for a table. */
export function recountOf(
  sequence: number,
  table: number,
  voters: number,
  counts: Counts,
): RecountEntry {
  return { ...placed(sequence), roundId: 'r1', kind: 'recount', table, voters, counts };
}

/** What a table of `voters` people agreed on. */
export function answerOf(
  sequence: number,
  table: number,
  voters: number,
  marks: readonly string[],
  overrides: Partial<TableAnswerEntry> = {},
): TableAnswerEntry {
  const own = { kind: 'table-answer', table, voters, marks } as const;
  return { ...placed(sequence), ...COUNTED, ...own, ...overrides };
}

export function handsOf(
  sequence: number,
  cell: string,
  votes: number,
  overrides: Partial<HandsEntry> = {},
): HandsEntry {
  return { ...placed(sequence), ...COUNTED, kind: 'hands', cell, votes, ...overrides };
}

/** An obvious majority for a cell, which nobody counted. */
export function majorityOf(
  sequence: number,
  cell: string,
  overrides: Partial<MajorityEntry> = {},
): MajorityEntry {
  return { ...placed(sequence), ...COUNTED, kind: 'majority', cell, ...overrides };
}

export function totalsOf(
  sequence: number,
  voters: number,
  counts: Counts,
  overrides: Partial<TotalsEntry> = {},
): TotalsEntry {
  return { ...placed(sequence), ...COUNTED, kind: 'totals', voters, counts, ...overrides };
}

/** Takes back the entry with the sequence number `target`. */
export function voidOf(
  sequence: number,
  target: number,
  overrides: Partial<VoidEntry> = {},
): VoidEntry {
  const own = { kind: 'void', voids: entryId(target), reason: 'undo' } as const;
  return { ...placed(sequence), roundId: 'r1', ...own, ...overrides };
}
