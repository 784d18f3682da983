/** The ballot box: what the facilitator and the voters read; and the one-time codes. */
import type { ballotBox as danishBox, ballotPrint as danishPrint } from '../da/ballot-box';
import { plural } from '../../lib/format';

export const ballotBox: typeof danishBox = {
  command: 'Ballot box …',
  data: 'One-time codes for the ballot box are kept only as fingerprints that can’t be read as codes. While a poll is open, the fingerprints of used codes lie with the ballots, so hand the codes out from a shuffled pile. Once the poll is closed, no code leads to a ballot.',

  setUp: {
    title: 'Start the ballot box',
    text: 'This computer becomes a ballot box: the participants vote on this screen, one at a time. The projector stays as it is.',
    code: 'Your code (4–12 digits)',
    codeHint: 'Write the code down. It is the only way out of the box, also after a restart.',
    codeProblem: 'Type 4 to 12 digits and nothing else.',
    needsCode: 'Each participant needs a one-time code',
    codesLeft: (unused, all) =>
      `${unused} of ${all} ${plural(all, 'code', 'codes')} ${plural(unused, 'is', 'are')} unused.`,
    noCodesLeft: 'All codes are used, so nobody can vote with a code.',
    noCodes:
      'Without one-time codes the same person can vote several times. Codes are made under Printouts.',
    failed: 'The ballot box could not be started, and nothing has changed. Try again.',
    start: 'Start the ballot box',
  },

  start: 'Press to vote',
  startHint: 'You vote alone. Your vote is saved without your name.',
  notOpen: 'Voting is not possible right now. Tell the person who runs the poll.',

  codeTitle: 'Type your one-time code',
  codeHint: 'The code is on your slip. It has six characters and does not say who you are.',
  codeTyped: (count) => `${count} of 6 characters`,
  codeChecking: 'One moment …',
  codeProblems: {
    mistyped:
      'That is mistyped: codes have no vowels, no L, and neither 0 nor 1. Type the code again.',
    unknown: 'The code does not belong to this poll. Look at the slip and type it again.',
    used: 'The code has already been used, and each code works only once. If it is your own, tell the person who runs the poll.',
  },
  erase: 'Delete',

  roleTitle: 'Which role do you have?',
  roleHint: 'The answer is only used to show the result by role.',
  noRole: 'I prefer not to say',

  marks: (most) => (most === 1 ? 'Set one mark' : `Set up to ${most} marks`),
  marksLeft: (left, most) =>
    left === 0
      ? plural(most, 'You have set your mark.', `You have set all ${most} marks.`)
      : `You have ${left} ${plural(left, 'mark', 'marks')} left.`,
  marksFull: (most) =>
    plural(
      most,
      'You can set one mark only. Press your mark to remove it first.',
      `You can set ${most} marks at most. Press one of them to remove it first.`,
    ),
  rank: (options) => `Put the ${options} in order: press the most important first`,
  rankLeft: (left, next) =>
    left === 0
      ? 'All have a place. Press one to take its place away.'
      : `Press the one that should be number ${next}.`,
  rankLacking: (left) =>
    plural(
      left,
      'One has no place yet. Press it.',
      `${left} have no place yet. Press them in order.`,
    ),
  rankBlank: 'You have not put anything in order.',
  placeGiven: (place) => `place ${place}`,
  allocate: (total) => `Spread ${total} points`,
  pointsLeft: (left, total) =>
    left === 0
      ? `All ${total} points are given.`
      : `You have ${left} ${plural(left, 'point', 'points')} left.`,
  pointsLacking: (left) =>
    `You have ${left} ${plural(left, 'point', 'points')} left. Give them to something before you go on.`,
  pointsOver: 'There are no more points. Take some from another one first.',
  allocateBlank: 'You have not given any points.',
  pointsOf: (name) => `Points for ${name}`,
  morePoints: (points, name) => `${points} more ${plural(points, 'point', 'points')} for ${name}`,
  fewerPoints: (points, name) => `${points} fewer ${plural(points, 'point', 'points')} for ${name}`,
  statementOf: (number, count) => `Question ${number} of ${count}`,
  noAnswer: 'No answer',
  skip: 'Skip',

  moreBelow: 'There is more below',
  back: 'Back',
  next: 'Next',
  nextHint: 'Enter',

  reviewTitle: 'Check your vote',
  reviewBlank: 'You have not set any mark.',
  reviewUnanswered: (count) =>
    `${plural(count, 'One question is', `${count} questions are`)} not answered. That is fine.`,
  skipAsked: 'You have not answered. Choose an answer, or press once more to skip.',
  answeredAsked:
    'You have already answered this one. Press once more to go on, or choose another answer.',
  lookAsked: 'Look your answers over. Press once more to cast your vote.',
  openAsked: (count) =>
    plural(
      count,
      'One question is not answered. Press once more to vote all the same, or go back.',
      `${count} questions are not answered. Press once more to vote all the same, or go back.`,
    ),
  blankAsked: 'Do you want to cast a blank vote? Press once more, or go back.',
  role: (name) => `Role: ${name}`,
  cast: 'Cast your vote',
  castBlank: 'Cast a blank vote',
  casting: 'Saving your vote …',
  castFailed:
    'Your vote is not cast yet: it could not be saved. Try again, or tell the person who runs the poll.',

  thanks: 'Thank you for your vote',
  thanksHint: 'It is saved. The screen gets ready for the next person.',

  idle: (seconds) =>
    `Are you still there? The screen will be cleared in ${seconds} ${plural(seconds, 'second', 'seconds')}.`,
  stay: 'I am here',

  lock: {
    title: 'The ballot box is locked',
    text: 'The person who runs the poll can leave the box with their code.',
    code: 'The facilitator’s code',
    typed: (count) => `${count} ${plural(count, 'digit', 'digits')} typed`,
    leave: 'Leave the box',
    toBox: 'Back to the ballot box',
    checking: 'One moment …',
    wrong: 'The code is wrong. Try again.',
    wait: (time) =>
      `The code was wrong too many times. Try again in ${time}. Voting can go on meanwhile.`,
    forgotten: 'Forgotten the code?',
    forgottenTitle: 'Forgotten the code?',
    /** Said only while storage has them. */
    allStored: 'All votes are saved.',
    forgottenText:
      'The box can be unlocked without a code, but it takes 10 minutes, and nobody can vote meanwhile. The screen says so for all to see. Stay at the computer: when the time is up, you have two minutes to unlock it.',
    forgottenStart: 'Start the wait',
    forgottenBack: 'No, go back',
    waitingTitle: 'The ballot box is being unlocked without a code',
    waitingText:
      'This should only happen if the person who runs the poll has forgotten their code. If it is a mistake, press Stop.',
    waitingLeft: (time) => `In ${time}`,
    waitingStop: 'Stop',
    unlock: 'Unlock',
    broken:
      'The event could not be opened. It is not deleted. Type your code to get to the start page.',
  },
};

