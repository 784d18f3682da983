/**
 * The certificate of the count («optællingsattest»): people first, then methods, papers, corrections and the recount, so that a sceptic can
 * add it up; and lines to sign on. It is about whole rounds only, so there is nothing to hide in it.
 */
import { formatFor } from '../../lib/format';
import { sum } from '../../lib/sum';
import { dictionaryFor } from '../../text/dictionary';
import type { ResultsDocument } from '../results-document';
import { proofOfVote } from './method';
import { reportOf } from './minutes';
import type { Report, ReportBlock, ReportTable } from '../report/report';
import { LABEL_COLUMN } from '../tables/kinds/result-table';
import { toldVotes, type ToldVote } from './told-votes';

export function certificateReport(document: ResultsDocument): Report {
  const { certificate } = dictionaryFor(document.workshop.language);
  const votes = toldVotes(document);
  const blocks: readonly ReportBlock[] = [
    { kind: 'paragraph', text: certificate.intro },
    factTable(votes),
    ...votes.flatMap((vote) => countTable(vote)),
    ...proofs(votes),
    ...certificate.signatures.map((label) => ({ kind: 'signature', label }) as const),
  ];
  return reportOf(
    document,
    certificate.title(document.workshop.title),
    votes.length === 0 ? [] : blocks,
  );
}

/** A column for each vote. */
function factTable(votes: readonly ToldVote[]): ReportTable {
  const [first] = votes;
  const words = dictionaryFor(first?.told.language ?? 'da').certificate;
  const columns = votes.map((vote) => factsOf(vote));
  const names = columns[0]?.map(([name]) => name) ?? [];
  return {
    kind: 'table',
    caption: words.caption,
    header: [words.fact, ...votes.map(({ title }) => title)],
    rows: names.map((name, row) => [name, ...columns.map((facts) => facts[row]?.[1] ?? '')]),
    align: ['start', ...votes.map(() => 'end' as const)],
  };
}

type Fact = readonly [name: string, value: string];

function factsOf({
  part: { result, round, account },
  told: { language },
}: ToldVote): readonly Fact[] {
  const { certificate: words, slides, unsettled } = dictionaryFor(language);
  const { number, clock } = formatFor(language);
  const { voters, present, sources, verification, confirmedCount } = result;
  const { recorded } = account;
  const methods = [
    ...(round.method === 'hands' || round.method === 'totals' ? [words.methods[round.method]] : []),
    ...(sources.slips > 0 ? [words.methods.slips] : []),
    ...(sources.answers > 0 ? [words.methods.answers] : []),
    ...(sources.ballots + sources.spoiledBallots > 0 ? [words.methods.ballots] : []),
  ];
  return [
    [words.round, number(round.number)],
    [words.present, number(present)],
    [words.voted, voters === null ? words.notCounted : number(voters)],
    [words.notVoted, voters === null ? words.notCounted : number(Math.max(0, present - voters))],
    [words.method, methods.length === 0 ? words.none : formatFor(language).list(methods)],
    [words.slips, number(sources.slips)],
    [words.answers, number(sources.answers)],
    [words.ballots, number(sources.ballots)],
    [words.blank, number(sources.blankBallots)],
    [words.spoiled, number(sources.spoiledBallots)],
    [words.confirmed, number(confirmedCount)],
    [unsettled.column, number(result.unsettled)],
    [words.corrections, number(account.corrections)],
    [words.edition, account.edition],
    [
      words.recorded,
      recorded === null ? words.none : words.between(clock(recorded.first), clock(recorded.last)),
    ],
    [words.recount, verification.state === 'none' ? words.none : slides.verification(verification)],
  ];
}

/** What was voted for, and how many votes there are in all; one sentence where nobody counted. */
function countTable({ rules, told, title }: ToldVote): ReportBlock {
  const words = dictionaryFor(told.language).certificate;
  const { number } = formatFor(told.language);
  const lines = rules.counts(told);
  if (lines === null) return { kind: 'paragraph', text: rules.lead(told).join(' ') };
  return {
    kind: 'table',
    caption: words.votes(title),
    header: [words.option, rules.countHeader?.(told.language) ?? words.count],
    rows: [
      ...lines.map(({ label, votes }) => [label, number(votes)]),
      [words.total, number(sum(lines.map(({ votes }) => votes)))],
    ],
    align: ['start', 'end'],
    shows: [LABEL_COLUMN, rules.countedAs],
  };
}

function proofs(votes: readonly ToldVote[]): readonly ReportBlock[] {
  return votes.flatMap((vote) => {
    const text = proofOfVote(vote);
    const { ofVote } = dictionaryFor(vote.told.language).minutes;
    return text === null
      ? []
      : [{ kind: 'paragraph', text: votes.length > 1 ? ofVote(vote.title, text) : text } as const];
  });
}
