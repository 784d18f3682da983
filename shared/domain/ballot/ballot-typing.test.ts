/** Typing ballots: what each key does, and how few keys a ballot takes. */
import { describe, expect, it } from 'vitest';
import type { BallotContent } from './ballot';
import { ballotKeyOf } from '../kinds/ballot-keys';
import { NO_BALLOT_TYPED, phaseOf, typeBallotKey } from './ballot-typing';
import type { Poll } from '../poll/poll';
import { keysOf, typed } from '../testing/ballot-keys';
import { BLANK, SPOILED, longChoice, marked } from '../testing/ballots';
import { scalePollOf } from '../testing/builders';

const themes = longChoice(10);
const questions = scalePollOf(['a', 'b', 'c', 'd', 'e'], 4);

const stateOf = (poll: Poll, keys: string) => {
  const { state } = typed(poll, keys);
  return { ...state, phase: phaseOf(poll, state) };
};

describe('a ballot of a choice', () => {
  it.each<readonly [string, BallotContent]>([
    ['1 5 9 Enter', marked('o1', 'o5', 'o9')],
    ['9 1 5 Enter', marked('o1', 'o5', 'o9')],
    ['0 Enter', marked('o10')],
    ['1 2 3 2 Enter', marked('o1', 'o3')],
    ['1 2 Backspace 3 Enter', marked('o1', 'o3')],
    ['7 1 Backspace Backspace 4 Enter', marked('o4')],
    ['1 2 3 4 Backspace Enter', marked('o1', 'o2', 'o3')],
    ['1 2 3 4 1 Enter', marked('o2', 'o3', 'o4')],
    ['1 2 Escape 3 Enter', marked('o3')],
    ['1 x 2 Enter', marked('o1', 'o2')],
    ['␣ Enter', BLANK],
    ['. Enter', BLANK],
    [', Enter', BLANK],
    ['1 2 - Enter', SPOILED],
    ['- Enter', SPOILED],
    ['␣ - Enter', SPOILED],
    ['1 2 - - Enter', marked('o1', 'o2')],
    ['1 2 - Backspace Enter', marked('o1', 'o2')],
    ['1 2 3 4 Enter Enter', SPOILED],
    ['␣ ␣ 1 Enter', marked('o1')],
    ['␣ Backspace 1 Enter', marked('o1')],
  ])('%s is recorded as %o', (keys, content) => {
    expect(typed(themes, keys)).toEqual({ state: NO_BALLOT_TYPED, records: [content] });
  });

  it('takes four keys for three marks, and two when blank or spoiled', () => {
    expect(keysOf('3 7 0 Enter')).toHaveLength(4);
    expect(typed(themes, '3 7 0 Enter - Enter . Enter 3 7 0 Enter').records).toEqual([
      marked('o3', 'o7', 'o10'),
      SPOILED,
      BLANK,
      marked('o3', 'o7', 'o10'),
    ]);
  });

  it('has letters from the eleventh option on, æ, ø and å at the end, in either case', () => {
    const long = longChoice(39);
    expect(typed(long, 'a B z Enter').records).toEqual([marked('o11', 'o12', 'o36')]);
    expect(typed(long, 'æ Ø Å Enter').records).toEqual([marked('o37', 'o38', 'o39')]);
    expect([0, 8, 9, 10, 38, 39].map(ballotKeyOf)).toEqual(['1', '9', '0', 'a', 'å', null]);
  });

  it.each(['a', '9', '0', '+', '!', '😀', 'ß'])(
    'refuses %s where it is no option, visibly',
    (key) => {
      const short = longChoice(8);
      const before = typed(short, '1 2').state;
      const after = typed(short, [key], before).state;
      expect(after).toEqual({ ...before, refused: key });
      expect(typed(short, '3', after).state.refused).toBeNull();
    },
  );

  it('refuses marks on a ballot that is said to be spoiled or blank, and «blank» on one with marks', () => {
    expect(stateOf(themes, '1 - 2')).toMatchObject({ refused: '2', phase: 'spoiled' });
    expect(stateOf(themes, '␣ 2')).toMatchObject({ refused: '2', phase: 'blank' });
    expect(stateOf(themes, '2 ␣')).toMatchObject({ refused: ' ', phase: 'ready', answers: ['o2'] });
  });

  it('says when there are too many marks, and records them as spoiled only after it was told', () => {
    expect(stateOf(themes, '1 2 3 4')).toMatchObject({ phase: 'too-many-marks', isAsked: false });
    const told = typed(themes, '1 2 3 4 Enter');
    expect(told.records).toEqual([]);
    expect(told.state.isAsked).toBe(true);
    expect(typed(themes, '5', told.state).state.isAsked).toBe(false);
    expect(typed(themes, 'x Enter', told.state).records).toEqual([]);
    expect(typed(themes, 'Backspace Enter', told.state).records).toEqual([
      marked('o1', 'o2', 'o3'),
    ]);
  });
});

