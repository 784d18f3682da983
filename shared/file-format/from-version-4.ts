/**
 * Version 5 added which editions of the polls are on paper (what was printed before, nobody knows), and how tables were
 * drawn for a recount: until then three of them by the program's lot. What the projector shows of a long list got a page: until then the
 * first one. And the minutes can be corrected: until then nobody had.
 * A laptop's copy got a room: until then none was noted. A day can have a wished end: until then none had. Agenda items that conduct no
 * poll can show lines, and every item has a note to oneself: until then they had none. What is said can be noted at agenda items: until then
 * nobody had.
 */
import { addToWorkshop } from './add-to-workshop';
import { isRecord } from './is-record';

/** Turns a session of version 4 into version 5; anything that is not a session is returned unchanged. */
export function fromVersion4(session: unknown): unknown {
  if (!isRecord(session)) return session;
  const { entries } = session;
  const drawn = Array.isArray(entries) ? { ...session, entries: entries.map(withDraw) } : session;
  return addToWorkshop(withLines(withPage(drawn)), {
    endTime: '',
    printed: [],
    minutes: { isFinal: false, sections: [] },
    notes: [],
    namesTables: false,
    isTemplate: false,
    roomId: null,
    rooms: [],
  });
}

function withDraw(entry: unknown): unknown {
  if (!isRecord(entry) || entry.kind !== 'recount-draw') return entry;
  return { ...entry, by: { kind: 'lot' }, errors: null };
}

function withPage(session: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { projector } = session;
  if (!isRecord(projector) || !isRecord(projector.showing)) return session;
  const { showing } = projector;
  if (showing.kind !== 'comparison' && showing.kind !== 'groups') return session;
  return { ...session, projector: { ...projector, showing: { ...showing, page: 0 } } };
}

/** The kinds of version 4 that can hold lines now. */
const WITH_LINES: readonly unknown[] = ['talk', 'exercise', 'discussion'];

const NO_LINES = { lines: [], waitsFor: [] };

function withLines(session: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { workshop } = session;
  if (!isRecord(workshop) || !Array.isArray(workshop.agenda)) return session;
  const agenda = workshop.agenda.map((item: unknown) =>
    isRecord(item)
      ? { ...item, ownNote: '', ...(WITH_LINES.includes(item.kind) ? NO_LINES : {}) }
      : item,
  );
  return { ...session, workshop: { ...workshop, agenda } };
}
