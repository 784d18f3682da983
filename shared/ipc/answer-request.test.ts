import { describe, expect, it } from 'vitest';
import { ok } from '../lib/result';
import { answerRequest, type Handlers } from './answer-request';
import { REQUEST_CHANNELS } from './channels';

const ID = '123e4567-e89b-12d3-a456-426614174000';
const BYTES = new Uint8Array([1, 2]);

/** A main process that notes which handlers ran, and answers each with nothing or null. */
function createMain(overrides: Partial<Handlers> = {}) {
  const ran: string[] = [];
  const refused: string[] = [];
  const thrown: unknown[] = [];
  const handlers = Object.fromEntries(
    REQUEST_CHANNELS.map((channel) => [
      channel,
      () => {
        ran.push(channel);
        return ok(null);
      },
    ]),
  );
  const ask = (name: unknown, payload?: unknown, isTrusted = true) =>
    answerRequest(
      { ...(handlers as unknown as Handlers), ...overrides },
      { isTrusted, name, payload },
      {
        onRefused: (why) => refused.push(why),
        onThrown: (what) => thrown.push(what),
      },
    );
  return { ran, refused, thrown, ask };
}

const GOOD: readonly (readonly [string, unknown])[] = [
  ['openFile', undefined],
  ['openRecentFile', { id: ID }],
  ['openDroppedFile', { path: '/home/x/a.pejling' }],
  ['takeWaitingFile', undefined],
  ['saveFile', { id: ID, stamp: 'a1', text: '{}', evenIfChanged: false }],
  ['closeNow', undefined],
  ['saveFileAs', { suggestedName: 'Årsmøde 2026.pejling', text: '' }],
  ['recentFiles', undefined],
  ['saveExport', { name: '01 Temaer – overblik.png', bytes: BYTES }],
  ['saveFolder', { name: 'Årsmøde', files: [{ name: '01.png', bytes: BYTES }] }],
  ['listDisplays', undefined],
  ['openAudienceWindow', { display: null }],
  ['openAudienceWindow', { display: 7 }],
  ['freeSpace', undefined],
  ['keepAwake', { on: true }],
  ['closeAudienceWindow', undefined],
  ['holdWindow', { why: 'codes' }],
  ['setPrinting', { on: true }],
  ['dataPlace', undefined],
  ['showMenu', { language: 'da', menus: [{ label: 'Fil', items: [{ kind: 'separator' }] }] }],
  ['programVersions', undefined],
  ['report', { kind: 'error', name: 'TypeError', frames: ['f a.js:1:2'] }],
];

