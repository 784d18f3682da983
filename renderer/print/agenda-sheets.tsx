/** The drejebog on A4: rows of times and titles, and for moderators what is said; as many sheets as they need. */
import type { Workshop } from '../../shared/domain/workshop/workshop';
import {
  agendaRows,
  agendaTitle,
  endLine,
  type AgendaPaper,
  type AgendaRow,
} from '../../shared/export/agenda/agenda-report';
import { formatFor } from '../../shared/lib/format';
import { originOf, PrintPage } from './print-page';
import { contentWidth, PRINT_SIZES, textHeight } from './size/print-size';
import './agenda-sheets.css';

const [SIZE] = PRINT_SIZES;
/** Points of the type; the same in agenda-sheets.css. */
const TYPE = {
  moderators: { title: 13, line: 11 },
  wall: { title: 20, line: 11 },
} as const;
/** Millimetres: what a sheet has below its heading, the column of times, and the gap between rows. */
const SHEET = 245;
/** A row's share of a sheet beyond which it is cut. */
const MOST_OF_SHEET = 100;
const TIMES = { moderators: 18, wall: 30 } as const;
const GAP = { moderators: 4, wall: 5 } as const;
const INDENT = 6;

/** The rows sheet by sheet, as few as they fit on and each about as full. A row that is higher than a sheet is alone on it. */
export function agendaSheets(
  workshop: Workshop,
  paper: AgendaPaper,
): readonly (readonly AgendaRow[])[] {
  const rows = agendaRows(workshop, paper).flatMap((own) => inParts(own, paper));
  const width = SIZE ? contentWidth(SIZE) : 180;
  const heading = textHeight(agendaTitle(workshop, paper), SIZE?.headingPt ?? 22, width, 'bold');
  const room = SHEET - heading - textHeight(workshop.place, SIZE?.questionPt ?? 14, width);
  const fewest = sheetsOf(rows, paper, room);
  // Nobody hangs up a sheet with one line on it.
  const even = Array.from({ length: 20 }, (_, step) => room * ((step + 1) / 20))
    .map((less) => sheetsOf(rows, paper, less))
    .find(({ length }) => length === fewest.length);
  return even ?? fewest;
}

function sheetsOf(
  rows: readonly AgendaRow[],
  paper: AgendaPaper,
  room: number,
): readonly (readonly AgendaRow[])[] {
  const sheets: AgendaRow[][] = [];
  let used = 0;
  for (const row of rows) {
    const height = heightOf(row, paper);
    const sheet = sheets.at(-1);
    if (sheet && used + height <= room) sheet.push(row);
    else {
      sheets.push([row]);
      used = 0;
    }
    used += height;
  }
  return sheets;
}

/** Many lines go on in a row without a title, so that every sheet holds what is on it. */
function inParts(row: AgendaRow, paper: AgendaPaper): readonly AgendaRow[] {
  if (row.lines.length < 2 || heightOf(row, paper) <= MOST_OF_SHEET) return [row];
  const half = Math.ceil(row.lines.length / 2);
  const rest = { ...row, time: '', title: '', about: '', lines: row.lines.slice(half) };
  return [
    ...inParts({ ...row, lines: row.lines.slice(0, half) }, paper),
    ...inParts({ ...rest, id: `${row.id}+` }, paper),
  ];
}

/** Estimated, in millimetres. */
function heightOf({ title, about, lines }: AgendaRow, paper: AgendaPaper): number {
  const width = (SIZE ? contentWidth(SIZE) : 180) - TIMES[paper];
  const { title: large, line: small } = TYPE[paper];
  const texts = [
    textHeight(title, large, width, 'bold'),
    textHeight(about, small, width),
    ...lines.map((line) => textHeight(line, small, width - INDENT) + 0.8),
  ];
  return texts.reduce((sum, own) => sum + own, 0) + GAP[paper];
}

export function AgendaSheets({
  workshop,
  paper,
}: {
  readonly workshop: Workshop;
  readonly paper: AgendaPaper;
}) {
  if (!SIZE) return null;
  const sheets = agendaSheets(workshop, paper);
  const day = formatFor(workshop.language).date(workshop.date);
  const known = [day, workshop.place].filter((part) => part.trim() !== '').join(' · ');
  return (
    <div className="print-document">
      {sheets.map((rows, index) => (
        <PrintPage
          key={index}
          workshop={workshop}
          poll={null}
          size={SIZE}
          top={{
            ...{ kicker: '', heading: agendaTitle(workshop, paper), question: known, note: '' },
          }}
          footer={<p className="print-origin">{originOf(workshop)}</p>}
        >
          <ol className={`print-agenda is-${paper}`}>
            {rows.map(({ id, time, title, about, lines }) => (
              <li key={id}>
                <b className="print-agenda-time">{time}</b>
                <div>
                  {title !== '' && <b className="print-agenda-title">{title}</b>}
                  {about !== '' && <p>{about}</p>}
                  {lines.length > 0 && (
                    <ul>
                      {lines.map((line, place) => (
                        <li key={place}>{line}</li>
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            ))}
          </ol>
          {index === sheets.length - 1 && <p className="print-agenda-end">{endLine(workshop)}</p>}
        </PrintPage>
      ))}
    </div>
  );
}
