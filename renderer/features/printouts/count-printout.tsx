/** Papers for counting at the tables: a card for the host, envelope fronts, the chart for dice. */
import type { Workshop } from '../../../shared/domain/workshop/workshop';
import { DiceChart, EnvelopeFronts, envelopeSheets, HostCard } from '../../print/count-papers';
import { useSession, useWords } from '../../store/react/store-context';
import { PollTicks, usePollTicks } from './poll-ticks';
import { PrintPart } from './print-part';

/** The papers of one choice, all of them or as many as a preview shows. */
const PAPERS = {
  card: ({ workshop }) => <HostCard workshop={workshop} />,
  dice: ({ workshop }) => <DiceChart workshop={workshop} />,
} as const satisfies Record<string, (props: { readonly workshop: Workshop }) => unknown>;

export const COUNT_PAPERS = ['card', 'envelopes', 'dice'] as const;
export type CountPaper = (typeof COUNT_PAPERS)[number];

export function CountPrintout({ paper }: { readonly paper: CountPaper }) {
  const { countPapers: words } = useWords();
  const { workshop } = useSession();
  const needsTables = paper !== 'card' && workshop.tables.length === 0;
  return (
    <>
      <p className="quiet">{words.printouts.intro[paper]}</p>
      {needsTables ? (
        <p className="message is-notice">{words.printouts.noTables}</p>
      ) : paper === 'envelopes' ? (
        <Envelopes workshop={workshop} />
      ) : (
        <PrintPart
          preview={PAPERS[paper]({ workshop })}
          sheets={PAPERS[paper]({ workshop })}
          papers={[]}
        />
      )}
    </>
  );
}

function Envelopes({ workshop }: { readonly workshop: Workshop }) {
  const { printouts: words } = useWords();
  const ticks = usePollTicks();
  const polls = ticks.papers.map(({ poll }) => poll);
  const sheets = envelopeSheets(
    polls,
    workshop.tables.map(({ number }) => number),
  ).length;
  return (
    <>
      <div className="print-choices">
        <PollTicks {...ticks} />
      </div>
      {sheets === 0 ? (
        <p className="message is-notice">{words.nothing}</p>
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
