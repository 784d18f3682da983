/** What a reader sees as one character: a letter with its accents, an emoji with its joiners. Never cut within one. */
const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text, in order; together they are the text. */
export function graphemes(text: string): readonly string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}
