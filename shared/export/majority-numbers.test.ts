/**
 * A round whose only entry is an obvious majority: no number of any option stands anywhere, neither on a slide nor in the result nor in what
 * leaves the room, whatever was counted and undone before.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAudienceView } from '../audience/build-audience-view';
import { comparisonNote } from '../slides/comparison-note';
import { compareResults } from '../domain/comparison/comparison';
import type { Entry } from '../domain/entry/entry';
import { resultOf } from '../domain/result/result';
import { revealSteps } from '../domain/result/reveal';
import type { RoundState } from '../domain/round/round';
import {
  choicePollOf,
  frozenOf,
  handsOf,
  majorityOf,
  roundOf,
  voidOf,
} from '../domain/testing/builders';
import { handsResultOf } from '../domain/testing/kinds/results';
import { itemOf, sessionWith } from '../domain/testing/sessions';
import { revealSlide } from '../slides/build-round-slides';
import { dictionaryFor } from '../text/dictionary';
import { slideViews } from './carried/slide-views';
import { tableViews } from './carried/table-views';
import { buildDeck } from './deck/build-deck';
import { certificateReport } from './minutes/certificate';
import { minutesReport } from './minutes/minutes';
import { summaryReport } from './minutes/summary';
import { resultsDocument, slidesOf } from './results-document';
import { copiedTable } from './tables/clipboard-table';
import { pollTables } from './tables/poll-tables';

const OPTIONS = ['Ro', 'Mod', 'Tid', 'Luft', 'Fokus', 'Humor'];
const PRESENT = 97;

const rooms = fc
  .record({
    count: fc.integer({ min: 2, max: OPTIONS.length }),
    maxMarks: fc.integer({ min: 1, max: 2 }),
    baseKind: fc.constantFrom('voters' as const, 'present' as const),
    language: fc.constantFrom('da' as const, 'en' as const),
    chosen: fc.nat(),
    /** Hands that were counted first, and undone. */
    undone: fc.array(fc.integer({ min: 2, max: 60 }), { maxLength: 6 }),
  })
  .map(({ count, chosen, undone, language, ...rest }) => {
    const ids = OPTIONS.slice(0, count);
    const poll = choicePollOf(ids, rest);
    const [cell = ''] = ids.slice(chosen % count);
    const hands = undone.slice(0, count).map((votes, i) => handsOf(i + 1, ids[i] ?? '', votes));
    const voids = hands.map(({ sequence }) => voidOf(hands.length + sequence, sequence));
    const log: readonly Entry[] = [...hands, ...voids, majorityOf(2 * hands.length + 1, cell)];
    return { poll, cell, log, language };
  });

type Room = typeof rooms extends fc.Arbitrary<infer R> ? R : never;

function sessionIn(state: RoundState, { poll, log, language }: Room, entries = log) {
  const newest = Math.max(...entries.map(({ sequence }) => sequence));
  const round = roundOf(poll, 'hands', {
    ...{ state, frozen: frozenOf(poll, { present: PRESENT }) },
    ...(state === 'revealed' ? { wallThrough: newest, shownThrough: newest } : {}),
  });
  const base = sessionWith([round], [poll], { entries });
  const agenda = [itemOf('item', poll.id)];
  return {
    ...base,
    workshop: { ...base.workshop, agenda, language, present: PRESENT, title: 'Dag', date: '' },
    projector: { showing: { kind: 'round', roundId: round.id }, isBlack: false } as const,
  };
}

/** All numbers in a value, written as digits or as a number; what belongs to the people is left out. */
function numbersIn(part: unknown, key = ''): readonly string[] {
  const isOfPeople = ['present', 'round', 'maxMarks', 'reveal', 'name'].includes(key);
  if (isOfPeople || part === null) return [];
  if (typeof part === 'number') return [`${key}: ${part}`];
  if (typeof part === 'string') {
    return (part.match(/\d+/gu) ?? []).filter((digits) => digits !== String(PRESENT));
  }
  if (typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([name, own]) => numbersIn(own, name));
}

const ROUND = /(?:Runde|Round) 1/gu;
const withoutRound = (part: unknown) =>
  JSON.parse(JSON.stringify(part).replaceAll(ROUND, '')) as unknown;

