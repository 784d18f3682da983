/** Carries what Electron's structured clone carries between page and main process, as text. */

export interface StructuredJson {
  /** Throws as Electron does for what can't be cloned, such as functions. */
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/** Runs in Node and, as source text, in pages: it must not use anything from outside of itself. */
export function structuredJson(): StructuredJson {
  type Packed =
    | null
    | boolean
    | number
    | string
    | readonly Packed[]
    | { readonly is: string; readonly of: Packed };

  const PIECE = 0x8000;
  const base64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let at = 0; at < bytes.length; at += PIECE) {
      text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    }
    return btoa(text);
  };
  const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const refuse = (): never => {
    throw new Error('An object could not be cloned.');
  };

  const packObject = (value: object): Packed => {
    if (Array.isArray(value)) return value.map(pack);
    if (value instanceof ArrayBuffer) return { is: 'buffer', of: base64(new Uint8Array(value)) };
    if (value instanceof Uint8Array) return { is: 'bytes', of: base64(value) };
    if (value instanceof Date) return { is: 'date', of: value.getTime() };
    if (value instanceof Map) return { is: 'map', of: [...value].map(pack) };
    if (value instanceof Set) return { is: 'set', of: [...value].map(pack) };
    if (value instanceof Error) return { is: 'error', of: [value.name, value.message] };
    if (Object.prototype.toString.call(value) !== '[object Object]') return refuse();
    return { is: 'object', of: Object.entries(value).map(([key, own]) => [key, pack(own)]) };
  };
  const pack = (value: unknown): Packed => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { is: 'undefined', of: null };
    if (typeof value === 'bigint') return { is: 'bigint', of: String(value) };
    if (typeof value === 'number') {
      const isPlain = Number.isFinite(value) && !Object.is(value, -0);
      return isPlain ? value : { is: 'number', of: Object.is(value, -0) ? '-0' : String(value) };
    }
    return typeof value === 'object' ? packObject(value) : refuse();
  };

  const unpackTagged = (is: string, of: Packed): unknown => {
    const parts = Array.isArray(of) ? of.map(unpack) : [];
    const text = typeof of === 'string' ? of : '';
    switch (is) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(text);
      case 'number':
        return Number(text);
      case 'buffer':
        return bytesOf(text).buffer;
      case 'bytes':
        return bytesOf(text);
      case 'date':
        return new Date(Number(of));
      case 'map':
        return new Map(parts as [unknown, unknown][]);
      case 'set':
        return new Set(parts);
      case 'error':
        return Object.assign(new Error(String(parts[1])), { name: String(parts[0]) });
      default:
        return Object.fromEntries(parts as [string, unknown][]);
    }
  };
  const unpack = (packed: Packed): unknown => {
    if (packed === null || typeof packed !== 'object') return packed;
    if ('is' in packed) return unpackTagged(packed.is, packed.of);
    return packed.map(unpack);
  };

  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text) as Packed),
  };
}
