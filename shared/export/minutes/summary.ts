/** The summary («resumé»): one page for the board. Of each vote it tells the first paragraph; the numbers are in the minutes. */
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument } from '../results-document';
import { minutesSections, paragraphsOf, sectionBlocks, subtitleOf, textOf } from './minutes';
import type { Report } from '../report/report';

export function summaryReport(document: ResultsDocument): Report {
  const { workshop } = document;
  const words = dictionaryFor(workshop.language).minutes;
  const sections = minutesSections(document);
  return {
    language: workshop.language,
    title: words.summaryTitle(workshop.title),
    subtitle: subtitleOf(workshop),
    blocks:
      sections.length === 0
        ? [{ kind: 'paragraph', text: words.nothing }]
        : sections.flatMap((section) => {
            const isVote = section.key.startsWith('poll:');
            const [first = ''] = paragraphsOf(textOf(section));
            return isVote ? sectionBlocks(section, [], first) : sectionBlocks(section, []);
          }),
  };
}
