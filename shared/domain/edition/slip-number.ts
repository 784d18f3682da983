/**
 * The number of a printed table slip («Seddel 4821»), by which a table sees on the wall that its own slip arrived. It is told
 * from the workshop's random id, the poll's id and the table's number, so nothing is stored and a slip printed again has
 * the same number. It tells nothing of votes, and nobody types it.
 */
import { crc32 } from '../../lib/crc32';
import { seededRandom } from '../../lib/seeded-random';

/** Four digits, none of them written with a leading zero. */
const [FIRST, COUNT] = [1000, 9000];

/**
 * The slip numbers of the tables 1 … `most` of a poll, all different; the number of table t stands at t − 1. A room with
 * more tables begins with the same numbers.
 */
export function slipNumbers(workshopId: string, pollId: string, most: number): readonly number[] {
  const random = seededRandom(Number.parseInt(crc32(JSON.stringify([workshopId, pollId])), 16));
  const numbers = new Set<number>();
  while (numbers.size < most) numbers.add(FIRST + Math.floor(random() * COUNT));
  return [...numbers];
}

/** The number on the slip of `table`, 1 … 99. */
export function slipNumber(workshopId: string, pollId: string, table: number): number {
  return slipNumbers(workshopId, pollId, table).at(-1) ?? FIRST;
}
