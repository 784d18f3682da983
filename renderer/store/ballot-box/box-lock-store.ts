/** Where the box's lock lies: among the program's settings, so that no restart opens the console. */
import * as v from 'valibot';
import type { BoxLock } from '../../../shared/domain/ballot-box/box-lock';
import type { AppError } from '../../../shared/errors/app-error';
import { ok, type Result } from '../../../shared/lib/result';
import type { CatalogRepository } from '../../db/catalog-repository';

const BOX_SETTING = 'ballot-box';

const lockSchema = v.strictObject({
  workshopId: v.string(),
  roundId: v.string(),
  needsCode: v.boolean(),
  salt: v.string(),
  rounds: v.number(),
  hash: v.string(),
  tries: v.number(),
  waitUntil: v.number(),
  opensAt: v.nullable(v.number()),
});

function parse(text: string): BoxLock | null {
  try {
    const parsed = v.safeParse(lockSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The lock, or null where the box is not up. What is no lock locks nothing: the program writes whole ones only. */
export async function readLock(
  catalog: Pick<CatalogRepository, 'readSetting'>,
): Promise<Result<BoxLock | null, AppError>> {
  const read = await catalog.readSetting(BOX_SETTING);
  return read.ok ? ok(read.value === null ? null : parse(read.value)) : read;
}

export function writeLock(
  catalog: Pick<CatalogRepository, 'writeSetting'>,
  lock: BoxLock,
): Promise<Result<void, AppError>> {
  return catalog.writeSetting(BOX_SETTING, JSON.stringify(lock));
}

export function removeLock(
  catalog: Pick<CatalogRepository, 'removeSetting'>,
): Promise<Result<void, AppError>> {
  return catalog.removeSetting(BOX_SETTING);
}
