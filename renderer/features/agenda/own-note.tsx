/** What the facilitator noted for nobody else about the item that is run now. */
import { currentItem } from '../../store/core/selectors';
import { useSession, useWords } from '../../store/react/store-context';
import './agenda.css';

/** A longer one is folded, so that the work below stays in view. */
const SHORT = 400;

export function OwnNote() {
  const { prepare } = useWords();
  const item = currentItem(useSession());
  if (!item || item.ownNote === '') return null;
  return (
    <details key={item.id} className="own-note" open={item.ownNote.length <= SHORT}>
      <summary>{prepare.ownNote}</summary>
      <p>{item.ownNote}</p>
    </details>
  );
}
