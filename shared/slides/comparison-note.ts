/** The note under a comparison: what differs between the two bases, in words. */
import type { BasisDifference } from '../domain/basis-differences';
import type { Method } from '../domain/entry';
import type { BaseKind } from '../domain/poll';
import { assertNever } from '../lib/assert-never';
import { dictionaryFor } from '../text/dictionary';
import { formatFor } from '../text/format';
import { localize, type Language, type LocalText } from '../text/language';

/** Words for differences. Numbers come written, names without quotation marks. */
export interface ComparisonNoteWords {
  /** Heads the differences: «Ikke samme grundlag: …». */
  readonly basisDiffers: (differences: string) => string;
  readonly otherKind: string;
  readonly otherScale: string;
  readonly otherQuestion: string;
  readonly baseKind: (before: BaseKind, after: BaseKind) => string;
  readonly method: (before: Method, after: Method) => string;
  /** Null where nobody knows how many voted. */
  readonly voters: (before: string | null, after: string | null) => string;
  readonly present: (before: string, after: string) => string;
  /** Each «op til tre kryds hver». */
  readonly marks: (before: string, after: string) => string;
  /** `names` of options or statements; `others` more are not named. */
  readonly onlyBefore: (names: readonly string[], others: number) => string;
  readonly onlyAfter: (names: readonly string[], others: number) => string;
  readonly reworded: (names: readonly string[], others: number) => string;
}

/** More than these are only counted. */
const MOST_NAMES = 2;
const SEPARATOR = ' · ';

/** One sentence that names every difference; blank where there is none. */
export function comparisonNote(
  differences: readonly BasisDifference[],
  language: Language,
  words: ComparisonNoteWords,
): string {
  const parts = differences.flatMap((difference) => partsOf(difference, language, words));
  return parts.length === 0 ? '' : words.basisDiffers(parts.join(SEPARATOR));
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
    case 'scale':
      return [words.otherScale];
    case 'question':
      return [words.otherQuestion];
    case 'base-kind':
      return [words.baseKind(difference.before, difference.after)];
    case 'method':
      return [words.method(difference.before, difference.after)];
    case 'voters': {
      const [before, after] = [difference.before, difference.after].map((voters) =>
        voters === null ? null : number(voters),
      );
      return [words.voters(before ?? null, after ?? null)];
    }
    case 'present':
      return [words.present(number(difference.before), number(difference.after))];
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
