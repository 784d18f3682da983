/** Words of people in a document, each an activity of its own that can be read from the projector. */
import type { LinesActivity, PackDocument } from '../../domain/workshop/pack';
import type { LocalText } from '../../lib/language';
import { both, quoted } from './writing';

interface Quotation {
  readonly id: string;
  /** With the party, where the document names it. */
  readonly person: string;
  /** The person's post in the document's year. */
  readonly post: LocalText;
  /** The municipality, or the part of it. */
  readonly of: string;
  readonly about: LocalText;
  readonly quote: string;
  /** The quote with the document's slips corrected; left out if there are none. */
  readonly shown?: string;
}

/** The quotations as activities. People have other posts by now: «daværende». They are shown as they were said, in Danish. */
export function quotationsFrom(
  document: PackDocument,
  quotations: readonly Quotation[],
): readonly LinesActivity[] {
  return quotations.map(({ id, person, post, of, about, quote, shown }) => {
    const name = person.replace(/ \(\p{Lu}+\)$/u, '');
    const by = both(
      `${person}, daværende ${post.da}, ${of} (${document.year})`,
      `${person}, ${post.en} at the time, ${of} (${document.year})`,
    );
    return {
      ...{ kind: 'quotation', id, documentId: document.id, minutes: 5 },
      title: both(`${name} om ${about.da}`, `${name} on ${about.en}`),
      ...{ note: null, alternativeTo: null, waitsFor: [] },
      lines: [quoted(document, { quote, by, ...(shown === undefined ? {} : { shown }) })],
    };
  });
}
