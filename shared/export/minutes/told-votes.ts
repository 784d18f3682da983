/** The votes that a report tells of: of each poll the last round, with what is needed to tell it. */
import { rowsOf } from '../../domain/poll/cell';
import { localize, type Language } from '../../lib/language';
import type { ResultsDocument, RoundPart } from '../results-document';
import type { ToldResult } from '../report/kinds/report-rules';
import { reportRulesOf } from '../kinds/export-kinds';

type ResultPart = Extract<RoundPart, { readonly kind: 'result' }>;

export interface ToldVote {
  readonly part: ResultPart;
  readonly title: string;
  /** How many rounds of the poll the document has. */
  readonly rounds: number;
  readonly told: ToldResult<ResultPart['result']>;
  readonly rules: ReturnType<typeof reportRulesOf>;
}

/** In the order of the document. */
export function toldVotes({ workshop, parts }: ResultsDocument): readonly ToldVote[] {
  const results = parts.filter((part) => part.kind === 'result');
  const pollIds = [...new Set(results.map(({ round }) => round.pollId))];
  const last = pollIds.flatMap((pollId) => {
    const own = results.filter(({ round }) => round.pollId === pollId);
    const part = own.at(-1);
    return part ? [{ part, rounds: own.length }] : [];
  });
  const { language } = workshop;
  return last.map(({ part, rounds }) => ({
    part,
    rounds,
    title: localize(part.result.poll.title, language),
    rules: reportRulesOf(part.result.poll),
    told: {
      result: part.result,
      language,
      runOff: runOffTitle(
        part,
        last.map((other) => other.part),
        language,
      ),
    },
  }));
}

/** A run-off asks again about some of the options, and nothing else. */
function runOffTitle(
  part: ResultPart,
  others: readonly ResultPart[],
  language: Language,
): string | null {
  const own = new Set(rowIds(part));
  const runOff = others.find((other) => {
    const ids = rowIds(other);
    return other !== part && ids.length < own.size && ids.every((id) => own.has(id));
  });
  return runOff ? localize(runOff.result.poll.title, language) : null;
}

function rowIds({ result }: ResultPart): readonly string[] {
  return rowsOf(result.poll).map(({ id }) => id);
}
