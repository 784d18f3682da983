/** What minutes, summary, certificate, sheets and deck say of a ranking; ties are named with the place they share. */
import { describe, expect, it } from 'vitest';
import { ballotOf, BLANK, marked, SPOILED } from '../../../domain/testing/ballots';
import { rankingPollOf, roundIn } from '../../../domain/testing/builders';
import { itemOf, sessionWith } from '../../../domain/testing/sessions';
import { buildDeck } from '../../deck/build-deck';
import { certificateReport } from '../../minutes/certificate';
import { minutesReport } from '../../minutes/minutes';
import { resultsDocument } from '../../results-document';
import { csvText } from '../../tables/csv-text';
import { pollTables } from '../../tables/poll-tables';

const poll = rankingPollOf(['Ro', 'Mod', 'Tid']);

function documentOf(orders: readonly string[]) {
  const ids: Readonly<Record<string, string>> = { r: 'Ro', m: 'Mod', t: 'Tid' };
  const round = { ...roundIn('closed', poll), method: 'ballot' as const };
  const ballots = [
    ...orders.map((order, at) =>
      ballotOf(
        `b${at}`,
        // In the poll's order, as the program stores marks.
        marked(
          ...poll.options.map(({ id }) => {
            const place = Array.from(order).findIndex((letter) => ids[letter] === id);
            return `${id}/${place + 1}`;
          }),
        ),
      ),
    ),
    ballotOf('blank', BLANK),
    ballotOf('spoiled', SPOILED),
  ];
  const session = sessionWith([round], [poll], { ballots });
  const workshop = { ...session.workshop, agenda: [itemOf('one', poll.id)] };
  return resultsDocument({ ...session, workshop });
}

const textOf = (report: { readonly blocks: readonly object[] }) => JSON.stringify(report.blocks);

// Ro: 2 + 2 + 2 + 0; Mod: 1 + 1 + 0 + 2; Tid: 0 + 0 + 1 + 1.
const clear = documentOf(['rmt', 'rmt', 'rtm', 'mtr']);

describe('the minutes', () => {
  it('say how it is counted, who came first, and with which figures', () => {
    const text = textOf(minutesReport(clear));
    expect(text).toContain('På 4 stemmesedler var tre svarmuligheder sat i rækkefølge (n = 4).');
    expect(text).toContain('En førsteplads giver 2, hver plads derefter giver ét mindre');
    expect(text).toContain('Deltagerne satte samlet »Ro« højest. Derefter kommer »Mod«.');
    expect(text).toContain('»Ro« fik 6 Borda-point (gennemsnitlig plads 1,5, førstepladser: 3).');
    expect(text).toContain('["2","Mod","4","2,0","1"]');
    expect(text).toContain('1 ugyldig stemmeseddel er ikke talt med.');
  });

  it('name the tied with the place they share', () => {
    const text = textOf(minutesReport(documentOf(['rmt', 'mrt'])));
    expect(text).toContain('»Ro« og »Mod« deler førstepladsen.');
    const all = textOf(minutesReport(documentOf(['rmt', 'tmr'])));
    expect(all).toContain('Alle svarmuligheder fik lige mange Borda-point');
  });

  it('say that nobody ranked', () => {
    expect(textOf(minutesReport(documentOf([])))).toContain('Ingen svarmuligheder blev rangordnet');
  });
});

it('the certificate counts first places, and says so', () => {
  const text = textOf(certificateReport(clear));
  expect(text).toContain('"Førstepladser"');
  expect(text).toContain('["Ro","3"],["Mod","1"],["Tid","0"]');
});

it('the sheet has points, average place, first places and n', () => {
  const [table] = pollTables(clear);
  const lines = table ? csvText(table, 'da').split(/\r?\n/u) : [];
  const [head = ''] = lines;
  expect(head).toContain('Borda-point;Gennemsnitlig plads;Førstepladser;n');
  expect(lines.find((line) => line.includes(';Tid;'))).toContain(';Tid;2;2,5;0;4;');
});

it('the deck draws the points as they are, and no share of people', () => {
  const charts = buildDeck(clear).slides.flatMap(({ body }) =>
    body.kind === 'chart' ? [body] : [],
  );
  expect(charts).toHaveLength(1);
  expect(charts[0]?.chart).toMatchObject({
    ...{ format: 'number', from: 0, to: 8 },
    categories: ['1. Ro', '2. Mod', '3. Tid'],
    series: [{ name: 'Borda-point', values: [6, 4, 2] }],
  });
  expect(charts[0]?.figures.rows).toEqual([
    ['1,5', '3'],
    ['2,0', '1'],
    ['2,5', '0'],
  ]);
  expect(JSON.stringify(charts)).not.toContain('%');
});
