/** A PDF under way: fonts, tags, bookmarks, and what every page needs. The only place that knows pdfkit. */
import PDFDocument from 'pdfkit';
import type { WriterJob } from '../../../shared/export/export-writer';
import { LANGUAGE_TRAITS, type Language } from '../../../shared/lib/language';
import { fontBytes } from '../../slides/fonts';
import { plainFont } from './plain-font';
import { glyphRuns, titleText, type GlyphRun, type Script } from './glyph-runs';

export type Weight = 400 | 600 | 700;

export interface PdfAbout {
  readonly title: string;
  readonly language: Language;
  /** ISO date of the event: the same results give the same bytes, whenever they are written. */
  readonly day: string;
  /** Page size in points. */
  readonly size: readonly [number, number];
}

type Structure = PDFKit.PDFStructureElement;
type MarkedContent = ReturnType<PDFKit.PDFDocument['markStructureContent']>;

/** What pdfkit writes with a tag; its types leave some of it out. */
export interface TagAbout {
  /** Read aloud in place of a figure. */
  readonly alt?: string;
  readonly title?: string;
  /** Whether a header cell names its column or its row. */
  readonly scope?: 'Column' | 'Row';
  /** In points from the top left: x, y, and their ends. */
  readonly bbox?: readonly number[];
}

/** The size in which texts are measured. */
const UNIT = 1000;

/** The fonts that were drawn with; its types leave them out. `finalize` embeds what was used of a font, once. */
interface WithFonts {
  readonly _fontFamilies: Readonly<Record<string, { readonly finalize: () => void }>>;
}

/** What pdfkit knows of the font in use; its types leave it out. */
interface WithFont {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (point: number) => boolean } };
}

/** The name under which pdfkit knows a font file. */
function fontName(weight: Weight, script: Script): string {
  return `plex-${weight}-${script}`;
}

const plain = new Map<string, Uint8Array<ArrayBuffer>>();

/** The font as pdfkit reads it, made once for all PDFs. */
function plainBytes(weight: Weight, script: Script): Uint8Array<ArrayBuffer> {
  const name = fontName(weight, script);
  const bytes = plain.get(name) ?? plainFont(fontBytes(weight, script));
  plain.set(name, bytes);
  return bytes;
}

/** Red, green and blue of a colour as the browser computes it or the theme names it (#rrggbb). */
export function rgb(colour: string): [number, number, number] {
  const digits = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour);
  const [red = 0, green = 0, blue = 0] = digits
    ? digits.slice(1).map((pair) => parseInt(pair, 16))
    : (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return [red, green, blue];
}

export class PdfFile {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Structure;
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;
  readonly #fonts = new Set<string>();
  readonly #glyphs = new Map<string, boolean>();
  readonly #widths = new Map<string, number>();

