import { expect, it } from 'vitest';
import { choicePollOf, scalePollOf, statementOf } from '../testing/builders';
import type { Poll } from './poll';
import { pollWarnings } from './poll-warnings';

const UNWRITTEN = { questions: ['Nyt spørgsmål'], rows: ['Svarmulighed'] };
const warned = (poll: Poll) => pollWarnings(poll, 'da', UNWRITTEN);
const said = (text: string) => ({ da: text, en: text });

it('says nothing of a poll that is ready', () => {
  expect(warned(choicePollOf(['Et', 'To', 'Tre']))).toEqual([]);
  expect(warned(scalePollOf(['Et', 'To']))).toEqual([]);
});

it('says what nobody has written yet, and what is not a question yet', () => {
  const poll = choicePollOf(['Svarmulighed'], { title: said('Nyt spørgsmål') });
  expect(warned(poll)).toEqual([
    { kind: 'unwritten-question' },
    { kind: 'unwritten', rows: [1] },
    { kind: 'too-few', least: 2 },
  ]);
});

it('finds options that read alike in case and spaces, long ones, and too many', () => {
  const texts = ['Tid', 'x'.repeat(81), ' tid ', ...Array.from({ length: 10 }, (_, i) => `${i}`)];
  expect(warned(choicePollOf(texts))).toEqual([
    { kind: 'alike', rows: [1, 3] },
    { kind: 'too-long', rows: [2], most: 80 },
    { kind: 'many', rows: 13 },
  ]);
  expect(warned(choicePollOf(['a', 'b'], { title: said('y'.repeat(121)) }))).toEqual([
    { kind: 'long-question', most: 120 },
  ]);
});

it('finds statements that ask two things, but not in the words of a document', () => {
  const poll = scalePollOf(['Vi har tid og ro', 'Vi har oglarm', 'Vi har tid samt ro']);
  expect(warned(poll)).toEqual([{ kind: 'double-barrelled', rows: [1, 3] }]);
  const sources = [{ documentId: 'd', quote: 'q' }];
  const quoted = { ...poll, statements: [{ ...statementOf('Tid og ro'), sources }] };
  expect(warned(quoted)).toEqual([]);
});

it('misses «Ved ikke» on a scale without it', () => {
  const poll = scalePollOf(['a']);
  expect(warned({ ...poll, scale: { ...poll.scale, dontKnow: said('') } })).toEqual([
    { kind: 'no-dont-know' },
  ]);
});
