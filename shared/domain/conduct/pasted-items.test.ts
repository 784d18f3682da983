/** A pasted programme in the «drejebog»: where it stands, when the day begins, and what is refused. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../testing/builders';
import { sessionWith } from '../testing/sessions';
import { newItem } from '../workshop/agenda-item';
import { pastedItems } from '../workshop/pasted-agenda';
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
  return addPastedItems(into, pastedItems(text), afterId, () => `new-${(made += 1)}`);
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
