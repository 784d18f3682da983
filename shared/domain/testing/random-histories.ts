/**
 * Random histories of a vote, driven through the program's own steps: people who vote by slip, by slip of their role or by
 * ballot; what is typed, corrected, moved, taken back and shown. Who stands behind each entry is known here, and only here.
 */
import { replaceEntry, showCorrectedPoll, takeBack } from '../recording/amending';
import type { BallotContent } from '../ballot/ballot';
import { closeRound, hideRound, openRound, revealRound } from '../conduct/conduct';
import { noteShown } from '../disclosure/showing';
import type { BallotCorrectionEntry, CountedEntry, Entry } from '../entry/entry';
import { roleOf as roleOfEntry } from '../entry/entry';
import type { Poll, PollKind } from '../poll/poll';
import { nextSequence, recordEntry, voidsForSlip } from '../recording/recording';
import type { Round } from '../round/round';
import { applyChange, type Session, type SessionChange } from '../session/session';
import { countedEntries } from '../tally/tally';
import { byHand } from './kinds/by-hand';
import {
  allocationPollOf,
  choicePollOf,
  frozenOf,
  rankingPollOf,
  roleOf,
  roundOf,
  scalePollOf,
  workshopOf,
} from './builders';

export const STATEMENTS = ['s', 't'] as const;
export const ROLE_IDS = ['boss', 'staff'] as const;

/** What somebody answered; a corrected ballot is another answer of the same person. */
interface Answer {
  readonly person: number;
  /** By statement. */
  readonly tookPosition: readonly boolean[];
}

type RoleId = (typeof ROLE_IDS)[number] | null;

interface CastBallot {
  readonly roleId: RoleId;
  answer: number;
  content: BallotContent;
}

export class History {
  session: Session;
  readonly answers: Answer[] = [];
  /** By entry: the answers behind it. */
  readonly behind = new Map<string, readonly number[]>();
  readonly ballots: CastBallot[] = [];
  /** By place: its people, of whom a slip counts the first ones. */
  private readonly lines = new Map<string, number[]>();
  private readonly usedPlaces = new Set<string>();
  private ids = 0;

  private readonly random: () => number;
  private readonly poll: Poll;
  readonly threshold: number;

  constructor(random: () => number, threshold: number, poll: Poll) {
    this.random = random;
    this.threshold = threshold;
    this.poll = poll;
    const tables = [1, 2, 3, 4].map((number) => ({ number, people: 99 }));
    const roles = ROLE_IDS.map(roleOf);
    const frozen = frozenOf(poll, { roles, threshold, tables, present: 300 });
    this.session = {
      workshop: workshopOf([poll], { tables, roles, collectsRoles: true, threshold }),
      rounds: [roundOf(poll, 'table-slip', { state: 'open', frozen })],
      ...{ entries: [], ballots: [], codes: [] },
      projector: { showing: { kind: 'title' }, isBlack: false },
      position: { page: 'agenda', agendaItemId: '' },
    };
  }

  get round(): Round {
    const [round] = this.session.rounds;
    if (!round) throw new Error('There is one round.');
    return round;
  }

  get counted(): readonly CountedEntry[] {
    return countedEntries(this.round, this.session.entries);
  }

  upTo(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[this.upTo(items.length - 1)];
  }

  private readonly stamp = () => ({ id: `e${(this.ids += 1)}`, recordedAt: 0 });

  private apply(step: { ok: boolean; value?: SessionChange }): boolean {
    if (step.ok && step.value) this.session = applyChange(this.session, step.value);
    return step.ok;
  }

  private newAnswer(person = this.answers.length): number {
    const { isAllOrNothing } = byHand(this.poll);
    const answered = this.random() < 0.7;
    const tookPosition = STATEMENTS.map((_, place) =>
      isAllOrNothing || place === 0 ? answered : this.random() < 0.7,
    );
    return this.answers.push({ person, tookPosition }) - 1;
  }

  private lineOf(place: string): number[] {
    const line = this.lines.get(place) ?? [];
    this.lines.set(place, line);
    return line;
  }

