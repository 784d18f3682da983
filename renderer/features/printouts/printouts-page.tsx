/** Printouts: choose papers and polls, see how they look, print with the browser's own dialog. */
import { useState } from 'react';
import { assertNever } from '../../../shared/lib/assert-never';
import { AGENDA_PAPERS, type AgendaPaper } from '../../../shared/export/agenda/agenda-report';
import { ChoiceGroup } from '../../components/fields/choice-group';
import type { PrintKind } from '../../print/print-document';
import { useApp, useWords } from '../../store/react/store-context';
import { AgendaPrintout } from './agenda-printout';
import { BallotsPrintout } from './ballots-printout';
import { CodesPrintout } from './codes-printout';
import { COUNT_PAPERS, CountPrintout, type CountPaper } from './count-printout';
import { PaperNotices, usePapers } from './poll-ticks';
import { SheetsPrintout } from './sheets-printout';
import '../../print/print.css';
import './printouts.css';

type Paper = PrintKind | 'ballot' | 'ballot-code' | CountPaper | AgendaPaper;

/** Papers that are no poll's, and the codes, which say themselves that there is none. */
const NEED_NO_POLLS: readonly Paper[] = ['ballot-code', 'card', 'dice', ...AGENDA_PAPERS];

export function PrintoutsPage() {
  const { printouts: words, ballotPrint, countPapers, day, library } = useWords();
  const hasPolls = usePapers().length > 0;
  const leaveCodes = useApp((state) => state.leaveCodes);
  const [paper, setPaper] = useState<Paper>('table-slip');
  return (
    <main className="page printouts">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.intro}</p>
      <div className="print-choices">
        <ChoiceGroup<Paper>
          label={words.what}
          choices={[
            { value: 'table-slip', label: words.slips },
            { value: 'participant-sheet', label: words.sheets },
            { value: 'ballot', label: ballotPrint.ballots },
            { value: 'ballot-code', label: ballotPrint.codes },
            ...COUNT_PAPERS.map((value) => ({
              value,
              label: countPapers.printouts.kinds[value],
            })),
            ...AGENDA_PAPERS.map((value) => ({ value, label: day.paper[value] })),
          ]}
          value={paper}
          onChoose={(next) => leaveCodes(() => setPaper(next))}
        />
      </div>
      <PaperNotices />
      {hasPolls || NEED_NO_POLLS.includes(paper) ? (
        <Printout paper={paper} />
      ) : (
        <p className="message is-notice">{library.nothing.toPrint}</p>
      )}
    </main>
  );
}

function Printout({ paper }: { readonly paper: Paper }) {
  switch (paper) {
    case 'table-slip':
    case 'participant-sheet':
      return <SheetsPrintout kind={paper} />;
    case 'ballot':
      return <BallotsPrintout />;
    case 'ballot-code':
      return <CodesPrintout />;
    case 'card':
    case 'envelopes':
    case 'dice':
      return <CountPrintout paper={paper} />;
    case 'moderators':
    case 'wall':
      return <AgendaPrintout key={paper} paper={paper} />;
    default:
      return assertNever(paper);
  }
}
