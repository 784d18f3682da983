/** Whatever can pass 999 in a long day is written as the language writes it: «1.234», “1,234”. */
import { expect, it } from 'vitest';
import { dictionaryFor, type Dictionary } from './dictionary';

/** Marks and hands are up to 999 people times their marks; entries, and ballots on one computer, have no limit. */
const textsOf = ({
  collect,
  round,
  questions,
  groups,
  merge,
  rounds,
  auditList,
  secondPass,
  start,
}: Dictionary): readonly string[] => [
  collect.breaches.marksOverPossible(1234, 411, 3),
  collect.breaches.marksOverPossible(3000, 617, 2),
  collect.breaches.allHandsOverPossible(1234, 411, 3),
  collect.breaches.controlSum(1234, 3),
  collect.breaches.controlSum(3, 1234),
  collect.sources.ballots(1234),
  collect.ballots.count(1234, 3, 3),
  round.otherMethod(1234, 'x'),
  questions.resetBallots(1234),
  questions.methodText(1234),
  groups.pile.inPile(1234),
  merge.ballots(1234),
  rounds.log.votes(1234),
  rounds.log.number(1234),
  rounds.log.takeBack(1234),
  rounds.log.replacedBy(1234),
  rounds.log.takenBackBy(1234),
  rounds.takeBack.earlier(1234),
  auditList.undoTakingLabel(1234),
  auditList.undoTakingTitle(1234),
  secondPass.forgotten(1234),
  start.ballotsRecorded(1234),
];

it.each([
  ['da', /1\.23[34]/],
  ['en', /1,23[34]/],
] as const)('numbers over 999 are written as in %s', (language, written) => {
  expect(textsOf(dictionaryFor(language)).filter((text) => !written.test(text))).toEqual([]);
});

it('one is one, also where the number came as a text', () => {
  expect(dictionaryFor('da').rounds.log.votes(1)).toBe('1 stemme');
  expect(dictionaryFor('en').rounds.log.votes(1)).toBe('1 vote');
  expect(dictionaryFor('da').slides.spoiledBallots(1)).toBe('1 ugyldig');
  expect(dictionaryFor('da').slides.spoiledBallots(2)).toBe('2 ugyldige');
  expect(dictionaryFor('en').rounds.log.recountDraw('3')).toBe('Draw of table 3');
  expect(dictionaryFor('en').rounds.log.recountDraw('3, 5 and 9')).toBe(
    'Draw of tables 3, 5 and 9',
  );
  const open = dictionaryFor('da').ballotBox;
  expect(open.reviewUnanswered(1)).toMatch(/^Ét spørgsmål/);
  expect(open.openAsked(1)).toMatch(/^Ét spørgsmål/);
});
