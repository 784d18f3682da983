/** Says which other texts of the list read as this one does. */
import { alikeTexts } from '../../../shared/domain/poll/alike';
import { useFormat } from '../../store/react/store-context';

export function AlikeNotice({
  texts,
  number,
  words,
}: {
  /** All of the list, in the order of their numbers. */
  readonly texts: readonly string[];
  /** The number of this one, 1 first. */
  readonly number: number;
  /** What is said of the fields with these numbers, written as a list. */
  readonly words: (numbers: string) => string;
}) {
  const format = useFormat();
  const group = alikeTexts(texts).find((numbers) => numbers.includes(number));
  return group ? (
    <p className="message is-notice" role="status">
      {words(format.list(group.map(String)))}
    </p>
  ) : null;
}
