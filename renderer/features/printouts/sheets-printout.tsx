/** Table slips and participant sheets: for which polls, and how many. */
import { useState } from 'react';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { Tick } from '../../components/fields/tick-list';
import { hasPaper, listPrintouts, PrintDocument, type PrintKind } from '../../print/print-document';
import { useFormat, useSession, useWords } from '../../store/react/store-context';
import { PollTicks, usePollTicks, WithoutSlips } from './poll-ticks';
import { PrintPart } from './print-part';

type Numbering = 'numbered' | 'blank';

export function SheetsPrintout({ kind }: { readonly kind: PrintKind }) {
  const { printouts: words, groups } = useWords();
  const format = useFormat();
  const { workshop } = useSession();
  const ticks = usePollTicks((poll) => hasPaper(poll, kind));
  const [numbering, setNumbering] = useState<Numbering>('numbered');
  const [hasDuplicates, setDuplicates] = useState(false);
  const tables = numbering === 'numbered' ? workshop.tables.map(({ number }) => number) : [];
  const { papers } = ticks;
  const job = { papers, kinds: [kind], tables, hasDuplicates };
  const sheets = listPrintouts(job).length;
  const copies = workshop.collectsRoles ? workshop.roles.length : 0;
  return (
    <>
      <div className="print-choices">
        <PollTicks {...ticks} />
        {kind === 'table-slip' && <WithoutSlips />}
        {kind === 'table-slip' && (
          <div>
            <ChoiceGroup<Numbering>
              label={words.slips}
              choices={[
                { value: 'numbered', label: words.numbered },
                { value: 'blank', label: words.blank },
              ]}
              value={numbering}
              onChoose={setNumbering}
            />
            <Tick isOn={hasDuplicates} onTick={setDuplicates}>
              {words.duplicates}
            </Tick>
            <p className="field-hint">{words.duplicatesHint}</p>
          </div>
        )}
      </div>
      {sheets === 0 ? (
        ticks.listed.length > 0 && <p className="message is-notice">{words.nothing}</p>
      ) : (
        <>
          <p>
            {words.count(sheets)}{' '}
            {kind === 'participant-sheet' && words.sheetCopies(format.number(workshop.present))}
            {kind === 'table-slip' && copies > 0 && groups.print.copies(copies)}
          </p>
          <PrintPart
            preview={<PrintDocument {...job} tables={tables.slice(0, 1)} />}
            sheets={<PrintDocument {...job} />}
            papers={papers}
          />
        </>
      )}
    </>
  );
}
