/** A text of a poll in the workshop's language. A blank is not saved: the earlier text stays. */
import { localize, type LocalText } from '../../../shared/lib/language';
import { visibleText } from '../../../shared/lib/visible-text';
import { TextField } from '../../components/fields/text-field';
import { useSession, useWords } from '../../store/react/store-context';
import { useFollowing } from '../../store/react/use-renewed';

export function LocalField({
  label,
  text,
  onText,
  isLong = false,
  isLabelHidden = false,
  isBlankAllowed = false,
  placeholder,
  maxLength,
}: {
  readonly label: string;
  readonly text: LocalText;
  readonly onText: (text: LocalText) => void;
  readonly isLong?: boolean;
  readonly isLabelHidden?: boolean;
  readonly isBlankAllowed?: boolean;
  readonly placeholder?: string | undefined;
  readonly maxLength: number;
}) {
  const { polls } = useWords();
  const { language } = useSession().workshop;
  const [value, setValue] = useFollowing(localize(text, language));
  const isBlank = visibleText(value) === '' && !isBlankAllowed;
  return (
    <TextField
      label={label}
      value={value}
      isLong={isLong}
      isLabelHidden={isLabelHidden}
      maxLength={maxLength}
      placeholder={placeholder}
      problem={isBlank ? polls.blankText : null}
      onValue={(next) => {
        setValue(next);
        const trimmed = next.trim();
        if (visibleText(next) !== '') onText({ ...text, [language]: trimmed });
        // Blank in both languages: else the projector would show the other language's text instead.
        else if (isBlankAllowed) onText({ da: '', en: '' });
      }}
    />
  );
}
