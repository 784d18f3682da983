/** After a draw, a recount or a correction the keyboard is at the next table that needs a hand. */
import { useEffect, useRef, type RefObject } from 'react';
import type { RoundRecount } from '../../../shared/domain/recount/recount-log';
import { openSheetOf } from '../../store/core/selectors';
import { useApp } from '../../store/react/store-context';

/** For the section that holds the tables' buttons; the next one is marked `data-next`. */
export function useNextTable({ draw, tables }: RoundRecount): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const stand = [draw?.id ?? '', ...tables.map((item) => standOf(item))].join(' ');
  const seen = useRef(stand);
  const isCovered = useApp((state) => openSheetOf(state) !== null || state.question !== null);
  useEffect(() => {
    if (isCovered || seen.current === stand) return;
    seen.current = stand;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    // A correction made in the list of entries leaves the keyboard there.
    if (!isLost && !section.current?.contains(activeElement)) return;
    const next = section.current?.querySelector<HTMLElement>('[data-next="true"]');
    (next ?? section.current)?.focus();
  }, [stand, isCovered]);
  return section;
}

/** Changes with each recount of the table, also where it comes out as before. */
function standOf(item: RoundRecount['tables'][number]): string {
  return item.state === 'differs' ? `${item.state} ${item.recount.id}` : item.state;
}
