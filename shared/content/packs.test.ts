/** The built-in packs: true to their documents, complete in both languages, and silent about past results. */
import { describe, expect, it } from 'vitest';
import type { Poll } from '../domain/poll/poll';
import type { Source } from '../domain/kinds/poll-head';
import { type LocalText, WORKSHOP_LANGUAGES } from '../lib/language';
import type { Pack } from '../domain/workshop/pack';
import { findPack, packPoll, PACKS, scalesFor } from './packs';
import { documentText, withoutLineBreaks } from '../../tests/fixtures/content-documents';

const TOP_SCORERS_OF_2025 = [
  'Tag ansvar for tværgående løsninger',
  'Skab strukturer med faglig ledelse tæt på',
  'Indret støttefunktioner efter faglige behov i de udførende led',
];

/** The document's misspelling of «ledelsesfællesskab», corrected where the question is shown. */
const SPELLING_SLIP = { shown: 'ledelsesfællesskab om', document: 'ledelsesfælleskab om' };

/** All polls of the pack, also those that its agenda does not propose. */
function pollsOf({ activities }: Pack): readonly Poll[] {
  return activities.flatMap((activity) => (activity.kind === 'vote' ? activity.polls : []));
}

function sourcesOf(poll: Poll): readonly Source[] {
  return ('options' in poll ? poll.options : poll.statements).flatMap((item) => item.sources);
}

/** Every text of a poll that can reach the projector, a slip or a slide: all but the editor's note. */
function publicTextsOf(poll: Poll): readonly LocalText[] {
  const shared = [poll.title, poll.instruction];
  if ('options' in poll) {
    // Most options of the packs explain themselves.
    const explained = poll.options.filter(({ explanation: { da, en } }) => da + en !== '');
    return [
      ...shared,
      ...poll.options.map(({ title }) => title),
      ...explained.map(({ explanation }) => explanation),
    ];
  }
  const { scale } = poll;
  const steps = scale.steps.map((step) => step.label);
  const statements = poll.statements.flatMap((statement) => [statement.text, statement.label]);
  return [...shared, ...statements, poll.meanHint, scale.prompt, ...steps, scale.dontKnow];
}

function textsOf(pack: Pack): readonly LocalText[] {
  return [
    pack.name,
    pack.summary,
    pack.workshopTitle,
    ...pollsOf(pack).flatMap((poll) => [
      ...publicTextsOf(poll),
      ...(poll.editorNote ? [poll.editorNote] : []),
    ]),
    ...pack.agenda.map((item) => item.title),
    ...pack.scales.flatMap((scale) => [scale.name, scale.prompt, scale.dontKnow]),
    ...pack.scales.flatMap((scale) => scale.steps.map((step) => step.label)),
    ...pack.documents.map((document) => document.citation),
  ];
}

function choiceOf(pack: Pack, id: string) {
  const poll = pack.polls.find((candidate) => candidate.id === id);
  if (poll?.kind !== 'choice') throw new Error(`No choice called ${id}`);
  return poll;
}

function scalePollOf(pack: Pack, id: string) {
  const poll = pack.polls.find((candidate) => candidate.id === id);
  if (poll?.kind !== 'scale') throw new Error(`No scale poll called ${id}`);
  return poll;
}

const otherCase = (letter: string) =>
  letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();

function expectUnique(ids: readonly string[]) {
  expect(new Set(ids).size).toBe(ids.length);
}

describe('reading a document', () => {
  it('joins a word split at the end of a line', () => {
    expect(withoutLineBreaks('helhedsløs-\nninger på  tværs,\n\nuge- \n plan')).toBe(
      'helhedsløsninger på tværs, ugeplan',
    );
  });

  it('joins a word split where a page ends', () => {
    expect(withoutLineBreaks('der fak-\n\ntisk sker')).toBe('der faktisk sker');
  });

  it('keeps hyphens that are the text’s own', () => {
    expect(withoutLineBreaks('fag- og opgaveområder, fag-\nog opgaveområder')).toBe(
      'fag- og opgaveområder, fag- og opgaveområder',
    );
    expect(withoutLineBreaks('mål\n\n- Frem for HR-\nchefer')).toBe('mål - Frem for HR- chefer');
  });
});

