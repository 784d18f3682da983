/** Which page of an agenda item the projector shows, and the buttons that turn its pages. */
import { projectedPages } from '../../../shared/audience/build-audience-view';
import type { AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import { withHandedLines } from '../../../shared/slides/pages/handed-lines';
import { itemPages } from '../../../shared/slides/pages/item-pages';
import { commandOf } from '../../store/commands/commands';
import { useApp, useAppNow, useSession, useWords } from '../../store/react/store-context';

/** Nothing for an item with one page. The buttons stay where they are while the item is not shown. */
export function ItemPages({ item }: { readonly item: AgendaItem }) {
  const { items: words } = useWords();
  const session = useSession();
  const { showing } = session.projector;
  const pages = itemPages(withHandedLines(item, session), session.workshop.language).length;
  const isShown = showing.kind === 'item' && showing.itemId === item.id;
  if (pages < 2) return null;
  const page = isShown ? Math.min(showing.page + 1, projectedPages(session)) : null;
  return (
    <div className="item-pages">
      <PageButton id="previous-step" label={words.previousPage} isShown={isShown} />
      <PageButton id="next-step" label={words.nextPage} isShown={isShown} />
      <p className="quiet" role="status">
        {page === null ? words.pages(pages) : words.page(page, pages)}
      </p>
    </div>
  );
}

/** The commands turn whatever the projector shows: the buttons only this item. */
function PageButton({
  id,
  label,
  isShown,
}: {
  readonly id: 'previous-step' | 'next-step';
  readonly label: string;
  readonly isShown: boolean;
}) {
  const now = useAppNow();
  const command = commandOf(id);
  const isAvailable = useApp(command.isAvailable) && isShown;
  return (
    <button
      type="button"
      className="button is-plain"
      // It keeps the focus at the last page.
      aria-disabled={!isAvailable}
      onClick={() => {
        if (isAvailable) command.run(now());
      }}
    >
      {label}
    </button>
  );
}
