/** Arrangements side by side: the ones to choose among at the left, their slides at the right. */
import { useMemo, type ReactNode } from 'react';
import type { YearsComparison } from '../../../../shared/domain/years/compare-conferences';
import { slidesOf, type ResultsDocument } from '../../../../shared/export/results-document';
import { yearsDocument } from '../../../../shared/export/years/years-document';
import { LANGUAGE_TRAITS, localize } from '../../../../shared/lib/language';
import { Tick } from '../../../components/fields/tick-list';
import { CommandButton } from '../../../store/react/command-button';
import { useApp, useTexts } from '../../../store/react/store-context';
import { WorkLine } from '../../../store/react/work-line';
import { comparisonOf, type Years } from '../../../store/years/years-slice';
import { YearsChoice } from './years-choice';
import { YearsFiles } from './years-files';
import { YearsScreen } from './years-screen';
import { YearsSlides } from './years-slides';
import './years.css';

export function YearsPage() {
  const years = useApp((state) => state.years);
  return years && <Page years={years} />;
}

function Page({ years }: { readonly years: Years }) {
  const { words, language } = useTexts();
  const own = words.years;
  const showRoles = useApp((state) => state.showRoles);
  const { read, chosen, isByRole } = years;
  const [ofTexts] = LANGUAGE_TRAITS[language].texts;
  const compared = useMemo(() => comparisonOf({ read, chosen }), [read, chosen]);
  const document = useMemo(
    () => (compared.ok ? yearsDocument(compared.value, ofTexts, isByRole) : null),
    [compared, isByRole, ofTexts],
  );
  return (
    <main className="years">
      <header className="years-head">
        <CommandButton id="leave-years" kind="quiet" />
        <h1>{own.heading}</h1>
        <WorkLine />
      </header>
      <aside className="years-choice">
        <YearsChoice years={years} />
        <Tick isOn={isByRole} onTick={showRoles}>
          <span>
            {own.byRole} <span className="quiet">{own.byRoleHint}</span>
          </span>
        </Tick>
      </aside>
      <section className="years-shown">
        <YearsScreen />
        {compared.ok && document ? (
          <Shown comparison={compared.value} document={document} />
        ) : (
          <p className="quiet" role="status">
            {years.isReading ? own.reading : !compared.ok && own.reasons[compared.error]}
          </p>
        )}
      </section>
    </main>
  );
}

function Shown({
  comparison,
  document,
}: {
  readonly comparison: YearsComparison;
  readonly document: ResultsDocument;
}): ReactNode {
  const { words, language, format } = useTexts();
  const { alone } = comparison;
  return (
    <>
      <YearsFiles document={document} />
      <YearsSlides slides={slidesOf(document)} />
      {alone.length > 0 && (
        <div className="years-alone">
          <h2 className="eyebrow">{words.years.aloneHeading}</h2>
          <ul>
            {alone.map(({ member: { poll, conference } }) => (
              <li key={poll.round.pollId} className="quiet">
                {words.years.alone(
                  localize(poll.result.poll.title, language),
                  format.date(conference.date),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
