/** What the pre-flight check says of the papers: the edition of each poll, which paper is older than its text, and options that are alike. */
import { editionOf } from '../../../shared/domain/edition/edition';
import { oldPapers, papersOf } from '../../../shared/domain/edition/papers';
import { alikeRows } from '../../../shared/domain/poll/alike';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { hasPaper } from '../../print/print-document';
import { Tick } from '../../components/fields/tick-list';
import { useApp, useSession, useTexts } from '../../store/react/store-context';

export function SlipsOnPaper({ isTicked }: { readonly isTicked: boolean }) {
  const { words, format, language } = useTexts();
  const { preflight, edition, wording } = words;
  const session = useSession();
  const tick = useApp((state) => state.tickPrinted);
  const goTo = useApp((state) => state.goTo);
  const old = oldPapers(session);
  const papers = papersOf(session);
  const withoutSlips = papers
    .filter(({ poll }) => !hasPaper(poll, 'table-slip'))
    .map(({ poll }) => words.printouts.quoted(localize(poll.title, language)));
  if (papers.length === 0) return <p>{words.library.nothing.toPrint}</p>;
  return (
    <>
      {withoutSlips.length < papers.length && <p>{preflight.slipsText}</p>}
      <ul className="check-papers">
        {papers.map(({ poll, workshop }) => (
          <li key={poll.id}>
            {edition.beside(localize(poll.title, language), editionOf(poll, workshop))}
          </li>
        ))}
      </ul>
      {withoutSlips.length > 0 && <p>{words.printouts.withoutSlips(format.list(withoutSlips))}</p>}
      <Tick isOn={isTicked} onTick={(isOn) => void tick(isOn)}>
        {preflight.slipsPrinted}
      </Tick>
      {old.map(({ poll, printed, current }) => (
        <p key={poll.id} className="message is-notice" role="status">
          {edition.old(localize(poll.title, language), printed, current)}
        </p>
      ))}
      {papers.flatMap(({ poll, workshop }) =>
        alikeRows(poll, workshop.language).map((numbers) => (
          <p key={`${poll.id} ${String(numbers[0])}`} className="message is-notice">
            {wording.alikeIn(localize(poll.title, language), format.list(numbers.map(String)))}
          </p>
        )),
      )}
      {session.workshop.tables.length > 0 && <p className="quiet">{preflight.countPapers}</p>}
      <div className="check-buttons">
        <Button onClick={() => void goTo({ page: 'printouts' })}>{preflight.slipsGo}</Button>
      </div>
    </>
  );
}
