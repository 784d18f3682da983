/** The fingerprint of a session: equal exactly if nothing worth keeping differs. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Session } from '../domain/session/session';
import { fingerprintOf } from './fingerprint';
import { readWorkshopFile } from './read-workshop-file';
import { conductedSessions, eventfulSession } from './testing/conducted-sessions';
import { pathsOf, withValueAt } from './testing/sealed-file';
import { writeWorkshopFile } from './write-workshop-file';

const session = eventfulSession();
const mark = fingerprintOf(session);

it('is a length and a checksum', () => {
  expect(mark).toMatch(/^\d+-[0-9a-f]{8}$/);
});

it('does not hang on the order in which rounds and entries lie', () => {
  const turned = {
    ...session,
    rounds: [...session.rounds].reverse(),
    entries: [...session.entries].reverse(),
  };
  expect(fingerprintOf(turned)).toBe(mark);
  expect(turned.entries).not.toEqual(session.entries);
});

it('does not hang on where the facilitator stands, nor on what the projector shows', () => {
  const elsewhere: Session = {
    ...session,
    projector: { showing: { kind: 'break' }, isBlack: true },
    position: { page: 'results', agendaItemId: 'welcome' },
  };
  expect(fingerprintOf(elsewhere)).toBe(mark);
});

it('survives the file', () => {
  fc.assert(
    fc.property(conductedSessions(), (conducted) => {
      const read = readWorkshopFile(writeWorkshopFile(conducted, { program: '1', savedAt: 0 }));
      expect(read.ok && fingerprintOf(read.value.session)).toBe(fingerprintOf(conducted));
    }),
    { numRuns: 50 },
  );
});

it('is another for any other number, word or answer in workshop, rounds and entries', () => {
  const { workshop, rounds, entries, ballots, codes } = session;
  const data = { workshop, rounds, entries, ballots, codes };
  const marks = new Map([[mark, 'nothing']]);
  for (const [path, value] of pathsOf(data)) {
    if (typeof value === 'object' && value !== null) continue;
    if (path.join('.') === 'workshop.roomId') continue;
    const other =
      typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}?` : !value;
    const changed = withValueAt(data, path, other) as Session;
    const place = path.join('.');
    expect(marks.get(fingerprintOf(changed)), place).toBeUndefined();
    marks.set(fingerprintOf(changed), place);
  }
  expect(marks.size).toBeGreaterThan(400);
});

it('is the same for each laptop’s copy: which one it is makes no difference to what it holds', () => {
  const workshop = { ...session.workshop, roomId: 'laptop-two' };
  expect(fingerprintOf({ ...session, workshop })).toBe(mark);
});

it('is another with one entry more or less', () => {
  const less = { ...session, entries: session.entries.slice(1) };
  expect(fingerprintOf(less)).not.toBe(mark);
  expect(fingerprintOf({ ...session, rounds: session.rounds.slice(1) })).not.toBe(mark);
});
