/** A calm slide of a heading and a line under it: before, between and right after the votes. */
import { asideFit, messageFit } from '../../shared/slides/layout/message-layout';
import { Fitted } from './parts/fitted-text';

interface Props {
  readonly title: string;
  /** May be blank. */
  readonly message: string;
  /** The message carries the slide, the title only says what it is about. */
  readonly isMessageFirst?: boolean;
  /** What must be noticed; blank for none. */
  readonly note?: string;
}

/** Draws both texts in the middle of the stage, left-aligned. */
export function MessageSlide({ title, message, isMessageFirst = false, note = '' }: Props) {
  const aside = asideFit(isMessageFirst ? title : message);
  const noted = asideFit(note);
  const line = aside && <Fitted fit={aside} className="slide-aside" />;
  return (
    <div className="slide-message">
      {isMessageFirst && line}
      <Fitted
        as="h1"
        fit={messageFit(isMessageFirst ? message : title)}
        className="slide-message-main"
      />
      <div className="slide-message-rule" />
      {!isMessageFirst && line}
      {noted && <Fitted fit={noted} className="slide-note" />}
    </div>
  );
}