describe('where nobody counted', () => {
  it('no slide, on the wall or exported, has a number of an option; the one option stands in words', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const { workshop, rounds, entries } = sessionIn('revealed', room);
        const [round] = rounds;
        const result = round && resultOf(round, entries, []);
        if (!result) throw new Error('A shown round has a result.');
        const { language } = workshop;
        const words = dictionaryFor(language).slides;
        const slides = [
          ...revealSteps(result).map((step) => revealSlide(result, step, round, language)),
          ...slidesOf(resultsDocument(sessionIn('closed', room))).map(({ slide }) => slide),
        ];
        expect(slides).toHaveLength(2);
        for (const slide of slides) {
          expect(numbersIn(withoutRound(slide))).toEqual([]);
          const said = JSON.stringify(slide);
          expect(said).toContain(`"${words.majorityFor}"`);
          expect(said).toContain(`"${words.majorityNote}"`);
          expect(said).not.toMatch(/"(?:rows|places|fraction|percent|rank|votes)"|%/u);
          const others = room.poll.options.filter(({ id }) => id !== room.cell);
          for (const { title } of others) expect(said).not.toContain(`"${title[language]}"`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('minutes, summary and certificate say so in a sentence, and have no table of votes', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const document = resultsDocument(sessionIn('closed', room));
        const { choice, methods } = dictionaryFor(room.language).minutes;
        const title = room.poll.title[room.language];
        const option = room.language === 'da' ? room.cell : `${room.cell} (en)`;
        for (const report of [minutesReport, summaryReport].map((write) => write(document))) {
          const said = JSON.stringify(
            report.blocks.map((block) => ('text' in block ? block.text : '')),
          );
          expect(said.replaceAll('\\"', '"')).toContain(choice.majority(title, option));
          expect(report.blocks.filter(({ kind }) => kind === 'table')).toEqual([]);
          expect(said).toContain(methods.majority);
          expect(said).not.toContain(methods.hands);
        }
        const blocks = certificateReport(document).blocks;
        // The table of facts about people and papers is the only one.
        expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
        expect(blocks).toContainEqual({ kind: 'paragraph', text: choice.majority(title, option) });
      }),
      { numRuns: 40 },
    );
  });

  it('deck, sheets, copied table and carried numbers have no chart, no figure and no other option', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const document = resultsDocument(sessionIn('closed', room));
        const { numbers, slides } = dictionaryFor(room.language);
        const [, result, method] = buildDeck(document).slides;
        expect(JSON.stringify(method?.body)).toContain(slides.majorityNote);
        expect(result?.body).toMatchObject({
          kind: 'paragraphs',
          paragraphs: [{ isHeading: true }, { text: slides.majorityNote }],
        });
        expect(numbersIn(result?.body)).toEqual([]);
        const option = room.poll.options.find(({ id }) => id === room.cell)?.title[room.language];
        const [table] = pollTables(document);
        const rows = table?.rounds.flatMap((own) => own.rows) ?? [];
        expect(rows.map(({ label }) => label)).toEqual([option]);
        expect(rows[0]?.values.majority).toBe(numbers.seenNotCounted);
        const figures = Object.keys(rows[0]?.values ?? {}).filter((key) =>
          ['rank', 'votes', 'share', 'base', 'marks'].includes(key),
        );
        expect(figures).toEqual([]);
        const copied = copiedTable(document, 'r1')?.text ?? '';
        expect(copied.split('\r\n')).toHaveLength(2);
        expect(numbersIn(copied)).toEqual([]);
        // What a file carries is about the people: nothing is told of an option.
        const told = [...slideViews(document), ...tableViews(document)].flatMap((view) =>
          view.figures.map(({ at }) => at.at(-1)),
        );
        expect([...new Set(told)].sort()).toEqual(
          [
            'present',
            'round',
            numbers.columns.confirmed,
            numbers.columns.present,
            numbers.columns.round,
          ]
            .filter((name) => told.includes(name))
            .sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('what was counted and undone before leaves no trace in what is shown or exported', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const plain = [majorityOf(1, room.cell)];
        for (const state of ['open', 'closed', 'revealed'] as const) {
          expect(buildAudienceView(sessionIn(state, room))).toEqual(
            buildAudienceView(sessionIn(state, room, plain)),
          );
        }
        const told = (entries: readonly Entry[]) =>
          resultsDocument(sessionIn('closed', room, entries)).parts.map((part) => [
            part.slides,
            part.kind === 'result' ? part.result : null,
          ]);
        expect(told(room.log)).toEqual(told(plain));
      }),
      { numRuns: 60 },
    );
  });

  it('the open round’s slide is the same whichever option it is, and says that it was not counted', () => {
    fc.assert(
      fc.property(rooms, fc.nat(), (room, other) => {
        const { id = '' } = room.poll.options[other % room.poll.options.length] ?? {};
        const view = buildAudienceView(sessionIn('open', room, [majorityOf(1, room.cell)]));
        expect(view).toEqual(buildAudienceView(sessionIn('open', room, [majorityOf(1, id)])));
        const { majoritySeen } = dictionaryFor(room.language).slides;
        expect(view).toMatchObject({ slide: { kind: 'collecting', status: majoritySeen } });
      }),
      { numRuns: 40 },
    );
  });

  it('before and after is a sentence that says which side has no numbers', () => {
    const poll = choicePollOf(['a', 'b']);
    const seen = resultOf(roundOf(poll, 'hands'), [majorityOf(1, 'a')], []);
    if (!seen) throw new Error('An open round has a result.');
    const { differences } = compareResults(handsResultOf(poll, [5, 9]), seen);
    const note = comparisonNote(differences, 'da', dictionaryFor('da').comparison.note);
    expect(note).toContain('tydeligt flertal efter, skønnet og ikke talt');
    expect(note).not.toMatch(/\b[59]\b/u);
  });
});