  /** Numbers like no others, so that the same ones are a slip moved. */
  private countsOf(people: readonly number[]): Record<string, number> {
    const mark = (this.ids += 1);
    const took = STATEMENTS.map(
      (id, place) =>
        [id, people.filter((answer) => this.answers[answer]?.tookPosition[place]).length] as const,
    );
    return byHand(this.poll).countsLikeNoOthers(mark, took);
  }

  private type(
    table: number,
    roleId: RoleId,
    people: readonly number[],
    counts = this.countsOf(people),
  ): void {
    const { round, session } = this;
    const count = { kind: 'table-slip', table, roleId, voters: people.length, counts } as const;
    const old = this.slipAt(table, roleId);
    const before = session.entries.length;
    if (round.state === 'open') {
      const entry = recordEntry(round, session.entries, count, false, this.stamp());
      this.session = applyChange(session, { entries: [entry] });
    } else if (old) {
      this.apply(replaceEntry(session, round.id, old.id, count, false, this.stamp));
    }
    for (const { id } of this.session.entries.slice(before)) this.behind.set(id, people);
    this.usedPlaces.add(`${table}:${roleId}`);
  }

  private slipAt(table: number, roleId: RoleId): CountedEntry | undefined {
    return this.counted.find(
      (entry) => 'table' in entry && entry.table === table && roleOfEntry(entry) === roleId,
    );
  }

  /** Tables 1 and 2 stay by role, 3 as a whole; their slips grow and shrink within the same people. */
  typeSlip(): void {
    const table = 1 + this.upTo(2);
    const roleId = table === 3 ? null : (this.pick(ROLE_IDS) ?? null);
    const line = this.lineOf(`${table}:${roleId}`);
    const old = this.slipAt(table, roleId);
    const now = old ? (this.behind.get(old.id)?.length ?? 0) : 0;
    const size = old ? Math.max(0, now + this.upTo(4) - 2) : 1 + this.upTo(6);
    while (line.length < size) line.push(this.newAnswer());
    this.type(table, roleId, line.slice(0, size));
  }

  /** Table 4 is typed as a whole and by role in turn; somebody may come, and nobody goes. */
  retypeTable(): void {
    if (this.round.state !== 'open') return;
    const line = this.lineOf('4');
    const isWhole = this.slipAt(4, null) !== undefined;
    const more = line.length === 0 ? 2 + this.upTo(8) : this.upTo(1);
    for (let count = 0; count < more; count += 1) line.push(this.newAnswer());
    if (!isWhole) {
      this.type(4, null, [...line]);
    } else {
      // Who has which role never changes: everyone by the number they came with.
      const split = Math.ceil((this.answers[line[0] ?? 0]?.person ?? 0) % 3) + 1;
      this.type(
        4,
        'boss',
        line.filter((_, place) => place % (split + 1) === 0),
      );
      this.type(
        4,
        'staff',
        line.filter((_, place) => place % (split + 1) !== 0),
      );
    }
  }

  castBallots(): void {
    if (this.round.state !== 'open') return;
    const roleId = this.pick<RoleId>([...ROLE_IDS, null]) ?? null;
    for (let count = this.upTo(4); count >= 0; count -= 1) {
      const answer = this.newAnswer();
      const content = this.contentOf(answer);
      this.ballots.push({ roleId, answer, content });
      const origin =
        roleId === null ? ({ kind: 'room' } as const) : ({ kind: 'role', roleId } as const);
      const ballot = { ...content, id: `b${this.ballots.length}`, roundId: 'r1', origin };
      this.session = applyChange(this.session, { ballots: [ballot] });
    }
  }

  private contentOf(answer: number): BallotContent {
    const { tookPosition } = this.answers[answer] ?? { tookPosition: [] };
    const positions = STATEMENTS.map((id, place) => [id, tookPosition[place] === true] as const);
    const marks = byHand(this.poll).marksOf(positions, (most) => this.upTo(most));
    return { marks, isSpoiled: false };
  }

