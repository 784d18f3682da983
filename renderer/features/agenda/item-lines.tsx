/** The lines of an agenda item as the facilitator reads them, and what holds them back. */
import { linesOf, type AgendaItem } from '../../../shared/domain/workshop/agenda-item';
import type { ItemLine } from '../../../shared/domain/workshop/item-line';
import { unrevealedPolls } from '../../../shared/domain/session/item-release';
import { findPoll } from '../../../shared/domain/workshop/workshop';
import { LANGUAGE_TRAITS, localize } from '../../../shared/lib/language';
import { ItemPages } from './item-pages';
import { useSession, useTexts } from '../../store/react/store-context';

export function ItemLines({ item }: { readonly item: AgendaItem }) {
  const { words, language } = useTexts();
  const { workshop, rounds } = useSession();
  const lines = linesOf(item);
  if (lines.length === 0) return null;
  const waiting = unrevealedPolls(item, rounds, workshop.polls).flatMap((id) => {
    const poll = findPoll(workshop, id);
    return poll ? [localize(poll.title, language)] : [];
  });
  return (
    <section className="item-lines" aria-label={words.items.lines}>
      {waiting.map((poll) => (
        <p key={poll} className="message is-notice">
          {words.items.waits(poll)}
        </p>
      ))}
      <h2>{words.items.lines}</h2>
      <ItemPages item={item} />
      <ul>
        {lines.map(({ kind, text, source }, index) => (
          <li key={index} className={`item-line is-${kind}`}>
            {kind === 'heading' ? (
              <h3>{localize(text, language)}</h3>
            ) : (
              // What is not translated is shown as it was written.
              <p lang={text[LANGUAGE_TRAITS[language].texts[0]] === '' ? 'da' : undefined}>
                {kind === 'quote'
                  ? words.items.quoted(localize(text, language))
                  : localize(text, language)}
              </p>
            )}
            {source && !isSaidBelow(lines, index) && (
              <p className="quiet">{localize(source.credit, language)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether the next line says the same credit: of several in a row only the last one does. */
function isSaidBelow(lines: readonly ItemLine[], index: number): boolean {
  const [own, next] = [lines[index], lines[index + 1]];
  return own?.source?.credit.da === next?.source?.credit.da;
}
