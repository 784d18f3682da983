/** What minutes, certificate, sheets and deck say of points that were spread; shares are of points, and are called so. */
import { describe, expect, it } from 'vitest';
import { ballotOf, BLANK, marked } from '../../../domain/testing/ballots';
import { allocationPollOf, roundIn } from '../../../domain/testing/builders';
import { itemOf, sessionWith } from '../../../domain/testing/sessions';
import { buildDeck } from '../../deck/build-deck';
import { certificateReport } from '../../minutes/certificate';
import { minutesReport } from '../../minutes/minutes';
import { resultsDocument } from '../../results-document';
import { csvText } from '../../tables/csv-text';
import { pollTables } from '../../tables/poll-tables';

const poll = allocationPollOf(['Ro', 'Mod', 'Tid']);

function documentOf(...spreads: readonly (readonly number[])[]) {
  const round = { ...roundIn('closed', poll), method: 'ballot' as const };
  const ballots = [
    ...spreads.map((points, at) =>
      ballotOf(
        `b${at}`,
        marked(...poll.options.map(({ id }, place) => `${id}/${points[place] ?? 0}`)),
      ),
    ),
    ballotOf('blank', BLANK),
  ];
  const session = sessionWith([round], [poll], { ballots });
  const workshop = { ...session.workshop, agenda: [itemOf('one', poll.id)] };
  return resultsDocument({ ...session, workshop });
}

const textOf = (report: { readonly blocks: readonly object[] }) => JSON.stringify(report.blocks);

// Ro 20, Mod 7, Tid 3 of 30 points.
const clear = documentOf([7, 2, 1], [6, 4, 0], [7, 1, 2]);

describe('the minutes', () => {
  it('say how many points there were, who got most, and what the share is of', () => {
    const text = textOf(minutesReport(clear));
    expect(text).toContain('Hver deltager havde 10 point at fordele, og n = 3 stemmesedler');
    expect(text).toContain('»Ro« fik flest point. Derefter kommer »Mod«.');
    expect(text).toContain('»Ro« fik 20 point, 67\u00a0% af alle (gennemsnit 6,7; 3 gav point).');
    expect(text).toContain('["3","Tid","3","10\u00a0%","1,0","2"]');
    expect(text).toContain('Andelene er af alle point, ikke af personer.');
  });

  it('name the tied with the place they share', () => {
    const text = textOf(minutesReport(documentOf([5, 5, 0], [4, 4, 2])));
    expect(text).toContain('»Ro« og »Mod« deler førstepladsen.');
    expect(textOf(minutesReport(documentOf()))).toContain('Ingen svarmuligheder fik point');
  });
});

it('the certificate counts points, and says so', () => {
  const text = textOf(certificateReport(clear));
  expect(text).toContain('["Svarmulighed eller spørgsmål","Point"]');
  expect(text).toContain('["Ro","20"],["Mod","7"],["Tid","3"]');
});

it('the sheet has points, their share, the average, who gave any, n and the points each', () => {
  const [table] = pollTables(clear);
  const lines = table ? csvText(table, 'da').split(/\r?\n/u) : [];
  expect(lines[0]).toContain(
    'Point i alt;Andel af point (%);Point pr. stemmeseddel;Gav point;n;Point pr. deltager',
  );
  expect(lines.find((line) => line.includes(';Tid;'))).toContain(';Tid;3;10;1;2;3;10;');
});

it('the deck draws the points and tells their share beside them', () => {
  const charts = buildDeck(clear).slides.flatMap(({ body }) =>
    body.kind === 'chart' ? [body] : [],
  );
  expect(charts).toHaveLength(1);
  expect(charts[0]).toMatchObject({
    chart: { format: 'number', to: 30, series: [{ name: 'Point', values: [20, 7, 3] }] },
    figures: {
      headings: ['Andel', 'Gns. point', 'Gav point'],
      rows: [
        ['67\u00a0%', '6,7', '3'],
        ['23\u00a0%', '2,3', '3'],
        ['10\u00a0%', '1,0', '2'],
      ],
    },
  });
});
