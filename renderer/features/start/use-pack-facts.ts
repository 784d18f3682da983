/** What a pack holds, in a line: its votes, and what else there is to discuss and read, and how long its proposed day is. */
import { contentsOf, type Pack } from '../../../shared/domain/workshop/pack';
import { useWords } from '../../store/react/store-context';

export function usePackFacts(): (pack: Pack) => string {
  const { library, items } = useWords();
  return (pack) => {
    const { votes, discussions, readings, quotations, minutes } = contentsOf(pack);
    return [
      ...(votes > 0 ? [library.polls(votes)] : []),
      ...(discussions > 0 ? [items.discussions(discussions)] : []),
      ...(readings > 0 ? [items.readings(readings)] : []),
      ...(quotations > 0 ? [items.quotations(quotations)] : []),
      library.hours(Math.floor(minutes / 60), minutes % 60),
    ].join(' · ');
  };
}
