import { describe, expect, it } from 'vitest';
import { startBackground } from './background.mjs';

const node = (script: string) => [process.execPath, '-e', script];

describe('startBackground', () => {
  it('is ready with the line that was waited for, and ends the program', async () => {
    const script = "console.log('first'); console.log('42'); setInterval(() => undefined, 1000)";
    const isReady = (line: string) => /^\d+$/.test(line);
    const { line, end } = await startBackground(node(script), { env: {}, isReady });
    expect(line).toBe('42');
    await end();
    // A second time does nothing.
    await end();
  });

  it('tells why a program ended instead', async () => {
    const script = "console.error('no screen'); process.exitCode = 3";
    await expect(startBackground(node(script), { env: {} })).rejects.toThrow(
      /ended with 3: no screen/,
    );
  });

  it('tells of a program that is not there', async () => {
    await expect(startBackground(['no-such-program'], { env: {} })).rejects.toThrow(/ENOENT/);
  });
});
