/** What is written is what is read, whatever state the session is in, and equal data give equal text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../domain/session/pages';
import { PACKS } from '../content/packs';
import { practicePoll } from '../content/practice-poll';
import { createSession } from '../content/create-session';
import { isCounted } from '../domain/entry/entry';
import { addPastedItems } from '../domain/programme/pasted-items';
import { pastedItems } from '../domain/programme/pasted-agenda';
import { applyChange, type Session } from '../domain/session/session';
import { spreadPeople } from '../domain/workshop/workshop';
import { WORKSHOP_LANGUAGES } from '../lib/language';
import { CURRENT_VERSION } from './migrations';
import { readWorkshopFile } from './read-workshop-file';
import { conductedSessions, eventfulSession, newSession } from './testing/conducted-sessions';
import { handMadeSessions } from './testing/hand-made-sessions';
import { writeWorkshopFile } from './write-workshop-file';

const MADE = { program: '0.1.0', savedAt: Date.UTC(2026, 8, 22, 8, 15, 30, 125) };
const write = (session: Session) => writeWorkshopFile(session, MADE);

function expectBack(session: Session): void {
  expect(readWorkshopFile(write(session))).toStrictEqual({ ok: true, value: { session, ...MADE } });
}

describe('a session comes back from its file as it was', () => {
  it('when it is new, from each built-in pack in each language', () => {
    for (const pack of PACKS) {
      for (const language of WORKSHOP_LANGUAGES) {
        expectBack(createSession(pack, practicePoll, { id: 'w', date: '2026-09-22', language }));
      }
    }
  });

  it('when much has happened in it', () => {
    expectBack(eventfulSession());
  });

  it('when its whole programme was pasted, and each item is a vote', () => {
    const pack = PACKS[0];
    if (!pack) throw new Error('There are packs.');
    const session = createSession(pack, practicePoll, {
      ...{ id: 'w', date: '2026-09-22', language: 'da' },
    });
    const lines = Array.from({ length: 280 }, (_, index) => `Afstemning: Spørgsmål ${index}?`);
    let made = 0;
    const newId = (): string => `n${(made += 1)}`;
    const newPoll = () => ({ ...practicePoll, id: newId() });
    const pasted = addPastedItems(session, pastedItems(lines.join('\n')), null, {
      ...{ newId, newPoll },
    });
    expect(pasted.ok && pasted.value.polls).toBe(280);
    if (pasted.ok) expectBack(applyChange(session, pasted.value.change));
  });

  it('in every state that acts of a facilitator can bring it into', () => {
    fc.assert(fc.property(conductedSessions(), expectBack), { numRuns: 200 });
  });

  it('in such states with the built-in pack', () => {
    fc.assert(fc.property(conductedSessions(PACKS[0]), expectBack), { numRuns: 30 });
  });

  it('with any log of replacements and voids', () => {
    fc.assert(fc.property(handMadeSessions(), expectBack), { numRuns: 200 });
  });

  it.each([
    [1, 1],
    [999, 1],
    [999, 99],
    [1, 99],
  ])('with %i people at %i tables, as set-up spreads them', (present, count) => {
    const session = newSession();
    const workshop = { ...session.workshop, present, tables: spreadPeople(present, count) };
    expectBack({ ...session, workshop });
  });

  it('with half characters, line breaks and what else can be typed or pasted', () => {
    const session = newSession();
    for (const place of ['\ud83d', '\udc00x', '\u0000\u001f\u2028', '\r\n\t', '</script>', '"\\']) {
      expectBack({ ...session, workshop: { ...session.workshop, place } });
    }
  });
});

describe('the acts that the property is made of', () => {
  it('lead to every state, method, kind of entry, page and thing on the projector', () => {
    const sessions = fc.sample(conductedSessions(), { numRuns: 300, seed: 1 });
    const all = (of: (session: Session) => readonly string[]) =>
      [...new Set(sessions.flatMap(of))].sort();
    expect(all(({ rounds }) => rounds.map(({ state }) => state))).toEqual([
      'closed',
      'open',
      'ready',
      'revealed',
    ]);
    expect(all(({ rounds }) => rounds.map(({ method }) => method))).toEqual([
      'ballot',
      'hands',
      'table-answer',
      'table-slip',
      'totals',
    ]);
    const kindOf = (entry: Session['entries'][number]) =>
      entry.kind === 'void'
        ? `void ${entry.reason}`
        : isCounted(entry) && entry.replaces
          ? 'replaces'
          : entry.kind;
    expect(all(({ entries }) => entries.map(kindOf))).toEqual([
      'hands',
      'majority',
      'replaces',
      'table-answer',
      'table-slip',
      'totals',
      'void reset',
      'void undo',
    ]);
    expect(all(({ position }) => [position.page])).toHaveLength(PAGES.length);
    expect(all(({ projector }) => [projector.showing.kind])).toHaveLength(6);
    const oddities = (session: Session) => [
      ...(session.rounds.some(
        ({ shownThrough, state }) => shownThrough !== null && state === 'open',
      )
        ? ['shown and open again']
        : []),
      ...(session.rounds.some(
        ({ frozen, pollId }) =>
          frozen &&
          !session.workshop.polls.some((poll) => poll.id === pollId && poll === frozen.poll),
      )
        ? ['edited since']
        : []),
      ...(session.rounds.some(({ revealStep }) => revealStep > 0) ? ['stepped'] : []),
      ...(session.rounds.some(({ countingCell }) => countingCell) ? ['counting'] : []),
      ...(session.rounds.some(({ countdownEndsAt }) => countdownEndsAt) ? ['counting down'] : []),
      ...(session.position.agendaItemId === 'practice' ? ['practising'] : []),
    ];
    expect(all(oddities)).toHaveLength(6);
  });
});

describe('the text', () => {
  /** The same data with the keys of each object turned around. */
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    const members = Object.entries(value).reverse();
    return Object.fromEntries(members.map(([key, member]) => [key, turned(member)]));
  };

  it('is the same for the same data, however they came to be', () => {
    fc.assert(
      fc.property(conductedSessions(), (session) => {
        expect(write(turned(session) as Session)).toBe(write(session));
        expect(write(structuredClone(session))).toBe(write(session));
        const read = readWorkshopFile(write(session));
        expect(read.ok && write(read.value.session)).toBe(write(session));
      }),
      { numRuns: 50 },
    );
  });

  it('begins with what the file is, and says who made it and when', () => {
    const lines = write(newSession()).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '{',
      '  "format": "pejling",',
      `  "version": ${CURRENT_VERSION},`,
      '  "program": "0.1.0",',
      '  "savedAt": "2026-09-22T08:15:30.125Z",',
    ]);
    expect(lines[5]).toMatch(/^ {2}"checksum": "[0-9a-f]{8}",$/);
    expect(lines.slice(6, 8)).toEqual(['  "session": {', '    "workshop": {']);
    expect(lines.at(-1)).toBe('');
  });

  it('holds nothing else that may lie in the session by accident', () => {
    const session = { ...newSession(), tally: { a: 3 }, names: ['Mette'] };
    expect(write(session)).toBe(write(newSession()));
  });

  it('leaves the session as it is', () => {
    const session = eventfulSession();
    const before = JSON.stringify(session);
    write(session);
    expect(JSON.stringify(session)).toBe(before);
  });
});
