/** What a comparison can be saved as. */
import type { ResultsDocument } from '../../../../shared/export/results-document';
import type { Dictionary } from '../../../../shared/text/dictionary';
import { titleFileStem } from '../../../../shared/slides/file-stem';
import { Button } from '../../../components/button';
import { ExportLine } from '../export-line';
import { useApp, useTexts } from '../../../store/react/store-context';

type Format = keyof Dictionary['years']['files'];

/** What has a button of its own, and what is in a list that opens; a format per question goes into a folder. */
const DIRECT: readonly Format[] = ['pptx', 'docx', 'xlsx', 'pdf'];
const OTHERS: readonly Format[] = ['minutes-pdf', 'zip', 'markdown', 'mail', 'csv'];

export function YearsFiles({ document }: { readonly document: ResultsDocument }) {
  const { words } = useTexts();
  const own = words.years;
  const startExport = useApp((state) => state.startExport);
  const isRunning = useApp((state) => state.exportJob?.kind === 'running');
  const { savesFolders } = useApp((state) => state.capabilities);
  const name = titleFileStem(document.workshop.title);
  const buttonFor = (writer: Format) => (
    <Button
      key={writer}
      disabled={isRunning}
      onClick={() => {
        const into = writer === 'csv' ? 'folder' : 'file';
        startExport({ kind: 'results', document, name, writer, into });
      }}
    >
      {own.files[writer]}
    </Button>
  );
  return (
    <>
      <div className="page-buttons" role="group" aria-label={own.save}>
        {DIRECT.map(buttonFor)}
      </div>
      <details className="results-files">
        <summary>{words.results.oneByOne}</summary>
        <div className="page-buttons">
          {OTHERS.filter((writer) => writer !== 'csv' || savesFolders).map(buttonFor)}
        </div>
      </details>
      <ExportLine />
    </>
  );
}
