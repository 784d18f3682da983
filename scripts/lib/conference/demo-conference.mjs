/** The built-in conference with simulated votes, from the start screen to the result slides. */
import { load } from './conductor.mjs';

/** @typedef {import('./conductor.mjs').Conductor} Conductor */
/** @typedef {import('./simulated-votes.ts').Slip} Slip */

/** Places of the two votes in the drejebog, 0 first. */
export const THEMES_ITEM = 2;
export const QUESTIONS_ITEM = 5;

const STEPS = 4;

/** The simulated room, which is made of the program's own sources. @returns {Promise<typeof import('./simulated-votes.ts')>} */
export const simulatedVotes = () => load('scripts/lib/conference/simulated-votes.ts');

/**
 * Opens a vote, types the slips, closes it, and returns the result's rows and how many voted, as shown in the console.
 * @param {Conductor} conductor @param {number} item @param {readonly Slip[]} slips
 */
async function vote(conductor, item, slips) {
  const { facilitator } = conductor;
  await facilitator.goToItem(item);
  await facilitator.changeState('open');
  for (const slip of slips) await conductor.recordSlip(slip, item === THEMES_ITEM);
  await facilitator.changeState('closed');
  const rows = await conductor.resultRows();
  const ballots = await conductor.votersCounted();
  expectSame([slips.reduce((sum, { voters }) => sum + voters, 0)], [ballots]);
  await facilitator.changeState('revealed');
  await conductor.showAllSteps();
  return { rows, ballots };
}

/** @param {string | undefined} text */
const count = (text) => Number((text ?? '').replaceAll('.', ''));

/**
 * Conducts both votes and returns what the program counted; throws if that is not what was cast.
 * @param {Conductor} conductor
 * @param {{ participants: number, tables: number, seed: number }} options
 */
export async function conductConference(conductor, { participants, tables, seed }) {
  const { simulateConference, sumOfSlips } = await simulatedVotes();
  await conductor.createWorkshop(participants, tables);
  const cast = simulateConference(await conductor.peopleAtTables(), seed);
  const themes = await vote(conductor, THEMES_ITEM, cast.themes);
  const answers = await vote(conductor, QUESTIONS_ITEM, cast.questions);

  const options = themes.rows.map(([rank, option, votes]) => ({
    rank: count(rank),
    option: option ?? '',
    votes: count(votes),
  }));
  const questions = answers.rows.map((row) => {
    const counts = row.slice(2, 2 + STEPS).map(count);
    const [dontKnow, blank, n] = row.slice(2 + STEPS).map(count);
    return { question: row[1] ?? '', counts, dontKnow, blank, n };
  });
  expectSame(
    [...sumOfSlips(cast.themes)].sort((a, b) => b - a),
    options.map(({ votes }) => votes),
  );
  expectSame(
    sumOfSlips(cast.questions),
    questions.flatMap(({ counts, dontKnow }) => [...counts, dontKnow ?? 0]),
  );
  return {
    seed,
    participants,
    tables,
    themes: { ballots: themes.ballots, n: themes.ballots, options },
    questions: { ballots: answers.ballots, statements: questions },
  };
}

/** @param {readonly number[]} cast @param {readonly number[]} counted */
function expectSame(cast, counted) {
  if (cast.join() === counted.join()) return;
  throw new Error(`The program counted ${counted.join()}, but ${cast.join()} was cast`);
}
