/** Which texts are loaded when: one's own language before it is shown, all of them, and their hyphens, before a workshop can be. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Program } from '../../testing/program';

// A program that has just begun, with Danish only: other tests have every language.
const begin = async () => {
  vi.resetModules();
  const [program, box, computer, settings, dictionary, hyphens] = await Promise.all([
    import('../../testing/program'),
    import('../../testing/ballot-box'),
    import('../../testing/empty-computer'),
    import('../../testing/stored-setting'),
    import('../../../shared/text/dictionary'),
    import('../../../shared/text/soft-hyphens'),
  ]);
  return { ...program, ...box, ...computer, ...settings, ...dictionary, ...hyphens };
};
let own: Awaited<ReturnType<typeof begin>>;
beforeEach(async () => {
  own = await begin();
  own.emptyComputer();
});
afterEach(() => {
  vi.resetModules();
});

const hasEnglish = (): boolean => {
  try {
    return own.dictionaryFor('en').common.cancel === 'Cancel';
  } catch {
    return false;
  }
};
const hasHyphens = (): boolean => {
  try {
    return own.withSoftHyphens('medarbejdernes', 'da').includes('\u00ad');
  } catch {
    return false;
  }
};
/** Whether what is shown in each state is there when the program comes to it. */
const watched = ({ store }: Program) => {
  const seen: boolean[] = [];
  store.subscribe(({ language, session, box }) => {
    if (language === 'en') seen.push(hasEnglish());
    if (session ?? box) seen.push(hasEnglish() && hasHyphens());
  });
  return seen;
};

it('are not loaded for the start page of a facilitator who reads Danish', async () => {
  await own.createProgram().store.getState().start();
  expect([hasEnglish(), hasHyphens()]).toEqual([false, false]);
});

describe('English is there before it is shown', () => {
  it('because the facilitator chose it another day', async () => {
    await own.storeSetting('interface-language', 'en');
    const program = own.createProgram();
    const seen = watched(program);
    await program.store.getState().start();
    expect(new Set(seen)).toEqual(new Set([true]));
  });

  it('because it is chosen now', async () => {
    const program = own.createProgram();
    await program.store.getState().start();
    const seen = watched(program);
    await program.store.getState().setLanguage('en');
    expect(new Set(seen)).toEqual(new Set([true]));
  });

  it('in a workshop that is opened', async () => {
    const program = own.createProgram();
    await program.store.getState().start();
    const seen = watched(program);
    await program.store.getState().createWorkshop(own.PACK_ID);
    expect(new Set(seen)).toEqual(new Set([true]));
  });
});

it('is there before the ballot box is shown again', async () => {
  await own.openBox(await own.openThemes());
  // The computer is switched off, and the program begins anew.
  own = await begin();
  expect(hasEnglish()).toBe(false);
  const program = own.createProgram();
  const seen = watched(program);
  await program.store.getState().start();
  expect(program.store.getState().phase).toBe('ballot-box');
  expect(new Set(seen)).toEqual(new Set([true]));
});
