/** The command list: which commands are available when, and by which key. */
import { describe, expect, it, vi } from 'vitest';
import { withShowing } from '../../../shared/domain/disclosure/showing';
import type { Entry } from '../../../shared/domain/entry/entry';
import type { Round } from '../../../shared/domain/round/round';
import { PRACTICE_POLL_ID } from '../../../shared/domain/poll/poll';
import { ballotOf, marked, SPOILED } from '../../../shared/domain/testing/ballots';
import {
  answerOf,
  handsOf,
  roundIn,
  slipOf,
  totalsOf,
  voidOf,
} from '../../../shared/domain/testing/builders';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { LANGUAGES } from '../../../shared/lib/language';
import { itemOf, sessionWith } from '../../../shared/domain/testing/sessions';
import {
  ANY_STATE,
  at,
  available,
  IN_FIELD,
  initial,
  inSession,
  ON_PAGE,
  ON_WALL,
  OUTSIDE,
  poll,
  REMOTE,
  sessionIn,
  STATES,
} from '../../testing/console-states';
import type { AppState } from '../core/app-state';
import { COMMANDS, commandForStroke, commandOf, isKeptFromBrowser } from './commands';
import { keyNames } from './key-stroke';

describe('the round', () => {
  it.each([
    ['ready', ['open']],
    ['open', ['close', 'reset', 'show-round', 'undo']],
    ['closed', ['reveal', 'reopen', 'reset', 'show-round', 'undo']],
    ['revealed', ['hide', 'reset', 'next-step', 'previous-step', 'show-round', 'undo']],
  ] as const)('that is %s can be changed by %s and by nothing else', (state, commands) => {
    const ids = ['open', 'close', 'reveal', 'hide', 'reopen', 'reset', 'show-round', 'undo'];
    const steps = ['next-step', 'previous-step'];
    const listed = available(inSession(sessionIn(state, ON_WALL)));
    expect(listed.filter((id) => [...ids, ...steps].includes(id))).toEqual(commands);
  });

  it('offers no next agenda item at the last one, and does from another page', () => {
    const nextAt = (page: 'agenda' | 'setup') =>
      available(inSession(sessionIn('closed', at(page)))).includes('next-item');
    expect(nextAt('agenda')).toBe(false);
    expect(nextAt('setup')).toBe(true);
  });

  it.each(STATES)('that is %s can’t be touched from another page', (state) => {
    const listed = available(inSession(sessionIn(state, at('setup'))));
    // A quick poll can be started from anywhere.
    expect(listed.filter((id) => commandOf(id).group === 'round')).toEqual(['quick-poll']);
  });

  it.each(STATES)(
    'that is %s is deaf to Ctrl+Enter just after it was opened or closed',
    (state) => {
      const settling = inSession(sessionIn(state), { isSettling: true });
      expect(commandForStroke(settling, 'Ctrl+Enter', IN_FIELD)).toBeNull();
    },
  );

  it('has something to undo only while a slip counts', () => {
    const slip = slipOf(1, 1, 7, { a: 3 });
    const taken = [slip, voidOf(2, 1)];
    for (const state of ['open', 'closed', 'revealed'] as const) {
      expect(available(inSession(sessionIn(state, { entries: [slip] })))).toContain('undo');
      expect(available(inSession(sessionIn(state, { entries: taken })))).not.toContain('undo');
    }
  });

  it.each([
    ['table-slip', [1, 2, 3].map((table) => slipOf(table, table, 6, {}))],
    ['hands', ['a', 'b'].map((cell, index) => handsOf(index + 1, cell, 4))],
    ['totals', [totalsOf(1, 20, {})]],
    ['table-answer', [1, 2, 3].map((table) => answerOf(table, table, 6, ['a']))],
    // Nobody knows how many ballots there will be, so with at least one received it does not ask.
    ['ballot', [slipOf(1, 1, 7, { a: 3 })]],
  ] as const)('by %s is revealed at once when all is in, and else asks first', (method, all) => {
    const revealRound = vi.fn<AppState['revealRound']>();
    const ask = vi.fn();
    const round = { ...roundIn('closed', poll), method };
    const withEntries = (entries: readonly Entry[]) =>
      inSession(sessionWith([round], [poll], { entries }), { revealRound, ask });
    commandOf('reveal').run(withEntries(all.slice(1)));
    expect(revealRound).not.toHaveBeenCalled();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ kind: 'reveal-missing', roundId: 'r1' });
    commandOf('reveal').run(withEntries(all));
    expect(revealRound).toHaveBeenCalledExactlyOnceWith('r1');
  });

  it('by ballots is revealed at once when there is any, a spoiled one too', () => {
    const revealRound = vi.fn<AppState['revealRound']>();
    const round = { ...roundIn('closed', poll), method: 'ballot' as const };
    for (const content of [marked('a'), SPOILED]) {
      const ballots = [ballotOf('x', content)];
      const state = inSession(sessionWith([round], [poll], { ballots }), { revealRound });
      commandOf('reveal').run(state);
    }
    expect(revealRound).toHaveBeenCalledTimes(2);
  });

  it('is revealed again after a question where that tells of few people', () => {
    const slips = [1, 2, 3].map((table) => slipOf(table, table, 6, {}));
    const late = slipOf(4, 1, 7, {}, { replaces: slips[0]?.id ?? null });
    const seen = withShowing(roundIn('closed', poll), slips, []);
    const [revealRound, showCorrected, ask] = [
      vi.fn<AppState['revealRound']>(),
      vi.fn<AppState['showCorrected']>(),
      vi.fn<AppState['ask']>(),
    ];
    const stateWith = (round: Round, entries: readonly Entry[]) =>
      inSession(sessionWith([round], [poll], { entries }), { revealRound, showCorrected, ask });
    commandOf('reveal').run(stateWith(seen, [...slips, late]));
    expect(revealRound).not.toHaveBeenCalled();
    expect(ask.mock.calls[0]?.[0]).toMatchObject({ kind: 'show-few', to: 'room' });
    commandOf('reveal').run(stateWith(seen, slips));
    expect(revealRound).toHaveBeenCalledExactlyOnceWith('r1');

    const projected = { ...seen, state: 'revealed', wallThrough: 3, shownThrough: 3 } as const;
    commandOf('show-corrected').run(stateWith(projected, [...slips, late]));
    expect(showCorrected).not.toHaveBeenCalled();
    const question = ask.mock.calls[1]?.[0];
    if (question?.kind === 'show-few') question.goOn();
    expect(showCorrected).toHaveBeenCalledExactlyOnceWith('r1');
    const typo = slipOf(4, 1, 6, { a: 1 }, { replaces: slips[0]?.id ?? null });
    commandOf('show-corrected').run(stateWith(projected, [...slips, typo]));
    expect(showCorrected).toHaveBeenCalledTimes(2);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is never reset without a question', () => {
    const resetRound = vi.fn<AppState['resetRound']>();
    const ask = vi.fn();
    commandOf('reset').run(inSession(sessionIn('revealed'), { resetRound, ask }));
    expect(resetRound).not.toHaveBeenCalled();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ kind: 'reset', roundId: 'r1' });
  });
});

