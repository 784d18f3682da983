/** The note under a comparison, which says what differs between the two bases. */
import type { BasisDifference } from '../domain/comparison/basis-differences';
import { FOOTER_SEPARATOR } from './kinds/slide-parts';
import { assertNever } from '../lib/assert-never';
import { dictionaryFor, type Dictionary } from '../text/dictionary';
import { formatFor } from '../lib/format';
import { localize, type Language, type LocalText } from '../lib/language';

type ComparisonNoteWords = Dictionary['comparison']['note'];

/** More than this many are only counted. */
const MOST_NAMES = 2;
/** One sentence that names every difference; blank if there is none. */
export function comparisonNote(
  differences: readonly BasisDifference[],
  language: Language,
  words: ComparisonNoteWords,
): string {
  const parts = differenceParts(differences, language, words);
  return parts === '' ? '' : words.basisDiffers(parts);
}

/** The differences alone, one after another; blank if there is none. */
export function differenceParts(
  differences: readonly BasisDifference[],
  language: Language,
  words: ComparisonNoteWords,
): string {
  return differences
    .flatMap((difference) => partsOf(difference, language, words))
    .join(FOOTER_SEPARATOR);
}

function partsOf(
  difference: BasisDifference,
  language: Language,
  words: ComparisonNoteWords,
): readonly string[] {
  const { number } = formatFor(language);
  const { marksEach } = dictionaryFor(language).slides;
  const named = (
    write: (names: readonly string[], others: number) => string,
    texts: readonly LocalText[],
  ): readonly string[] => {
    if (texts.length === 0) return [];
    const names = texts.slice(0, MOST_NAMES).map((text) => localize(text, language));
    return [write(names, texts.length - names.length)];
  };
  switch (difference.kind) {
    case 'poll-kind':
      return [words.otherKind];
    case 'uncounted':
      return [words.uncounted(difference.before, difference.after)];
    case 'scale':
      return [words.otherScale];
    case 'dont-know':
      return [words.dontKnow(difference.before)];
    case 'question':
      return [words.otherQuestion];
    case 'base-kind':
      return [words.baseKind(difference.before)];
    case 'method':
      return [words.method(words.methods[difference.before], words.methods[difference.after])];
    case 'voters': {
      const [before, after] = [difference.before, difference.after].map((voters) =>
        voters === null ? null : number(voters),
      );
      return [words.voters(before ?? null, after ?? null)];
    }
    case 'present':
      return [words.present(number(difference.before), number(difference.after))];
    case 'ranked-options':
      return [words.rankedOptions(number(difference.before), number(difference.after))];
    case 'total-points':
      return [words.totalPoints(number(difference.before), number(difference.after))];
    case 'max-marks':
      return [words.marks(marksEach(difference.before), marksEach(difference.after))];
    case 'rows':
      return [
        ...named(words.onlyBefore, difference.onlyBefore),
        ...named(words.onlyAfter, difference.onlyAfter),
      ];
    case 'wordings':
      return named(words.reworded, difference.changed);
    default:
      return assertNever(difference);
  }
}
