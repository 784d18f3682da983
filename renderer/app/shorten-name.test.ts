import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortenName } from './shorten-name';

it('leaves a name that fits as it is', () => {
  expect(shortenName('årsmøde.pejling', 15)).toBe('årsmøde.pejling');
});

it('keeps the beginning and the ending of a longer one', () => {
  expect(shortenName('Reformer og ledelsesudvikling 2026.pejling', 28)).toBe(
    'Reformer og led…2026.pejling',
  );
});

it('never gives more than there is room for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 8, max: 60 }), (name, most) => {
      expect([...shortenName(name, most)].length).toBeLessThanOrEqual(most);
    }),
  );
});
