/** A clock before 1970: times are still such that the program's own file is read again. */
import { expect, it, onTestFinished, vi } from 'vitest';
import { readWorkshopFile } from '../../shared/file-format/read-workshop-file';
import { writeWorkshopFile } from '../../shared/file-format/write-workshop-file';
import { createSession } from '../../shared/content/create-session';
import { leadershipChain2025 } from '../../shared/content/leadership-chain-2025/pack';
import { practicePoll } from '../../shared/content/practice-poll';
import { readClock } from './read-clock';

it('writes a file that is read again', () => {
  vi.useFakeTimers({ now: Date.UTC(1969, 11, 31) });
  onTestFinished(() => void vi.useRealTimers());
  const fileAt = (now: number) => {
    const made = { id: 'w1', date: '2026-09-22', language: 'da' } as const;
    const session = createSession(leadershipChain2025, practicePoll, made);
    const opened = session.rounds.map((round) => ({ ...round, countdownEndsAt: now }));
    return readWorkshopFile(
      writeWorkshopFile({ ...session, rounds: opened }, { savedAt: now, program: 'test' }),
    );
  };
  expect(fileAt(readClock())).toMatchObject({ ok: true });
  expect(fileAt(Date.now())).toMatchObject({ ok: false });
});
