/** What a pack holds, in a line: how many polls, and how long its day is. */
import type { Pack } from '../../../shared/domain/workshop/pack';
import { sum } from '../../../shared/lib/sum';
import { useWords } from '../../store/react/store-context';

export function usePackFacts(): (pack: Pick<Pack, 'polls' | 'agenda'>) => string {
  const { library } = useWords();
  return ({ polls, agenda }) => {
    const minutes = sum(agenda.map((item) => item.minutes));
    const day = minutes === 0 ? '' : library.hours(Math.floor(minutes / 60), minutes % 60);
    return [library.polls(polls.length), day].filter((part) => part !== '').join(' · ');
  };
}
