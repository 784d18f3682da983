// @vitest-environment jsdom
/** What the console says of its own result: only here, or on the projector too. */
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { choicePollOf, frozenOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import { show } from '../../testing/screen';
import { ResultPanel } from './result-panel';

const poll = choicePollOf(['a', 'b']);
const round = { ...roundIn('revealed', poll), revealStep: 2, shownThrough: 1, shownBallots: 0 };

it('says «Kun her» only while the projector does not show it', () => {
  const audience = { width: 1920, height: 1080 };
  const session = {
    ...sessionWith([round], [poll], { entries: [slipOf(1, 1, 7, { a: 3, b: 1 })] }),
    projector: { showing: { kind: 'round', roundId: round.id }, isBlack: false },
  } as const;
  const { store } = show(<ResultPanel round={round} isOld={false} />, {
    ...{ phase: 'session', session, audience },
  });
  const said = () => screen.getByText(/storskærmen$/).textContent;
  expect(said()).toBe('Også på storskærmen');
  act(() => store.setState({ audience: null }));
  expect(said()).toBe('Kun her, ikke på storskærmen');
  act(() => store.setState({ audience }));
  expect(said()).toBe('Også på storskærmen');
  const { projector } = session;
  act(() =>
    store.setState({ session: { ...session, projector: { ...projector, isBlack: true } } }),
  );
  expect(said()).toBe('Kun her, ikke på storskærmen');
});

it('names the tables that a round was closed without', () => {
  const tables = [1, 2, 3].map((number) => ({ number, people: 7 }));
  const closed = { ...roundIn('closed', poll), frozen: frozenOf(poll, { tables }) };
  const slips = [slipOf(1, 1, 7, { a: 3 }), slipOf(2, 3, 7, { b: 2 })];
  const session = sessionWith([closed], [poll], { entries: slips.slice(0, 1) });
  const { store } = show(<ResultPanel round={closed} isOld={false} />, {
    phase: 'session',
    session,
  });
  expect(screen.getByText('Der er intet registreret fra bordene 2 og 3.')).toBeTruthy();
  act(() => store.setState({ session: { ...session, entries: slips } }));
  expect(screen.getByText('Der er intet registreret fra bord 2.')).toBeTruthy();
});
