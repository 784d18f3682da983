/** Options in words, for the kinds that have some: their numbers on paper, and their titles. */
import type { Option } from '../../../shared/domain/kinds/choice/choice-poll';
import { localize, type Language } from '../../../shared/lib/language';

export interface WithOptions {
  readonly options: readonly Option[];
}

/** An option's number on paper, from 1; 0 if the poll does not have it. */
export function optionNumber({ options }: WithOptions, optionId: string): number {
  return 1 + options.findIndex(({ id }) => id === optionId);
}

/** «3 Skab fælles retning»; the id itself if the poll does not have it. */
export function numberedOption(poll: WithOptions, optionId: string, language: Language): string {
  const option = poll.options.find(({ id }) => id === optionId);
  return option ? `${optionNumber(poll, optionId)} ${localize(option.title, language)}` : optionId;
}
