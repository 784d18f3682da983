/** Says which of these texts read alike. */
import { alikeTexts } from '../../../shared/domain/poll/alike';
import { useFormat } from '../../store/react/store-context';

export function AlikeNotice({
  texts,
  words,
}: {
  /** In the order of their numbers. */
  readonly texts: readonly string[];
  /** What is said of the fields with these numbers, written as a list. */
  readonly words: (numbers: string) => string;
}) {
  const format = useFormat();
  return alikeTexts(texts).map((numbers) => (
    <p key={numbers[0]} className="message is-notice" role="status">
      {words(format.list(numbers.map(String)))}
    </p>
  ));
}
