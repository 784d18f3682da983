/** Questions about the vote: before something that the room sees or that can't be undone. */
import { idsOfChecks, type Entry } from '../../../shared/domain/entry/entry';
import type { Round } from '../../../shared/domain/round/round';
import { nextRedo } from '../../../shared/domain/undo/history';
import { findRound, type Session } from '../../../shared/domain/session/session';
import { countedEntries } from '../../../shared/domain/tally/tally';
import { unsettledIn } from '../../../shared/domain/tally/unsettled';
import { placeOfRound } from '../../../shared/domain/undo/undo-step';
import { rangesInText } from '../../../shared/lib/number-ranges';
import { sum } from '../../../shared/lib/sum';
import { localize } from '../../../shared/lib/language';
import { entryName } from '../../features/reveal/entry-words';
import type { Question } from '../../store/core/question';
import {
  isNewestRound,
  missingParts,
  missingTables,
  pollOfRound,
} from '../../store/core/selectors';
import { roundsThatTell } from '../../store/conduct/showing';
import { shortStepWords } from '../../store/undo/step-words';
import { yesOrNo, type QuestionView, type QuestionContext } from './question-view';
import { castInRound } from '../../../shared/domain/ballot/round-ballots';

type Asks<K extends Question['kind']> = Extract<Question, { kind: K }>;

function ballotsIn(session: Session | null, roundId: string): number {
  return session ? castInRound(session.ballots, roundId) : 0;
}

export function askReset(
  { roundId }: Asks<'reset'>,
  { state, words }: QuestionContext,
): QuestionView {
  const { questions } = words;
  const round = state.session && findRound(state.session, roundId);
  const poll = state.session && round ? pollOfRound(state.session, round) : null;
  const title = poll ? localize(poll.title, state.language) : '';
  const ballots = ballotsIn(state.session, roundId);
  const lost = ballots > 0 ? ` ${questions.resetBallots(ballots)}` : '';
  const isOld = Boolean(round && !isNewestRound(state.session, round));
  const number = round?.number ?? 1;
  const text = isOld ? questions.resetOldText(number, title) : questions.resetText(title);
  // If there are several rounds, it says which.
  const name = isOld || number > 1 ? questions.resetRoundTitle(number) : questions.resetTitle;
  return yesOrNo(name, `${text}${lost}`, {
    label: questions.resetYes,
    kind: 'danger',
    run: ({ resetRound }) => void resetRound(roundId),
  });
}

export function askRevealMissing(
  { roundId }: Asks<'reveal-missing'>,
  context: QuestionContext,
): QuestionView {
  const { title, text } = revealWords(roundId, context);
  const view = yesOrNo(title, '', {
    label: context.words.questions.missingYes,
    kind: 'primary',
    run: ({ revealRound }) => void revealRound(roundId),
  });
  return { ...view, text: [...text, ...fewPeopleWords([roundId], context)] };
}

/** What is missing, and what is unsettled: a title of the first of them, and a paragraph of each. */
function revealWords(roundId: string, context: QuestionContext) {
  const { state, words, format } = context;
  const { session } = state;
  const round = session && findRound(session, roundId);
  const isMissing = !round || missingParts(session, round).count > 0;
  const missing = isMissing ? [missingWords(roundId, context)] : [];
  const places = round ? unsettledPlaces(round, session.entries, context) : [];
  const open =
    places.length > 0
      ? [
          [
            words.unsettled.askTitle(places.length),
            words.unsettled.askText(format.list(places)),
          ] as const,
        ]
      : [];
  const all = [...missing, ...open];
  return { title: all[0]?.[0] ?? '', text: all.map(([, text]) => text) };
}

/** «Bord 3», each once; a show of hands or totals by its name in the list. */
function unsettledPlaces(
  round: Round,
  entries: readonly Entry[],
  { state: { language }, words, format }: QuestionContext,
): readonly string[] {
  const { frozen } = round;
  const names = unsettledIn(round, entries).flatMap(({ table, claims }) => {
    const [entry] = claims[0]?.entries ?? [];
    if (table !== null) return [words.common.table(table)];
    return entry && frozen ? [entryName(entry, { entries, frozen, words, format, language })] : [];
  });
  return [...new Set(names)];
}

export function askShowFew(
  { roundIds, to, goOn }: Asks<'show-few'>,
  context: QuestionContext,
): QuestionView {
  const { title, yes } = context.words.questions.few;
  return {
    title: title[to],
    text: fewPeopleWords(roundIds, context),
    sides: [],
    answers: [{ label: yes[to], kind: 'primary', run: goOn }],
  };
}

export function askLeaveCodes(
  { count, goOn }: Asks<'leave-codes'>,
  { words: { ballotPrint } }: QuestionContext,
): QuestionView {
  return yesOrNo(ballotPrint.leaveTitle, ballotPrint.leaveText(count), {
    label: ballotPrint.leaveYes,
    kind: 'danger',
    run: goOn,
  });
}