  constructor({ title, language, day, size }: PdfAbout) {
    const made = new Date(`${day}T12:00:00Z`);
    this.doc = new PDFDocument({
      size: [...size],
      margin: 0,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      displayTitle: true,
      lang: LANGUAGE_TRAITS[language].locale,
      bufferPages: true,
      autoFirstPage: false,
      info: {
        Title: titleText(title),
        Creator: 'Pejling',
        Producer: 'Pejling',
        CreationDate: made,
        ModDate: made,
      },
      font: plainBytes(400, 'latin'),
    } as unknown as PDFKit.PDFDocumentOptions);
    this.#ended = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Uint8Array) => this.#chunks.push(new Uint8Array(chunk)));
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  addPage(size: readonly [number, number]): void {
    this.doc.addPage({ size: [...size], margin: 0 });
  }

  bookmark(title: string): void {
    this.doc.outline.addItem(titleText(title));
  }

  /** Sets the font of what is drawn next. A font is unpacked when it is first used, since all at once take too long for one task. */
  #use(weight: Weight, script: Script): PDFKit.PDFDocument {
    const name = fontName(weight, script);
    if (!this.#fonts.has(name)) this.doc.registerFont(name, plainBytes(weight, script));
    this.#fonts.add(name);
    return this.doc.font(name);
  }

  /** The text in runs that each have a font. */
  runs(text: string, weight: Weight): readonly GlyphRun[] {
    return glyphRuns(text, (script, codePoint) => this.#hasGlyph(weight, script, codePoint));
  }

  #hasGlyph(weight: Weight, script: Script, codePoint: number): boolean {
    const name = `${fontName(weight, script)} ${codePoint}`;
    const known = this.#glyphs.get(name);
    if (known !== undefined) return known;
    this.#use(weight, script);
    const has = (this.doc as unknown as WithFont)._font.font.hasGlyphForCodePoint(codePoint);
    this.#glyphs.set(name, has);
    return has;
  }

  /** Width in points. Widths grow with the size, so each text is measured once. */
  widthOf(text: string, weight: Weight, size: number): number {
    const name = `${weight} ${text}`;
    const known = this.#widths.get(name);
    if (known !== undefined) return (known * size) / UNIT;
    const width = this.runs(text, weight).reduce((sum, run) => {
      this.#use(weight, run.script).fontSize(UNIT);
      return sum + this.doc.widthOfString(run.text, { features: ['tnum'] });
    }, 0);
    this.#widths.set(name, width);
    return (width * size) / UNIT;
  }

  /** Draws one line of text from `x` along `baseline`; spread or squeezed to `width` if that is given. Points. */
  line(
    text: string,
    {
      x,
      baseline,
      weight,
      size,
      colour,
      width,
    }: {
      readonly x: number;
      readonly baseline: number;
      readonly weight: Weight;
      readonly size: number;
      readonly colour: string;
      readonly width?: number;
    },
  ): void {
    const { doc } = this;
    const own = this.widthOf(text, weight, size);
    const runs = this.runs(text, weight);
    const drawn = runs.map((run) => run.text).join('');
    const count = [...drawn].length;
    // With names in place of characters the line is longer than the browser's: it is set smaller instead of squeezed.
    const isLonger = width !== undefined && own > width * 1.05;
    const set = isLonger ? (size * width) / own : size;
    const spacing = width === undefined || isLonger || count < 2 ? 0 : (width - own) / count;
    let at = x;
    doc.fillColor(rgb(colour));
    for (const run of runs) {
      this.#use(weight, run.script).fontSize(set);
      doc.text(run.text, at, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        features: ['tnum'],
        characterSpacing: spacing,
      });
      at += doc.widthOfString(run.text, { features: ['tnum'] }) + spacing * [...run.text].length;
    }
  }

  /** A tag around what is drawn by `content`, or was drawn and marked before. */
  tag(name: string, about: TagAbout, content: (() => void) | MarkedContent): Structure {
    return this.doc.struct(name, { ...about }, [content]);
  }

  /** Draws what a tag is put around later. */
  marked(tag: string, draw: () => void): MarkedContent {
    const content = this.doc.markStructureContent(tag);
    draw();
    this.doc.endMarkedContent();
    return content;
  }

  /** Draws what is not read aloud. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** Attaches a text as a file. */
  attach(name: string, text: string, day: string): void {
    const date = new Date(`${day}T12:00:00Z`);
    this.doc.file(new TextEncoder().encode(text) as unknown as Buffer, {
      ...{ name, type: 'application/json', creationDate: date, modifiedDate: date },
      ...{ relationship: 'Data', description: name },
    });
  }

  /** The finished file. Embedding the fonts takes longest, so keys are heard between them. */
  async bytes(othersTurn: WriterJob['othersTurn']): Promise<Uint8Array<ArrayBuffer>> {
    this.root.end();
    for (const font of Object.values((this.doc as unknown as WithFonts)._fontFamilies)) {
      font.finalize();
      await othersTurn();
    }
    this.doc.end();
    await this.#ended;
    const all = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}
