/** Papers for counting at the tables: a front for every envelope, and a chart that draws the tables of the room. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { leadershipChain2025 as pack } from '../../shared/content/leadership-chain-2025/pack';
import { workshopOf } from '../../shared/domain/testing/builders';
import { dictionaryFor } from '../../shared/text/dictionary';
import { DiceCharts, EnvelopeFronts, envelopeSheets, HostCard } from './count-papers';

function workshopIn(language: 'da' | 'en', tables: readonly number[]) {
  return workshopOf(pack.polls, {
    language,
    tables: tables.map((number) => ({ number, people: 5 })),
  });
}

describe('envelope fronts', () => {
  it('are one for each table and vote, two on a sheet, vote by vote', () => {
    const sheets = envelopeSheets(pack.polls, [1, 4, 9]);
    expect(sheets.map((fronts) => fronts.map(({ poll, table }) => `${poll.id} ${table}`))).toEqual([
      ['ten-themes 1', 'ten-themes 4'],
      ['ten-themes 9', 'wholeness-five 1'],
      ['wholeness-five 4', 'wholeness-five 9'],
    ]);
    expect(envelopeSheets(pack.polls, [])).toEqual([]);
  });

  it.each(['da', 'en'] as const)(
    'say table and vote in the workshop’s language (%s)',
    (language) => {
      const workshop = workshopIn(language, [7]);
      const html = renderToStaticMarkup(
        <EnvelopeFronts workshop={workshop} polls={pack.polls.slice(0, 1)} />,
      );
      const { envelope } = dictionaryFor(language).countPapers;
      for (const text of [
        envelope.table(7),
        envelope.put,
        envelope.sheets,
        pack.polls[0]?.title[language],
      ]) {
        expect(html).toContain(text);
      }
    },
  );
});

describe('the chart for dice', () => {
  it('has a row for every table', () => {
    const html = renderToStaticMarkup(
      <DiceCharts workshop={workshopIn('da', [])} charts={[[2, 5, 11]]} />,
    );
    // 216 throws among three tables: 72 each, 111–266, 311–466, 511–666.
    for (const text of [
      'Bord 2',
      '111–266',
      'Bord 5',
      '311–466',
      'Bord 11',
      '511–666',
      '72 af de 216',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('Skema for bord 2, 5, 11');
  });

  it('is a sheet of its own for each set of tables, and says which it is', () => {
    const charts = [
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4],
    ];
    const html = renderToStaticMarkup(
      <DiceCharts workshop={workshopIn('en', [])} charts={charts} />,
    );
    expect(html.match(/Chart for tables [^<]*/g)).toEqual([
      'Chart for tables 1\u2060–\u20605',
      'Chart for tables 1\u2060–\u20604',
    ]);
    expect(html.match(/class="print-page/g)).toHaveLength(2);
    // 216 throws: 43 each, or 54 each.
    expect(html).toContain('43 of the 216');
    expect(html).toContain('54 of the 216');
  });
});

describe('the card for the table host', () => {
  it('says every step in the workshop’s language', () => {
    const html = renderToStaticMarkup(<HostCard workshop={workshopIn('en', [1])} />);
    const { steps } = dictionaryFor('en').countPapers.hostCard;
    expect(steps.filter((step) => !html.includes(step))).toEqual([]);
    expect(steps.length).toBeGreaterThan(4);
  });
});
