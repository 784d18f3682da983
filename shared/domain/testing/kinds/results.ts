/** Results for tests of what compares them, from totals typed at once; and exact rounding to compare with. */
import { handsOf, totalsOf, frozenOf, roundOf } from '../builders';
import type { Counts } from '../../kinds/cell';
import type { ChoicePoll } from '../../kinds/choice/choice-poll';
import type { Poll } from '../../poll/poll';
import type { ScalePoll } from '../../kinds/scale/scale-poll';
import { resultOf, type PollResult } from '../../result/result';
import type { CountedChoice } from '../../kinds/choice/choice-types';
import type { ScaleResult } from '../../kinds/scale/scale-types';

/** The result of a choice: votes per option in the poll's order, of `voters` people out of `present`. */
export function choiceResultOf(
  poll: ChoicePoll,
  votes: readonly number[],
  voters: number,
  present = 40,
): CountedChoice {
  const counts = Object.fromEntries(poll.options.map(({ id }, i) => [id, votes[i] ?? 0]));
  const result = totalsResult(poll, counts, voters, present);
  if (result.kind !== 'choice' || result.majority) throw new Error('A choice that was counted.');
  return result;
}

/** The result of a scale: answers per statement, from step 1 up, «Ved ikke» last where it is an answer. */
export function scaleResultOf(
  poll: ScalePoll,
  answers: readonly (readonly number[])[],
  voters: number,
  present = 40,
): ScaleResult {
  const { steps, dontKnow } = poll.scale;
  const values = [...steps.map(({ value }) => value), ...(dontKnow.da === '' ? [] : [0])];
  const counts = Object.fromEntries(
    poll.statements.flatMap(({ id }, row) =>
      values.map((value, place) => [`${id}/${value}`, answers[row]?.[place] ?? 0]),
    ),
  );
  const result = totalsResult(poll, counts, voters, present);
  if (result.kind !== 'scale') throw new Error('A scale has a scale result.');
  return result;
}

/** The result of a show of hands, where nobody knows how many voted. */
export function handsResultOf(
  poll: ChoicePoll,
  votes: readonly number[],
  present = 40,
): CountedChoice {
  const round = roundOf(poll, 'hands', { frozen: frozenOf(poll, { present }) });
  const log = poll.options.map(({ id }, i) => handsOf(i + 1, id, votes[i] ?? 0));
  const result = resultOf(round, log, []);
  if (result?.kind !== 'choice' || result.majority) throw new Error('A choice that was counted.');
  return result;
}

function totalsResult(poll: Poll, counts: Counts, voters: number, present: number): PollResult {
  const round = roundOf(poll, 'totals', { frozen: frozenOf(poll, { present }) });
  const result = resultOf(round, [totalsOf(1, voters, counts)], []);
  if (!result) throw new Error('An open round has a result.');
  return result;
}

/** a/b − c/d, times `scale`, rounded half away from zero in exact arithmetic. */
export function differenceByHand(
  [a, b]: readonly [number, number],
  [c, d]: readonly [number, number],
  scale: number,
): number {
  const dividend = BigInt(scale) * (BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b));
  const divisor = BigInt(b) * BigInt(d);
  const size = dividend < 0n ? -dividend : dividend;
  const whole = size / divisor;
  const rounded = Number((size % divisor) * 2n >= divisor ? whole + 1n : whole);
  return rounded === 0 ? 0 : dividend < 0n ? -rounded : rounded;
}
