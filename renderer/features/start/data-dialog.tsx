/** «Hvilke data gemmes?» */
import { Dialog } from '../../components/dialog';
import { useApp, useWords } from '../../store/store-context';

export function DataDialog({ onClose }: { readonly onClose: () => void }) {
  const { start, common } = useWords();
  const isRemovable = useApp((state) => state.canRemoveFiles);
  // The second paragraph tells where a workshop lies, which is another place without buckets.
  const paragraphs = isRemovable
    ? start.dataText
    : start.dataText.map((paragraph, index) => (index === 1 ? start.dataNoBuckets : paragraph));
  return (
    <Dialog title={start.dataTitle} onClose={onClose}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="dialog-buttons">
        <button type="button" className="button is-primary" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Dialog>
  );
}
