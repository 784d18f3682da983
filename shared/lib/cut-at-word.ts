/** The beginning of a text in at most `most` UTF-16 code units: up to a word if one ends in its second half, and never within a character. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > most / 2 ? space : most).replace(/\p{Cs}$/u, '');
}
