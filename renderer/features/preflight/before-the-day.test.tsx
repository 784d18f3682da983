// @vitest-environment jsdom
/** The pre-flight check says again what the editor warns of where the room would see it, and leads to the editor. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Poll } from '../../../shared/domain/poll/poll';
import { choicePollOf, roundIn, scalePollOf } from '../../../shared/domain/testing/builders';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { RoundState } from '../../../shared/domain/round/round';
import { ok } from '../../../shared/lib/result';
import { dictionaryFor } from '../../../shared/text/dictionary';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { BeforeTheDay } from './before-the-day';

afterEach(cleanup);

const { prepare, preflight } = dictionaryFor('da');
const { warnings, newPoll } = prepare;
const ids = (count: number) => Array.from({ length: count }, (_, index) => `o${index}`);

function showFor(poll: Poll, state: RoundState = 'ready') {
  const goTo = vi.fn<AppState['goTo']>(() => Promise.resolve(ok(undefined)));
  const session = sessionWith([roundIn(state, poll)], [poll]);
  return { ...show(<BeforeTheDay />, { phase: 'session', session, goTo }), goTo };
}

const said = () =>
  screen.queryByRole('region', { name: prepare.warningsHeading })?.querySelector('li span')
    ?.textContent;

function titled<Of extends Poll>(poll: Of, title: string): Of {
  return { ...poll, title: { da: title, en: title } };
}
const two = titled(choicePollOf(['Ro', 'Mod']), 'Hvad nu?');
const scale = titled(scalePollOf(['Vi har tid'], 4), 'Os');
const unsure = { ...scale, scale: { ...scale.scale, dontKnow: { da: '', en: '' } } };

it.each<readonly [string, Poll, string]>([
  ['the question is not written', titled(two, newPoll.titles.choice), warnings.unwrittenQuestion],
  [
    'an option is not written',
    titled(choicePollOf([newPoll.rows.choice[0] ?? '', 'Ro']), 'Hvad nu?'),
    warnings.unwritten('1'),
  ],
  ['there is one option', titled(choicePollOf(['Ro']), 'Hvad nu?'), warnings.tooFew(2)],
  [
    'an option is too long',
    titled(choicePollOf(['x'.repeat(81), 'Ro']), 'Hvad nu?'),
    warnings.tooLong('1', 80),
  ],
  ['the question is too long', titled(two, 'x'.repeat(121)), warnings.longQuestion(120)],
  ['there are thirteen options', titled(choicePollOf(ids(13)), 'Hvad nu?'), warnings.many(13)],
  ['nobody can say «Ved ikke»', unsure, warnings.noDontKnow],
])('says so where %s', (_, poll, sentence) => {
  showFor(poll);
  expect(said()).toBe(preflight.warned(poll.title.da, sentence));
});

it('leads to the vote in the editor', async () => {
  const { user, goTo } = showFor(titled(two, newPoll.titles.choice));
  const notice = within(screen.getByRole('region', { name: prepare.warningsHeading }));
  await user.click(
    notice.getByRole('button', { name: preflight.correctLabel(newPoll.titles.choice) }),
  );
  expect(goTo.mock.calls).toEqual([[{ page: 'polls', agendaItemId: `at-${two.id}` }]]);
});

it('says nothing of what is in order, of what the papers’ check says, and of a vote that was opened', () => {
  for (const [poll, state] of [
    [two, 'ready'],
    [titled(choicePollOf(['Ro', ' ro ']), 'Hvad nu?'), 'ready'],
    [titled(two, newPoll.titles.choice), 'open'],
  ] as const) {
    showFor(poll, state);
    expect(said()).toBeUndefined();
    cleanup();
  }
});
