/** Where a wording comes from: verbatim or our own, and the sentences in the documents. */
import type { Source } from '../../../shared/domain/kinds/poll-head';
import { findPack } from '../../../shared/content/packs';
import { localize } from '../../../shared/lib/language';
import { useApp, useSession, useWords } from '../../store/react/store-context';

export function Sources({
  sources,
  isVerbatim,
  covers,
}: {
  readonly sources: readonly Source[];
  readonly isVerbatim: boolean;
  /** What `isVerbatim` is said of: an option’s explanation is always our own. */
  readonly covers: 'title' | 'text';
}) {
  const { polls: words } = useWords();
  const language = useApp((state) => state.language);
  const { packId } = useSession().workshop;
  const documents = findPack(packId)?.documents ?? [];
  if (sources.length === 0) return null;
  const verbatim = covers === 'title' ? words.verbatimTitle : words.verbatim;
  return (
    <details className="sources">
      <summary>
        {isVerbatim ? verbatim : words.ownWords} · {words.sources(sources.length)}
      </summary>
      <ul>
        {sources.map(({ documentId, quote }) => {
          const document = documents.find(({ id }) => id === documentId);
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
