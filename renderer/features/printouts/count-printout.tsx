/** Papers for counting at the tables: a card for the host, envelope fronts, the chart for dice. */
import type { ReactNode } from 'react';
import { diceCharts } from '../../../shared/domain/recording/recounting';
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import { DiceCharts, EnvelopeFronts, envelopeSheets, HostCard } from '../../print/count-papers';
import { hasPaper } from '../../print/print-document';
import { useSession, useWords } from '../../store/react/store-context';
import { PollTicks, usePollTicks, WithoutSlips } from './poll-ticks';
import { PrintPart } from './print-part';

export const COUNT_PAPERS = ['card', 'envelopes', 'dice'] as const;
export type CountPaper = (typeof COUNT_PAPERS)[number];

export function CountPrintout({ paper }: { readonly paper: CountPaper }) {
  const { countPapers: words } = useWords();
  const session = useSession();
  const { workshop } = session;
  const charts = diceCharts(session);
  const needsTables = {
    card: false,
    envelopes: workshop.tables.length === 0,
    dice: charts.length === 0,
  };
  return (
    <>
      <p className="quiet">{words.printouts.intro[paper]}</p>
      {needsTables[paper] ? (
        <p className="message is-notice">{words.printouts.noTables}</p>
      ) : paper === 'envelopes' ? (
        <Envelopes workshop={workshop} />
      ) : (
        <>
          {paper === 'dice' && charts.length > 1 && (
            <p className="message is-notice">{words.printouts.otherTables(charts.length)}</p>
          )}
          <Sheets>
            {paper === 'card' ? (
              <HostCard workshop={workshop} />
            ) : (
              <DiceCharts {...{ workshop, charts }} />
            )}
          </Sheets>
        </>
      )}
    </>
  );
}

/** What the preview shows as a whole. */
function Sheets({ children }: { readonly children: ReactNode }) {
  return <PrintPart preview={children} sheets={children} papers={[]} />;
}

function Envelopes({ workshop }: { readonly workshop: Workshop }) {
  const { printouts: words } = useWords();
  const ticks = usePollTicks((poll) => hasPaper(poll, 'table-slip'));
  const polls = ticks.papers.map(({ poll }) => poll);
  const sheets = envelopeSheets(
    polls,
    workshop.tables.map(({ number }) => number),
  ).length;
  return (
    <>
      <div className="print-choices">
        <PollTicks {...ticks} />
        <WithoutSlips />
      </div>
      {sheets === 0 ? (
        ticks.listed.length > 0 && <p className="message is-notice">{words.nothing}</p>
      ) : (
        <>
          <p>{words.count(sheets)}</p>
          <PrintPart
            preview={<EnvelopeFronts {...{ workshop, polls }} sheets={1} />}
            sheets={<EnvelopeFronts {...{ workshop, polls }} />}
            papers={[]}
          />
        </>
      )}
    </>
  );
}
