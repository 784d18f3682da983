/** A typist in React: it tells the store what is half typed, and receives stray keys. */
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

interface InUse<View, Typist> {
  readonly view: View;
  readonly typist: Typist;
  /** Ref for the part of the page that contains the field. */
  readonly page: RefObject<HTMLDivElement | null>;
}

/**
 * The typist that `create` makes, and its state: `start` until the first change. `draftOf` gives what leaving now would
 * lose. All three are read once, so key the component by what they depend on.
 */
export function useTypist<
  View,
  Typist extends { readonly press: (key: string, isShift: boolean) => boolean },
>(
  start: View,
  draftOf: (view: View) => AppData['draft'],
  create: (onChange: (view: View) => void) => Typist,
): InUse<View, Typist> {
  const page = useRef<HTMLDivElement>(null);
  const setDraft = useApp((state) => state.setDraft);
  const [view, setView] = useState(start);
  const [typist] = useState(() =>
    create((next) => {
      setView(next);
      setDraft(draftOf(next));
    }),
  );
  useStrayKeys(
    useCallback(
      ({ key, shiftKey, repeat }: KeyboardEvent) => {
        page.current?.querySelector<HTMLElement>('[data-keyboard-home]')?.focus();
        return !repeat && typist.press(key, shiftKey);
      },
      [typist],
    ),
  );
  useEffect(() => () => setDraft(null), [setDraft]);
  return { view, typist, page };
}

interface KeyTyping<Typing, Row> extends Omit<KeyTypistDependencies<Typing, Row>, 'onChange'> {
  /** The draft that leaving now would lose. */
  readonly draftOf: (typing: Typing) => AppData['draft'];
}

/** The typist of ballots or common answers, and its state; its arguments are read once, too. */
export function useKeyTyping<Typing, Row>({
  draftOf,
  ...dependencies
}: KeyTyping<Typing, Row>): InUse<KeyTypistView<Typing>, KeyTypist<Typing>> {
  return useTypist<KeyTypistView<Typing>, KeyTypist<Typing>>(
    { typing: dependencies.nothing, isUnsaved: false },
    ({ typing }) => draftOf(typing),
    (onChange) => createKeyTypist({ ...dependencies, onChange }),
  );
}
