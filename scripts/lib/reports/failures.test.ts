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

  it('is nothing where all passed', () => {
    expect(failuresOfVitest({})).toEqual([]);
    expect(failuresOfPlaywright({ suites: [] })).toEqual([]);
  });
});
