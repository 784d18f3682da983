/** A key typist in React: what is half typed is known to the whole console, and stray keys come home. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { AppData } from '../../../store/core/app-state';
import { useApp } from '../../../store/react/store-context';
import {
  createKeyTypist,
  type KeyTypist,
  type KeyTypistDependencies,
  type KeyTypistView,
} from './key-typist';
import { useStrayKeys } from './use-stray-keys';

interface KeyTyping<Typing, Row> extends Omit<KeyTypistDependencies<Typing, Row>, 'onChange'> {
  /** What would be lost by leaving now. */
  readonly draftOf: (typing: Typing) => AppData['draft'];
}

/** The typist, and what it shows. `dependencies` are read once: key the component by what they depend on. */
export function useKeyTyping<Typing, Row>({
  draftOf,
  ...dependencies
}: KeyTyping<Typing, Row>): {
  readonly view: KeyTypistView<Typing>;
  readonly typist: KeyTypist<Typing>;
  /** For the part of the page that has the field. */
  readonly page: RefObject<HTMLDivElement | null>;
} {
  const page = useRef<HTMLDivElement>(null);
  const setDraft = useApp((state) => state.setDraft);
  const [view, setView] = useState<KeyTypistView<Typing>>({
    typing: dependencies.nothing,
    isUnsaved: false,
  });
  const [typist] = useState(() =>
    createKeyTypist<Typing, Row>({
      ...dependencies,
      onChange: (next) => {
        setView(next);
        setDraft(draftOf(next.typing));
      },
    }),
  );
  useStrayKeys(
    useCallback(
      ({ key, repeat }: KeyboardEvent) => {
        page.current?.querySelector<HTMLElement>('[data-keyboard-home]')?.focus();
        return !repeat && typist.press(key);
      },
      [typist],
    ),
  );
  useEffect(() => () => setDraft(null), [setDraft]);
  return { view, typist, page };
}
