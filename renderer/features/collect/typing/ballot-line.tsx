/** One line on the ballot or answer being typed. What is wrong is said aloud. */
import type { BallotMessage } from './ballot-words';

export function BallotLine({ message: { text, tone } }: { readonly message: BallotMessage }) {
  if (tone === 'plain') return <p className="message quiet">{text}</p>;
  return (
    <p className={`message is-${tone}`} role={tone === 'wrong' ? 'alert' : 'status'}>
      {text}
    </p>
  );
}
