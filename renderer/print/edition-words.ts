/** The edition mark as it stands on paper, in the workshop's language. */
import { editionOf } from '../../shared/domain/edition/edition';
import type { Paper } from '../../shared/domain/edition/papers';
import { dictionaryFor } from '../../shared/text/dictionary';

/** «Udgave K7M». */
export function editionWords({ poll, workshop }: Paper): string {
  return dictionaryFor(workshop.language).edition.mark(editionOf(poll, workshop));
}
