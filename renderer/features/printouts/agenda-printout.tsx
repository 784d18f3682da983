/** The drejebog on paper, for moderators or for the wall; also as a Word document. */
import type { AgendaPaper } from '../../../shared/export/agenda/agenda-report';
import { agendaTitle } from '../../../shared/export/agenda/agenda-report';
import { resultsDocument } from '../../../shared/export/results-document';
import { titleFileStem } from '../../../shared/slides/file-stem';
import { markName } from '../../../shared/slides/slide-mark';
import { Button } from '../../components/button';
import { AgendaSheets, agendaSheets } from '../../print/agenda-sheets';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { PrintPart } from './print-part';

export function AgendaPrintout({ paper }: { readonly paper: AgendaPaper }) {
  const { day, printouts } = useWords();
  const session = useSession();
  const { workshop } = session;
  const startExport = useApp((state) => state.startExport);
  const isRunning = useApp((state) => state.exportJob?.kind === 'running');
  const sheets = agendaSheets(workshop, paper).length;
  if (sheets === 0) return <p className="message is-notice">{day.paper.nothing}</p>;
  const name = titleFileStem(markName(agendaTitle(workshop, paper), workshop));
  return (
    <>
      <p className="quiet">
        {day.paper.intro[paper]} {printouts.count(sheets)}
      </p>
      <div className="page-buttons">
        <Button
          disabled={isRunning}
          onClick={() =>
            startExport({
              ...{ kind: 'results', writer: `agenda-${paper}`, name, into: 'file' },
              document: resultsDocument(session, []),
            })
          }
        >
          {day.paper.word}
        </Button>
      </div>
      <PrintPart
        preview={<AgendaSheets {...{ workshop, paper }} />}
        sheets={<AgendaSheets {...{ workshop, paper }} />}
        papers={[]}
      />
    </>
  );
}
