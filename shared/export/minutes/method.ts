/** «Metode og forbehold»: how the votes were collected and checked, and what the figures don't say. */
import { isRehearsal } from '../../domain/rehearsal/rehearsal';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument } from '../results-document';
import { proofSentence } from './proof-sentence';
import { toldVotes, type ToldVote } from './told-votes';

/** Paragraphs: one for each vote, then what holds for all. */
export function methodParagraphs(document: ResultsDocument): readonly string[] {
  const votes = toldVotes(document);
  const { language } = document.workshop;
  const words = dictionaryFor(language).minutes;
  const own = votes.map((vote) => {
    const text = [...collected(vote), ...checked(vote)].join(' ');
    return votes.length > 1 ? words.ofVote(vote.title, text) : text;
  });
  const general = [
    ...hiddenRoles(document),
    ...(votes.length === 0 ? [] : [words.describes]),
    ...votes.flatMap(({ rules, told }) => rules.wordings(told)),
  ];
  return [
    ...(isRehearsal(document.workshop) ? [words.isRehearsal] : []),
    ...own,
    ...(general.length === 0 ? [] : [general.join(' ')]),
  ];
}

function collected({ part: { result, round }, told, rules }: ToldVote): readonly string[] {
  const { language } = told;
  const { minutes, unsettled } = dictionaryFor(language);
  const { methods } = minutes;
  const { sources, voters, confirmedCount } = result;
  const { slips, answers, ballots, blankBallots, spoiledBallots, unmatchedCorrections } = sources;
  const hands = rules.counts(told) === null ? methods.majority : methods.hands;
  const inOne =
    round.method === 'hands' ? [hands] : round.method === 'totals' ? [methods.totals] : [];
  const added = [
    ...(slips > 0 ? [methods.slips(slips)] : []),
    ...(answers > 0 ? [methods.answers(answers)] : []),
    ...(ballots > 0 ? [methods.ballots(ballots, blankBallots)] : []),
  ];
  const how = inOne.length > 0 ? inOne : added;
  return [
    ...(how.length > 0 && voters !== 0 ? how : [methods.nothing]),
    ...(spoiledBallots > 0 ? [methods.spoiled(spoiledBallots)] : []),
    ...(unmatchedCorrections > 0 ? [methods.unmatched(unmatchedCorrections)] : []),
    ...(confirmedCount > 0 ? [methods.confirmed(confirmedCount)] : []),
    ...(result.unsettled > 0 ? [unsettled.told(result.unsettled)] : []),
  ];
}

/** What the recount did and what that proves. Said of slips alone: nothing else can be recounted. */
function checked(vote: ToldVote): readonly string[] {
  const { result } = vote.part;
  const { minutes: words, slides } = dictionaryFor(vote.told.language);
  const corrected = result.isCorrected ? [words.corrected] : [];
  if (result.sources.slips === 0) return corrected;
  if (result.verification.state === 'none') return [words.notVerified, ...corrected];
  if (result.verification.state === 'preliminary') return [words.preliminary, ...corrected];
  const proof = proofOfVote(vote);
  return [
    words.verified(slides.verification(result.verification)),
    ...(proof === null ? [] : [proof]),
    ...corrected,
  ];
}

/** What the vote's recount proves, as one sentence; null if it proves nothing. */
export function proofOfVote({ part: { result, account }, rules, told }: ToldVote): string | null {
  if (!account.proof) return null;
  const lines = rules.counts(told) ?? [];
  const nameOf = (place: number) => lines[place]?.label ?? '';
  return proofSentence(account.proof, result.verification.of, nameOf, told.language);
}

function hiddenRoles({ parts, workshop }: ResultsDocument): readonly string[] {
  const words = dictionaryFor(workshop.language).minutes;
  const least = parts.flatMap((part) =>
    part.kind === 'groups' && part.hidden.roles.length + part.hidden.cells.length > 0
      ? [part.hidden.threshold]
      : [],
  );
  return least.length === 0 ? [] : [words.hiddenRoles(Math.max(...least))];
}
