/** The program's settings: what each may hold, and what holds until it is set. They lie in the catalog under their names. */
import * as v from 'valibot';
import type { BoxLock } from '../../shared/domain/ballot-box/box-lock';
import { LANGUAGES, type Language } from '../../shared/lib/language';

/** What a chosen display is known by later on: the system may give it another id. */
export interface RememberedDisplay {
  readonly id: number;
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

export interface Settings {
  readonly 'interface-language': Language;
  /** The display that the audience window was put on by hand; null: the host chooses. */
  readonly 'audience-display': RememberedDisplay | null;
  /** The lock of the ballot box that is up, so that no restart opens the console; null where none is. */
  readonly 'ballot-box': BoxLock | null;
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

/** The program writes whole locks only: what is none locks nothing. */
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
  'ballot-box': { schema: v.nullable(boxLock), initial: null },
};

/** A word is stored as it stands, all else as JSON. */
export function settingText(value: Settings[SettingName]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What the stored text sets; the initial value where it is missing or no such value. */
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
