/** Which polls are printed: all of the workshop's, unless some are unticked; beside each, the edition that its papers will bear. */
import { useMemo, useState } from 'react';
import { editionOf } from '../../../shared/domain/edition/edition';
import { heldPapers, oldPapers, papersOf, type Paper } from '../../../shared/domain/edition/papers';
import type { Poll } from '../../../shared/domain/poll/poll';
import { localize } from '../../../shared/lib/language';
import { hasPaper } from '../../print/print-document';
import { useApp, useSession, useTexts, useWords } from '../../store/react/store-context';
import { TickList } from '../../components/fields/tick-list';

export interface PollTickState {
  readonly listed: readonly Paper[];
  /** Those that are ticked. */
  readonly papers: readonly Paper[];
  readonly onChosen: (pollIds: readonly string[]) => void;
}

/** The papers that can be printed: the practice question is shown, not handed out. */
export function usePapers(): readonly Paper[] {
  const { workshop, rounds } = useSession();
  return useMemo(() => papersOf({ workshop, rounds }), [workshop, rounds]);
}

/** Of the polls that `isMeant` takes, such as those that have this paper. */
export function usePollTicks(isMeant: (poll: Poll) => boolean = () => true): PollTickState {
  const listed = usePapers().filter(({ poll }) => isMeant(poll));
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  return {
    listed,
    papers: listed.filter(({ poll }) => !unticked.includes(poll.id)),
    onChosen: (pollIds) =>
      setUnticked(listed.map(({ poll }) => poll.id).filter((id) => !pollIds.includes(id))),
  };
}

/** Says which polls have no table slips, so that nobody waits for them; nothing where all have. */
export function WithoutSlips() {
  const { words, format, language } = useTexts();
  const titles = usePapers()
    .filter(({ poll }) => !hasPaper(poll, 'table-slip'))
    .map(({ poll }) => words.printouts.quoted(localize(poll.title, language)));
  return titles.length === 0 ? null : (
    <p className="quiet">{words.printouts.withoutSlips(format.list(titles))}</p>
  );
}

export function PollTicks({ listed, papers, onChosen }: PollTickState) {
  const { printouts: words, edition } = useWords();
  const language = useApp((state) => state.language);
  if (listed.length === 0) return null;
  return (
    <div>
      <TickList
        label={words.which}
        items={listed.map(({ poll, workshop }) => ({
          value: poll.id,
          label: edition.beside(localize(poll.title, language), editionOf(poll, workshop)),
        }))}
        chosen={papers.map(({ poll }) => poll.id)}
        onChosen={onChosen}
      />
      <p className="field-hint">{edition.hint}</p>
    </div>
  );
}

/** What is not as one would think: paper that is older than the text, and a vote that is printed as it was opened. */
export function PaperNotices() {
  const { edition } = useWords();
  const language = useApp((state) => state.language);
  const session = useSession();
  return (
    <>
      {oldPapers(session).map(({ poll, printed, current }) => (
        <p key={poll.id} className="message is-notice">
          {edition.old(localize(poll.title, language), printed, current)}
        </p>
      ))}
      {heldPapers(session).map(({ poll }) => (
        <p key={poll.id} className="message is-notice">
          {edition.asOpened(localize(poll.title, language))}
        </p>
      ))}
    </>
  );
}
