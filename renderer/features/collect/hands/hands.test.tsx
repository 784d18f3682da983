// @vitest-environment jsdom
/** A show of hands can be typed from the first moment on. */
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { AppState } from '../../../store/core/app-state';
import { useSession } from '../../../store/react/store-context';
import { ok } from '../../../../shared/lib/result';
import { choicePollOf, roundIn } from '../../../../shared/domain/testing/builders';
import { sessionWith } from '../../../../shared/domain/testing/sessions';
import { show } from '../../../testing/screen';
import { Hands } from './hands';

it('the first number can be typed before the room is told what is counted', async () => {
  const poll = choicePollOf(['a', 'b']);
  const round = { ...roundIn('open', poll), method: 'hands', countingCell: null } as const;
  if (!round.frozen) throw new Error('An open round is frozen');
  const never = new Promise<never>(() => undefined);
  const { user, store } = show(<Hands round={round} frozen={round.frozen} />, {
    session: sessionWith([round], [poll]),
    countCell: () => never,
  });
  await user.keyboard('16');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('16');
  expect(store.getState().draft).toEqual({ table: null });
});

it('digits and Enter typed while the disk works are the next option’s', async () => {
  const poll = choicePollOf(['a', 'b', 'c']);
  const round = { ...roundIn('open', poll), method: 'hands', countingCell: 'a' } as const;
  const { frozen } = round;
  if (!frozen) throw new Error('An open round is frozen');
  const recorded: string[] = [];
  const disk: (() => void)[] = [];
  const record = vi.fn<AppState['record']>((_, count) => {
    if (count.kind === 'hands') recorded.push(`${count.cell} ${count.votes}`);
    return new Promise((resolve) => disk.push(() => resolve(ok(undefined))));
  });
  /** The round as the store has it. */
  const Own = () => {
    const own = useSession().rounds[0];
    return own && <Hands round={own} frozen={frozen} />;
  };
  const { user, store } = show(<Own />, { session: sessionWith([round], [poll]), record });
  store.setState({
    countNext: (_, countingCell) => {
      store.setState({ session: sessionWith([{ ...round, countingCell }], [poll]) });
      return Promise.resolve(ok(undefined));
    },
  });
  await user.keyboard('16{Enter}9{Enter}4');
  expect(recorded).toEqual(['a 16']);
  act(() => disk.shift()?.());
  await waitFor(() => {
    expect(recorded).toEqual(['a 16', 'b 9']);
  });
  act(() => disk.shift()?.());
  await screen.findByRole('textbox', { name: /nr\. 3/ });
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('4');
});
