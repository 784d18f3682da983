/** A calm slide of a heading and a line under it: before, between and right after the votes. */
import { SIZE_RUNS } from '../../shared/slides/theme/type-sizes';
import { Fitted } from './fitted-text';
import { CONTENT_WIDTH } from '../../shared/slides/layout/stage';
import { attemptsOf, fitText } from '../../shared/slides/layout/text-fit';

interface Props {
  readonly title: string;
  /** May be blank. */
  readonly message: string;
  /** The message carries the slide, the title only says what it is about. */
  readonly isMessageFirst?: boolean;
}

/** Draws both texts in the middle of the stage, left-aligned. */
export function MessageSlide({ title, message, isMessageFirst = false }: Props) {
  const large = (text: string) =>
    fitText(
      text,
      { weight: 700, width: CONTENT_WIDTH, leading: 1.14 },
      attemptsOf(SIZE_RUNS.message),
    );
  const small = (text: string) =>
    fitText(
      text,
      { weight: 400, width: CONTENT_WIDTH, leading: 1.25 },
      attemptsOf(SIZE_RUNS.aside),
    );
  const aside = (text: string) =>
    text.trim() === '' ? null : <Fitted fit={small(text)} className="slide-aside" />;
  return (
    <div className="slide-message">
      {isMessageFirst && aside(title)}
      <Fitted
        as="h1"
        fit={large(isMessageFirst ? message : title)}
        className="slide-message-main"
      />
      <div className="slide-message-rule" />
      {!isMessageFirst && aside(message)}
    </div>
  );
}
