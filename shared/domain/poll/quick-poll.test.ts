/** Quick polls: what is refused, and what comes of what is typed. */
import { expect, it } from 'vitest';
import { quickPoll, quickProblem, type QuickDraft } from './quick-poll';

const words = {
  da: { instruction: (marks: number) => `kryds: ${marks}` },
  en: { instruction: (marks: number) => `marks: ${marks}` },
};
const draftOf = (options: readonly string[], overrides: Partial<QuickDraft> = {}): QuickDraft => ({
  question: 'Pause?',
  options,
  maxMarks: 1,
  ...overrides,
});

it.each([
  [draftOf(['Ja', 'Nej'], { question: '  ' }), { kind: 'no-question' }],
  [draftOf([]), { kind: 'too-few' }],
  [draftOf(['Ja', ' ', '']), { kind: 'too-few' }],
])('of %j is refused in words', (draft, problem) => {
  expect(quickProblem(draft)).toEqual(problem);
  expect(quickPoll(draft, 'p', words)).toBeNull();
});

it('is made of options that read alike, too: they are told, and asked about before it opens', () => {
  const poll = quickPoll(draftOf(['Ja', 'Nej', ' ja ']), 'p', words);
  expect(poll?.options.map(({ title }) => title.da)).toEqual(['Ja', 'Nej', 'ja']);
});

it('is a choice among what is typed, without what is blank', () => {
  const poll = quickPoll(
    draftOf([' Ja\u200b ', '', '\u200b', 'Nej', '\ufeffOm  lidt']),
    'p',
    words,
  );
  expect(poll).toMatchObject({
    kind: 'choice',
    id: 'p',
    title: { da: 'Pause?', en: 'Pause?' },
    instruction: { da: 'kryds: 1', en: 'marks: 1' },
    maxMarks: 1,
    baseKind: 'voters',
  });
  expect(poll?.options.map(({ title }) => title.da)).toEqual(['Ja', 'Nej', 'Om lidt']);
  expect(new Set(poll?.options.map(({ id }) => id)).size).toBe(3);
});

it('never allows more marks than there are options', () => {
  expect(quickPoll(draftOf(['Ja', 'Nej'], { maxMarks: 3 }), 'p', words)?.maxMarks).toBe(2);
});
