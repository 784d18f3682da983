/** A host that only remembers what it was asked to do. */
import { ok } from '../../shared/lib/result';
import type { Host } from '../host/host';

export interface FakeHost extends Host {
  /** What was asked, in order, such as «awake» or «print». */
  readonly asked: readonly string[];
}

export function createFakeHost(overrides: Partial<Host> = {}): FakeHost {
  const asked: string[] = [];
  return {
    asked,
    missingFeatures: () => [],
    openAudienceWindow: () => {
      asked.push('audience window');
      return Promise.resolve(ok(undefined));
    },
    hasSecondScreen: () => true,
    freeSpace: () => Promise.resolve(1_000_000),
    saveFile: (name) => {
      asked.push(`save ${name}`);
      return Promise.resolve(ok('saved'));
    },
    print: () => {
      asked.push('print');
    },
    keepAwake: (on) => {
      asked.push(on ? 'awake' : 'asleep');
    },
    ...overrides,
  };
}
