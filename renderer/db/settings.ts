/** The program's settings: what each may hold, and its initial value. They are stored in the catalog under their names. */
import * as v from 'valibot';
import type { BoxLock } from '../../shared/domain/ballot-box/box-lock';
import { LANGUAGES, type Language } from '../../shared/lib/language';

/** How a chosen display is recognised later: the system may give it another id. */
export interface RememberedDisplay {
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

export interface Settings {
  readonly 'interface-language': Language;
  /** The display that the facilitator chose for the audience window; null: the host chooses. */
  readonly 'audience-display': RememberedDisplay | null;
  /** When the screen was lent to a speaker, milliseconds since 1970; null while it is not. */
  readonly 'screen-lent': number | null;
  /** Whether the guided first vote is offered, under way, or over. */
  readonly 'first-use': 'new' | 'trying' | 'over';
  /** The lock of the ballot box while it is in use, so that no restart opens the console; else null. */
  readonly 'ballot-box': BoxLock | null;
  /** Whether a sound is heard when the room's time is over. */
  readonly 'timer-sound': boolean;
  /** When storage last held a workshop again after it had failed, milliseconds since 1970: what was rescued before that is older. */
  readonly 'storage-renewed': { readonly workshopId: string; readonly at: number } | null;
}

export type SettingName = keyof Settings;

interface Setting<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  readonly initial: Value;
}

const display = v.object({
  id: v.number(),
  label: v.string(),
  width: v.number(),
  height: v.number(),
});

/** The program writes only complete locks: anything else locks nothing. */
const boxLock = v.strictObject({
  workshopId: v.string(),
  roundId: v.string(),
  needsCode: v.boolean(),
  salt: v.string(),
  rounds: v.number(),
  hash: v.string(),
  tries: v.number(),
  waitUntil: v.number(),
  opensAt: v.nullable(v.number()),
});

export const SETTINGS: { readonly [Name in SettingName]: Setting<Settings[Name]> } = {
  'interface-language': { schema: v.picklist(LANGUAGES), initial: 'da' },
  'audience-display': { schema: v.nullable(display), initial: null },
  'screen-lent': { schema: v.nullable(v.number()), initial: null },
  'first-use': { schema: v.picklist(['new', 'trying', 'over']), initial: 'new' },
  'ballot-box': { schema: v.nullable(boxLock), initial: null },
  'timer-sound': { schema: v.boolean(), initial: false },
  'storage-renewed': {
    schema: v.nullable(v.strictObject({ workshopId: v.string(), at: v.number() })),
    initial: null,
  },
};

/** A string is stored as it is, everything else as JSON. */
export function settingText(value: Settings[SettingName]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The value that the stored text stands for; the initial value if it is missing or invalid. */
export function settingOf<Name extends SettingName>(name: Name, text: string): Settings[Name] {
  const { schema, initial } = SETTINGS[name];
  const read = v.safeParse(schema, plainValue(text));
  return read.success ? read.output : initial;
}

function plainValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
