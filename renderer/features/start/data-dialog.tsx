/** «Hvilke data gemmes?» */
import { Dialog } from '../../components/dialog';
import { useApp, useWords } from '../../store/store-context';

export function DataDialog({ onClose }: { readonly onClose: () => void }) {
  const { start, common } = useWords();
  const isRemovable = useApp((state) => state.canRemoveFiles);
  return (
    <Dialog title={start.dataTitle} onClose={onClose}>
      {start.dataText.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {!isRemovable && <p>{start.dataNoBuckets}</p>}
      <div className="dialog-buttons">
        <button type="button" className="button is-primary" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Dialog>
  );
}
