/** The built-in content packs, in the order of the start screen. */
import { coherenceReformPack } from './coherence-reform-input/pack';
import { guidingMarksPack } from './four-guiding-marks/pack';
import { leadershipChain2025 } from './leadership-chain-2025/pack';
import { leadershipCommissionPack } from './leadership-commission/pack';
import { topManagementPack } from './top-management-conditions/pack';
import type { AnswerScale } from '../domain/kinds/scale/scale-poll';
import type { Poll } from '../domain/poll/poll';
import { pollIdOf } from '../domain/workshop/agenda-item';
import type { Pack } from '../domain/workshop/pack';
import type { LocalText } from '../lib/language';

export const PACKS: readonly Pack[] = [
  leadershipChain2025,
  guidingMarksPack,
  leadershipCommissionPack,
  topManagementPack,
  coherenceReformPack,
];

/** The built-in pack with this id, or null. */
export function findPack(id: string): Pack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}

/**
 * The built-in poll with this id, as it was before anybody edited it: of the workshop's own pack or of another, whose activity was taken in;
 * null if it is not built in.
 */
export function packPoll({ packId }: { readonly packId: string }, pollId: string): Poll | null {
  const own = PACKS.filter(({ id }) => id === packId);
  return pollsOf([...own, ...PACKS]).find(({ id }) => id === pollId) ?? null;
}

/** The titles that packs wrote for the agenda items of this poll; none if it is not built in. */
export function packItemTitles(pollId: string): readonly LocalText[] {
  return PACKS.flatMap(({ agenda }) => agenda)
    .filter((item) => pollIdOf(item) === pollId)
    .map(({ title }) => title);
}

/** The scales that the pack of a built-in poll offers for it; none if it is not built in. */
export function scalesFor(pollId: string): readonly AnswerScale[] {
  return PACKS.find((pack) => pollsOf([pack]).some(({ id }) => id === pollId))?.scales ?? [];
}

function pollsOf(packs: readonly Pack[]): readonly Poll[] {
  return packs
    .flatMap(({ activities }) => activities)
    .flatMap((activity) => (activity.kind === 'vote' ? activity.polls : []));
}
