/** Writers whose code comes on demand: keys are heard before it is fetched and before it writes. */
import { expect, it } from 'vitest';
import { twoRounds } from '../../tests/fixtures/results-to-export';
import { EXPORT_WRITERS } from './export-writers';

/** Writes CSV files, and notes in which order turns and steps came. `stopped`: the export is stopped in the second turn. */
function writeCsv(stopped: boolean) {
  const order: string[] = [];
  const writer = EXPORT_WRITERS.find(({ id }) => id === 'csv');
  if (!writer) throw new Error('There is no writer of CSV');
  const isStopped = () => stopped && order.length >= 2;
  const written = writer.write(twoRounds('da', 'own'), {
    name: 'tal',
    onProgress: () => order.push('step'),
    signal: {
      aborted: false,
      throwIfAborted: () => {
        if (isStopped()) throw new Error('stopped');
      },
    },
    othersTurn: () => {
      order.push('turn');
      return Promise.resolve();
    },
  });
  return { order, written };
}

it('lets keys be heard before code is fetched, and again before it writes', async () => {
  const { order, written } = writeCsv(false);
  expect((await written).length).toBeGreaterThan(0);
  expect(order).toEqual(['turn', 'turn', 'step']);
});

it('writes nothing if it is stopped while the code is fetched', async () => {
  const { order, written } = writeCsv(true);
  await expect(written).rejects.toThrow('stopped');
  expect(order).toEqual(['turn', 'turn']);
});
