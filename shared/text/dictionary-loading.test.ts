/** Languages are loaded before anything is shown in them; Danish is there from the beginning. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// The words of a program that has just begun: tests have every language.
const begin = () => {
  vi.resetModules();
  return import('./dictionary');
};
let own: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  own = await begin();
});
afterEach(() => {
  vi.resetModules();
});

it('has Danish at once, and never shows another language that was not loaded', async () => {
  expect(own.dictionaryFor('da').common.cancel).toBe('Annullér');
  expect(() => own.dictionaryFor('en')).toThrow('en are not loaded');
  await own.loadDictionary('da');
  expect(() => own.dictionaryFor('en')).toThrow('en are not loaded');
  await own.loadDictionary('en');
  expect(own.dictionaryFor('en').common.cancel).toBe('Cancel');
});

it('loads all languages at once', async () => {
  await own.loadDictionaries();
  expect(own.dictionaryFor('en').common.cancel).toBe('Cancel');
});

it('is given every language by one module', async () => {
  await import('./every-dictionary');
  expect(own.dictionaryFor('en').common.cancel).toBe('Cancel');
});
