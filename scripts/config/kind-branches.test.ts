/** Outside of a folder `kinds` nothing branches on a poll's kind: a third kind must never be treated as one of the others. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { kindBranches, programOf } from './kind-branches';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Steps of a migration are frozen: they know the kinds of their time. */
const FROZEN = '/from-version-';

const files = globSync('{shared,renderer,electron}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !file.includes('.test.'));

const meant = new Set(files.filter((file) => !file.includes('/kinds/') && !file.includes(FROZEN)));

const BRANCHES = [
  "poll.kind === 'choice'",
  "'scale' !== result.kind",
  "switch (kind) { case 'choice': break; }",
  "'maxMarks' in poll",
  "['choice'].includes(poll.kind)",
  "new Set<string>(['scale']).has(result.kind)",
  "(poll.kind as string) === 'scale'",
  'isChoice(poll)',
  "comparison.kind === 'choice'",
];

const OTHERS = [
  "step.kind === 'choice'",
  "difference.kind === 'scale'",
  'poll.kind === result.kind',
  "comparison.kind === 'incomparable'",
  "switch (step.kind) { case 'choice': break; }",
  'tables[poll.kind]',
];

/** One line for each. */
const written = [
  "import type { BoxStep } from './domain/ballot-box/box-voter';",
  "import type { BasisDifference } from './domain/comparison/basis-differences';",
  "import type { Comparison } from './domain/comparison/comparison';",
  "import type { ChoicePoll } from './domain/kinds/choice/choice-poll';",
  "import type { Poll } from './domain/poll/poll';",
  "import type { PollResult } from './domain/result/result';",
  'declare const poll: Poll, result: PollResult, comparison: Comparison, step: BoxStep;',
  'declare const difference: BasisDifference, tables: Record<Poll["kind"], string>;',
  'declare function isChoice(one: Poll): one is ChoicePoll;',
  'const { kind } = poll;',
  ...[...BRANCHES, ...OTHERS].map((code) => `${code};`),
].join('\n');

it('nothing branches on a poll’s kind outside of its folder, however it is written', () => {
  const program = programOf(root, [...meant], { 'shared/written.ts': written });
  const found = kindBranches(
    program,
    root,
    (file) => meant.has(file) || file === 'shared/written.ts',
  );
  const isWritten = (one: string) => one.startsWith('shared/written.ts');
  expect(found.filter(isWritten).map((one) => one.replace(/^\S+ /, ''))).toEqual(BRANCHES);
  expect(found.filter((one) => !isWritten(one))).toEqual([]);
}, 60_000);
