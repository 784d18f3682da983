import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocationPollOf, rankingPollOf, choicePollOf, scalePollOf } from '../testing/builders';
import { rowsOf } from './cell';
import {
  blankPoll,
  copyOfPoll,
  withNewRows,
  withoutRow,
  withRowDoubled,
  withRowMoved,
  type RowsPlace,
} from './edit-rows';
import { POLL_KINDS, type Poll } from './poll';

const POLLS: readonly Poll[] = [
  choicePollOf(['a', 'b', 'c']),
  ...['Ved ikke', ''].map((unsure) => scalePollOf(['a', 'b', 'c'], 4, unsure)),
];

function counter(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

const ids = (poll: Poll) =>
  rowsOf(poll)
    .map(({ id }) => id)
    .join(' ');
const texts = (poll: Poll) => rowsOf(poll).map(({ wording }) => wording.da);

function added(poll: Poll, lines: readonly string[], at: RowsPlace): Poll {
  const done = withNewRows(poll, lines, at, counter());
  if (!done.ok) throw new Error(done.error.kind);
  return done.value;
}

describe.each(POLLS)('rows of a $kind', (poll) => {
  it('come where they are put, in both languages, without blank ones', () => {
    const more = added(poll, ['  Et ', '', 'To'], 1);
    expect(texts(more)).toEqual(['a', 'Et', 'To', 'b', 'c']);
    expect(rowsOf(more)[1]?.wording).toEqual({ da: 'Et', en: 'Et' });
    expect(texts(added(poll, ['Et', 'To'], 'all'))).toEqual(['Et', 'To']);
    expect(texts(added(poll, ['Et', 'To'], 'end'))).toEqual(['a', 'b', 'c', 'Et', 'To']);
    expect(added(poll, ['', ' '], 'all')).toBe(poll);
  });

  it('are refused as a whole where they are too many or too long for a file', () => {
    const lines = Array.from({ length: 18 }, (_, index) => `Linje ${index}`);
    expect(withNewRows(poll, lines, 0, counter())).toEqual({
      ok: false,
      error: { kind: 'too-many', rows: 21, most: 20 },
    });
    expect(texts(added(poll, lines.slice(0, 17), 3))).toHaveLength(20);
    const long = withNewRows(poll, ['kort', 'x'.repeat(241)], 0, counter());
    expect(long).toMatchObject({ ok: false, error: { kind: 'too-long', line: 2 } });
  });

  it('are moved, copied below themselves, and taken away, but never the last', () => {
    expect(ids(withRowMoved(poll, 'a', 2))).toBe('b c a');
    expect(withRowMoved(poll, 'a', 3)).toBe(poll);
    expect(withRowMoved(poll, 'a', -1)).toBe(poll);
    expect(ids(withRowDoubled(poll, 'b', 'n'))).toBe('a b n c');
    expect(texts(withRowDoubled(poll, 'b', 'n'))).toEqual(['a', 'b', 'b', 'c']);
    expect(ids(withoutRow(poll, 'b'))).toBe('a c');
    const one = withoutRow(withoutRow(poll, 'a'), 'b');
    expect(withoutRow(one, 'c')).toBe(one);
  });

  it('keep what stands under the pack’s words to the pack’s own row', () => {
    const sourced = {
      ...poll,
      ...('options' in poll
        ? { options: poll.options.map((own) => ({ ...own, verbatim: true })) }
        : { statements: poll.statements.map((own) => ({ ...own, verbatim: true })) }),
    } as Poll;
    const copy = withRowDoubled(sourced, 'a', 'n');
    const rows = 'options' in copy ? copy.options : copy.statements;
    expect(rows.map(({ verbatim }) => verbatim)).toEqual([true, false, true, true]);
  });

  it('have ids that are nobody else’s in a copy of the poll', () => {
    const copy = copyOfPoll(poll, counter());
    expect(texts(copy)).toEqual(['a', 'b', 'c']);
    const all = [copy.id, poll.id, ...rowsOf(copy).map(({ id }) => id), 'a', 'b', 'c'];
    expect(new Set(all).size).toBe(all.length);
  });
});

it('never allows more marks than there are options', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 }), (gone) => {
      const poll = gone.reduce<Poll>(withoutRow, choicePollOf(['a', 'b', 'c', 'd']));
      if (poll.kind !== 'choice') throw new Error('still a choice');
      expect(poll.maxMarks).toBe(Math.min(3, poll.options.length));
    }),
  );
});

it.each(POLL_KINDS)('makes a new %s of its words', (kind) => {
  const head = {
    id: 'p',
    title: { da: 'Ny', en: 'New' },
    instruction: { da: '', en: '' },
    editorNote: null,
  };
  const steps = ['Nej', 'Ja'].map((text) => ({ da: text, en: text }));
  const words = { prompt: head.title, steps, dontKnow: { da: 'Ved ikke', en: 'Don’t know' } };
  const poll = blankPoll(kind, head, [{ da: 'Et', en: 'One' }], words, counter());
  expect(poll).toMatchObject({ kind, id: 'p', title: { da: 'Ny' } });
  expect(rowsOf(poll)).toEqual([
    { id: 'new-1', wording: { da: 'Et', en: 'One' }, label: { da: 'Et', en: 'One' } },
  ]);
});

it.each([
  [rankingPollOf(Array.from('abcde')), 5],
  [allocationPollOf(Array.from('abcdefghij')), 10],
] as const)('takes no more rows than a $kind has room for, and nothing is lost', (poll, most) => {
  expect(withNewRows(poll, ['x'], 'end', counter())).toEqual({
    ok: false,
    error: { kind: 'too-many', rows: most + 1, most },
  });
  expect(withRowDoubled(poll, 'a', 'n')).toBe(poll);
});
