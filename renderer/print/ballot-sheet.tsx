/** Stemmesedler: ballots for one participant each, two, four or eight to a sheet, with lines to cut along. */
import type { CSSProperties } from 'react';
import type { Paper } from '../../shared/domain/edition/papers';
import { markText } from '../../shared/slides/slide-mark';
import { dictionaryFor } from '../../shared/text/dictionary';
import { localizeSoft } from '../../shared/text/soft-hyphens';
import { innerWidth, type BallotSize, type PerSheet } from './size/ballot-size';
import { editionWords } from './edition-words';
import { fitBallot, type BallotText } from './fit-ballot';
import { printedKindOf } from './kinds/print-kinds';
import { LINE_HEIGHT } from './size/print-size';
import './ballots.css';

type BallotStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;

function styleFor(size: BallotSize): BallotStyle {
  return {
    '--ballot-head': `${size.headPt}pt`,
    '--ballot-text': `${size.textPt}pt`,
    '--ballot-note': `${size.notePt}pt`,
    '--ballot-box': `${size.boxMm}mm`,
    '--ballot-pad': `${size.padMm}mm`,
    '--print-line': String(LINE_HEIGHT),
  };
}

/** What stands on a ballot for this poll. */
export function ballotText({ workshop, poll }: Paper): BallotText {
  const { language } = workshop;
  const { print, ballotPrint } = dictionaryFor(language);
  const howTo = printedKindOf(poll).howToMark(poll, print.participantSheet);
  const names = workshop.roles.map(({ name }) => localizeSoft(name, language));
  return {
    poll,
    language,
    note: markText(
      `${ballotPrint.ballot.kicker}. ${howTo} ${ballotPrint.ballot.noName}\u2003${onOneLine(editionWords({ workshop, poll }))}`,
      workshop,
    ),
    roles: workshop.collectsRoles ? names : [],
    roleLabel: ballotPrint.ballot.role,
  };
}

/** Never broken between two lines. */
function onOneLine(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** One sheet of ballots that are all the same. */
export function BallotSheet({
  ballot,
  perSheet,
}: {
  readonly ballot: BallotText;
  readonly perSheet: PerSheet;
}) {
  const size = fitBallot(ballot, perSheet);
  if (!size) return null;
  return (
    <section
      className={`print-page print-cut print-cut-${perSheet}`}
      lang={ballot.language}
      style={styleFor(size)}
    >
      {Array.from({ length: perSheet }, (_, index) => (
        <Ballot key={index} {...{ ballot, perSheet }} />
      ))}
    </section>
  );
}

function Ballot({
  ballot: { poll, language, note, roles, roleLabel },
  perSheet,
}: {
  readonly ballot: BallotText;
  readonly perSheet: PerSheet;
}) {
  const { Rows } = printedKindOf(poll).ballot;
  return (
    <article className="print-part print-ballot">
      <h1>{localizeSoft(poll.title, language)}</h1>
      <p className="print-ballot-note">{note}</p>
      {roles.length > 0 && (
        <p className="print-ballot-note print-ballot-roles">
          <span>{roleLabel}</span>
          {roles.map((role, index) => (
            <span key={index}>
              <span className="print-ballot-tick" /> {role}
            </span>
          ))}
        </p>
      )}
      <Rows {...{ poll, language }} widthMm={innerWidth(perSheet)} />
    </article>
  );
}
