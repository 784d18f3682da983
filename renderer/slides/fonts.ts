/** The typeface of slides, bundled as WOFF (a PDF can embed nothing newer): registered for the window, and as CSS text for pictures. */
import { TYPEFACE } from '../../shared/slides/theme/type-sizes';
import latin400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?inline';
import latin600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?inline';
import latin700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-700-normal.woff?inline';
import latinExt400 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?inline';
import latinExt600 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?inline';
import latinExt700 from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-700-normal.woff?inline';

// As the font's own style sheet says.
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

interface FontFile {
  readonly weight: '400' | '600' | '700';
  readonly script: 'latin' | 'latin-ext';
  readonly unicodeRange: string;
  /** data: URL. */
  readonly url: string;
}

const FILES: readonly FontFile[] = [
  { weight: '400', script: 'latin', unicodeRange: LATIN, url: latin400 },
  { weight: '600', script: 'latin', unicodeRange: LATIN, url: latin600 },
  { weight: '700', script: 'latin', unicodeRange: LATIN, url: latin700 },
  { weight: '400', script: 'latin-ext', unicodeRange: LATIN_EXT, url: latinExt400 },
  { weight: '600', script: 'latin-ext', unicodeRange: LATIN_EXT, url: latinExt600 },
  { weight: '700', script: 'latin-ext', unicodeRange: LATIN_EXT, url: latinExt700 },
];

let loading: Promise<void> | null = null;

/** Registers the fonts with the document, once; done when all of them are ready to draw with. */
export function loadFonts(): Promise<void> {
  loading ??= registerFonts();
  return loading;
}

async function registerFonts(): Promise<void> {
  const faces = FILES.map(({ weight, unicodeRange, url }) => {
    // From bytes, not from a URL, so that the content security policy needs no font source.
    const face = new FontFace(TYPEFACE.family, bytesOf(url), {
      weight,
      unicodeRange,
      style: 'normal',
    });
    document.fonts.add(face);
    return face.load();
  });
  await Promise.all(faces);
}

function bytesOf(dataUrl: string): ArrayBuffer {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer;
}

/** The WOFF of a weight and script, for what embeds fonts itself. */
export function fontBytes(
  weight: 400 | 600 | 700,
  script: FontFile['script'],
): Uint8Array<ArrayBuffer> {
  const file = FILES.find((own) => own.weight === String(weight) && own.script === script);
  if (!file) throw new Error(`No font of weight ${weight} for ${script}`);
  return new Uint8Array(bytesOf(file.url));
}

let css: string | null = null;

/** The same fonts as @font-face rules, for a picture that is drawn outside of the document. */
export function fontEmbedCss(): string {
  css ??= FILES.map(
    ({ weight, unicodeRange, url }) =>
      `@font-face{font-family:'${TYPEFACE.family}';font-style:normal;font-weight:${weight};` +
      `src:url(${url}) format('woff');unicode-range:${unicodeRange};}`,
  ).join('\n');
  return css;
}
