/** A ballot as it is typed: each option with what stands beside it, and the one that the next key is for. */
import type { Option } from '../../../shared/domain/kinds/choice/choice-poll';
import { localize } from '../../../shared/lib/language';
import { useApp } from '../../store/react/store-context';

/** `typed`: what is typed, in the order of the options; blank for an option that has nothing. */
export function NumberedRows({
  options,
  typed,
  isSpoiled,
}: {
  readonly options: readonly Option[];
  readonly typed: readonly string[];
  readonly isSpoiled: boolean;
}) {
  const language = useApp((state) => state.language);
  return (
    <ol className="ballot-rows">
      {options.map(({ id, title }, index) => {
        const text = typed[index] ?? '';
        const isNext = !isSpoiled && typed.length === index;
        return (
          <li
            key={id}
            className={`ballot-row${text === '' ? '' : ' is-marked'}${isNext ? ' is-next' : ''}`}
          >
            <span className="ballot-number">{index + 1}</span>
            <span>{localize(title, language)}</span>
            <span className="ballot-mark">{text}</span>
          </li>
        );
      })}
    </ol>
  );
}