  correctBallot(): void {
    const ballot = this.pick(this.ballots);
    if (!ballot) return;
    const answer = this.newAnswer(this.answers[ballot.answer]?.person);
    const to = this.contentOf(answer);
    const { roleId, content: from } = ballot;
    const entry: BallotCorrectionEntry = {
      ...this.stamp(),
      kind: 'ballot-correction',
      roundId: 'r1',
      sequence: nextSequence(this.round, this.session.entries),
      origin: roleId === null ? { kind: 'room' } : { kind: 'role', roleId },
      ...{ from, to },
    };
    this.session = applyChange(this.session, { entries: [entry] });
    Object.assign(ballot, { answer, content: to });
  }

  /** A slip is taken back: away while open, or what it replaced counts again. */
  takeSlipBack(): Entry | null {
    const slip = this.pick(this.counted.filter((entry) => 'table' in entry && entry.table !== 4));
    if (!slip || !('table' in slip)) return null;
    const { round, session } = this;
    if (round.state === 'open') {
      const voids = voidsForSlip(round, session.entries, slip.table, this.stamp, roleOfEntry(slip));
      this.session = applyChange(session, { entries: voids });
    } else this.apply(takeBack(session, round.id, slip.id, 'mistyped', this.stamp()));
    return slip;
  }

  /** A slip lay in the wrong pile, or was typed under the wrong table. */
  moveSlip(): void {
    if (this.round.state !== 'open') return;
    const places = [1, 2].flatMap((table) => ROLE_IDS.map((roleId) => [table, roleId] as const));
    const free = this.pick(
      places.filter(([table, roleId]) => !this.usedPlaces.has(`${table}:${roleId}`)),
    );
    if (!free) return;
    const slip = this.takeSlipBack();
    const people = slip && this.behind.get(slip.id);
    if (slip?.kind !== 'table-slip' || !people) return;
    const [table, roleId] = free;
    this.type(table, roleId, people, { ...slip.counts });
    this.lines.set(`${table}:${roleId}`, [...people]);
    this.lines.set(`${slip.table}:${slip.roleId}`, []);
  }

  recount(): void {
    const slip = this.pick(this.counted.filter((entry) => 'table' in entry));
    const people = slip && this.behind.get(slip.id);
    if (slip?.kind !== 'table-slip' || this.round.state === 'open' || !people) return;
    const atTable = this.counted.filter((entry) => 'table' in entry && entry.table === slip.table);
    const all = atTable.flatMap(({ id }) => this.behind.get(id) ?? []);
    const counted = all.slice(0, Math.max(0, all.length - this.upTo(1)));
    const entry: Entry = {
      ...this.stamp(),
      ...{ kind: 'recount', roundId: 'r1', table: slip.table, voters: counted.length },
      sequence: nextSequence(this.round, this.session.entries),
      counts: this.countsOf(counted),
    };
    this.session = applyChange(this.session, { entries: [entry] });
    this.behind.set(entry.id, counted);
  }

  openOrClose(): void {
    const { state, id } = this.round;
    if (state === 'revealed') this.apply(hideRound(this.session, id));
    else this.apply(state === 'open' ? closeRound(this.session, id) : openRound(this.session, id));
  }

  /** Others see it: on the wall, on the list, or in what is taken home. */
  show(): boolean {
    const { state, id } = this.round;
    if (state === 'open') return false;
    const isOnWall = this.random() < 0.6;
    if (!isOnWall) this.apply(noteShown(this.session, [id]));
    else if (state === 'revealed') this.apply(showCorrectedPoll(this.session, id));
    else this.apply(revealRound(this.session, id));
    const rounds = [{ ...this.round, revealStep: this.round.state === 'revealed' ? 9 : 0 }];
    this.session = applyChange(this.session, { rounds });
    return true;
  }
}

/** A poll of each kind: a choice, a scale with two statements, a ranking of two options that are called as those are. */
export const HISTORY_POLLS: Readonly<Record<PollKind, Poll>> = {
  choice: choicePollOf(['a', 'b', 'c'], { maxMarks: 1 }),
  scale: scalePollOf(STATEMENTS, 2),
  ranking: rankingPollOf(STATEMENTS),
  allocation: allocationPollOf(STATEMENTS, { totalPoints: 2 }),
};
