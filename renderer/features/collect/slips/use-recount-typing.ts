/** The slip's typist at one table, in a dialog: it begins with that table, and Esc belongs to the dialog. */
import { useEffect, useState } from 'react';
import {
  createSlipTypist,
  NOTHING_TYPED_VIEW,
  type SlipTypist,
  type TypistDependencies,
  type TypistView,
} from './slip-typist';
import { pressOn } from './slip-input';
import { beginSlip, type SlipForm } from './slip-typing';

/** `check` and `save` are read once. */
export function useRecountTyping(
  form: SlipForm,
  table: number,
  { check, save }: Pick<TypistDependencies, 'check' | 'save'>,
): { readonly view: TypistView; readonly typist: SlipTypist } {
  const [view, setView] = useState<TypistView>(() => ({
    ...NOTHING_TYPED_VIEW,
    typing: beginSlip(form, table),
  }));
  const [typist] = useState((): SlipTypist => {
    const own = createSlipTypist({ form: () => form, check, save, onChange: setView });
    return {
      ...own,
      press: (key, isShift) => key !== 'Escape' && own.press(key, isShift),
    };
  });
  useEffect(() => typist.beginTable(table), [typist, table]);
  useEffect(() => {
    /** A click beside the boxes takes the focus from them, but not what is typed. */
    const onStray = (event: KeyboardEvent): void => {
      const { target } = event;
      const isAtHome = target instanceof Element && target.closest('input, button') !== null;
      if (isAtHome || event.defaultPrevented) return;
      document.querySelector<HTMLElement>('dialog[open] [data-keyboard-home]')?.focus();
      pressOn(typist, event);
    };
    window.addEventListener('keydown', onStray);
    return () => window.removeEventListener('keydown', onStray);
  }, [typist]);
  return { view, typist };
}
