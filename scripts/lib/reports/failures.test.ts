import { describe, expect, it } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs';

describe('what failed', () => {
  it('is each red unit test with its first words, and each file that could not be loaded', () => {
    const report = {
      testResults: [
        { name: 'a.test.ts', status: 'failed', message: 'Cannot find b.ts', assertionResults: [] },
        {
          name: 'c.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'failed', fullName: 'subtracts', failureMessages: ['expected 1\n\nto be 2'] },
          ],
        },
      ],
    };
    expect(failuresOfVitest(report)).toEqual([
      'a.test.ts\n  Cannot find b.ts',
      'c.test.ts › subtracts\n  expected 1\n  to be 2',
    ]);
  });

  it('is each red spec with its project, however deep, without colours, and errors outside of specs', () => {
    const test = (status: string, message: string) => ({
      projectName: 'one-file',
      status,
      results: [{ status: status === 'expected' ? 'passed' : 'failed', error: { message } }],
    });
    const report = {
      suites: [
        {
          file: 'a.spec.ts',
          specs: [{ title: 'goes on', line: 7, tests: [test('expected', '')] }],
          suites: [
            {
              file: 'a.spec.ts',
              specs: [
                { title: 'stops', line: 9, tests: [test('unexpected', '\u001b[31mno\u001b[39m')] },
              ],
            },
          ],
        },
      ],
      errors: [{ message: 'no browser' }],
    };
    expect(failuresOfPlaywright(report)).toEqual([
      '[one-file] a.spec.ts:9 › stops\n  no',
      'outside of the specs\n  no browser',
    ]);
  });

  it('is what a spec said first that passed only when it was tried again', () => {
    const results = [{ status: 'failed', error: { message: 'too slow' } }, { status: 'passed' }];
    const tests = [{ projectName: 'desktop', status: 'flaky', results }];
    const skipped = [{ projectName: 'desktop', status: 'skipped', results: [] }];
    const specs = [
      { title: 'wavers', line: 3, tests },
      { title: 'is for CI', line: 5, tests: skipped },
    ];
    expect(failuresOfPlaywright({ suites: [{ file: 'a.spec.ts', specs }] })).toEqual([
      '[desktop] a.spec.ts:3 › wavers\n  too slow',
    ]);
    const later = [{ status: 'passed' }, { status: 'failed', error: { message: 'gone' } }];
    const odd = [{ title: 'odd', line: 1, tests: [{ status: 'unexpected', results: later }] }];
    expect(failuresOfPlaywright({ suites: [{ file: 'a.spec.ts', specs: odd }] })).toEqual([
      '[?] a.spec.ts:1 › odd\n  gone',
    ]);
  });

  it('is told by the first twelve lines that say something', () => {
    const lines = Array.from({ length: 20 }, (_, place) => `line ${place + 1}`);
    const assertionResults = [
      { status: 'failed', fullName: 'long', failureMessages: [lines.join('\n\n')] },
    ];
    const [told] = failuresOfVitest({
      testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }],
    });
    expect(told?.split('\n').slice(1)).toEqual(lines.slice(0, 12).map((line) => `  ${line}`));
  });

  it('is nothing where all passed', () => {
    expect(failuresOfVitest({})).toEqual([]);
    expect(failuresOfPlaywright({ suites: [] })).toEqual([]);
  });
});
