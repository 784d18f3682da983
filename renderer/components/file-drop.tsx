/** Files can be dropped anywhere on the window, and nothing dropped ever makes the browser leave the page. */
import { useEffect, useState } from 'react';
import './file-drop.css';

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** True for text dragged into or between fields, which the browser handles itself. */
function isTextForField(event: DragEvent): boolean {
  return !hasFiles(event) && isField(event.target);
}

/**
 * Shows `label` over the window while a file is dragged across it. `onDrop` runs within the drop event, the only
 * moment in which the browser gives the file away.
 */
export function FileDrop({
  label,
  isOpen,
  onDrop,
}: {
  readonly label: string;
  /** False while no file is wanted: a dropped file is then refused. */
  readonly isOpen: boolean;
  readonly onDrop: (transfer: DataTransfer) => void;
}) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (isTextForField(event)) return;
      event.preventDefault();
      const isTaken = isOpen && hasFiles(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = isTaken ? 'copy' : 'none';
      setIsOver(isTaken);
    };
    const onLeave = (event: DragEvent): void => {
      // `relatedTarget` is another element of the page, or null when the pointer leaves the window.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onFile = (event: DragEvent): void => {
      setIsOver(false);
      if (isTextForField(event)) return;
      event.preventDefault();
      if (isOpen && hasFiles(event) && event.dataTransfer) onDrop(event.dataTransfer);
    };
    window.addEventListener('dragenter', onDrag);
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onFile);
    return () => {
      window.removeEventListener('dragenter', onDrag);
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onFile);
    };
  }, [isOpen, onDrop]);
  if (!isOver || !isOpen) return null;
  return (
    <div className="file-drop" role="status">
      <p>{label}</p>
    </div>
  );
}
