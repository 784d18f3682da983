/** The character that lets a word break with a hyphen, and is not seen otherwise. */
export const SOFT_HYPHEN = '\u00ad';
