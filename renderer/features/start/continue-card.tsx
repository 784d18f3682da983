/** «Fortsæt, hvor du slap»: the newest workshop, and how far it is. */
import { localize, type Language } from '../../../shared/lib/language';
import { sightOf } from '../../../shared/domain/result/sight';
import type { Round } from '../../../shared/domain/round/round';
import type { Session } from '../../../shared/domain/session/session';
import { pollIdsOf } from '../../../shared/domain/workshop/agenda-item';
import type { Dictionary } from '../../../shared/text/dictionary';
import { missingTables, pollOfRound } from '../../store/core/selectors';
import { useApp, useTexts } from '../../store/react/store-context';
import { castInRound } from '../../../shared/domain/ballot/round-ballots';

/** One sentence on the open vote, or on the progress of the day. */
function standing(session: Session, words: Dictionary, language: Language): string {
  const onAgenda = new Set(pollIdsOf(session.workshop.agenda));
  const rounds = session.rounds.filter(({ pollId }) => onAgenda.has(pollId));
  const running = (state: 'open' | 'closed') => rounds.find((round) => round.state === state);
  const round = running('open') ?? running('closed');
  const poll = round && pollOfRound(session, round);
  if (round && poll) {
    const title = localize(poll.title, language);
    if (round.state === 'closed') {
      const wasShown = round.shownThrough !== null;
      return wasShown ? words.start.roundHidden(title) : words.start.roundClosed(title);
    }
    return [words.start.roundOpen(title), ...recordedSoFar(session, round, words)].join(' ');
  }
  const { entries, ballots } = session;
  const partly = rounds.find((own) => sightOf(own, entries, ballots) === 'partly');
  const begun = partly && pollOfRound(session, partly);
  if (begun) return words.start.roundPartly(localize(begun.title, language));
  const isDone = rounds.every(({ state }) => state === 'revealed');
  return isDone ? words.start.allShown : words.start.nothingYet;
}

/** The progress of the open round, if it can be counted. */
function recordedSoFar(session: Session, round: Round, { start }: Dictionary): readonly string[] {
  if (round.method === 'ballot') {
    return [start.ballotsRecorded(castInRound(session.ballots, round.id))];
  }
  const all = round.frozen?.tables.length ?? 0;
  const recorded = all - missingTables(session, round).length;
  if (round.method === 'table-slip') return [start.slipsRecorded(recorded, all)];
  return round.method === 'table-answer' ? [start.answersRecorded(recorded, all)] : [];
}

export function ContinueCard({ session }: { readonly session: Session }) {
  const { words, format, language } = useTexts();
  const open = useApp((state) => state.openWorkshop);
  const { id, title, date, place, present } = session.workshop;
  const isVoting = session.rounds.some(({ state }) => state === 'open');
  const particulars = [format.date(date), place, words.common.present(format.number(present))];
  return (
    <section className="start-card is-continue">
      <p className="eyebrow">{words.start.continueHeading}</p>
      <h2>{title}</h2>
      <p>{particulars.filter((part) => part !== '').join(' · ')}</p>
      <p>{standing(session, words, language)}</p>
      <button type="button" className="button" autoFocus onClick={() => void open(id)}>
        {isVoting ? words.start.continueVoting : words.start.continueButton}
      </button>
    </section>
  );
}
