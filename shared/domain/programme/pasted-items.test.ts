/** A pasted programme in the «drejebog»: where it stands, when the day begins, and what is refused. */
import { describe, expect, it } from 'vitest';
import { choicePollOf, textOf } from '../testing/builders';
import { sessionWith } from '../testing/sessions';
import { rowsOf } from '../poll/cell';
import type { PollKind } from '../poll/poll';
import { linesOf, newItem } from '../workshop/agenda-item';
import { pastedItems } from './pasted-agenda';
import { addPastedItems } from './pasted-items';

const old = ['a', 'b'].map((id) => ({
  ...newItem('talk', { id, title: textOf(id) }),
  minutes: 30,
}));
const empty = sessionWith([], []);
const session = (agenda: typeof old, startTime = '09:00') => ({
  ...empty,
  workshop: { ...empty.workshop, agenda, startTime },
});
const add = (into: ReturnType<typeof session>, text: string, afterId: string | null = null) => {
  let made = 0;
  const newId = () => `new-${(made += 1)}`;
  const newPoll = () => ({
    ...choicePollOf(['a', 'b']),
    id: newId(),
    title: textOf('Ny afstemning'),
  });
  return addPastedItems(into, pastedItems(text), afterId, { newId, newPoll });
};
const titles = (done: ReturnType<typeof add>) =>
  done.ok ? done.value.change.workshop?.agenda.map(({ title }) => title.da) : null;

describe('a pasted programme', () => {
  it('comes after the item it is pasted at, or last, and the console goes to its last item', () => {
    expect(titles(add(session(old), 'x\ny', 'a'))).toEqual(['a', 'x', 'y', 'b']);
    const last = add(session(old), 'x\ny');
    expect(titles(last)).toEqual(['a', 'b', 'x', 'y']);
    expect(last.ok && last.value.change.position?.agendaItemId).toBe('new-2');
  });

  it('gives a vote the options that stand below it, and a discussion its questions', () => {
    const done = add(
      session([]),
      '9.00 Drøftelse\n- Hvad virker?\nAfstemning: Hvem?\n- Alle\n- Ingen\nAfstemning: Hvornår?',
    );
    if (!done.ok) throw new Error(done.error.kind);
    const { workshop } = done.value.change;
    const lines = workshop?.agenda.flatMap(linesOf).map(({ kind, text }) => [kind, text.da]);
    expect(lines).toEqual([['prompt', 'Hvad virker?']]);
    const options = workshop?.polls.map((poll) => rowsOf(poll).map(({ wording }) => wording.da));
    expect(options).toEqual([
      ['Alle', 'Ingen'],
      ['a', 'b'],
    ]);
    // Of those whose options nobody has written.
    expect(done.value.polls).toBe(1);
  });

  it('makes the kind of vote that its line names', () => {
    const asked: string[] = [];
    const made = {
      newId: () => `new-${asked.length}`,
      newPoll: (kind: PollKind) => {
        asked.push(kind);
        return choicePollOf(['a', 'b']);
      },
    };
    const lines = ['Afstemning: A?', 'Rangordning: B?', 'Pointfordeling: C?', 'Skalaspørgsmål: D?'];
    const done = addPastedItems(session([]), pastedItems(lines.join('\n')), null, made);
    expect([done.ok, asked]).toEqual([true, ['choice', 'ranking', 'allocation', 'scale']]);
  });

  it('sets when an empty day begins, and no other', () => {
    const begins = (into: ReturnType<typeof session>) => {
      const done = add(into, '10.15 Velkomst');
      return done.ok && done.value.change.workshop?.startTime;
    };
    expect(begins(session([]))).toBe('10:15');
    expect(begins(session(old))).toBe('09:00');
  });

  it('tells of the first item that starts at another time than it says', () => {
    const other = (text: string, into = session([])) => {
      const done = add(into, text);
      return done.ok ? done.value.other : undefined;
    };
    expect(other('9.00 Velkomst\n9.15 Oplæg\n9.45 Pause')).toBeNull();
    expect(other('9.00-9.15 Velkomst\n9.30 Oplæg\n10.00 Pause')).toEqual({
      ...{ title: 'Oplæg', written: '09:30', planned: '09:15' },
    });
    // Two items of half an hour stand before it.
    expect(other('10.00 Oplæg', session(old))).toBeNull();
    expect(other('11.00 Oplæg', session(old))).toMatchObject({ planned: '10:00' });
  });

  it('has a new poll and its round for each vote, with the question of the line', () => {
    const long = `${'Hvad '.repeat(40)}nu?`;
    const done = add(
      session(old),
      `Afstemning: Hvor langt er vi?\nPause\nAfstemning om løn\nAfstemning: ${long}`,
    );
    if (!done.ok) throw new Error('refused');
    const { change, polls } = done.value;
    const { agenda = [], polls: all = [] } = change.workshop ?? {};
    expect(polls).toBe(3);
    const asked = agenda.slice(2).map((item) => {
      const poll = all.find(({ id }) => id === item.pollId);
      const round = change.rounds?.find(({ pollId }) => pollId === item.pollId);
      return [item.title.da, poll?.title.da ?? null, round?.state ?? null];
    });
    expect(asked).toEqual([
      ['Hvor langt er vi?', 'Hvor langt er vi?', 'ready'],
      ['Pause', null, null],
      ['Afstemning om løn', 'Ny afstemning', 'ready'],
      // More than a poll's question may be.
      [`Afstemning: ${long}`, 'Ny afstemning', 'ready'],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(3);
  });

  it('is refused as a whole where there is no room, or where a line is too long', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `Punkt nr-${index}`).join('\n');
    expect(add(session(old), lines)).toEqual({
      ok: false,
      error: { kind: 'too-many', rows: 502, most: 300 },
    });
    expect(add(session(old), `Velkomst\n${'x'.repeat(301)}`)).toEqual({
      ok: false,
      error: { kind: 'too-long', line: 2, most: 300 },
    });
  });
});
