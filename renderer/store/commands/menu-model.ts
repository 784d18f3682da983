/** The native menu as data, made of the command list: the same words, keys and availability as everywhere else. */
import type { MenuItemModel, MenuModel } from '../../../shared/ipc/contract';
import { type Dictionary, dictionaryFor } from '../../../shared/text/dictionary';
import type { AppState, AppStore } from '../core/app-state';
import type { Command } from '../core/command';
import type { Host } from '../../host/host';
import { COMMANDS, isReady, type CommandId } from './commands';

type Heading = keyof Dictionary['menu']['headings'];
type Role = keyof Dictionary['menu']['roles'];

/** Commands that stand under another heading than their group's. */
const PLACES: Partial<Readonly<Record<CommandId, Heading>>> = {
  help: 'help',
  about: 'help',
};

/** Commands that begin a new block of their menu. */
const BEGIN_BLOCK: ReadonlySet<CommandId> = new Set<CommandId>([
  'save',
  'print',
  'start-rehearsal',
  'leave',
  'hide',
  'undo',
  'remote-black',
  'open-audience',
  'go-agenda',
  'about',
]);

const SEPARATOR: MenuItemModel = { kind: 'separator' };

/** Items that the system carries out itself, below the commands of a menu; each list is a block. */
const ROLES: Partial<Readonly<Record<Heading, readonly (readonly Role[])[]>>> = {
  file: [['quit']],
  edit: [
    ['undo', 'redo'],
    ['cut', 'copy', 'paste', 'selectAll'],
  ],
  reveal: [
    ['zoomIn', 'zoomOut', 'resetZoom'],
    ['togglefullscreen', 'minimize'],
  ],
};

const HEADINGS: readonly Heading[] = ['file', 'edit', 'round', 'reveal', 'screen', 'go', 'help'];

/** Keys that Electron names differently from the browser. */
const KEY_NAMES: Readonly<Record<string, string>> = {
  // On a Mac this means Cmd, which the page reads as Ctrl.
  Ctrl: 'CommandOrControl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
};

/**
 * A stroke in Electron's notation. Null for keys without Ctrl or Alt that are not function keys: in a menu they would
 * act on every page of the console and while something is typed.
 */
export function acceleratorOf(stroke: string | undefined): string | null {
  if (stroke === undefined || !/^(Ctrl|Alt)\+|^F\d+$/.test(stroke)) return null;
  return stroke
    .split('+')
    .map((key) => KEY_NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join('+');
}

function itemOf(command: Command, state: AppState, words: Dictionary): MenuItemModel {
  const { id, keys } = command;
  const label = command.label(words);
  const accelerator = acceleratorOf(keys[0]);
  return { kind: 'command', id, label, accelerator, isEnabled: isReady(state, command) };
}

function commandItems(heading: Heading, state: AppState, words: Dictionary): MenuItemModel[] {
  const { recentFiles, noRecentFiles } = words.menu;
  const recent = { kind: 'recent-files', label: recentFiles, emptyLabel: noRecentFiles } as const;
  return COMMANDS.filter(({ id, group }) => (PLACES[id] ?? group) === heading).flatMap(
    (command) => [
      ...(BEGIN_BLOCK.has(command.id) ? [SEPARATOR] : []),
      itemOf(command, state, words),
      ...(command.id === 'open-file' ? [recent] : []),
    ],
  );
}

function roleItems(heading: Heading, words: Dictionary): MenuItemModel[] {
  return (ROLES[heading] ?? []).flatMap((block) => [
    SEPARATOR,
    ...block.map((role): MenuItemModel => ({ kind: 'role', role, label: words.menu.roles[role] })),
  ]);
}

/** Removes a separator at the beginning of a menu. */
function withoutFirstLine(items: readonly MenuItemModel[]): MenuItemModel[] {
  return items[0]?.kind === 'separator' ? items.slice(1) : [...items];
}

/** The menu for this state. */
export function menuOf(state: AppState, words: Dictionary): MenuModel {
  const menus = HEADINGS.map((heading) => ({
    label: words.menu.headings[heading],
    items: withoutFirstLine([...commandItems(heading, state, words), ...roleItems(heading, words)]),
  }));
  return { language: state.language, menus };
}

/** Shows the menu now, and again whenever it changes, until the returned function is called. */
export function keepMenu(store: AppStore, host: Pick<Host, 'showMenu'>): () => void {
  let shown = '';
  const show = (): void => {
    const state = store.getState();
    const menu = menuOf(state, dictionaryFor(state.language));
    // The host fills in the recent files itself, so the menu has to be sent again when they change.
    const text = JSON.stringify([menu, state.recentFiles]);
    if (text === shown) return;
    shown = text;
    host.showMenu(menu);
  };
  show();
  return store.subscribe(show);
}
