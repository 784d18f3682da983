/** Printouts: which sheets, for which polls, how they look; then the browser's own print. */
import { useState } from 'react';
import { localize } from '../../../shared/text/language';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll';
import { ChoiceGroup } from '../../components/choice-group';
import { listPrintouts, PrintDocument, type PrintKind } from '../../print/print-document';
import { useApp, useFormat, useSession, useWords } from '../../store/store-context';
import { PrintSheets } from './print-sheets';
import { TickList } from './tick-list';
import '../../print/print.css';
import './printouts.css';

type Numbering = 'numbered' | 'blank';

export function PrintoutsPage() {
  const { printouts: words, groups } = useWords();
  const format = useFormat();
  const language = useApp((state) => state.language);
  const print = useApp((state) => state.print);
  const { workshop } = useSession();
  const listed = workshop.polls.filter(({ id }) => id !== PRACTICE_POLL_ID);
  const [kind, setKind] = useState<PrintKind>('table-slip');
  const [pollIds, setPollIds] = useState<readonly string[]>(() => listed.map(({ id }) => id));
  const [numbering, setNumbering] = useState<Numbering>('numbered');

  const polls = listed.filter(({ id }) => pollIds.includes(id));
  const tables = numbering === 'numbered' ? workshop.tables.map(({ number }) => number) : [];
  const job = { workshop, polls, kinds: [kind], tables };
  const sheets = listPrintouts(job).length;
  const copies = workshop.collectsRoles ? workshop.roles.length : 0;
  return (
    <main className="page printouts">
      <h1>{words.heading}</h1>
      <p className="quiet">{words.intro}</p>
      <div className="print-choices">
        <ChoiceGroup<PrintKind>
          label={words.what}
          choices={[
            { value: 'table-slip', label: words.slips },
            { value: 'participant-sheet', label: words.sheets },
          ]}
          value={kind}
          onChoose={setKind}
        />
        <TickList
          label={words.which}
          items={listed.map(({ id, title }) => ({ value: id, label: localize(title, language) }))}
          chosen={pollIds}
          onChosen={setPollIds}
        />
        {kind === 'table-slip' && (
          <ChoiceGroup<Numbering>
            label={words.slips}
            choices={[
              { value: 'numbered', label: words.numbered },
              { value: 'blank', label: words.blank },
            ]}
            value={numbering}
            onChoose={setNumbering}
          />
        )}
      </div>
      {sheets === 0 ? (
        <p className="slip-message is-notice">{words.nothing}</p>
      ) : (
        <>
          <p>
            {words.count(sheets)}{' '}
            {kind === 'participant-sheet' && words.sheetCopies(format.number(workshop.present))}
            {kind === 'table-slip' && copies > 0 && groups.print.copies(copies)}
          </p>
          <div className="page-buttons">
            <button type="button" className="button is-primary" onClick={print}>
              {words.print} <kbd>Ctrl+P</kbd>
            </button>
          </div>
          <h2>{words.preview}</h2>
          <div className="print-preview" lang={workshop.language}>
            <div className="print-preview-inner">
              <PrintDocument {...job} tables={tables.slice(0, 1)} />
            </div>
          </div>
          <PrintSheets>
            <PrintDocument {...job} />
          </PrintSheets>
        </>
      )}
    </main>
  );
}
