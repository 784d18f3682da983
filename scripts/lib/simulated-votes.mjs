/**
 * Simulated participants for the demo: each marks up to three themes and answers each question, some leave
 * blanks or don't vote at all. The same seed gives the same votes.
 */

/** @typedef {{ table: number, voters: number, cells: number[] }} Slip */

/**
 * Random numbers 0 ≤ x < 1 from a seed: Weyl sequence and mixing as in SplitMix32.
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/**
 * An index drawn by weight.
 * @param {readonly number[]} weights
 * @param {() => number} random
 */
function draw(weights, random) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = random() * total;
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return index;
  }
  return weights.length - 1;
}

/**
 * How many of a table's people vote: nearly all.
 * @param {number} people
 * @param {() => number} random
 */
function votersOf(people, random) {
  return Array.from({ length: people }).filter(() => random() > 0.06).length;
}

/**
 * Slips of a choice, a table each.
 * @param {readonly number[]} people people at each table, table 1 first
 * @param {number} options
 * @param {number} maxMarks
 * @param {() => number} random
 * @returns {Slip[]}
 */
export function themeSlips(people, options, maxMarks, random) {
  const liking = Array.from({ length: options }, () => 0.15 + random() ** 2);
  return people.map((count, index) => {
    const voters = votersOf(count, random);
    const cells = Array.from({ length: options }, () => 0);
    for (let voter = 0; voter < voters; voter += 1) {
      const left = [...liking];
      const marks = random() < 0.85 ? maxMarks : Math.floor(random() * maxMarks);
      for (let mark = 0; mark < marks; mark += 1) {
        const option = draw(left, random);
        cells[option] = (cells[option] ?? 0) + 1;
        left[option] = 0;
      }
    }
    return { table: index + 1, voters, cells };
  });
}

/**
 * Slips of a scale: cells statement by statement, in each the steps in order and «Ved ikke» last.
 * @param {readonly number[]} people
 * @param {number} statements
 * @param {number} steps
 * @param {() => number} random
 * @returns {Slip[]}
 */
export function scaleSlips(people, statements, steps, random) {
  const leanings = Array.from({ length: statements }, () => random() * (steps - 1));
  return people.map((count, index) => {
    const voters = votersOf(count, random);
    const width = steps + 1;
    const cells = Array.from({ length: statements * width }, () => 0);
    for (const [statement, leaning] of leanings.entries()) {
      const weights = Array.from({ length: steps }, (_, step) => 1 / (0.4 + (step - leaning) ** 2));
      for (let voter = 0; voter < voters; voter += 1) {
        if (random() < 0.02) continue;
        const answer = random() < 0.05 ? steps : draw(weights, random);
        const cell = statement * width + answer;
        cells[cell] = (cells[cell] ?? 0) + 1;
      }
    }
    return { table: index + 1, voters, cells };
  });
}

/**
 * The slips added up, cell by cell.
 * @param {readonly Slip[]} slips
 * @returns {number[]}
 */
export function sumOfSlips(slips) {
  const width = slips[0]?.cells.length ?? 0;
  return Array.from({ length: width }, (_, cell) =>
    slips.reduce((sum, slip) => sum + (slip.cells[cell] ?? 0), 0),
  );
}
