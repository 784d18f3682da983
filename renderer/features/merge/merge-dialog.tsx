/** A second laptop's file: what comes in, what can't and why, and which numbers count where the two differ. */
import { useMemo, useState } from 'react';
import type { Ballot } from '../../../shared/domain/ballot/ballot';
import { roundsWithoutBallots } from '../../../shared/domain/merge/merge-news';
import type { MergedRound } from '../../../shared/domain/merge/merge-rounds';
import { foundMerge } from '../../../shared/domain/merge/found-merge';
import {
  conflictKey,
  slotsThatCanWait,
  type MergeChoices,
} from '../../../shared/domain/merge/merge-step';
import { localIsoDate } from '../../../shared/lib/local-date';
import { sum } from '../../../shared/lib/sum';
import type { SessionRefusal } from '../../../shared/domain/merge/merge-sessions';
import type { Poll } from '../../../shared/domain/poll/poll';
import type { Round } from '../../../shared/domain/round/round';
import { newNotes, notesWithoutRoom } from '../../../shared/domain/workshop/item-notes';
import { mergedRooms } from '../../../shared/domain/workshop/room';
import { localize } from '../../../shared/lib/language';
import { Button } from '../../components/button';
import { CloseButton, Dialog } from '../../components/overlays/dialog';
import { DialogFoot } from '../../components/overlays/dialog';
import type { Incoming } from '../../store/files/incoming';
import { useApp, useFormat, useSession, useTexts, useWords } from '../../store/react/store-context';
import { WorkLine } from '../../store/react/work-line';
import { placeWords, type EntryTexts, refusalWords } from './merge-words';
import { MergedRoundView } from './merged-round';
import './merge.css';

interface Props {
  readonly incoming: Incoming;
  readonly texts: EntryTexts;
}

/** How many open conflicts are drawn at a time: thousands would block the page. */
const AT_ONCE = 40;
/** How many of the places that wait for a choice are named. */
const MOST_NAMED = 5;

function conflictsIn(merged: readonly MergedRound<Ballot>[]): number {
  return sum(merged.map(({ conflicts }) => conflicts.length));
}

/** `texts` put entries into words. */
export function MergeDialog({ incoming, texts }: Props) {
  const { merge: words, notes } = useWords();
  const session = useSession();
  const openDialog = useApp((state) => state.openDialog);
  const merge = useApp((state) => state.merge);
  const [choices, setChoices] = useState<MergeChoices>(new Map());
  const found = foundMerge(session, incoming.session);
  const { merged, refused } = found.ok ? found.value : { merged: [], refused: [] };
  const withoutBallots = roundsWithoutBallots(incoming.session);
  const rooms = mergedRooms(session.workshop.rooms, incoming.session.workshop.rooms);
  const noted = newNotes(session.workshop.notes, incoming.session.workshop.notes);
  const unfit = notesWithoutRoom(session.workshop.notes, incoming.session.workshop.notes);
  const isNews = merged.length + refused.length + withoutBallots.length + noted + unfit > 0;
  const room = AT_ONCE + choices.size;
  const later = conflictsIn(merged) - room;
  const close = () => openDialog(null);
  return (
    <Dialog title={words.title} onClose={close}>
      <form
        className="merge"
        onSubmit={(event) => {
          event.preventDefault();
          void merge(incoming, choices);
        }}
      >
        <Origin incoming={incoming} />
        {!isNews && <p>{words.nothingNew}</p>}
        {merged.map((round, index) => (
          <MergedRoundView
            key={round.round.id}
            {...{ round, choices, texts, rooms }}
            shown={Math.max(0, room - conflictsIn(merged.slice(0, index)))}
            onChoose={({ slot }, side) =>
              setChoices(new Map([...choices, [conflictKey(round.round.id, slot), side]]))
            }
          />
        ))}
        {noted > 0 && <p>{notes.merged(noted)}</p>}
        {unfit > 0 && <p>{notes.noRoom(unfit)}</p>}
        {later > 0 && <p className="quiet">{words.later(later)}</p>}
        <LeftOut {...{ refused, withoutBallots, polls: incoming.session.workshop.polls }} />
        {merged.length + noted === 0 ? (
          <DialogFoot>
            <Closing onClose={close} />
          </DialogFoot>
        ) : (
          <>
            <p className="quiet">{words.onlyVotes}</p>
            <Answers {...{ merged, choices, texts }} onClose={close} />
          </>
        )}
      </form>
    </Dialog>
  );
}