describe('a ballot of a scale', () => {
  it.each<readonly [string, BallotContent]>([
    ['1 2 3 4 0 Enter', marked('a/1', 'b/2', 'c/3', 'd/4', 'e/0')],
    ['1 . ␣ , 2 Enter', marked('a/1', 'e/2')],
    ['1 2 Backspace 3 4 4 4 Enter', marked('a/1', 'b/3', 'c/4', 'd/4', 'e/4')],
    ['1 2 3 4 4 Backspace 1 Enter', marked('a/1', 'b/2', 'c/3', 'd/4', 'e/1')],
    ['1 5 2 9 x 3 4 0 Enter', marked('a/1', 'b/2', 'c/3', 'd/4', 'e/0')],
    ['1 2 3 4 0 1 Enter', marked('a/1', 'b/2', 'c/3', 'd/4', 'e/0')],
    ['1 2 Enter Enter', marked('a/1', 'b/2')],
    ['1 2 Enter 3 4 0 Enter', marked('a/1', 'b/2', 'c/3', 'd/4', 'e/0')],
    ['. Enter', BLANK],
    ['. . . . . Enter', BLANK],
    ['1 2 - Enter', SPOILED],
    ['1 - - 2 3 4 0 Enter', marked('a/1', 'b/2', 'c/3', 'd/4', 'e/0')],
    ['1 2 Escape 4 4 4 4 4 Enter', marked('a/4', 'b/4', 'c/4', 'd/4', 'e/4')],
  ])('%s is recorded as %o', (keys, content) => {
    expect(typed(questions, keys)).toEqual({ state: NO_BALLOT_TYPED, records: [content] });
  });

  it('takes a key per statement and Enter, and two when blank or spoiled', () => {
    expect(keysOf('1 2 3 4 0 Enter')).toHaveLength(6);
    expect(typed(questions, '1 2 3 4 0 Enter . Enter - Enter').records).toHaveLength(3);
  });

  it('stands at the statement that comes next', () => {
    expect(stateOf(questions, '3 . 1')).toMatchObject({
      answers: ['a/3', null, 'c/1'],
      phase: 'unfinished',
    });
    expect(stateOf(questions, '3 . 1 2').phase).toBe('unfinished');
    expect(stateOf(questions, '3 . 1 2 2').phase).toBe('ready');
  });

  it('refuses steps that the scale does not have, and keys behind the last statement', () => {
    expect(stateOf(questions, '5')).toMatchObject({ refused: '5', answers: [] });
    const sure = scalePollOf(['a', 'b'], 4, '');
    expect(stateOf(sure, '0')).toMatchObject({ refused: '0', answers: [] });
    expect(stateOf(questions, '0').answers).toEqual(['a/0']);
    expect(stateOf(questions, '1 1 1 1 1 .')).toMatchObject({ refused: '.', phase: 'ready' });
    expect(stateOf(questions, '- 1')).toMatchObject({ refused: '1', phase: 'spoiled' });
  });

  it('tells before it leaves statements unanswered, and tells again after another key', () => {
    const told = typed(questions, '1 2 Enter');
    expect(told).toMatchObject({ records: [], state: { isAsked: true } });
    expect(typed(questions, '3 Enter', told.state)).toMatchObject({
      records: [],
      state: { isAsked: true },
    });
  });
});

it.each(['F2', 'Tab', 'Shift', 'ArrowDown', 'PageDown', 'Dead', 'Delete', ''])(
  'leaves %s to the browser',
  (key) => {
    expect(typeBallotKey(themes, NO_BALLOT_TYPED, key)).toBeNull();
  },
);
