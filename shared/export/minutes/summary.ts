/** The summary («resumé»): one page for the board. Of each vote it tells the first paragraph; the numbers are in the minutes. */
import { dictionaryFor } from '../../text/dictionary';
import type { Report } from '../report/report';
import type { ResultsDocument } from '../results-document';
import { isOfAgreements, isOfNotes } from './notes-sections';
import { minutesSections, paragraphsOf, reportOf, sectionBlocks, textOf } from './minutes';

export function summaryReport(document: ResultsDocument): Report {
  const words = dictionaryFor(document.workshop.language).minutes;
  const told = minutesSections(document).filter(
    ({ key }) => !isOfNotes(key) || isOfAgreements(key),
  );
  const blocks = told.flatMap((section) => {
    const isVote = section.key.startsWith('poll:');
    const [first = ''] = paragraphsOf(textOf(section));
    return isVote ? sectionBlocks(section, [], first) : sectionBlocks(section, []);
  });
  return reportOf(document, words.summaryTitle(document.workshop.title), blocks);
}