const BAD: readonly (readonly [string, unknown])[] = [
  ['openFile', { path: '/etc/passwd' }],
  ['openFile', '/etc/passwd'],
  ['openRecentFile', undefined],
  ['openRecentFile', { id: '/etc/passwd' }],
  ['openRecentFile', { id: ID, path: '/etc/passwd' }],
  ['openDroppedFile', { path: '' }],
  ['saveFile', { id: ID, stamp: 'a1', text: 7, evenIfChanged: false }],
  ['saveFile', { id: ID, text: '{}', evenIfChanged: false }],
  ['saveFile', { id: ID, text: '{}' }],
  ['saveFileAs', { suggestedName: '../../.bashrc', text: '' }],
  ['saveFileAs', { suggestedName: '.profile', text: '' }],
  ['saveFileAs', { suggestedName: 'a\\b.pejling', text: '' }],
  ['saveFileAs', { suggestedName: 'a\u0000.pejling', text: '' }],
  ['saveFileAs', { suggestedName: '', text: '' }],
  ['saveExport', { name: 'a.png', bytes: 'not bytes' }],
  ['saveExport', { name: 'a.png', bytes: [1, 2] }],
  ['saveExport', { name: 'C:evil.png', bytes: BYTES }],
  ['saveFolder', { name: 'x', files: [] }],
  ['saveFolder', { name: 'x/y', files: [{ name: 'z', bytes: BYTES }] }],
  ...['y/../z', '../z', '/z', 'y//z', 'y/', 'y/z:s', 'y/.z', 'a/b/c/z', 'y\\z'].map(
    (name) => ['saveFolder', { name: 'x', files: [{ name, bytes: BYTES }] }] as const,
  ),
  ['saveFolder', { name: '..', files: [{ name: 'y', bytes: BYTES }] }],
  ['openAudienceWindow', { display: '7' }],
  ['openAudienceWindow', { display: 1.5 }],
  ['keepAwake', { on: 'yes' }],
  ['keepAwake', null],
  ['holdWindow', { why: 'something' }],
  ['setPrinting', undefined],
  ['showMenu', { language: 'sv', menus: [] }],
  [
    'showMenu',
    {
      language: 'da',
      menus: [{ label: 'x', items: [{ kind: 'role', role: 'toggleDevTools', label: 'x' }] }],
    },
  ],
  [
    'showMenu',
    {
      language: 'da',
      menus: [
        {
          label: 'x',
          items: [
            {
              kind: 'command',
              id: 'a',
              label: 'b',
              accelerator: null,
              isEnabled: true,
              click: 'x',
            },
          ],
        },
      ],
    },
  ],
  ['report', { kind: 'error', name: 'x'.repeat(101), frames: [] }],
  ['report', { kind: 'error', name: 'x', frames: [], message: 'Bord 7 gav …' }],
  ['report', { kind: 'error', name: 'Bord 7', frames: [] }],
  ['report', { kind: 'error', name: 'x', frames: ['Bord 7 gav 12 stemmer'] }],
];

describe('a request of the page', () => {
  it('has a good and a bad example for every channel that carries something', () => {
    expect(new Set(GOOD.map(([name]) => name))).toEqual(new Set(REQUEST_CHANNELS));
    const silent = [
      'closeNow',
      'freeSpace',
      'takeWaitingFile',
      'recentFiles',
      'listDisplays',
      'closeAudienceWindow',
      'dataPlace',
      'programVersions',
    ];
    expect(new Set(BAD.map(([name]) => name))).toEqual(
      new Set(REQUEST_CHANNELS.filter((name) => !silent.includes(name))),
    );
  });

  it.each(GOOD)('%s with %j reaches its handler', async (name, payload) => {
    const main = createMain();
    expect(await main.ask(name, payload)).toEqual(ok(null));
    expect(main.ran).toEqual([name]);
    expect(main.refused).toEqual([]);
  });

  it.each(BAD)('%s with %j is refused, and its handler never runs', async (name, payload) => {
    const main = createMain();
    expect(await main.ask(name, payload)).toMatchObject({
      ok: false,
      error: { code: 'request-refused' },
    });
    expect(main.ran).toEqual([]);
    expect(main.refused).toEqual([`The payload of ${name} is wrong`]);
  });

  it.each(['', 'openfile', 'toString', '__proto__', 'constructor', 7, null, undefined, {}])(
    'is refused for the unknown channel %j',
    async (name) => {
      const main = createMain();
      const answer = await main.ask(name, undefined);
      expect(answer).toMatchObject({ ok: false, error: { code: 'request-refused' } });
      expect(main.ran).toEqual([]);
      expect(main.refused).toEqual(['The channel is unknown']);
    },
  );

  it('is refused from any other sender, whatever it asks', async () => {
    const main = createMain();
    for (const [name, payload] of GOOD) {
      const answer = await main.ask(name, payload, false);
      expect(answer).toMatchObject({ ok: false, error: { code: 'request-refused' } });
    }
    expect(main.ran).toEqual([]);
    expect(main.refused).toHaveLength(GOOD.length);
  });

  it('gets an answer also where its handler throws', async () => {
    const broken = new TypeError('x is not a function');
    const main = createMain({
      recentFiles: () => {
        throw broken;
      },
      listDisplays: () => {
        throw broken;
      },
    });
    expect(await main.ask('recentFiles')).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: 'TypeError: x is not a function' },
    });
    await main.ask('listDisplays');
    expect(main.thrown).toEqual([broken, broken]);
  });
});