export const ballotPrint: typeof danishPrint = {
  ballots: 'Ballots',
  codes: 'One-time codes',
  perSheet: 'Ballots on each sheet',
  perSheetCount: (count) => `${count}`,
  copies: (present) => `That is enough for ${present} present. Cut along the dashed lines.`,
  larger: (title, asked, used) =>
    `“${title}” gets too small to read with ${asked} on a sheet. There will be ${used} on each.`,
  tooLong: (title) => `“${title}” is too long for a ballot. Use participant sheets for it.`,
  ballot: {
    kicker: 'Ballot',
    noName: 'Do not write your name.',
    role: 'Role:',
  },

  codesIntro:
    'A one-time code lets its holder into the ballot box once. Put the slips in a pile, shuffle them, and let each participant draw one.',
  codesFor: 'For which poll?',
  codesCount: 'Number of codes',
  codesCountProblem: 'Type a number between 1 and 999.',
  codesMake: 'Make codes',
  codesRemake: 'Make new codes …',
  codesThere: (unused, used) =>
    `This poll already has ${unused + used} ${plural(unused + used, 'code', 'codes')}, of which ${used === 0 ? 'none' : used} ${plural(used, 'has', 'have')} been used. They can’t be printed again.`,
  codesInUse:
    'The poll is open, and votes have been cast with the codes. New codes can be made for a new round only.',
  codesClosed: 'The poll is closed. Make a new round before you make codes.',
  codesNoPolls: 'There are no polls.',
  codesMaking: (done, all) => `Making codes: ${done} of ${all}`,
  codesStop: 'Stop',
  codesMade: (count, sheets) =>
    `${count} ${plural(count, 'code', 'codes')} on ${sheets} ${plural(sheets, 'sheet', 'sheets')}.`,
  codesNotKept: 'The codes are not kept. Print them now: they are gone when you leave the page.',
  leaveTitle: 'The codes have not been printed. Leave the page?',
  leaveText: (count) =>
    `${plural(count, 'The code', `The ${count} codes`)} can’t be shown or printed again. You can make new ones afterwards.`,
  leaveYes: 'Leave the page',
  codesFailed: 'No codes were made. Try again.',
  remakeTitle: 'Make new codes?',
  remakeText: 'The codes that were printed for this poll stop working.',
  remakeYes: 'Make new codes',
  slip: {
    howTo: 'Type the code at the ballot box. It works once.',
  },
};
