// @vitest-environment jsdom
/** F1 helps where one stands. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PAGES } from '../../../shared/domain/session/pages';
import type { RoundState } from '../../../shared/domain/round/round';
import { choicePollOf, roundIn } from '../../../shared/domain/testing/builders';
import { itemOf, sessionWith } from '../../../shared/domain/testing/sessions';
import { show } from '../../testing/screen';
import { HelpDialog } from './help-dialog';

afterEach(cleanup);

const poll = choicePollOf(['a', 'b']);
const said = () => screen.getByRole('region', { name: 'Hvor du er nu' }).textContent;

it('on the start page it tells of the ways to begin', () => {
  show(<HelpDialog />, { phase: 'library' });
  expect(said()).toMatch(/^Forsiden.*Brug igen/);
});

describe('in an arrangement', () => {
  const PAGE_SAYS = {
    setup: /^Opsætning.*borde/,
    polls: /^Afstemninger.*ordene/,
    preflight: /^Klargøring.*testbilledet/,
    printouts: /^Udskrifter.*udgavemærke/,
    results: /^Resultater.*salen ikke har set/,
    minutes: /^Referat.*tekster/,
  } as const;

  it.each(PAGES.map(({ id }) => id).filter((id) => id !== 'agenda'))('the page %s', (page) => {
    const position = { page, agendaItemId: '' };
    const session = sessionWith([roundIn('open', poll)], [poll], { position });
    show(<HelpDialog />, { phase: 'session', session });
    expect(said()).toMatch(PAGE_SAYS[page]);
  });

  it.each<readonly [RoundState, RegExp]>([
    ['ready', /^Afstemningen er klar.*Ctrl\+Enter for at åbne/],
    ['open', /^Afstemningen er åben.*Salen ser ingen tal/],
    ['closed', /^Afstemningen er lukket.*Kun du ser tallene/],
    ['revealed', /^Resultatet vises.*Page Down/],
  ])('at a vote that is %s', (state, expected) => {
    show(<HelpDialog />, {
      phase: 'session',
      session: sessionWith([roundIn(state, poll)], [poll]),
    });
    expect(said()).toMatch(expected);
  });

  it('at an item without a vote', () => {
    const session = sessionWith([], [], { position: { page: 'agenda', agendaItemId: 'talk' } });
    const workshop = { ...session.workshop, agenda: [itemOf('talk')] };
    show(<HelpDialog />, { phase: 'session', session: { ...session, workshop } });
    expect(said()).toMatch(/^Et programpunkt uden afstemning/);
  });
});