describe('getting around', () => {
  it('leaves the practice question for the first agenda item', () => {
    const goTo = vi.fn<AppState['goTo']>();
    const session = sessionIn('ready', {
      position: { page: 'results', agendaItemId: PRACTICE_POLL_ID },
    });
    commandOf('go-agenda').run(inSession(session, { goTo }));
    expect(goTo).toHaveBeenLastCalledWith({ page: 'agenda', agendaItemId: 'at-choice-poll' });
    commandOf('go-setup').run(inSession(session, { goTo }));
    expect(goTo).toHaveBeenLastCalledWith({ page: 'setup' });
  });

  it('offers every page but the one that is up', () => {
    const listed = available(inSession(sessionIn('ready', at('polls'))));
    const pages = ['agenda', 'setup', 'preflight', 'printouts', 'results', 'minutes'];
    expect(listed.filter((id) => id.startsWith('go-'))).toEqual(pages.map((page) => `go-${page}`));
  });

  it('has no round to conduct at an agenda item without a poll', () => {
    const session = sessionIn('open');
    const agenda = [itemOf('talk'), ...session.workshop.agenda];
    const talking = {
      ...session,
      workshop: { ...session.workshop, agenda },
      position: { page: 'agenda', agendaItemId: 'talk' } as const,
    };
    expect(available(inSession(talking))).not.toContain('close');
  });

  it.each(OUTSIDE)(
    'offers no more than a file, the comparison and the sheets while the program is %s',
    (phase) => {
      const sheets = ['help', 'about'];
      expect(available({ ...initial, phase, session: sessionIn('open') })).toEqual(
        phase === 'library' ? ['open-file', 'compare-years', ...sheets] : sheets,
      );
    },
  );
});

