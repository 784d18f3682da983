/** The facilitator's corrections of the minutes: where they stand, and where they don't. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../../domain/session/session';
import { choicePollOf, roundIn, slipOf } from '../../domain/testing/builders';
import { itemOf } from '../../domain/testing/sessions';
import { resultsDocument } from '../results-document';
import { minutesReport, minutesSections } from './minutes';
import { summaryReport } from './summary';
import { sessionOf, themes, votes } from './testing/themes-session';

describe('corrected minutes', () => {
  const corrected = (session: Session, key: string, text: string, isFinal = false): Session => {
    const own = minutesSections(resultsDocument(session)).find((one) => one.key === key);
    const sections = own ? [{ key, rounds: own.rounds, written: own.written, text }] : [];
    return { ...session, workshop: { ...session.workshop, minutes: { isFinal, sections } } };
  };
  const paragraphs = (session: Session) =>
    minutesReport(resultsDocument(session)).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );

  it('have the facilitator’s text, paragraph by paragraph, and say whether they are final', () => {
    const session = corrected(
      sessionOf(votes({ A: 71 })),
      'brief',
      'Salen var enig.\n\nDet var godt.',
    );
    expect(paragraphs(session).slice(0, 2)).toEqual(['Salen var enig.', 'Det var godt.']);
    expect(minutesReport(resultsDocument(session)).subtitle).toMatch(/ · Udkast$/u);
    const final = corrected(session, 'brief', 'Salen var enig.', true);
    expect(minutesReport(resultsDocument(final)).subtitle).toMatch(/ · Endeligt$/u);
  });

  it('are a draft again while the text stands beside other numbers', () => {
    const final = corrected(sessionOf(votes({ A: 71 })), 'brief', 'Salen var enig.', true);
    const changed = { ...final, entries: votes({ B: 71 }) };
    expect(paragraphs(changed)).toContain('Salen var enig.');
    expect(minutesReport(resultsDocument(changed)).subtitle).toMatch(/ · Udkast$/u);
  });

  it('never tell of a vote that the document leaves out', () => {
    const secret = { ...choicePollOf(['x', 'y']), id: 'secret' };
    const own = sessionOf(votes({ A: 71 }));
    const both: Session = {
      ...own,
      rounds: [...own.rounds, { ...roundIn('closed', secret), id: 'r2' }],
      workshop: {
        ...own.workshop,
        polls: [themes, secret],
        agenda: [itemOf('item', themes.id), itemOf('other', secret.id)],
      },
      entries: [...own.entries, { ...slipOf(2, 1, 9, { x: 9 }), roundId: 'r2' }],
    };
    for (const key of ['brief', 'participation', 'method']) {
      const session = corrected(both, key, 'Alle ni valgte x.', true);
      const document = resultsDocument(session);
      const parts = document.parts.filter(({ round }) => round.id !== 'r2');
      expect(JSON.stringify(minutesReport(document).blocks), key).toContain('Alle ni valgte x.');
      // Also where a step of that vote comes along.
      const steps = document.parts
        .filter(({ round }) => round.id === 'r2')
        .map(({ round, slides }) => ({ round, slides }));
      const told = JSON.stringify(minutesReport({ ...document, parts, steps }).blocks);
      expect(told, key).not.toContain('Alle ni');
      expect(told, key).toContain('Flest, 71 af 124');
    }
  });

  it('give the summary its first paragraphs', () => {
    const session = corrected(sessionOf(votes({ A: 71 })), `poll:${themes.id}`, 'Kort.\n\nLangt.');
    const texts = summaryReport(resultsDocument(session)).blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : [],
    );
    expect(texts).toContain('Kort.');
    expect(texts).not.toContain('Langt.');
  });
});
