/** The tables of numbers, against a count by hand. */
import { describe, expect, it } from 'vitest';
import { awkwardDocument, BY_HAND, OTHER_FEW, QUESTION } from '../testing/awkward-numbers';
import { pollTables, roundTable, type PollTable } from './poll-tables';
import { stacked, toldApart } from './kinds/result-table';

const tables = pollTables(awkwardDocument());

/** Rows with at least these values. */
const rowsWith = (values: readonly object[]): unknown[] =>
  values.map((own): unknown => expect.objectContaining(own));

function tableOf(pollId: string): PollTable {
  const table = tables.find((own) => own.pollId === pollId);
  if (!table) throw new Error('No such table');
  return table;
}

const rowsIn = (pollId: string, round: string) =>
  tableOf(pollId)
    .rounds.find((own) => own.round.id === round)
    ?.rows.map(({ values }) => values);

describe('the table of a poll', () => {
  it('there is one of, in the order of the agenda, whatever the number of rounds', () => {
    expect(tables.map(({ title }) => title)).toEqual([QUESTION, 'Helhedsløsninger']);
    expect(tableOf('choice-poll').rounds.map(({ round }) => round.id)).toEqual(['first', 'second']);
    expect(tableOf('choice-poll').rows).toHaveLength(8);
  });

  it('has places, votes, shares and base as counted by hand, ties and zeros too', () => {
    for (const round of ['first', 'second'] as const) {
      expect(rowsIn('choice-poll', round)).toEqual(
        rowsWith(
          BY_HAND[round].map(({ title, rank, votes, of }) => ({
            ...{ label: title, rank, votes, share: votes / of, base: of },
          })),
        ),
      );
    }
  });

  it('has who took part, how it was counted, and what is to be said of the round', () => {
    expect(rowsIn('choice-poll', 'first')?.[0]).toMatchObject({
      ...{ round: 1, voters: 19, present: 20, method: 'bordsedler', baseKind: 'de stemmende' },
      ...{ blankBallots: 1, spoiledBallots: 1, marks: 21, maxMarks: 3, corrected: 'ja' },
    });
    expect(rowsIn('choice-poll', 'second')?.[0]).toMatchObject({
      ...{ round: 2, voters: 18, method: 'samlet optælling' },
      ...{ blankBallots: null, spoiledBallots: null, marks: 36, corrected: null },
    });
  });

  it('has what was before in the rows of the later round', () => {
    expect(rowsIn('choice-poll', 'second')).toEqual(
      rowsWith(
        BY_HAND.second.map(({ title, points, placesWon }) => ({
          ...{ label: title, points, placesWon, comparedWith: 1 },
        })),
      ),
    );
    expect(rowsIn('choice-poll', 'second')?.map(({ shareBefore }) => shareBefore)).toEqual([
      ...[0, 8 / 19, 8 / 19, 5 / 19],
    ]);
    expect(rowsIn('choice-poll', 'first')?.[0]).not.toHaveProperty('points');
  });

  it('has the roles that may be shown, and no trace of the others', () => {
    const labels = tableOf('choice-poll').columns.map(({ label }) => label);
    expect(labels).toContain('field, andel');
    const alone = roundTable(awkwardDocument(), 'first').columns.map(({ label }) => label);
    expect([...labels, ...alone].filter((label) => /boss|staff/u.test(label))).toEqual([]);
    expect(rowsIn('choice-poll', 'first')?.map((values) => values['role field'])).toEqual(
      BY_HAND.first.map(({ field }) => field),
    );
    expect(rowsIn('choice-poll', 'first')?.[0]?.['role field people']).toBe(9);
  });

  it('has the same whoever of the hidden voted what', () => {
    expect(pollTables(awkwardDocument(OTHER_FEW))).toEqual(tables);
  });

  it('has each step of a scale, those without an opinion, n, mean and median', () => {
    expect(rowsIn('scale-poll', 'third')).toEqual(
      rowsWith(
        BY_HAND.third.map(({ title, counts, n, dontKnow, blank, mean, median }) => ({
          ...{ label: title, n, dontKnow, blank, mean, median },
          ...Object.fromEntries(
            counts.map((count, at) => [`count ${at + 1} Trin ${at + 1}`, count]),
          ),
          ...Object.fromEntries(
            counts.map((count, at) => [
              `share ${at + 1} Trin ${at + 1}`,
              n === 0 ? null : count / n,
            ]),
          ),
        })),
      ),
    );
  });

  it('has no column without a number', () => {
    const keys = tableOf('scale-poll').columns.map(({ key }) => key);
    expect(keys).not.toContain('corrected');
    expect(keys).not.toContain('blankBallots');
  });

  it('speaks the workshop’s language', () => {
    const [english] = pollTables(awkwardDocument(undefined, 'en'));
    expect(english?.columns.map(({ label }) => label)).toContain('Share');
    expect(english?.rows[0]?.values.method).toBe('table slips');
  });
});

it('of a round that is not in the document is empty', () => {
  expect(roundTable(awkwardDocument(), 'gone')).toEqual({ columns: [], rows: [] });
});

describe('columns of several rounds', () => {
  const column = (key: string, label = key) => ({ key, label, measure: 'number' }) as const;

  it('stand once each, a new one after its neighbour', () => {
    const one = { columns: ['a', 'b', 'z'].map((key) => column(key)), rows: [] };
    const two = { columns: ['a', 'c', 'b', 'd', 'z'].map((key) => column(key)), rows: [] };
    expect(stacked([one, two]).columns.map(({ key }) => key)).toEqual(['a', 'c', 'b', 'd', 'z']);
  });

  it('are told apart where they are called the same', () => {
    const table = { columns: [column('a', 'Same'), column('b', 'Same')], rows: [] };
    expect(stacked([table]).columns.map(({ label }) => label)).toEqual(['Same', 'Same (2)']);
    expect(toldApart(['x', 'x', 'x (2)'])).toEqual(['x', 'x (2)', 'x (2) (2)']);
  });
});
