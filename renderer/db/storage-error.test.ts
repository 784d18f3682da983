/** Each failure of the database becomes the right message for the facilitator. */
import { Dexie } from 'dexie';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { choicePollOf, roundIn } from '../../shared/domain/testing/builders';
import { emptyComputer } from '../testing/empty-computer';
import { sessionWith } from '../../shared/domain/testing/sessions';
import { stored } from './storage-error';
import { openWorkshopRepository } from './workshop-repository';

beforeEach(() => {
  emptyComputer();
});

function failing(thrown: unknown) {
  return stored(() => {
    throw thrown;
  });
}

const FULL = { ok: false, error: { code: 'storage-full' } };
const REFUSED = { ok: false, error: { code: 'storage-refused' } };
const quota = new DOMException('Disk full', 'QuotaExceededError');
const security = new DOMException('Not here', 'SecurityError');

it('gives what the action gives where nothing is thrown', async () => {
  expect(await stored(() => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
});

describe('a full disk', () => {
  it.each([
    ['itself', quota],
    ['wrapped by an aborted transaction', new Dexie.AbortError(quota)],
    ['wrapped by a failed opening', new Dexie.OpenFailedError(quota)],
    ['wrapped twice', new Dexie.OpenFailedError(new Dexie.AbortError(quota))],
    ['by its name alone', { name: 'QuotaExceededError' }],
  ])('is told as such when it comes %s', async (_, thrown) => {
    expect(await failing(thrown)).toEqual(FULL);
  });

  it('is told as such when the browser takes a write back at its end', async () => {
    const opened = await openWorkshopRepository('w1');
    if (!opened.ok) throw new Error(opened.error.code);
    const poll = choicePollOf(['a']);
    const round = roundIn('ready', poll);
    await opened.value.commit(sessionWith([round], [poll]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function lastPut(
      this: IDBObjectStore,
      value: unknown,
    ) {
      const { transaction } = this;
      const request = this.put(value);
      request.addEventListener('success', () => {
        Object.defineProperty(transaction, 'error', { value: quota });
        transaction.abort();
      });
      return request;
    });
    expect(await opened.value.commit({ rounds: [round] })).toEqual(FULL);
  });
});

describe('refused storage', () => {
  it.each([
    ['itself', security],
    ['wrapped', new Dexie.OpenFailedError(security)],
    ['as a missing IndexedDB', new Dexie.MissingAPIError()],
  ])('is told as such when it comes %s', async (_, thrown) => {
    expect(await failing(thrown)).toEqual(REFUSED);
  });

  it('is told as such when there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openWorkshopRepository('w1')).ok).toBe(false);
  });

  it('is told as such when opening a database is refused', async () => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw security;
    });
    vi.stubGlobal('indexedDB', factory);
    expect(await openWorkshopRepository('w1')).toEqual(REFUSED);
  });
});

describe('anything else', () => {
  it.each([
    [new Error('Boom'), 'Error: Boom'],
    [new Dexie.ConstraintError('Twice'), 'ConstraintError: Twice'],
    ['a text', 'a text'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ name: 7 }, '[object Object]'],
  ])('keeps its words for whoever helps: %s', async (thrown, detail) => {
    expect(await failing(thrown)).toEqual({
      ok: false,
      error: { code: 'storage-failed', detail },
    });
  });

  it('may wrap itself without an end', async () => {
    const endless: { name: string; inner: unknown } = { name: 'Odd', inner: null };
    endless.inner = endless;
    expect(await failing(endless)).toMatchObject({ error: { code: 'storage-failed' } });
  });

  it('that is thrown later counts too', async () => {
    expect(await stored(() => Promise.reject(quota))).toEqual(FULL);
  });
});
