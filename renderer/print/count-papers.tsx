/** Papers for counting at the tables and for a recount: a card for the table host, envelope fronts, the chart for dice. */
import type { ReactNode } from 'react';
import { rangesInText } from '../../shared/lib/number-ranges';
import { diceChart } from '../../shared/domain/recount/dice-draw';
import type { Poll } from '../../shared/domain/poll/poll';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { markText } from '../../shared/slides/slide-mark';
import { localize } from '../../shared/lib/language';
import { dictionaryFor } from '../../shared/text/dictionary';
import { originOf, PrintPage, type PageTop } from './print-page';
import { PRINT_SIZES } from './size/print-size';
import './count-papers.css';

const [LARGEST] = PRINT_SIZES;
/** Two fronts on a sheet, to be cut. */
const PER_SHEET = 2;

/** What fits on one sheet at the largest size, whatever the workshop. */
function OneSheet({
  workshop,
  top,
  children,
}: {
  readonly workshop: Workshop;
  readonly top: PageTop;
  readonly children: ReactNode;
}) {
  if (!LARGEST) return null;
  const footer = <p className="print-origin">{originOf(workshop)}</p>;
  return (
    <PrintPage {...{ workshop, top, footer }} poll={null} size={LARGEST}>
      {children}
    </PrintPage>
  );
}

/** One A4 card, to be copied for every table. */
export function HostCard({ workshop }: { readonly workshop: Workshop }) {
  const { hostCard: words } = dictionaryFor(workshop.language).countPapers;
  const { kicker, heading, note } = words;
  return (
    <div className="print-document">
      <OneSheet workshop={workshop} top={{ kicker, heading, question: '', note }}>
        <ol className="print-steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="print-why">{words.why}</p>
      </OneSheet>
    </div>
  );
}

/** Charts that say which table a throw of three dice draws: one for each of these sets of tables, on a sheet of its own. */
export function DiceCharts({
  workshop,
  charts,
}: {
  readonly workshop: Workshop;
  readonly charts: readonly (readonly number[])[];
}) {
  return (
    <div className="print-document">
      {charts.map((tables) => (
        <DiceChart key={tables.join()} {...{ workshop, tables }} />
      ))}
    </div>
  );
}

function DiceChart({
  workshop,
  tables,
}: {
  readonly workshop: Workshop;
  readonly tables: readonly number[];
}) {
  const { dice: words } = dictionaryFor(workshop.language).countPapers;
  const chart = diceChart(tables);
  const { heading, note } = words;
  const [first] = chart;
  if (!first) return null;
  return (
    <OneSheet
      workshop={workshop}
      top={{
        kicker: words.forTables(rangesInText(tables).join(', ')),
        heading,
        question: words.fair(first.throws),
        note,
      }}
    >
      <ul className="print-dice">
        {chart.map(({ table, first: from, last }) => (
          <li key={table}>
            <span>{words.row(table)}</span>
            <b>{words.range(from, last)}</b>
          </li>
        ))}
      </ul>
    </OneSheet>
  );
}

/** A front: for which table and vote the envelope is. */
interface Front {
  readonly poll: Poll;
  readonly table: number;
}

/** The fronts sheet by sheet, vote by vote: they are handed out with its papers. */
export function envelopeSheets(
  polls: readonly Poll[],
  tables: readonly number[],
): readonly (readonly Front[])[] {
  const fronts = polls.flatMap((poll) => tables.map((table) => ({ poll, table })));
  return Array.from({ length: Math.ceil(fronts.length / PER_SHEET) }, (_, sheet) =>
    fronts.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET),
  );
}

/** `sheets` at most. */
export function EnvelopeFronts({
  workshop,
  polls,
  sheets,
}: {
  readonly workshop: Workshop;
  readonly polls: readonly Poll[];
  readonly sheets?: number;
}) {
  const { language } = workshop;
  const { envelope: words } = dictionaryFor(language).countPapers;
  const tables = workshop.tables.map(({ number }) => number);
  return (
    <div className="print-document">
      {envelopeSheets(polls, tables)
        .slice(0, sheets)
        .map((fronts) => (
          <section
            key={fronts.map(({ poll, table }) => `${poll.id} ${table}`).join()}
            className="print-page print-cut print-cut-2"
            lang={language}
          >
            {fronts.map(({ poll, table }) => (
              <article key={`${poll.id} ${table}`} className="print-part print-envelope">
                <p className="print-envelope-table">{words.table(table)}</p>
                <p className="print-envelope-poll">{localize(poll.title, language)}</p>
                <p className="print-envelope-put">{markText(words.put, workshop)}</p>
                <p className="print-envelope-sheets">
                  {words.sheets} <span className="print-field-line" />
                </p>
                <p className="print-origin">{originOf(workshop)}</p>
              </article>
            ))}
          </section>
        ))}
    </div>
  );
}