describe('the list', () => {
  it('has at most one available command for a stroke, in every state', () => {
    const strokes = new Set(COMMANDS.flatMap(({ keys }) => keys));
    expect(strokes.size).toBeGreaterThan(20);
    for (const state of ANY_STATE) {
      for (const stroke of strokes) {
        for (const source of [ON_PAGE, IN_FIELD, REMOTE]) {
          const runnable = COMMANDS.filter(
            ({ keys, whileTyping, isAvailable }) =>
              keys.includes(stroke) && (whileTyping || !source.isTyping) && isAvailable(state),
          );
          expect(runnable.length).toBeLessThanOrEqual(1);
          const found = commandForStroke(state, stroke, source);
          expect([null, ...runnable]).toContain(found);
        }
      }
    }
  });

  it('names each command once', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(() => commandOf('go-nowhere' as 'help')).toThrow('go-nowhere');
  });

  it.each(LANGUAGES)('says in %s what each command does and which key it has', (language) => {
    const words = dictionaryFor(language);
    const labels = COMMANDS.map((command) => command.label(words).trim());
    expect(labels).not.toContain('');
    expect(new Set(labels).size).toBe(labels.length);
    for (const key of COMMANDS.flatMap(({ keys }) => keys)) {
      expect(keyNames(key, words)).toMatch(/^\S+( \S+)*$/);
    }
  });

  it('keeps F5 from the browser also where there is nothing to show: it must not reload', () => {
    const state = inSession(sessionIn('ready'));
    expect(commandForStroke(state, 'F5', ON_PAGE)).toBeNull();
    expect(isKeptFromBrowser(state, 'F5', ON_PAGE)).toBe(true);
    expect(isKeptFromBrowser({ ...initial, phase: 'library' }, 'F5', ON_PAGE)).toBe(false);
  });

  it('opens a file from the start page, where its key must not open one in the browser', () => {
    const library: AppState = { ...initial, phase: 'library' };
    expect(commandForStroke(library, 'Ctrl+o', ON_PAGE)?.id).toBe('open-file');
    expect(isKeptFromBrowser(library, 'Ctrl+o', ON_PAGE)).toBe(true);
    expect(isKeptFromBrowser({ ...initial, phase: 'starting' }, 'Ctrl+o', ON_PAGE)).toBe(false);
  });

  it('keeps the keys of files from the browser, also while a field is typed in', () => {
    const state = inSession(sessionIn('open'));
    const ids = ['Ctrl+o', 'Ctrl+s', 'Ctrl+Shift+s'].map((stroke) => {
      expect(isKeptFromBrowser(state, stroke, IN_FIELD)).toBe(true);
      return commandForStroke(state, stroke, IN_FIELD)?.id;
    });
    expect(ids).toEqual(['open-file', 'save', 'save-as']);
  });

  it.each(['Ctrl+z', 'Ctrl+y'])(
    'keeps %s from the browser also while what it takes back is still being stored',
    (stroke) => {
      const { position, ...session } = sessionIn('ready');
      const state = inSession({ ...session, position: { ...position, page: 'polls' } });
      expect(commandForStroke(state, stroke, ON_PAGE)).toBeNull();
      expect(isKeptFromBrowser(state, stroke, ON_PAGE)).toBe(true);
      expect(isKeptFromBrowser(state, stroke, IN_FIELD)).toBe(true);
      // What is being typed in a field is the browser's to take back.
      expect(isKeptFromBrowser(state, stroke, { ...IN_FIELD, isEdited: true })).toBe(false);
      expect(isKeptFromBrowser({ ...initial, phase: 'library' }, stroke, ON_PAGE)).toBe(false);
      // Also where votes are typed, as long as there is nothing of Pejling's to take back.
      const agenda = inSession(sessionIn('ready'));
      expect(isKeptFromBrowser(agenda, stroke, IN_FIELD)).toBe(true);
      expect(isKeptFromBrowser(agenda, stroke, { ...IN_FIELD, isEdited: true })).toBe(false);
    },
  );

  it('takes no stroke that types a digit, moves between fields or records a slip', () => {
    const typing = ['0', '9', '+', 'Enter', 'Backspace', 'Delete', ' ', 'Tab', 'ArrowLeft'];
    const state = inSession(sessionIn('open', { entries: [slipOf(1, 1, 7, {})] }));
    for (const stroke of typing) {
      expect(commandForStroke(state, stroke, IN_FIELD)).toBeNull();
      expect(isKeptFromBrowser(state, stroke, IN_FIELD)).toBe(false);
    }
  });
});
