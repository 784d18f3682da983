/** The page of an agenda item: the round of its poll, or what the item is. */
import { roundsOfPoll } from '../../../shared/domain/comparison/before-after';
import type { Round } from '../../../shared/domain/round/round';
import { ItemNotes } from '../../features/agenda/item-notes';
import { NextItemButton } from '../../features/agenda/next-item-button';
import { OwnNote } from '../../features/agenda/own-note';
import { RoundBody } from '../../features/collect/round-body';
import { RoundHead } from '../../features/collect/round-head';
import { RecountSection } from '../../features/recount/recount-section';
import { ResultPanel } from '../../features/reveal/result-panel';
import { RoomsLine } from '../../features/unsettled/rooms-line';
import { UnsettledSection } from '../../features/unsettled/unsettled-section';
import { currentItem, isNewestRound, pollOfRound, roundInView } from '../../store/core/selectors';
import { useApp, useSession, useWords } from '../../store/react/store-context';
import { CommandButton } from '../../store/react/command-button';
import { ChoiceGroup } from '../../components/fields/choice-group';
import { useEntryTexts } from '../../features/reveal/use-entry-texts';
import { PlainItem } from '../../features/agenda/plain-item';

export function AgendaPage() {
  const session = useSession();
  const round = useApp(roundInView);
  const item = currentItem(session);
  if (round) return <RoundPage key={round.pollId} round={round} />;
  return (
    <main className="page">
      {item ? <PlainItem item={item} /> : <NoItem />}
      <OwnNote />
    </main>
  );
}

/** Nothing is on the agenda yet, or nothing of it is chosen. */
function NoItem() {
  const { library } = useWords();
  const { agenda } = useSession().workshop;
  if (agenda.length > 0) return <p className="quiet">{library.nothing.chooseItem}</p>;
  return (
    <>
      <h1>{library.nothing.agendaTitle}</h1>
      <p className="quiet">{library.nothing.agendaText}</p>
      <div className="plain-item-buttons">
        <CommandButton id="go-polls" />
        <CommandButton id="quick-poll" />
      </div>
    </>
  );
}

/** The round in view: the newest, or an earlier one of the same poll. */
function RoundPage({ round }: { readonly round: Round }) {
  const session = useSession();
  const texts = useEntryTexts();
  const rounds = roundsOfPoll(session.rounds, round.pollId);
  const poll = pollOfRound(session, round);
  // The practice question is no item.
  const item = currentItem(session);
  if (!poll) return null;
  const isOld = !isNewestRound(session, round);
  const isCounting = round.state === 'open' || (round.state === 'ready' && !isOld);
  return (
    <main className="page round">
      <RoundHead {...{ round, poll }} />
      <OwnNote />
      <RoundChoice {...{ rounds, shown: round }} />
      <RoomsLine round={round} />
      <UnsettledSection round={round} texts={texts} />
      {isCounting ? (
        <RoundBody {...{ round, poll }} />
      ) : (
        <ResultPanel key={round.id} {...{ round, isOld }}>
          <RecountSection round={round} />
        </ResultPanel>
      )}
      {!isCounting && item && (
        <>
          <ItemNotes itemId={item.id} />
          <div className="page-buttons">
            <NextItemButton itemId={item.id} />
          </div>
        </>
      )}
    </main>
  );
}

/** Which of a poll's rounds is in view, where there are several: the console's commands act on that one. */
function RoundChoice({
  rounds,
  shown,
}: {
  /** The first one first. */
  readonly rounds: readonly Round[];
  readonly shown: Round;
}) {
  const { rounds: words } = useWords();
  const lookAt = useApp((state) => state.lookAt);
  if (rounds.length < 2) return null;
  return (
    <ChoiceGroup
      label={words.which}
      isLabelHidden
      choices={rounds.map(({ id, number }) => ({ value: id, label: words.round(number) }))}
      value={shown.id}
      onChoose={lookAt}
    />
  );
}
