// @vitest-environment jsdom
/** A show of hands whose majority is obvious: chosen by keyboard, told without numbers, refused beside numbers, given up for counting. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../../shared/domain/entry/entry';
import type { Poll } from '../../../../shared/domain/poll/poll';
import {
  choicePollOf,
  handsOf,
  majorityOf,
  roundOf,
  scalePollOf,
} from '../../../../shared/domain/testing/builders';
import { sessionWith } from '../../../../shared/domain/testing/sessions';
import { ok } from '../../../../shared/lib/result';
import { dictionaryFor } from '../../../../shared/text/dictionary';
import type { AppState } from '../../../store/core/app-state';
import { show } from '../../../testing/screen';
import { ResultPanel } from '../../reveal/result-panel';
import { Hands } from './hands';
import { MajorityDialog } from './majority-dialog';

const { majority: words, collect } = dictionaryFor('da');
const poll = choicePollOf(['Ro', 'Mod', 'Tid']);

afterEach(cleanup);

function showHands(
  entries: readonly Entry[],
  own: Poll = poll,
  countingCell: string | null = null,
) {
  const round = roundOf(own, 'hands', { countingCell });
  const acts = {
    countCell: vi.fn<AppState['countCell']>(() => Promise.resolve(ok(undefined))),
    countInstead: vi.fn<AppState['countInstead']>(() => Promise.resolve(ok(undefined))),
    recordMajority: vi.fn<AppState['recordMajority']>(() => Promise.resolve(ok(undefined))),
  };
  const state = {
    phase: 'session',
    session: sessionWith([round], [own], { entries }),
    ...acts,
  } as const;
  return { round, frozen: round.frozen, state, acts };
}

describe('a show of hands', () => {
  it('offers an obvious majority on a choice and none on a scale', () => {
    const choice = showHands([]);
    if (!choice.frozen) throw new Error('It is open.');
    show(<Hands round={choice.round} frozen={choice.frozen} />, choice.state);
    expect(screen.getByRole('button', { name: /Tydeligt flertal/u })).toBeTruthy();
    cleanup();
    const scale = showHands([], scalePollOf(['s']));
    if (!scale.frozen) throw new Error('It is open.');
    show(<Hands round={scale.round} frozen={scale.frozen} />, scale.state);
    expect(screen.queryByRole('button', { name: /Tydeligt flertal/u })).toBeNull();
  });

  it('says which option was seen, shows no number and no field, and goes back to counting', async () => {
    const { round, frozen, state, acts } = showHands([majorityOf(1, 'Mod')]);
    if (!frozen) throw new Error('It is open.');
    const { user } = show(<Hands round={round} frozen={frozen} />, state);
    expect(screen.getByText(words.recorded('2 Mod'))).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect([...document.querySelectorAll('.hands-count')].map((one) => one.textContent)).toEqual([
      '–',
      words.mark,
      '–',
    ]);
    // The room is not asked for an option again by itself.
    expect(acts.countCell).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: words.countInstead }));
    expect(acts.countInstead).toHaveBeenCalledWith('r1');
  });

  it('counts a line all the same: the field is there, and the number replaces what was seen', () => {
    const { round, frozen, state } = showHands([majorityOf(1, 'Mod')], poll, 'Ro');
    if (!frozen) throw new Error('It is open.');
    show(<Hands round={round} frozen={frozen} />, state);
    expect(screen.getByRole('textbox', { name: collect.handsFor('1 Ro') })).toBeTruthy();
  });
});

describe('the dialog', () => {
  it('records the option that the arrow keys chose, beginning with the one that is counted now', async () => {
    const { round, frozen, state, acts } = showHands([], poll, 'Mod');
    if (!frozen) throw new Error('It is open.');
    const { user } = show(<MajorityDialog round={round} frozen={frozen} />, state);
    expect(screen.getByRole('radio', { name: '2 Mod' })).toHaveProperty('checked', true);
    screen.getByRole('radio', { name: '2 Mod' }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(acts.recordMajority).toHaveBeenCalledWith('r1', 'Tid');
  });

  it('refuses beside counted hands, says how many, and records nothing', () => {
    const { round, frozen, state } = showHands([handsOf(1, 'Ro', 7), handsOf(2, 'Mod', 9)]);
    if (!frozen) throw new Error('It is open.');
    show(<MajorityDialog round={round} frozen={frozen} />, state);
    expect(screen.getByText(words.refused(2))).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: words.record })).toBeNull();
  });
});

describe('the result in the console', () => {
  it('says for which option, that nobody counted, and what was recorded; it can be taken back and not corrected', async () => {
    const { round, state } = showHands([majorityOf(1, 'Mod')]);
    const closed = { ...round, state: 'closed' } as const;
    const { session } = state;
    const { user } = show(<ResultPanel round={closed} isOld={false} />, {
      ...state,
      session: { ...session, rounds: [closed] },
    });
    const { log } = dictionaryFor('da').rounds;
    expect(screen.getByText(words.result('Mod'))).toBeTruthy();
    expect(screen.getByText(words.resultNote)).toBeTruthy();
    expect(document.querySelector('.result-table')).toBeNull();
    expect(screen.getByText(log.majority('2'))).toBeTruthy();
    expect(screen.getByText(log.uncounted)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: new RegExp(log.majority('2'), 'u') }));
    const items = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(items).toEqual([log.remove]);
  });
});
