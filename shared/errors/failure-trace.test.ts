import { describe, expect, it } from 'vitest';
import { traceOf } from './failure-trace';

/** An error as V8 describes it, with a stack of our own. */
function failure(message: string, lines: readonly string[]): Error {
  const error = new TypeError(message);
  error.stack = [`TypeError: ${message}`, ...lines].join('\n');
  return error;
}

describe('the trace of a failure', () => {
  it('names function, file and place, without folders', () => {
    const error = failure('broken', [
      '    at record (app://pejling/assets/facilitator.js:12:34)',
      '    at async Object.save (file:///C:/Users/Anna/Pejling/main.js:5:6)',
      '    at C:\\Users\\Anna\\Pejling\\main.js:7:8',
      '    at new Store (/home/anna/dist/main.js:9:10)',
    ]);
    expect(traceOf(error)).toEqual({
      name: 'TypeError',
      frames: [
        'record facilitator.js:12:34',
        'Object.save main.js:5:6',
        'main.js:7:8',
        'new Store main.js:9:10',
      ],
    });
  });

  it('says nothing of what the message says, on however many lines', () => {
    const error = failure('Table 7 gave 12 marks to «Tillid»\nKirsten Holm said so', []);
    expect(JSON.stringify(traceOf(error))).toBe('{"name":"TypeError","frames":[]}');
    const posing = failure('one\n    at Kirsten Holm', []);
    expect(traceOf(posing).frames).toEqual([]);
  });

  it('has at most thirty frames', () => {
    const lines = Array.from({ length: 50 }, (_, index) => `    at f (main.js:${index + 1}:1)`);
    const { frames } = traceOf(failure('deep', lines));
    expect(frames).toHaveLength(30);
    expect(frames[0]).toBe('f main.js:1:1');
  });

  it('takes whatever was thrown', () => {
    expect(traceOf('a secret')).toEqual({ name: 'string', frames: [] });
    expect(traceOf(null)).toEqual({ name: 'object', frames: [] });
    const real = traceOf(new RangeError('x'));
    expect(real.name).toBe('RangeError');
    expect(real.frames[0]).toMatch(/failure-trace\.test\.ts:\d+:\d+$/);
  });
});
