/** Stemmesedler: ballots for one participant each, two, four or eight to a sheet, with lines to cut along. */
import type { CSSProperties } from 'react';
import { ballotKeyOf } from '../../shared/domain/kinds/ballot-keys';
import type { ChoicePoll } from '../../shared/domain/kinds/choice/choice-poll';
import type { Poll } from '../../shared/domain/poll/poll';
import type { ScalePoll } from '../../shared/domain/kinds/scale/scale-poll';
import type { Workshop } from '../../shared/domain/workshop/workshop';
import { markText } from '../../shared/slides/slide-mark';
import { dictionaryFor } from '../../shared/text/dictionary';
import { localize, type Language } from '../../shared/lib/language';
import {
  fitBallot,
  isStacked,
  legendOf,
  type BallotSize,
  type BallotText,
  type PerSheet,
} from './ballot-size';
import { LINE_HEIGHT } from './print-size';
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
export function ballotText(workshop: Workshop, poll: Poll): BallotText {
  const { language } = workshop;
  const { print, ballotPrint } = dictionaryFor(language);
  const { marks, oneMarkInEachRow } = print.participantSheet;
  const howTo = poll.kind === 'choice' ? marks(poll.maxMarks) : oneMarkInEachRow;
  const names = workshop.roles.map(({ name }) => localize(name, language));
  return {
    poll,
    language,
    note: markText(`${ballotPrint.ballot.kicker}. ${howTo} ${ballotPrint.ballot.noName}`, workshop),
    roles: workshop.collectsRoles ? names : [],
    roleLabel: ballotPrint.ballot.role,
  };
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
  return (
    <article className="print-part print-ballot">
      <h1>{localize(poll.title, language)}</h1>
      <p className="print-ballot-note">{note}</p>
      {roles.length > 0 && (
        <p className="print-ballot-note print-ballot-roles">
          <span>{roleLabel}</span>
          {roles.map((role) => (
            <span key={role}>
              <span className="print-ballot-tick" /> {role}
            </span>
          ))}
        </p>
      )}
      {poll.kind === 'choice' ? (
        <Options {...{ poll, language }} />
      ) : (
        <Statements
          {...{ poll, language }}
          isAbove={isStacked(poll.scale.steps.length, perSheet)}
        />
      )}
    </article>
  );
}

/** The key that types an option stands beside it. */
function Options({ poll, language }: { readonly poll: ChoicePoll; readonly language: Language }) {
  return (
    <ol className="print-ballot-rows">
      {poll.options.map(({ id, title }, index) => (
        <li key={id} className="print-ballot-row">
          <span className="print-ballot-key">
            {ballotKeyOf(index)?.toLocaleUpperCase('da') ?? ''}
          </span>
          <span>{localize(title, language)}</span>
          <span className="print-ballot-box" />
        </li>
      ))}
    </ol>
  );
}

function Statements({
  poll,
  language,
  isAbove,
}: {
  readonly poll: ScalePoll;
  readonly language: Language;
  readonly isAbove: boolean;
}) {
  const values = [...poll.scale.steps.map(({ value }) => value), 0];
  return (
    <>
      <p className="print-ballot-note">{localize(poll.scale.prompt, language)}</p>
      <p className="print-ballot-note print-ballot-roles">
        {legendOf(poll, language).map((step) => (
          <span key={step}>{step}</span>
        ))}
      </p>
      <ol className="print-ballot-rows">
        {poll.statements.map(({ id, text }, index) => (
          <li key={id} className={isAbove ? 'print-ballot-row is-above' : 'print-ballot-row'}>
            <span className="print-ballot-key">{index + 1}.</span>
            <span>{localize(text, language)}</span>
            <span className="print-ballot-steps">
              {values.map((value) => (
                <span key={value} className="print-ballot-step">
                  {value}
                  <span className="print-ballot-box" />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
