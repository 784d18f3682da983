/** The certificate can be added up: people, slips, ballots and votes are those of an independent count. */
import { describe, expect, it } from 'vitest';
import { ballotOf, marked, SPOILED } from '../../domain/testing/ballots';
import { choicePollOf, frozenOf, roundIn, slipOf } from '../../domain/testing/builders';
import { itemOf, sessionWith } from '../../domain/testing/sessions';
import { resultsDocument } from '../results-document';
import { certificateReport } from './certificate';
import type { ReportTable } from '../report/report';

const poll = choicePollOf(['a', 'b']);
const round = { ...roundIn('closed', poll), frozen: frozenOf(poll, { present: 40 }) };
const base = sessionWith([round], [poll]);
const session = {
  ...base,
  workshop: { ...base.workshop, present: 40, agenda: [itemOf('item', poll.id)] },
  entries: [
    { ...slipOf(1, 1, 12, { a: 12, b: 3 }), recordedAt: new Date(2026, 8, 22, 10, 5).getTime() },
    {
      ...slipOf(2, 2, 8, { a: 1, b: 20 }),
      ...{ confirmed: true, recordedAt: new Date(2026, 8, 22, 10, 9).getTime() },
    },
  ],
  ballots: [ballotOf('x', marked('a')), ballotOf('y', marked()), ballotOf('z', SPOILED)].map(
    (own) => ({ ...own, roundId: round.id }),
  ),
};
const tables = (): readonly ReportTable[] =>
  certificateReport(resultsDocument(session)).blocks.filter((block) => block.kind === 'table');
const fact = (name: string) => tables()[0]?.rows.find(([own]) => own === name)?.[1];

describe('the certificate', () => {
  it('has the people first, and they add up', () => {
    expect(tables()[0]?.rows.slice(1, 4)).toEqual([
      ['Til stede', '40'],
      // 12 and 8 at the tables, one ballot with a mark and one without.
      ['Stemte', '22'],
      ['Stemte ikke', '18'],
    ]);
  });

  it('tells papers, breaches and times', () => {
    expect(fact('Metode')).toBe('bordsedler og stemmesedler');
    expect(fact('Bordsedler')).toBe('2');
    expect(fact('Gyldige stemmesedler')).toBe('2');
    expect(fact('heraf blanke')).toBe('1');
    expect(fact('Ugyldige stemmesedler')).toBe('1');
    expect(fact('Registreringer, der ikke gik op og er medtaget')).toBe('1');
    expect(fact('Registreret')).toBe('kl. 10:05–10:09');
    expect(fact('Kontroltælling')).toBe('ingen');
    expect(fact('Papirets mærke')).toMatch(/^[A-Z]\d[A-Z]$/u);
  });

  it('counts the corrections made after the room saw the result', () => {
    const shown = { ...round, state: 'revealed', shownThrough: 2, shownBallots: 3 } as const;
    const later = {
      ...session,
      rounds: [shown],
      entries: [
        ...session.entries,
        slipOf(3, 1, 12, { a: 11, b: 3 }, { replaces: session.entries[0]?.id ?? null }),
      ],
    };
    const [facts] = certificateReport(resultsDocument(later)).blocks.filter(
      ({ kind }) => kind === 'table',
    );
    expect(JSON.stringify(facts)).toContain('["Rettelser efter visning","1"]');
    expect(fact('Rettelser efter visning')).toBe('0');
  });

  it('adds the votes up', () => {
    expect(tables()[1]?.rows.map(([, count]) => count)).toEqual(['14', '23', '37']);
  });

  it('ends with two lines to sign on', () => {
    const { blocks } = certificateReport(resultsDocument(session));
    expect(blocks.slice(-2)).toEqual([
      { kind: 'signature', label: 'Facilitator' },
      { kind: 'signature', label: 'Den, der kontrollerede optællingen' },
    ]);
  });
});
