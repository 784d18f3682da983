/** What the start screen says of a workshop in a line: date, place and people. */
import type { ListedWorkshop } from '../../store/library/library-slice';
import { useTexts } from '../../store/react/store-context';

type Line = Pick<ListedWorkshop, 'date' | 'place' | 'present' | 'voted'>;

export function useWorkshopFacts(): (line: Line) => string {
  const { words, format } = useTexts();
  const { common, library } = words;
  return ({ date, place, present, voted }) => {
    const people = voted
      ? library.took(format.number(voted), format.number(present))
      : common.participants(format.number(present), present);
    return [format.date(date), place, people].filter((part) => part !== '').join(' · ');
  };
}
