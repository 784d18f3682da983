/** The built-in content packs, in the order of the start screen. */
import { leadershipChain2025 } from './leadership-chain-2025/pack';
import type { Pack } from '../domain/workshop/pack';

export const PACKS: readonly Pack[] = [leadershipChain2025];

/** The built-in pack with this id, or null. */
export function findPack(id: string): Pack | null {
  return PACKS.find((pack) => pack.id === id) ?? null;
}