/** What showing these rounds discloses about few people: a paragraph or two for each round that discloses something. */
function fewPeopleWords(
  roundIds: readonly string[],
  { state: { session, language }, words, format }: QuestionContext,
): readonly string[] {
  const { few } = words.questions;
  return roundsThatTell(session, roundIds).flatMap(({ round, people, since, hiddenRoles }) => {
    const title = localize(round.frozen?.poll.title ?? { da: '', en: '' }, language);
    const names = (round.frozen?.roles ?? []).flatMap(({ id, name }) =>
      hiddenRoles.includes(id) ? [localize(name, language)] : [],
    );
    const roles = names.length > 0 ? [few.roles(format.list(names))] : [];
    return [few.told[since](title, people), ...roles];
  });
}

/** What is missing, as title and text. */
function missingWords(
  roundId: string,
  { state: { session }, words: { questions }, format }: QuestionContext,
): readonly [string, string] {
  const round = session && findRound(session, roundId);
  const missing = round ? missingParts(session, round) : null;
  if (!round || missing?.of === 'totals') {
    return [questions.missingTotalsTitle, questions.missingTotalsText];
  }
  if (missing?.of === 'ballot') {
    return [questions.missingBallotsTitle, questions.missingBallotsText];
  }
  if (missing?.of === 'hands') {
    return [questions.missingOptionsTitle(missing.count), questions.missingOptionsText];
  }
  const tables = missingTables(session, round);
  const names = format.list(rangesInText(tables));
  return [questions.missingTitle(tables.length), questions.missingText(names)];
}

export function askUndoClosed(
  { roundId, entryId }: Asks<'undo-closed'>,
  { state: { session, language }, words, format }: QuestionContext,
): QuestionView {
  const { undo } = words.rounds;
  const entries = session?.entries ?? [];
  const entry = entries.find(({ id }) => id === entryId);
  const frozen = session && findRound(session, roundId)?.frozen;
  const what =
    entry && frozen ? entryName(entry, { entries, frozen, words, format, language }) : '';
  const isAboutCheck = idsOfChecks(entries).has(entryId);
  return yesOrNo(undo.title, isAboutCheck ? words.recount.undo(what) : undo.text(what), {
    label: undo.yes,
    kind: 'primary',
    run: ({ takeBack }) => void takeBack(roundId, entryId, 'undo'),
  });
}

export function askRecountAgain(
  { roundId }: Asks<'recount-again'>,
  { words: { recount } }: QuestionContext,
): QuestionView {
  return yesOrNo(recount.again.title, recount.again.text, {
    label: recount.again.yes,
    kind: 'primary',
    run: ({ drawRecount }) => void drawRecount(roundId, { kind: 'lot' }),
  });
}

export function askRedoClosed(
  { roundId }: Asks<'redo-closed'>,
  { state, words }: QuestionContext,
): QuestionView {
  const { undo } = words;
  const step = nextRedo(state.history, placeOfRound(roundId));
  return yesOrNo(undo.closedTitle, undo.closedText(step ? shortStepWords(step.name, words) : ''), {
    label: undo.closedYes,
    kind: 'primary',
    run: ({ redo }) => void redo(),
  });
}

export function askUnfinishedPass(
  { roundId }: Asks<'close-unfinished-pass'>,
  { state, words }: QuestionContext,
): QuestionView {
  const { secondPass } = words;
  const own = state.typedPiles.filter((pile) => pile.roundId === roundId);
  const batches = sum(own.map(({ pass }) => pass.batches.length));
  return yesOrNo(secondPass.closeTitle, secondPass.closeText(batches), {
    label: secondPass.closeYes,
    kind: 'danger',
    run: ({ closeRound }) => void closeRound(roundId),
  });
}

export function askMethod(
  { roundId, method }: Asks<'method'>,
  { state, words }: QuestionContext,
): QuestionView {
  const { questions, round: roundWords } = words;
  const { session } = state;
  const round = session && findRound(session, roundId);
  const entries = session && round ? countedEntries(round, session.entries).length : 0;
  const count = entries + ballotsIn(session, roundId);
  const name = roundWords.methods[method].toLocaleLowerCase();
  return yesOrNo(questions.methodTitle(name), questions.methodText(count), {
    label: questions.methodYes,
    kind: 'primary',
    run: ({ chooseMethod }) => void chooseMethod(roundId, method),
  });
}

export function askRebase(
  { roundId }: Asks<'rebase-breach'>,
  context: QuestionContext,
): QuestionView {
  const { questions } = context.words;
  const { session } = context.state;
  const people = session ? peopleWords(session, context) : '';
  return yesOrNo(questions.rebaseTitle, questions.rebaseText(people), {
    label: questions.rebaseYes,
    kind: 'primary',
    run: ({ rebaseOpenRound }) => void rebaseOpenRound(roundId, true),
  });
}

export function askRehearse(
  { roundId }: Asks<'rehearse'>,
  { state, words }: QuestionContext,
): QuestionView {
  const { rehearsal } = words;
  const round = state.session && findRound(state.session, roundId);
  const poll = state.session && round ? pollOfRound(state.session, round) : null;
  const title = poll ? localize(poll.title, state.language) : '';
  return yesOrNo(rehearsal.startTitle, rehearsal.startOpen(title), {
    label: rehearsal.start,
    kind: 'primary',
    run: ({ startRehearsal }) => void startRehearsal(),
  });
}

/** «57 til stede ved 9 borde». */
function peopleWords({ workshop }: Session, { words, format }: QuestionContext): string {
  const { present, tables } = workshop;
  return words.questions.rebasePeople(format.number(present), format.number(tables.length));
}
