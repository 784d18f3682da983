/** Putting a part back leaves the rest as it is, and refuses where the part is not as it was left. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPlaces, restorePart } from './restore-part';

const before = {
  title: 'Møde',
  place: 'Odense',
  polls: [
    { id: 'a', title: { da: 'Et', en: 'One' }, marks: 3 },
    { id: 'b', title: { da: 'To', en: 'Two' }, marks: 1 },
  ],
  tables: [
    { number: 1, people: 6 },
    { number: 2, people: 6 },
  ],
};
type Paper = typeof before;
const [a, b] = before.polls as [Paper['polls'][number], Paper['polls'][number]];

describe('a part', () => {
  it('is put back, whatever else was changed since', () => {
    const after = { ...before, title: 'Årsmøde' };
    const current = { ...after, place: 'Vejle', polls: [{ ...a, marks: 2 }, b] };
    const value = { ...current, title: 'Møde' };
    expect(restorePart(current, after, before)).toEqual({ ok: true, value });
  });

  it('is put back within a thing of a list, beside another part of the same thing', () => {
    const after = { ...before, polls: [{ ...a, marks: 2 }, b] };
    const retitled = { da: 'Én', en: 'One' };
    const current = { ...after, polls: [b, { ...a, marks: 2, title: retitled }] };
    const value = { ...current, polls: [b, { ...a, title: retitled }] };
    expect(restorePart(current, after, before)).toEqual({ ok: true, value });
  });

  it('is left alone where it was changed again', () => {
    const after = { ...before, title: 'Årsmøde' };
    const current = { ...after, title: 'Landsmøde' };
    expect(restorePart(current, after, before)).toEqual({ ok: false, error: 'changed-since' });
  });
});

describe('a thing of a list', () => {
  const c = { id: 'c', title: { da: 'Tre', en: 'Three' }, marks: 1 };
  const after = { ...before, polls: [a, c, b] };

  it('that was added is taken away, and put back behind the same neighbour', () => {
    const current = { ...after, polls: [b, a, c] };
    const gone = restorePart(current, after, before);
    expect(gone).toEqual({ ok: true, value: { ...current, polls: [b, a] } });
    if (gone.ok) {
      expect(restorePart(gone.value, before, after)).toEqual({ ok: true, value: current });
    }
  });

  it('that was added stays where it was changed since', () => {
    const current = { ...after, polls: [a, { ...c, marks: 2 }, b] };
    expect(restorePart(current, after, before).ok).toBe(false);
  });

  it('that is gone since can’t be put back as it was', () => {
    const edited = { ...before, polls: [{ ...a, marks: 2 }, b] };
    expect(restorePart({ ...edited, polls: [b] }, edited, before).ok).toBe(false);
  });
});

const lists = fc.uniqueArray(fc.record({ id: fc.nat({ max: 6 }), text: fc.nat({ max: 2 }) }), {
  selector: ({ id }) => id,
  maxLength: 5,
});
const papers = fc.record({
  title: fc.nat({ max: 2 }),
  rows: lists,
  names: fc.array(fc.nat({ max: 2 }), { maxLength: 2 }),
});

it('where nothing else changed, gives what stood there before', () => {
  fc.assert(
    fc.property(papers, papers, (from, to) => {
      expect(restorePart(from, from, to)).toEqual({ ok: true, value: to });
      expect(restorePart(to, from, from)).toEqual({ ok: true, value: to });
    }),
  );
});

it('puts back what it was changed from, or refuses; and never touches what did not change', () => {
  fc.assert(
    fc.property(papers, papers, papers, (current, from, to) => {
      const restored = restorePart(current, from, to);
      if (!restored.ok) return;
      if (from.title === to.title) expect(restored.value.title).toBe(current.title);
      else expect([current.title, restored.value.title]).toEqual([from.title, to.title]);
      for (const row of current.rows) {
        const [then, wanted] = [from, to].map(({ rows }) => rows.find(({ id }) => id === row.id));
        if (then?.text === wanted?.text) expect(restored.value.rows).toContainEqual(row);
        else expect(then).toEqual(row);
      }
    }),
  );
});

it('names the places that differ, the innermost ones', () => {
  const after = {
    ...before,
    title: 'Årsmøde',
    polls: [{ ...a, title: { da: 'Én', en: 'One' } }, b],
  };
  expect(changedPlaces(before, after)).toEqual(['title', 'polls/a/title/da']);
  expect(changedPlaces(before, { ...before, tables: before.tables.slice(1) })).toEqual(['tables']);
  expect(changedPlaces(before, structuredClone(before))).toEqual([]);
});
