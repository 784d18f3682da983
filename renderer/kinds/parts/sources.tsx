/** Where a wording comes from: what may be said of it, and the sentences in the documents. Nothing stands under a text that was edited. */
import type { Provenance } from '../../../shared/domain/kinds/provenance';
import { DOCUMENTS } from '../../../shared/content/writing/source-documents';
import { localize } from '../../../shared/lib/language';
import { useApp, useWords } from '../../store/react/store-context';

export function Sources({
  provenance,
  isOfTitle = false,
}: {
  readonly provenance: Provenance | null;
  /** Whether an explanation stands below the text, which is never word for word. */
  readonly isOfTitle?: boolean;
}) {
  const { polls: words, wording } = useWords();
  const language = useApp((state) => state.language);
  if (!provenance) return null;
  const { claim, sources } = provenance;
  return (
    <details className="sources">
      <summary>
        {(isOfTitle ? wording.titleClaims : wording.claims)[claim]} ·{' '}
        {words.sources(sources.length)}
      </summary>
      <ul>
        {sources.map(({ documentId, quote }) => {
          const document = DOCUMENTS.find(({ id }) => id === documentId);
          return (
            <li key={quote}>
              <q lang="da">{quote}</q>
              {document && <cite>{localize(document.citation, language)}</cite>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
