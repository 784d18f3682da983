/** Notes and agreements in minutes, summary and deck: all of them, without tables unless chosen, and as they were corrected. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../domain/testing/builders';
import { sessionWith } from '../../domain/testing/sessions';
import type { ItemNotes } from '../../domain/workshop/item-notes';
import { newItem } from '../../domain/workshop/agenda-item';
import type { Workshop } from '../../domain/workshop/workshop';
import { buildDeck } from '../deck/build-deck';
import { resultsDocument } from '../results-document';
import { minutesReport, minutesSections } from './minutes';
import { summaryReport } from './summary';
import { sessionOf, votes } from './testing/themes-session';

const notes: readonly ItemNotes[] = [
  {
    ...{ id: 'debate', points: 'Bord 2: fast dag til svar\n\n»Vi tør ikke«' },
    agreements: [
      { id: '1', what: 'Fælles opslag prøves', who: 'HR-chef, Viborg', by: '1. april' },
      { id: '2', what: '', who: ' ', by: '' },
    ],
  },
  { id: 'gone', points: 'Sagt ved et punkt, der er væk', agreements: [] },
];
const debate = newItem('discussion', { id: 'debate', title: textOf('Drøftelse') });

function documentWith(overrides: Partial<Workshop> = {}, hasVotes = true) {
  const session = hasVotes ? sessionOf(votes({ A: 71 })) : sessionWith([], []);
  const agenda = [...session.workshop.agenda, debate];
  return resultsDocument({
    ...session,
    workshop: { ...session.workshop, agenda, notes, ...overrides },
  });
}
const written = (document: ReturnType<typeof documentWith>) =>
  minutesSections(document).map(({ name, written: text }) => `${name}: ${text}`);

describe('the minutes', () => {
  it('have the points of each item and all agreements before the method, without the table', () => {
    const texts = written(documentWith());
    expect(texts.slice(-4, -1)).toEqual([
      'Drøftelse: – Fast dag til svar\n\n– »Vi tør ikke«',
      'Noter til punkter, der er fjernet: – Sagt ved et punkt, der er væk',
      'Aftaler og opfølgning: – Fælles opslag prøves · Hvem: HR-chef, Viborg · Hvornår: 1. april',
    ]);
    expect(texts.at(-1)).toMatch(/^Metode og forbehold/u);
  });

  it('have the table where that is chosen', () => {
    expect(written(documentWith({ namesTables: true })).join()).toContain(
      '– Bord 2: fast dag til svar',
    );
  });

  it('have what is seen of a pasted line, with one mark of a list, and nothing of one that shows nothing', () => {
    const pasted = '•\u00a0Fast dag\u202e\n- Bord 2: én \u200bindgang\n– – Opslag\n\u200b';
    const blank = { id: '1', what: '\u200b', who: '', by: '\ufeff' };
    const agreed = { id: '2', what: '- Opslag prøves', who: 'HR-chef (bord 4)', by: '' };
    const own = [{ id: 'debate', points: pasted, agreements: [blank, agreed] }];
    expect(written(documentWith({ notes: own }, false))).toEqual([
      'Drøftelse: – Fast dag\n\n– Én indgang\n\n– Opslag',
      'Aftaler og opfølgning: – Opslag prøves · Hvem: HR-chef',
    ]);
  });

  it('are written of notes alone, too', () => {
    const document = documentWith({}, false);
    expect(written(document)).toHaveLength(3);
    expect(minutesReport(document).blocks).toContainEqual({
      kind: 'list',
      items: ['Fast dag til svar', '»Vi tør ikke«'],
    });
  });

  it('have what the facilitator corrected, also in the deck', () => {
    const edited = {
      ...{ key: 'notes:debate', rounds: [], text: '– Rettet pointe' },
      written: '– Fast dag til svar\n\n– »Vi tør ikke«',
    };
    const document = documentWith({ minutes: { isFinal: true, sections: [edited] } });
    const told = [minutesReport(document), buildDeck(document)].map((own) => JSON.stringify(own));
    for (const text of told) {
      expect(text).toContain('Rettet pointe');
      expect(text).not.toContain('Fast dag');
    }
  });
});

it('the summary has the agreements and not the points', () => {
  const text = JSON.stringify(summaryReport(documentWith()));
  expect(text).toContain('Fælles opslag prøves');
  expect(text).not.toContain('Fast dag');
});

describe('the deck', () => {
  const bodies = (document: ReturnType<typeof documentWith>) =>
    buildDeck(document).slides.flatMap(({ title, body }) =>
      body.kind === 'paragraphs' ? [{ title, texts: body.paragraphs.map(({ text }) => text) }] : [],
    );

  it('has a slide for the points of each item and for the agreements', () => {
    expect(bodies(documentWith()).slice(0, 3)).toEqual([
      { title: 'Drøftelse', texts: ['•\u00a0Fast dag til svar', '•\u00a0»Vi tør ikke«'] },
      {
        title: 'Noter til punkter, der er fjernet',
        texts: ['•\u00a0Sagt ved et punkt, der er væk'],
      },
      {
        title: 'Aftaler og opfølgning',
        texts: ['•\u00a0Fælles opslag prøves · Hvem: HR-chef, Viborg · Hvornår: 1. april'],
      },
    ]);
  });

  it('has no method where nothing was voted', () => {
    expect(bodies(documentWith({}, false)).map(({ title }) => title)).toHaveLength(3);
  });

  it('loses no word of notes of 10,000 characters, and no slide holds more than is read', () => {
    const words = Array.from({ length: 1400 }, (_, index) => `ord${index}`);
    const long = words.slice(0, 600).join(' ');
    const rest = words.slice(600).join('\n');
    const own = [{ id: 'debate', points: `${long}\n${rest}`, agreements: [] }];
    const pages = bodies(documentWith({ notes: own }, false));
    const found = pages.flatMap(({ texts }) => texts.join(' ').match(/ord\d+/gu) ?? []);
    expect(found).toEqual(words);
    for (const { texts } of pages) {
      expect(texts.length).toBeLessThanOrEqual(10);
      expect(texts.join('').length).toBeLessThan(800);
    }
  });
});
