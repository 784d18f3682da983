/** Settings of packages that can't be tried here: each was wrong once, and only a real computer would show it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { APP_ID } from '../../../shared/desktop/app-id';
import { LANGUAGES } from '../../../shared/lib/language';
import { packagedLanguages } from './package-content.mjs';
import { root } from '../project/project.mjs';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const settings = read('electron-builder.yml');

/** The value of a setting, `block: key` or a key of its own. */
function setting(key: string, block = ''): string | undefined {
  const from = block === '' ? settings : (settings.split(new RegExp(`^${block}:$`, 'm'))[1] ?? '');
  const inBlock = block === '' ? from : (from.split(/^\S/m)[0] ?? '');
  return new RegExp(`^ *${key}: (.*)$`, 'm').exec(inBlock)?.[1];
}

describe('a package', () => {
  it('brings along what Electron needs for each language of the program', () => {
    const languages = packagedLanguages(settings).map((name) => name.split('-')[0]);
    expect(languages).toEqual([...LANGUAGES]);
  });

  it('for Apple Silicon is signed anew after its fuses were set, if only for itself', () => {
    expect(setting('resetAdHocDarwinSignature', 'electronFuses')).toBe('true');
  });

  it('asks nobody for a keychain: there are no cookies to encrypt', () => {
    expect(setting('enableCookieEncryption', 'electronFuses')).toBe('false');
  });

  it('has the name by which Windows knows the running program', () => {
    expect(setting('appId')).toBe(APP_ID);
  });

  it('that is portable unpacks each start into a folder of its own', () => {
    expect(setting('unpackDirName', 'portable')).toBe('true');
    // This is what `true` means: no folder is named, and the installer takes one of its own.
    const builder = 'node_modules/app-builder-lib';
    expect(read(`${builder}/out/targets/nsis/NsisTarget.js`)).toContain(
      'if (typeof unpackDirName === "string" || !unpackDirName) {',
    );
    expect(read(`${builder}/templates/nsis/portable.nsi`)).toMatch(
      /StrCpy \$INSTDIR "\$PLUGINSDIR\\app"\s+!ifdef UNPACK_DIR_NAME/,
    );
  });

  it('that is portable shows a picture meanwhile', () => {
    const picture = path.join(root, setting('splashImage', 'portable') ?? '');
    expect(picture).toMatch(/\.bmp$/);
    expect(existsSync(picture)).toBe(true);
  });

  it('tells the running program where it lies, by the name that the program asks for', () => {
    const script = read('node_modules/app-builder-lib/templates/nsis/portable.nsi');
    const [, name = ''] = /process\.env\.(\w+)/.exec(read('electron/platform/data-place.ts')) ?? [];
    expect(name).not.toBe('');
    expect(script).toContain(`("${name}", "$EXEDIR")`);
  });
});