describe.each(PACKS)('pack $id', (pack) => {
  const polls = pollsOf(pack);
  const sources = polls.flatMap(sourcesOf);

  it.each(sources)('finds in $documentId: $quote', ({ documentId, quote }) => {
    expect(quote.trim()).not.toBe('');
    expect(documentText(documentId)).toContain(withoutLineBreaks(quote));
  });

  it('does not find a quote with a single letter, word or comma changed', () => {
    for (const { documentId, quote } of sources) {
      const document = documentText(documentId);
      const changed = [
        quote.replace(/e(?=\p{Ll})/u, 'x'),
        quote.replace(/ \S+ /u, ' '),
        quote.replace(/ /u, ', '),
        quote.replace(/\p{L}/gu, otherCase),
      ];
      for (const wrong of changed) {
        if (wrong !== quote) expect(document, wrong).not.toContain(withoutLineBreaks(wrong));
      }
    }
  });

  it('says verbatim only of wordings that stand in the document they name', () => {
    for (const poll of polls) {
      const items =
        'options' in poll
          ? poll.options.map((option) => ({ ...option, wording: option.title.da }))
          : poll.statements.map((statement) => ({ ...statement, wording: statement.text.da }));
      for (const { verbatim, wording, sources: itemSources } of items) {
        const isFound = itemSources.some(({ documentId, quote }) => {
          const printed = quote.replace(SPELLING_SLIP.document, SPELLING_SLIP.shown);
          return printed === wording && documentText(documentId).includes(quote);
        });
        expect(isFound, wording).toBe(verbatim);
      }
    }
  });

  it('gives every option and statement a source, and every document a use', () => {
    for (const poll of polls) {
      const items = 'options' in poll ? poll.options : poll.statements;
      for (const item of items) expect(item.sources, item.id).not.toHaveLength(0);
    }
    const lines = [...pack.activities, ...pack.quotations].flatMap((activity) =>
      activity.kind === 'vote' ? [] : activity.lines,
    );
    const cited = new Set(
      [...sources, ...lines.flatMap(({ source }) => source ?? [])].map(
        ({ documentId }) => documentId,
      ),
    );
    expect([...cited].sort()).toEqual(pack.documents.map((document) => document.id).sort());
  });

  it.each(WORKSHOP_LANGUAGES)('is written out in %s', (language) => {
    for (const text of textsOf(pack)) {
      expect(text[language].trim(), JSON.stringify(text)).not.toBe('');
      expect(text[language]).toBe(text[language].trim());
      expect(text[language]).not.toMatch(/ {2}|'|"|\bkrydser/);
    }
  });

  it('uses every id once', () => {
    expectUnique(polls.map((poll) => poll.id));
    expectUnique(pack.agenda.map((item) => item.id));
    expectUnique(pack.scales.map((scale) => scale.id));
    expectUnique(pack.documents.map((document) => document.id));
    expectUnique(
      polls.flatMap((poll) =>
        ('options' in poll ? poll.options : poll.statements).map((item) => item.id),
      ),
    );
  });

  it('has scales that run upwards from 1, the polls’ own among them', () => {
    for (const scale of pack.scales) {
      expect(scale.steps.map((step) => step.value)).toEqual(scale.steps.map((_, i) => i + 1));
    }
    for (const poll of polls) {
      if (poll.kind === 'scale') expect(pack.scales[0]).toEqual(poll.scale);
    }
  });

  it('has an agenda that conducts each poll once and takes time', () => {
    expect(pack.startTime).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
    const conducted = pack.agenda.flatMap((item) => (item.kind === 'poll' ? [item.pollId] : []));
    expect(conducted).toEqual(pack.polls.map((poll) => poll.id));
    for (const item of pack.agenda) {
      expect(item.minutes).toBeGreaterThan(0);
    }
  });
});

describe('leadership-chain-2025', () => {
  const pack = findPack('leadership-chain-2025');
  if (pack === null) throw new Error('The pack is missing');
  const themes = choiceOf(pack, 'ten-themes');
  const questions = scalePollOf(pack, 'wholeness-five');

  it('asks the conference’s own two questions, printed there in capitals', () => {
    const document = documentText('reform-conference');
    expect(document).toContain(themes.title.da.toUpperCase());
    expect(document).toContain(questions.title.da.toUpperCase());
  });

  it('has the three top scorers word for word', () => {
    for (const title of TOP_SCORERS_OF_2025) {
      const theme = themes.options.find((option) => option.title.da === title);
      expect(theme?.verbatim, title).toBe(true);
    }
  });

  it('corrects one spelling slip and changes no other letter of the five questions', () => {
    const corrected = questions.statements.filter(
      (statement) => statement.text.da !== statement.sources[0]?.quote,
    );
    expect(corrected.map((statement) => statement.id)).toEqual(['wholeness-q3']);
  });

  it('does not prime the room: nothing shown tells how anyone voted before', () => {
    const priming = /top.?scor|top.?3|top(pen)? tre|vinder|winner|flest|most votes|2025|%|kilde/i;
    for (const text of pack.polls.flatMap(publicTextsOf)) {
      for (const language of WORKSHOP_LANGUAGES) expect(text[language]).not.toMatch(priming);
    }
    const fields = new Set(themes.options.flatMap((option) => Object.keys(option)));
    expect([...fields].sort()).toEqual(['explanation', 'id', 'sources', 'title', 'verbatim']);
  });
  it('does not argue: an explanation says what a theme is, not that it is needed', () => {
    const danish =
      /(?<!\p{L})(?:skal|bør|må|ofte|fordi|men er|afgørende|barriere|frem for|mere kvalitet|desværre|dog)(?!\p{L})/iu;
    const english =
      /\b(?:should|must|need|often|because|crucial|barrier|rather than|better|yet)\b/iu;
    for (const { explanation } of themes.options) {
      expect(explanation.da).not.toMatch(danish);
      expect(explanation.en).not.toMatch(english);
    }
  });
});

describe('findPack', () => {
  it('answers null for a pack that is not built in', () => {
    expect(findPack('unknown')).toBeNull();
  });
});

describe('a built-in poll', () => {
  it('is found from any workshop, whichever pack it is from', () => {
    for (const packId of ['leadership-chain-2025', 'four-guiding-marks', 'gone']) {
      expect(packPoll({ packId }, 'seven-messages')?.title.da).toMatch(/syv budskaber/);
    }
    expect(packPoll({ packId: 'leadership-chain-2025' }, 'made-by-hand')).toBeNull();
  });

  it('offers the scales of its own pack, and any other poll none', () => {
    expect(scalesFor('five-conclusions').map(({ id }) => id)).toEqual(['agree5']);
    expect(scalesFor('wholeness-five')).toHaveLength(3);
    expect(scalesFor('made-by-hand')).toEqual([]);
  });
});
