/** What every printed page has: one A4 sheet with a heading, a note on what to do, and a footer. */
import type { CSSProperties, ReactNode } from 'react';
import type { Poll } from '../../shared/domain/poll/poll';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { markOf } from '../../shared/slides/slide-mark';
import { editionWords } from './edition-words';
import { formatFor } from '../../shared/lib/format';
import { LINE_HEIGHT, contentWidth, textHeight, type PrintSize } from './size/print-size';

type PageStyle = CSSProperties & Readonly<Record<`--print-${string}`, string>>;

function styleFor(size: PrintSize): PageStyle {
  return {
    '--print-margin': `${String(size.marginMm)}mm`,
    '--print-heading': `${String(size.headingPt)}pt`,
    '--print-question': `${String(size.questionPt)}pt`,
    '--print-note': `${String(size.notePt)}pt`,
    '--print-title': `${String(size.titlePt)}pt`,
    '--print-body': `${String(size.bodyPt)}pt`,
    '--print-statement': `${String(size.statementPt)}pt`,
    '--print-box': `${String(size.boxMm)}mm`,
    '--print-pad': `${String(size.padMm)}mm`,
    '--print-gap': `${String(size.gapMm)}mm`,
    '--print-line': String(LINE_HEIGHT),
  };
}

/** Heading and note of a page, as the fitting and the page both need them. */
export interface PageTop {
  /** Small line above the heading; blank for none. */
  readonly kicker: string;
  readonly heading: string;
  /** At the right of the heading, smaller; blank for none. */
  readonly aside?: string;
  /** The line below the heading. */
  readonly question: string;
  readonly note: string;
}

const NOTE_PADDING_MM = 4;
const NOTE_FRAME_MM = 6;
const QUESTION_GAP_MM = 1;

/** Estimated height in millimetres of heading, line and note, with the gaps after them. */
export function pageTopHeight(top: PageTop, size: PrintSize): number {
  const width = contentWidth(size);
  return (
    textHeight(top.kicker, size.notePt, width) +
    textHeight(top.heading, size.headingPt, width, 'bold') +
    textHeight(top.question, size.questionPt, width) +
    textHeight(top.note, size.notePt, width - 2 * NOTE_PADDING_MM) +
    NOTE_FRAME_MM +
    QUESTION_GAP_MM +
    2 * size.gapMm
  );
}

/** A page: heading, lines between heading and note, the note, the rows and the footer. */
export function PrintPage({
  workshop,
  poll,
  size,
  top,
  fields,
  footer,
  children,
}: {
  readonly workshop: Workshop;
  /** What is voted on with it; null for a page that goes for all votes, which has no edition. */
  readonly poll: Poll | null;
  readonly size: PrintSize;
  readonly top: PageTop;
  readonly fields?: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}) {
  const { mark } = markOf(workshop);
  return (
    <section className="print-page" lang={workshop.language} style={styleFor(size)}>
      {poll && <p className="print-edition">{editionWords({ workshop, poll })}</p>}
      {mark !== undefined && <p className="print-mark">{mark}</p>}
      <header className="print-top">
        {top.kicker === '' ? null : <p className="print-kicker">{top.kicker}</p>}
        <h1 className="print-heading">
          {top.aside && <span className="print-aside">{top.aside}</span>}
          {top.heading}
        </h1>
        <p className="print-question">{top.question}</p>
      </header>
      {fields}
      <p className="print-note">{top.note}</p>
      {children}
      <footer className="print-footer">{footer}</footer>
    </section>
  );
}

/** «Reformer og ledelsesudvikling · 22. september 2026». */
export function originOf(workshop: Workshop): string {
  const parts = [workshop.title, formatFor(workshop.language).date(workshop.date)];
  return parts.filter((part) => part.trim() !== '').join(' · ');
}
