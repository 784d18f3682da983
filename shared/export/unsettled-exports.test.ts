/**
 * What two laptops typed differently and nobody has settled: whatever leaves the room says so beside the numbers, and tells nothing of what
 * does not count.
 */
import { describe, expect, it } from 'vitest';
import type { Entry, TableSlipEntry } from '../domain/entry/entry';
import {
  choicePollOf,
  frozenOf,
  roleOf,
  roundIn,
  slipOf,
  voidOf,
} from '../domain/testing/builders';
import { itemOf, sessionWith } from '../domain/testing/sessions';
import { buildDeck } from './deck/build-deck';
import { certificateReport } from './minutes/certificate';
import { mailTexts, minutesReport } from './minutes/minutes';
import { summaryReport } from './minutes/summary';
import { packageDocument } from './package/package-document';
import { markdownOf } from './report/plain-texts';
import { resultsDocument, slidesOf, type ResultsDocument } from './results-document';
import { copiedTable } from './tables/clipboard-table';
import { csvText } from './tables/csv-text';
import { pollTables } from './tables/poll-tables';

const poll = choicePollOf(['Ro', 'Mod', 'Tid'], { maxMarks: 3 });
const roles = [roleOf('boss'), roleOf('staff')];
const FROZEN = frozenOf(poll, { present: 1400, roles });
/** Both by role and in two rounds, so that every kind of part is there. */
const first = { ...roundIn('closed', poll), id: 'first', frozen: FROZEN };
const second = { ...roundIn('revealed', poll), id: 'second', number: 2, frozen: FROZEN };
const SEEN = { revealStep: 9, shownThrough: 99, shownBallots: 0 };

const typed = (
  sequence: number,
  table: number,
  roleId: string,
  ro: number,
  own: Partial<TableSlipEntry> = {},
) =>
  slipOf(
    sequence,
    table,
    40,
    { Ro: ro, Mod: 40 - ro, Tid: 7 },
    { roundId: 'second', roleId, room: 'one', recordedAt: 1_790_000_000_000 + sequence, ...own },
  );
/** Table 2 twice, each of its two roles with other numbers: one table of the room. 7919 is in no number that counts. */
const TWICE: readonly Entry[] = [
  slipOf(1, 1, 50, { Ro: 30, Mod: 9 }, { roundId: 'first', roleId: 'boss' }),
  slipOf(2, 2, 50, { Ro: 12, Mod: 9 }, { roundId: 'first', roleId: 'staff' }),
  typed(3, 1, 'boss', 21),
  typed(4, 2, 'boss', 7919, { room: 'two' }),
  typed(5, 2, 'boss', 22),
  typed(6, 2, 'staff', 7907, { room: 'two' }),
  typed(7, 2, 'staff', 23),
];
const SETTLED = [...TWICE, voidOf(8, 4), voidOf(9, 6)].map((entry) => ({
  ...entry,
  ...(entry.kind === 'void' ? { roundId: 'second' } : {}),
}));

function sessionOf(entries: readonly Entry[], language: 'da' | 'en') {
  const base = sessionWith([first, { ...second, ...SEEN }], [poll], { entries });
  const workshop = {
    ...base.workshop,
    ...{ language, agenda: [itemOf('item', poll.id)] },
    minutes: { isFinal: true, sections: [] },
  };
  return { ...base, workshop };
}

/** Everything that is written of the document, by what it is. */
function everything(document: ResultsDocument): Readonly<Record<string, string>> {
  const { language } = document.workshop;
  const deck = buildDeck(document);
  const copied = copiedTable(document, 'second');
  const [table] = pollTables(document);
  const parts = document.parts.filter(({ round }) => round.id === 'second');
  const pictures = [...slidesOf({ parts }), ...document.steps.flatMap(({ slides }) => slides)];
  return {
    ...Object.fromEntries(
      pictures.map(({ name, slide }) => [`picture ${name}`, JSON.stringify(slide)]),
    ),
    'notes of the deck': JSON.stringify(deck.slides.map(({ notes }) => notes)),
    'method of the deck': JSON.stringify(deck.slides.at(-1)),
    'sheet and CSV': table ? csvText(table, language) : '',
    'copied table': copied?.html ?? '',
    'copied cells': copied?.text ?? '',
    minutes: JSON.stringify(minutesReport(document)),
    markdown: markdownOf(minutesReport(document)),
    'mail as HTML': mailTexts(document).html,
    'mail as text': mailTexts(document).text,
    summary: JSON.stringify(summaryReport(document)),
    certificate: JSON.stringify(certificateReport(document).blocks),
  };
}

const SAYS = {
  da: /uafklaret: 1 bord|Én optælling er uafklaret|Uafklarede optællinger/u,
  en: /unsettled: 1 table|One count is unsettled|Unsettled counts/u,
} as const;

describe.each(['da', 'en'] as const)('an unsettled table, in %s', (language) => {
  const document = packageDocument(sessionOf(TWICE, language));
  const texts = everything(document);

  it('there are pictures of every kind, with the steps of the reveal', () => {
    expect(document.parts.map(({ kind }) => kind)).toEqual([
      ...['result', 'groups', 'result', 'groups', 'comparison'],
    ]);
    expect(document.steps.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(texts))('is told by %s, as one table', (_, text) => {
    expect(text).toMatch(SAYS[language]);
  });

  it('what does not count is told by none of them', () => {
    expect(Object.values(texts).join('\n')).not.toMatch(/79(?:19|07)/u);
  });

  it('keeps the minutes a draft, whatever they were declared', () => {
    const words = { da: ['Udkast', 'Endeligt'], en: ['Draft', 'Final'] } as const;
    const [draft, final] = words[language];
    expect(minutesReport(document).subtitle).toContain(draft);
    const settled = minutesReport(resultsDocument(sessionOf(SETTLED, language)));
    expect(settled.subtitle).toContain(final);
  });
});

it('once it is settled, nothing of it is said any more', () => {
  for (const language of ['da', 'en'] as const) {
    const document = packageDocument(sessionOf(SETTLED, language));
    for (const [name, text] of Object.entries(everything(document))) {
      // The certificate counts them: none.
      if (name !== 'certificate') expect(text, name).not.toMatch(/uafklar|unsettled/iu);
    }
    expect(everything(document).certificate).toMatch(
      /"(?:Uafklarede optællinger|Unsettled counts)","0"/u,
    );
  }
});

it('of one round alone the table and its pictures say it: the round before says nothing', () => {
  const document = packageDocument(sessionOf(TWICE, 'da'));
  const [round] = document.parts;
  expect(copiedTable(document, 'first')?.html).not.toContain('uafklaret');
  expect(JSON.stringify(round?.slides)).not.toContain('uafklaret');
});
