/** What the room sees of an item without a vote: its lines, page by page, or the picture of its kind. */
import { useDeferredValue, useMemo, useState } from 'react';
import { buildAudienceView } from '../../../shared/audience/build-audience-view';
import { previewItem } from '../../../shared/domain/rehearsal/preview-session';
import type { AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import { itemPages } from '../../../shared/slides/pages/item-pages';
import { Button } from '../../components/button';
import { SlideStage } from '../../slides/slide-stage';
import { useWords } from '../../store/react/store-context';

export function ItemPreview({
  item,
  workshop,
}: {
  readonly item: AgendaItem;
  readonly workshop: Workshop;
}) {
  const { prepare, items } = useWords();
  const [asked, setPage] = useState(0);
  // Typing comes first: the picture follows when there is time.
  const shown = useDeferredValue(item);
  const pages = Math.max(1, itemPages(shown, workshop.language).length);
  // Lines that were taken away may have been the last page.
  const page = Math.min(asked, pages - 1);
  const view = useMemo(
    () => buildAudienceView(previewItem(workshop, shown, page)),
    [workshop, shown, page],
  );
  return (
    <section className="edit-preview" aria-label={prepare.preview.heading}>
      <h2>{prepare.preview.heading}</h2>
      <div className="edit-preview-frame" inert>
        {view.kind === 'slide' && <SlideStage slide={view.slide} language={view.language} />}
      </div>
      {pages > 1 && (
        <div className="edit-preview-pages">
          <Button kind="small" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {items.previousPage}
          </Button>
          <Button kind="small" disabled={page === pages - 1} onClick={() => setPage(page + 1)}>
            {items.nextPage}
          </Button>
          <span className="quiet" role="status">
            {items.page(page + 1, pages)}
          </span>
        </div>
      )}
    </section>
  );
}
