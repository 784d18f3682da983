/** A clock before 1970: times are still such that the program's own file is read again. */
import { expect, it, onTestFinished, vi } from 'vitest';
import { readWorkshopFile } from '../../shared/file-format/read-workshop-file';
import { writeWorkshopFile } from '../../shared/file-format/write-workshop-file';
import { choicePollOf, roundIn, slipOf } from '../../shared/domain/testing/builders';
import { sessionWith } from '../../shared/domain/testing/sessions';
import { readClock } from './read-clock';

it('writes a file that is read again', () => {
  vi.useFakeTimers({ now: Date.UTC(1969, 11, 31) });
  onTestFinished(() => void vi.useRealTimers());
  const poll = choicePollOf(['a', 'b']);
  const fileAt = (now: number) => {
    const entry = { ...slipOf(1, 1, 7, { a: 3, b: 1 }), recordedAt: now };
    const session = sessionWith([roundIn('closed', poll)], [poll], { entries: [entry] });
    return readWorkshopFile(writeWorkshopFile(session, { savedAt: now, program: 'test' }));
  };
  expect(fileAt(readClock())).toMatchObject({ ok: true });
  expect(fileAt(Date.now())).toMatchObject({ ok: false });
});
