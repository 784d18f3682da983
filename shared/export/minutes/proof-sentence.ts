/** What a recount has shown, as one sentence: for the console, the minutes and the certificate. */
import type { Proof } from '../../domain/recording/recount-planning';
import { formatFor } from '../../lib/format';
import type { Language } from '../../lib/language';
import { dictionaryFor } from '../../text/dictionary';

/** `of`: how many tables have slips; `nameOf`: the option at a place in the poll. */
export function proofSentence(
  proof: Proof,
  of: number,
  nameOf: (place: number) => string,
  language: Language,
): string {
  const say = dictionaryFor(language).recountPlan.proof;
  if (proof.kind !== 'bound') return say[proof.kind];
  const { plan, errors } = proof;
  const { places, named, wrongSlips } = plan;
  const wrong = wrongSlips ?? 0;
  const { quoted } = dictionaryFor(language).minutes;
  return named.length > places
    ? say.boundMore(
        formatFor(language).list(named.map((place) => quoted(nameOf(place)))),
        ...([places, errors, wrong, of] as const),
      )
    : say.bound(places, errors, wrong, of);
}
