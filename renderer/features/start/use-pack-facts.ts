/** What a pack's card says of it: how much there is to vote on, discuss and read, how long its day is, and where it is from. */
import { contentsOf, type Pack } from '../../../shared/domain/workshop/pack';
import { localize } from '../../../shared/lib/language';
import { useTexts } from '../../store/react/store-context';

interface PackFacts {
  readonly contents: string;
  /** Its documents, by whom and when: «KL (2015)». */
  readonly sources: string;
}

export function usePackFacts(): (pack: Pack) => PackFacts {
  const { words, format, language } = useTexts();
  const { library } = words;
  return (pack) => {
    const { votes, discussions, readings, quotations, minutes } = contentsOf(pack);
    const counts = [
      [votes, library.votes],
      [discussions, library.discussions],
      [readings, library.readings],
      [quotations, library.quotations],
    ] as const;
    const parts = counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []));
    const day = minutes > 0 ? [library.hours(Math.floor(minutes / 60), minutes % 60)] : [];
    const credits = new Set(pack.documents.map(({ credit }) => localize(credit, language)));
    return {
      // A line breaks between two of them, never inside of one.
      contents: [...parts, ...day].map((part) => part.replaceAll(' ', '\u00a0')).join(' · '),
      sources: library.sources(format.list([...credits])),
    };
  };
}
