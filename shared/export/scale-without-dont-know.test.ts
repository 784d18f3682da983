/** A scale without «Ved ikke»: no file has a column, a word or a number for it; beside it the same scale with it. */
import { describe, expect, it } from 'vitest';
import { roundIn, scalePollOf, totalsOf } from '../domain/testing/builders';
import { sessionWith } from '../domain/testing/sessions';
import { carriedNumbers, carriedTables } from './carried/carried-numbers';
import { buildDeck } from './deck/build-deck';
import { resultsDocument } from './results-document';
import { csvText } from './tables/csv-text';
import { pollTables } from './tables/poll-tables';

const COUNTS = { 's/1': 2, 's/3': 4, 't/2': 5 };

/** Two rounds, the second perhaps asked otherwise than the first. */
function documentOf(unsure: string, later = unsure) {
  const poll = scalePollOf(['s', 't'], 3, later);
  const rounds = [1, 2].map((number) => ({
    ...roundIn('revealed', number === 1 ? scalePollOf(['s', 't'], 3, unsure) : poll),
    ...{ id: `r${number}`, number, method: 'totals' as const, revealStep: 3, shownThrough: 3 },
  }));
  const session = sessionWith(rounds, [poll]);
  return resultsDocument({
    ...session,
    workshop: { ...session.workshop, agenda: session.workshop.agenda.slice(0, 1) },
    entries: rounds.map(({ id }, at) => totalsOf(at + 1, 8, COUNTS, { roundId: id })),
  });
}

const [sure, asked] = [documentOf(''), documentOf('Ved ikke')];

describe('a scale without «Ved ikke»', () => {
  it('has the columns of its steps, n and no answer in tables and CSV', () => {
    const [table] = pollTables(sure);
    const labels = table?.columns.map(({ label }) => label) ?? [];
    expect(labels).not.toContain('Ved ikke');
    expect(labels).toEqual(
      pollTables(asked)[0]
        ?.columns.map(({ label }) => label)
        .filter((label) => label !== 'Ved ikke'),
    );
    // The lower mean stands first: 2 before 14 / 6.
    expect(table?.rounds[0]?.rows).toMatchObject([
      { label: 't', values: { n: 5, blank: 3 } },
      { label: 's', values: { n: 6, blank: 2 } },
    ]);
    expect(
      pollTables(sure)
        .map((own) => csvText(own, 'da'))
        .join(),
    ).not.toMatch(/ved ikke/iu);
  });

  it('leaves the column to a later round that has it, under its name', () => {
    const [table] = pollTables(documentOf('', 'Ved ikke'));
    expect(table?.columns.filter(({ key }) => key === 'dontKnow')).toMatchObject([
      { label: 'Ved ikke' },
    ]);
    const values = table?.rounds.map(({ rows }) => rows.map((row) => row.values.dontKnow));
    expect(values).toEqual([
      [null, null],
      [0, 0],
    ]);
  });

  it('stands in the deck with no word of it, on no slide and in no chart', () => {
    const text = JSON.stringify(buildDeck(sure));
    expect(text).toContain('Trin 3');
    expect(text).not.toMatch(/ved ikke/iu);
    // Headings and figures of each row still go together.
    for (const { body } of buildDeck(sure).slides) {
      if (body.kind !== 'chart') continue;
      const { headings, rows } = body.figures;
      expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headings.length]));
    }
    expect(JSON.stringify(buildDeck(asked))).toMatch(/Ved ikke/u);
  });

  it('carries no number of it', () => {
    for (const carried of [carriedNumbers, carriedTables]) {
      expect(carried(sure)).not.toMatch(/dontKnow|ved ikke/iu);
      expect(carried(asked)).toMatch(/dontKnow|ved ikke/iu);
    }
  });
});
