/** The short name of a statement that nobody has named. */
import type { LocalText } from '../../../lib/language';
import { isSameText } from '../provenance';
import type { Statement } from './scale-poll';

/** The most characters of a short name, as in its field. */
const MOST_OF_LABEL = 60;

/** The beginning of a statement in each language. */
export function shortLabel({ da, en }: LocalText): LocalText {
  return { da: beginningOf(da), en: beginningOf(en) };
}

/** The statement with another text: a short name that nobody has written follows it. */
export function withText(statement: Statement, text: LocalText): Statement {
  const isFollowing = isSameText(statement.label, shortLabel(statement.text));
  return { ...statement, text, label: isFollowing ? shortLabel(text) : statement.label };
}

/** The text if it is short enough, else the words that fit, and «…»; a word that is longer is cut, but no character is. */
export function beginningOf(text: string): string {
  if (text.length <= MOST_OF_LABEL) return text;
  const end = text.lastIndexOf(' ', MOST_OF_LABEL - 1);
  const beginning = text.slice(0, end > 0 ? end : MOST_OF_LABEL - 1);
  return `${beginning.replace(/\p{Cs}$/u, '')}…`;
}
