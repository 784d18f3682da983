/** The words that a new poll begins with, which somebody is meant to write over. */
import type { Unwritten } from '../../../shared/domain/poll/poll-warnings';
import type { WorkshopLanguage } from '../../../shared/lib/language';
import { dictionaryFor } from '../../../shared/text/dictionary';

export function unwrittenIn(language: WorkshopLanguage): Unwritten {
  const { titles, rows } = dictionaryFor(language).prepare.newPoll;
  return { questions: Object.values(titles), rows: Object.values(rows).flat() };
}

/** Titles that new items begin with and that no item keeps: a break may well be called «Pause». */
export function unwrittenTitles(language: WorkshopLanguage): readonly string[] {
  const { talk, exercise, discussion, text } = dictionaryFor(language).prepare.newTitles;
  return [...unwrittenIn(language).questions, talk, exercise, discussion, text];
}
