/** The built-in content packs, in the order of the start screen. */
import { leadershipChain2025 } from './leadership-chain-2025/pack';
import type { Poll } from '../domain/poll/poll';
import type { Pack } from '../domain/workshop/pack';

export const PACKS: readonly Pack[] = [leadershipChain2025];

/** The built-in pack with this id, or null. */
export function findPack(id: string): Pack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}

/** The pack's own poll with this id, as it was before anybody edited it; null if it is not from the pack. */
export function packPoll({ packId }: { readonly packId: string }, pollId: string): Poll | null {
  return findPack(packId)?.polls.find(({ id }) => id === pollId) ?? null;
}
