/** Ballots: for which polls, and how many to a sheet; if that many would be too small to read, it says how many there are instead. */
import { useState } from 'react';
import { sum } from '../../../shared/lib/sum';
import { localize } from '../../../shared/lib/language';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { BallotDocument, listBallots, type BallotPrintout } from '../../print/ballot-document';
import { PER_SHEET, type PerSheet } from '../../print/size/ballot-size';
import { useApp, useFormat, useSession, useWords } from '../../store/react/store-context';
import { PollTicks, usePollTicks } from './poll-ticks';
import { PrintPart } from './print-part';

const DEFAULT_PER_SHEET: PerSheet = 4;

export function BallotsPrintout() {
  const { printouts, ballotPrint: words } = useWords();
  const format = useFormat();
  const { workshop } = useSession();
  const ticks = usePollTicks();
  const [asked, setAsked] = useState<PerSheet>(DEFAULT_PER_SHEET);
  const { papers } = ticks;
  const job = { papers, asked };
  const listed = listBallots(job);
  const sheets = sum(listed.map((one) => one.sheets));
  return (
    <>
      <div className="print-choices">
        <PollTicks {...ticks} />
        <ChoiceGroup
          label={words.perSheet}
          choices={PER_SHEET.map((count) => ({
            value: String(count),
            label: words.perSheetCount(count),
          }))}
          value={String(asked)}
          onChoose={(value) =>
            setAsked(PER_SHEET.find((count) => String(count) === value) ?? DEFAULT_PER_SHEET)
          }
        />
      </div>
      <Fewer {...{ listed, asked }} />
      {sheets === 0 ? (
        papers.length === 0 && <p className="message is-notice">{printouts.nothing}</p>
      ) : (
        <>
          <p>
            {printouts.count(sheets)} {words.copies(format.number(workshop.present))}
          </p>
          <PrintPart
            preview={<BallotDocument {...job} isSample />}
            sheets={<BallotDocument {...job} />}
            papers={papers}
          />
        </>
      )}
    </>
  );
}

/** The polls whose ballots come out larger than asked for, or are too long to print. */
function Fewer({
  listed,
  asked,
}: {
  readonly listed: readonly BallotPrintout[];
  readonly asked: PerSheet;
}) {
  const { ballotPrint: words } = useWords();
  const language = useApp((state) => state.language);
  return listed
    .filter(({ perSheet }) => perSheet !== asked)
    .map(({ poll, perSheet }) => {
      const title = localize(poll.title, language);
      return (
        <p key={poll.id} className="message is-notice">
          {perSheet === null ? words.tooLong(title) : words.larger(title, asked, perSheet)}
        </p>
      );
    });
}
