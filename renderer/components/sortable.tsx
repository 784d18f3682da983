/**
 * A row that can be moved within its list: dragged by its handle with the pointer, carried by Enter and Tab on the
 * handle, or moved by Alt+↑ and Alt+↓ from anywhere in it.
 */
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useDrag, useDrop } from 'react-aria';
import './sortable.css';

export interface SortablePlace {
  /** Names the list: rows of one list are not dropped into another. */
  readonly list: string;
  readonly id: string;
  /** 0 first. */
  readonly index: number;
  readonly count: number;
  /** Says what is dragged, to screen readers. */
  readonly label: string;
  readonly isLocked?: boolean;
  /** Moves the row `id` to the place `to`. */
  readonly onMove: (id: string, to: number) => void;
}

interface Sortable {
  readonly row: RefObject<HTMLLIElement | null>;
  /** For the row's element. */
  readonly rowProps: {
    readonly className: string;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  readonly handle: ReactNode;
}

export function useSortable(place: SortablePlace): Sortable {
  const { list, id, index, count, label, isLocked = false, onMove } = place;
  const type = `application/x-pejling-${list}`;
  const row = useRef<HTMLLIElement>(null);
  const { dragProps, isDragging } = useDrag({
    getItems: () => [{ [type]: id }],
    getAllowedDropOperations: () => ['move'],
    isDisabled: isLocked,
  });
  const { dropProps, isDropTarget } = useDrop({
    ref: row,
    isDisabled: isLocked,
    getDropOperation: (types) => (types.has(type) ? 'move' : 'cancel'),
    onDrop: ({ items }) => {
      const [item] = items;
      if (item?.kind !== 'text' || !item.types.has(type)) return;
      void item.getText(type).then((moved) => onMove(moved, index));
    },
  });
  const states = [isDragging ? 'is-dragged' : '', isDropTarget ? 'is-target' : ''].join(' ');
  return {
    row,
    rowProps: {
      ...dropProps,
      className: `sortable ${states}`,
      onKeyDown: (event) => {
        const delta = stepOf(event);
        if (delta === 0) return;
        // The console goes through the agenda with the same keys.
        event.preventDefault();
        const to = index + delta;
        if (!isLocked && to >= 0 && to < count) onMove(id, to);
      },
    },
    handle: isLocked ? (
      <span className="sortable-handle" />
    ) : (
      <span
        {...dragProps}
        role="button"
        tabIndex={0}
        aria-label={label}
        className="sortable-handle"
      >
        ⠿
      </span>
    ),
  };
}

function stepOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | 0 {
  if (!altKey || ctrlKey || metaKey || shiftKey) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
