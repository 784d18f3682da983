/**
 * Secrecy over time: random histories of a vote, and everything that anybody saw of them against linear
 * algebra. Nothing discloses fewer people than the threshold, except the whole room, and then only after
 * asking.
 */
import { expect, it } from 'vitest';
import { buildGroupSlide } from '../../slides/build-group-slide';
import { groupResults, wallGroupResults } from '../groups/group-results';
import { hiddenEntries } from './log-privacy';
import { rowsOf } from '../poll/cell';
import { POLL_KINDS } from '../poll/poll';
import { nextSequence } from '../recording/recording';
import { seededRandom } from '../../lib/seeded-random';
import { judge, type Figure } from '../testing/few-people-oracle';
import { History, HISTORY_POLLS, ROLE_IDS, STATEMENTS } from '../testing/random-histories';
import { disclosedByShowing } from './showing-again';

const HISTORIES = 10_000;
const MOST_ACTS = 12;
const SHOWINGS = 4;

/** What is seen, by measure: everybody's votes, then each statement's. */
interface Seen {
  readonly room: readonly number[];
  readonly others: readonly (readonly number[])[];
}

const counts = {
  asked: 0,
  declined: 0,
  shown: 0,
  hiddenRoles: 0,
  shownRoles: 0,
  hiddenSlips: 0,
  shownSlips: 0,
};

/** Every figure on every surface, as the answers behind it; for each measure. */
function look(history: History, measures: readonly number[]): readonly Seen[] {
  const { round, session, counted, behind, ballots, answers } = history;
  const { entries } = session;
  const slides = [
    groupResults(round, entries, session.ballots),
    isWallNew(history) ? wallGroupResults(round, entries, session.ballots) : null,
  ].flatMap((grouped) => (grouped ? [buildGroupSlide(grouped, round, 'da')] : []));
  const hidden = hiddenEntries(round, entries, session.ballots);
  const listed = entries.flatMap(({ id }) =>
    hidden.has(id) ? [] : [behind.get(id) ?? []].filter(({ length }) => length > 0),
  );
  counts.hiddenSlips += hidden.size;
  counts.shownSlips += listed.length;
  const votes = (roleIs: (roleId: string | null) => boolean) => [
    ...counted.flatMap((entry) =>
      entry.kind === 'table-slip' && roleIs(entry.roleId) ? (behind.get(entry.id) ?? []) : [],
    ),
    ...ballots.flatMap(({ roleId, answer }) => (roleIs(roleId) ? [answer] : [])),
  ];
  return measures.map((measure) => {
    const counting = (all: readonly number[]) =>
      all.filter((answer) => measure === 0 || answers[answer]?.tookPosition[measure - 1] === true);
    const byRole = slides.flatMap(({ columns, rows }) =>
      ROLE_IDS.flatMap((id, place) => {
        const row = rows.find(({ label }) => label === STATEMENTS[measure - 1]);
        const isShown =
          columns[place + 1]?.isHidden === false &&
          (measure === 0 || row?.cells[place + 1]?.nText !== '');
        counts[isShown ? 'shownRoles' : 'hiddenRoles'] += 1;
        return isShown ? [votes((roleId) => roleId === id)] : [];
      }),
    );
    return { room: counting(votes(() => true)), others: [...byRole, ...listed].map(counting) };
  });
}

/** False where others saw something newer than what the room looks at. */
function isWallNew({ round, session: { entries } }: History): boolean {
  return round.wallThrough === nextSequence(round, entries) - 1;
}

function wallOf({ round, session }: History): string {
  const grouped = wallGroupResults(round, session.entries, session.ballots);
  return grouped ? JSON.stringify(buildGroupSlide(grouped, round, 'da')) : '';
}

function play(seed: number): void {
  const random = seededRandom(seed);
  const kind = POLL_KINDS[seed % POLL_KINDS.length] ?? 'choice';
  const poll = HISTORY_POLLS[kind];
  const history = new History(random, 2 + (seed % 4), poll);
  const measures = rowsOf(poll).length === STATEMENTS.length ? [0, 1, 2] : [0];
  const known: Figure[][] = measures.map(() => []);
  const personOf = (variable: number) => history.answers[variable]?.person ?? -1;
  let wall = '';
  let showings = 0;

  const showAndJudge = (): void => {
    const told = disclosedByShowing(history.round, history.session);
    if (told) counts.asked += 1;
    if (told && random() < 0.3) {
      counts.declined += 1;
      return;
    }
    if (!history.show()) return;
    counts.shown += 1;
    showings += 1;
    wall = wallOf(history);
    let roomTells = false;
    for (const [measure, { room, others }] of look(history, measures).entries()) {
      const old = known[measure] ?? [];
      const figures = others.map((answers) => new Set(answers));
      const verdict = judge(old, new Set(room), figures, history.threshold, personOf);
      if (verdict.othersTell) throw new Error(`Seed ${seed}, showing ${showings}: others tell`);
      roomTells ||= verdict.roomTells && old.length > 0;
      const seen = new Map(
        [...old, new Set(room), ...figures].map((one) => [[...one].join(), one]),
      );
      known[measure] = [...seen.values()];
    }
    if (roomTells && !told) throw new Error(`Seed ${seed}, showing ${showings}: nobody was asked`);
  };

  const acts = [
    ...[() => history.typeSlip(), () => history.typeSlip(), () => history.typeSlip()],
    ...[() => history.castBallots(), () => history.castBallots(), () => history.retypeTable()],
    ...[() => history.correctBallot(), () => void history.takeSlipBack()],
    ...[() => history.moveSlip(), () => history.recount()],
  ];
  for (let count = 6; count > 0; count -= 1) history.pick(acts.slice(0, 6))?.();
  for (let act = 0; act < MOST_ACTS && showings < SHOWINGS; act += 1) {
    if (random() < 0.35) history.openOrClose();
    else if (random() < 0.4) showAndJudge();
    else {
      history.pick(acts)?.();
      // What the room looks at stays as it is until it is shown anew.
      if (history.round.state === 'revealed' && act % 4 === 0 && wallOf(history) !== wall) {
        throw new Error(`Seed ${seed}: the wall changed by itself`);
      }
    }
  }
}

it(`tells of no few people, in ${HISTORIES} random histories`, { timeout: 300_000 }, () => {
  for (let seed = 0; seed < HISTORIES; seed += 1) play(seed);
  // Enough of everything happened.
  expect(counts.shown).toBeGreaterThan(HISTORIES);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(HISTORIES / 50);
});
