// @vitest-environment jsdom
/** The minutes are read, corrected and declared final by hand; whatever changes later, no typed text is lost. */
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Session } from '../../../shared/domain/session/session';
import { choicePollOf, roundIn, slipOf } from '../../../shared/domain/testing/builders';
import { itemOf, sessionWith } from '../../../shared/domain/testing/sessions';
import { ok } from '../../../shared/lib/result';
import { createFakeHost } from '../../testing/fake-host';
import { show } from '../../testing/screen';
import { MinutesPage } from './minutes-page';

const poll = choicePollOf(['Ro', 'Mod']);
const round = roundIn('closed', poll);
/** The room has seen it whole. */
const SEEN = {
  ...round,
  state: 'revealed',
  revealStep: 9,
  shownThrough: 1,
  wallThrough: 1,
  shownBallots: 0,
} as const;
const base = sessionWith([round], [poll]);
const session = {
  ...base,
  workshop: { ...base.workshop, agenda: [itemOf('item', poll.id)] },
  entries: [slipOf(1, 1, 7, { Ro: 5, Mod: 2 })],
};

/** The page on a store that keeps edits in memory. */
function showPage(own: Session = session) {
  const shown = show(<MinutesPage />, { phase: 'session', session: own });
  const { store } = shown;
  store.setState({
    editWorkshop: (edit) => {
      const { session: now } = store.getState();
      if (now) store.setState({ session: { ...now, workshop: edit(now.workshop) } });
      return Promise.resolve(ok(undefined));
    },
  });
  return shown;
}
const field = (name: RegExp) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const brief = () => field(/^1\. Kort fortalt/);

it('says that there is nothing to write of yet', () => {
  showPage({ ...session, rounds: [] });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.body.textContent).toContain('når den første afstemning er lukket');
});

it('keeps a correction with the event, and gives Pejling’s text back', async () => {
  const { user, store } = showPage();
  const written = brief().value;
  expect(written).toContain('Deltagerne pegede især på');
  await user.type(brief(), ' Og der var kage.');
  const stored = () => store.getState().session?.workshop.minutes;
  expect(stored()?.sections).toEqual([
    { key: 'brief', rounds: [round.id], written, text: `${written} Og der var kage.` },
  ]);
  await user.click(screen.getByRole('button', { name: /i »1\. Kort fortalt«/ }));
  expect(stored()?.sections).toEqual([]);
  expect(brief().value).toBe(written);
});

it('shows what Pejling would write now beside a correction of older numbers, and loses neither', async () => {
  const { user, store } = showPage();
  await user.type(brief(), '!');
  const typed = brief().value;
  const { session: now } = store.getState();
  if (!now) throw new Error('The session is gone');
  const entries = [slipOf(1, 1, 7, { Ro: 2, Mod: 2 })];
  act(() => store.setState({ session: { ...now, entries } }));
  const notice = await screen.findByRole('status');
  expect(within(notice).getByText(/Alle svarmuligheder fik lige mange/)).toBeTruthy();
  expect(brief().value).toBe(typed);
  await user.click(within(notice).getByRole('button', { name: /Behold min tekst/ }));
  expect(screen.queryByRole('status')).toBeNull();
  expect(brief().value).toBe(typed);
});

it('is a draft until the facilitator says otherwise', async () => {
  const { user, store } = showPage();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Udkast' }).checked).toBe(true);
  await user.click(screen.getByRole('radio', { name: 'Endeligt' }));
  expect(store.getState().session?.workshop.minutes.isFinal).toBe(true);
});

it('copies the minutes as they stand, for a mail', async () => {
  const texts: string[] = [];
  const host = createFakeHost({
    copyText: ({ text }) => {
      texts.push(text);
      return Promise.resolve(ok(undefined));
    },
  });
  const noteShown = () => Promise.resolve(ok(undefined));
  const { user } = show(
    <MinutesPage />,
    { phase: 'session', session: { ...session, rounds: [SEEN] }, noteShown },
    { host },
  );
  await user.click(screen.getByRole('button', { name: 'Kopiér som mail' }));
  await screen.findByText('Kopieret');
  expect(texts).toEqual([expect.stringContaining('1. KORT FORTALT')]);
});

it('says that final minutes are a draft as long as a count is unsettled', () => {
  const slip = (sequence: number, room: string, counts: Record<string, number>) =>
    slipOf(sequence, 1, 7, counts, { room, recordedAt: sequence });
  const twice = [slip(1, 'one', { Ro: 5 }), slip(2, 'two', { Ro: 4 })];
  showPage({ ...session, entries: twice });
  expect(screen.getByRole('status').textContent).toMatch(/^En optælling er uafklaret/);
});

it('says nothing of that where all is settled', () => {
  showPage();
  expect(screen.queryByRole('status')).toBeNull();
});
