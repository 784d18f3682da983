/** The native menu: it has every command, and the main process accepts it. */
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { MENU_ROLES, REQUEST_SCHEMAS, type MenuItemModel } from '../../../shared/ipc/contract';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { LANGUAGES, type Language } from '../../../shared/lib/language';
import {
  ANY_STATE,
  at,
  initial,
  inSession,
  ON_WALL,
  sessionIn,
} from '../../testing/console-states';
import { createProgram } from '../../testing/program';
import type { AppState } from '../core/app-state';
import { COMMANDS } from './commands';
import { acceleratorOf, menuOf } from './menu-model';
import { menuTemplate, type TemplateItem } from '../../../shared/desktop/menu-template';
import { keepMenu } from './menu-model';

function menusOf(state: AppState, language: Language = 'da') {
  return menuOf({ ...state, language }, dictionaryFor(language)).menus;
}

function commandsOf(state: AppState) {
  const items: readonly MenuItemModel[] = menusOf(state).flatMap((menu) => menu.items);
  return items.flatMap((item) => (item.kind === 'command' ? [item] : []));
}

function enabledIn(state: AppState): readonly string[] {
  return commandsOf(state).flatMap(({ id, isEnabled }) => (isEnabled ? [id] : []));
}

describe('the menu', () => {
  it.each(LANGUAGES)('is what main accepts, in %s and in every state', (language) => {
    for (const state of ANY_STATE) {
      const menu = menuOf({ ...state, language }, dictionaryFor(language));
      expect(v.safeParse(REQUEST_SCHEMAS.showMenu, menu).issues).toBeUndefined();
      expect(menu.language).toBe(language);
    }
  });

  it('has every command once, in every state', () => {
    const all = COMMANDS.map(({ id }) => id).sort();
    for (const state of ANY_STATE) {
      expect(
        commandsOf(state)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(all);
    }
  });

  it('has no line at an end, nor two in a row, and no empty menu', () => {
    for (const { items } of menusOf(initial)) {
      const kinds = items.map(({ kind }) => kind).join(' ');
      expect(kinds).not.toMatch(/^$|^separator|separator$|separator separator/);
    }
  });

  it('offers what can be done now, and nothing while a question waits', () => {
    const voting = inSession(sessionIn('revealed', ON_WALL));
    expect(enabledIn(initial)).toEqual(['help', 'about']);
    expect(enabledIn({ ...initial, phase: 'library' })).toEqual([
      ...['open-file', 'compare-years', 'help', 'about'],
    ]);
    expect(enabledIn(voting)).toEqual(expect.arrayContaining(['save', 'hide', 'next-step']));
    expect(enabledIn(voting)).not.toContain('open');
    expect(enabledIn({ ...voting, question: { kind: 'reset', roundId: 'r1' } })).toEqual([]);
    expect(enabledIn({ ...voting, isHelpOpen: true })).toEqual(['help']);
    expect(enabledIn({ ...voting, isAboutOpen: true })).toEqual(['about']);
  });

  it('uses only what the system can do', () => {
    const roles = menusOf(initial).flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'role' ? [item.role] : [])),
    );
    expect(MENU_ROLES).toEqual(expect.arrayContaining(roles));
    expect(new Set(roles).size).toBe(roles.length);
  });
});

describe('an accelerator', () => {
  it.each([
    ['Ctrl+Enter', 'CommandOrControl+Enter'],
    ['Ctrl+Shift+s', 'CommandOrControl+Shift+S'],
    ['Alt+1', 'Alt+1'],
    ['Alt+ArrowDown', 'Alt+Down'],
    ['F9', 'F9'],
    // These would act on every page, and while something is typed.
    ['PageDown', null],
    ['Escape', null],
    ['b', null],
    ['.', null],
    [undefined, null],
  ])('of %s is %s', (stroke, accelerator) => {
    expect(acceleratorOf(stroke)).toBe(accelerator);
  });

  it('is never a key that types, scrolls or closes a dialog', () => {
    for (const { accelerator } of commandsOf(initial)) {
      if (accelerator !== null) expect(accelerator).toMatch(/^(CommandOrControl|Alt)\+|^F\d+$/);
    }
  });
});

/** The keys that Electron gives its roles on a Mac (lib/browser/api/menu-item-roles.ts). */
const MAC_ROLE_KEYS: Readonly<Record<string, string>> = {
  undo: 'CommandOrControl+Z',
  redo: 'Shift+CommandOrControl+Z',
  cut: 'CommandOrControl+X',
  copy: 'CommandOrControl+C',
  paste: 'CommandOrControl+V',
  selectAll: 'CommandOrControl+A',
  resetZoom: 'CommandOrControl+0',
  zoomIn: 'CommandOrControl+Plus',
  zoomOut: 'CommandOrControl+-',
  minimize: 'CommandOrControl+M',
  togglefullscreen: 'Control+Command+F',
  hide: 'CommandOrControl+H',
  hideOthers: 'CommandOrControl+Alt+H',
  quit: 'CommandOrControl+Q',
};

describe('a Mac’s menu', () => {
  const isAnother = 'Shift+CommandOrControl+Z';
  const all = (items: readonly TemplateItem[]): readonly TemplateItem[] =>
    items.flatMap((item) => [item, ...all(item.submenu ?? [])]);
  const items = all(menuTemplate(menuOf(initial, dictionaryFor('da')), [], true, vi.fn()));

  it('gives no key to two items: only the first would ever get it', () => {
    const keys = items.flatMap(({ accelerator, role }) => {
      const key = accelerator ?? (role && MAC_ROLE_KEYS[role]);
      return key === undefined ? [] : [key];
    });
    // The same key in another state is another command; which one, the page decides.
    const shared = keys.filter((key, at) => keys.indexOf(key) !== at);
    expect(new Set(shared)).toEqual(new Set(['CommandOrControl+Enter', 'Alt+T', 'F10']));
    expect(keys).toContain('CommandOrControl+Z');
    expect(keys).not.toContain(isAnother);
  });

  it('knows the keys of all roles in it', () => {
    const roles = items.flatMap(({ role }) => (role && role !== 'unhide' ? [role] : []));
    expect(roles.length).toBeGreaterThan(8);
    for (const role of roles) expect(Object.keys(MAC_ROLE_KEYS)).toContain(role);
  });
});

describe('the menu that is shown', () => {
  it('is shown anew when it would be another one, and only then', () => {
    const { store } = createProgram();
    const showMenu = vi.fn();
    const stop = keepMenu(store, { showMenu });
    expect(showMenu).toHaveBeenCalledTimes(1);
    store.setState({ hadAudience: true });
    expect(showMenu).toHaveBeenCalledTimes(1);
    store.setState({ phase: 'session', session: sessionIn('open', at('agenda')) });
    expect(showMenu).toHaveBeenCalledTimes(2);
    store.setState({ language: 'en' });
    expect(showMenu.mock.lastCall).toMatchObject([{ language: 'en' }]);
    // Main fills in the recent files when it gets a menu.
    store.setState({ recentFiles: [{ name: 'a.pejling', folder: '', handle: '1' }] });
    expect(showMenu).toHaveBeenCalledTimes(4);
    stop();
    store.setState({ language: 'da' });
    expect(showMenu).toHaveBeenCalledTimes(4);
  });
});
