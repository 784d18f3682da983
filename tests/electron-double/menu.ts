/** The native menu: specs read it and choose from it. */
import type { MenuItemConstructorOptions } from 'electron';

export interface DoubleMenuItem {
  readonly label: string;
  readonly type: string;
  readonly role: string | null;
  readonly enabled: boolean;
  readonly accelerator: string | null;
  /** False where the accelerator is only shown. */
  readonly registersAccelerator: boolean;
  readonly submenu: DoubleMenu | null;
  readonly click: (() => void) | null;
}

interface DoubleMenu {
  readonly items: readonly DoubleMenuItem[];
}

/** `Menu` of Electron, with the menu as specs see it. */
export class DoubleMenuBar {
  #current: DoubleMenu | null = null;
  readonly #carryOut: (role: string) => void;

  /** @param carryOut does what the system does behind a role */
  constructor(carryOut: (role: string) => void) {
    this.#carryOut = carryOut;
  }

  /** What the program gets as `Menu`. */
  readonly part = {
    buildFromTemplate: (template: readonly MenuItemConstructorOptions[]): DoubleMenu => ({
      items: template.map((item) => this.#itemOf(item)),
    }),
    setApplicationMenu: (menu: DoubleMenu | null): void => {
      this.#current = menu;
    },
    getApplicationMenu: (): DoubleMenu | null => this.#current,
  };

  /** The items under these labels; without any, the menus themselves. */
  items(...labels: readonly string[]): readonly DoubleMenuItem[] {
    let items = this.#current?.items ?? [];
    for (const label of labels) items = find(items, label).submenu?.items ?? [];
    return items;
  }

  /** Chooses an item as a person would, by the labels on the way to it. */
  click(...labels: readonly string[]): void {
    const item = find(this.items(...labels.slice(0, -1)), labels.at(-1) ?? '');
    if (!item.enabled) throw new Error(`«${item.label}» can't be chosen now`);
    if (item.click) item.click();
    else if (item.role !== null) this.#carryOut(item.role);
  }

  #itemOf(options: MenuItemConstructorOptions): DoubleMenuItem {
    const { label, role, type, submenu, click } = options;
    // Electron gives the item, the window and the key event; the program uses none of them.
    const choose = click as (() => void) | undefined;
    return {
      label: label ?? '',
      role: role ?? null,
      type: type ?? (submenu ? 'submenu' : 'normal'),
      enabled: options.enabled ?? true,
      accelerator: typeof options.accelerator === 'string' ? options.accelerator : null,
      registersAccelerator: options.registerAccelerator ?? true,
      submenu: Array.isArray(submenu) ? this.part.buildFromTemplate(submenu) : null,
      click: choose ?? null,
    };
  }
}

/** People read `&&` as one & and don't see a single one. */
function find(items: readonly DoubleMenuItem[], label: string): DoubleMenuItem {
  const seen = (own: string) => own.replace(/&(.)/g, '$1');
  const found = items.find((item) => seen(item.label) === label);
  if (!found) {
    throw new Error(`«${label}» is not among ${items.map((item) => item.label).join(', ')}`);
  }
  return found;
}
