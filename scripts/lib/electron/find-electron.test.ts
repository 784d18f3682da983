import { describe, expect, it } from 'vitest';
import { runtimeIn, runtimeName } from './find-electron.mjs';

const COMPLETE = {
  '/p/package.json': '{"version":"45.4.1"}',
  '/p/path.txt': 'electron',
  '/p/dist/version': 'v45.4.1',
  '/p/dist/electron': '',
};

function find(
  files: Readonly<Record<string, string>>,
  env = {},
  platform: NodeJS.Platform = 'linux',
) {
  const disk = {
    exists: (file: string) => file in files,
    read: (file: string) => files[file] ?? null,
  };
  return runtimeIn({ platform, env, folder: '/p', disk });
}

describe('runtimeIn', () => {
  it('finds the runtime beside the package', () => {
    expect(find(COMPLETE)).toBe('/p/dist/electron');
  });

  it('finds nothing where nothing was fetched', () => {
    expect(find({ '/p/package.json': COMPLETE['/p/package.json'] })).toBeNull();
    expect(find({})).toBeNull();
  });

  it.each(['/p/path.txt', '/p/dist/version', '/p/dist/electron'] as const)(
    'takes no runtime that was only half unpacked: without %s',
    (missing) => {
      const rest = Object.entries(COMPLETE).filter(([file]) => file !== missing);
      expect(find(Object.fromEntries(rest))).toBeNull();
    },
  );

  it('takes no runtime of another version', () => {
    expect(find({ ...COMPLETE, '/p/dist/version': '44.0.0' })).toBeNull();
  });

  it('takes a local copy before all else, whatever its version', () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: '/own' };
    expect(find({ ...COMPLETE, '/own/electron': '' }, env)).toBe('/own/electron');
    expect(find({ '/own/electron': '' }, env)).toBe('/own/electron');
  });

  it('takes nothing else where a local copy is named but missing', () => {
    expect(find(COMPLETE, { ELECTRON_OVERRIDE_DIST_PATH: '/own' })).toBeNull();
  });

  it('knows the program’s name on each system', () => {
    expect(runtimeName('win32')).toBe('electron.exe');
    const env = { ELECTRON_OVERRIDE_DIST_PATH: 'C:\\own' };
    expect(find({ 'C:\\own\\electron.exe': '' }, env, 'win32')).toBe('C:\\own\\electron.exe');
    const mac = '/own/Electron.app/Contents/MacOS/Electron';
    expect(find({ [mac]: '' }, { ELECTRON_OVERRIDE_DIST_PATH: '/own' }, 'darwin')).toBe(mac);
  });
});
