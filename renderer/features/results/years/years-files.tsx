/** What a comparison can be saved as. */
import type { ResultsDocument } from '../../../../shared/export/results-document';
import { titleFileStem } from '../../../../shared/slides/file-stem';
import { Button } from '../../../components/button';
import { ExportLine } from '../export-line';
import { useApp, useTexts } from '../../../store/react/store-context';

/** In the order of the buttons; a format per question goes into a folder. */
const FORMATS = ['pptx', 'docx', 'xlsx', 'pdf', 'minutes-pdf', 'zip', 'markdown', 'csv'] as const;

export function YearsFiles({ document }: { readonly document: ResultsDocument }) {
  const { words } = useTexts();
  const own = words.years;
  const startExport = useApp((state) => state.startExport);
  const isRunning = useApp((state) => state.exportJob?.kind === 'running');
  const { savesFolders } = useApp((state) => state.capabilities);
  const name = titleFileStem(document.workshop.title);
  return (
    <>
      <div className="page-buttons" role="group" aria-label={own.save}>
        {FORMATS.filter((writer) => writer !== 'csv' || savesFolders).map((writer) => (
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
        ))}
      </div>
      <ExportLine />
    </>
  );
}