/** Which file, and how old it is. */
function Origin({ incoming: { file, savedAt } }: { readonly incoming: Incoming }) {
  const { merge: words } = useWords();
  const format = useFormat();
  const day = localIsoDate(savedAt);
  return (
    <p className="quiet">{words.from(file?.name ?? '', format.date(day), format.clock(savedAt))}</p>
  );
}

function Closing({ onClose }: { readonly onClose: () => void }) {
  const { common } = useWords();
  return <CloseButton label={common.close} onClose={onClose} />;
}

/** «Hent stemmerne», and what is not chosen: most of it may stay unsettled. */
function Answers({
  merged,
  choices,
  texts,
  onClose,
}: {
  readonly merged: readonly MergedRound<Ballot>[];
  readonly choices: MergeChoices;
  readonly texts: EntryTexts;
  readonly onClose: () => void;
}) {
  const { words, format } = useTexts();
  // What may be left unsettled does not depend on the choices.
  const waitable = useMemo(() => merged.map(slotsThatCanWait), [merged]);
  const waiting = merged.flatMap(({ round, conflicts }, index) =>
    conflicts
      .filter(({ slot }) => !choices.has(conflictKey(round.id, slot)))
      .map((conflict) => ({
        name: round.frozen ? placeWords(conflict, round.frozen, texts, words) : '',
        canWait: waitable[index]?.has(conflict.slot) ?? false,
      })),
  );
  const hasConflict = merged.some(({ conflicts }) => conflicts.length > 0);
  const needed = waiting.filter(({ canWait }) => !canWait).map(({ name }) => name);
  const isReady = needed.length === 0;
  const shown = isReady ? waiting.map(({ name }) => name) : needed;
  const unnamed = shown.length - MOST_NAMED;
  const named = unnamed > 0 ? [...shown.slice(0, MOST_NAMED), words.merge.others(unnamed)] : shown;
  const say = isReady ? words.merge.waits : words.merge.choose;
  const isWorking = useApp((state) => state.work !== null);
  return (
    <DialogFoot
      note={
        <WorkLine
          className="merge-waiting"
          otherwise={shown.length === 0 ? '' : say(format.list(named))}
        />
      }
    >
      <Button onClick={onClose}>{words.common.cancel}</Button>
      <Button
        // Has the focus if nothing is to be chosen; the browser reads the attribute before the dialog opens.
        ref={(button) => {
          if (!hasConflict) button?.setAttribute('autofocus', '');
        }}
        type="submit"
        kind="primary"
        disabled={!isReady || isWorking}
      >
        {words.merge.yes}
      </Button>
    </DialogFoot>
  );
}

/** What does not come in, why, and what to do about it. */
function LeftOut({
  refused,
  withoutBallots,
  polls,
}: {
  readonly refused: readonly { readonly round: Round; readonly refusal: SessionRefusal }[];
  /** Rounds whose ballots are not in the file. */
  readonly withoutBallots: readonly Round[];
  /** The polls of the file, which name its rounds. */
  readonly polls: readonly Poll[];
}) {
  const { words, format, language } = useTexts();
  if (refused.length + withoutBallots.length === 0) return null;
  const nameOf = ({ pollId, number, frozen }: Round): string => {
    const poll = frozen?.poll ?? polls.find(({ id }) => id === pollId);
    return words.merge.round(poll ? localize(poll.title, language) : '', number);
  };
  return (
    <section className="merge-refused">
      <h3>{words.merge.refusedHeading}</h3>
      <ul>
        {refused.map(({ round, refusal }) => (
          <li key={round.id}>
            <strong>{nameOf(round)}</strong> {refusalWords(refusal, words, format)}
          </li>
        ))}
        {withoutBallots.map((round) => (
          <li key={`ballots ${round.id}`}>
            <strong>{nameOf(round)}</strong> {words.merge.ballotsLeftOut}
          </li>
        ))}
      </ul>
    </section>
  );
}
