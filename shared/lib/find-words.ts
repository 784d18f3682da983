/** Finding by words: in any order and anywhere in the texts, without regard to case, accents, and å or aa. */

/** True if every word of `query` stands in one of `texts`; also for a query without words. */
export function hasWords(query: string, texts: readonly string[]): boolean {
  const all = plain(texts.join(' '));
  return plain(query)
    .split(/\s+/u)
    .every((word) => all.includes(word));
}

/** A text in the form in which it is compared. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .trim();
}
