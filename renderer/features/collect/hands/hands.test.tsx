// @vitest-environment jsdom
/** A show of hands can be typed from the first moment on. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
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
