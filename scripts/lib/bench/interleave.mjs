/** Lets what is measured take turns with what it is measured against, so that a busy machine meets both alike. */

/**
 * Measures all parties in turns. Each turn begins with the next one, so that nobody always comes after the same.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => number | Promise<number>>>} parties each gives what it measured once
 * @param {{ turns: number, warmUps?: number }} options warm-up turns come first and don't count
 * @returns {Promise<Readonly<Record<Name, readonly number[]>>>} what each measured, turn by turn
 */
export async function interleave(parties, { turns, warmUps = 1 }) {
  const names = /** @type {Name[]} */ (Object.keys(parties));
  const measured = /** @type {Record<Name, number[]>} */ ({});
  for (const name of names) measured[name] = [];
  for (let turn = -warmUps; turn < turns; turn += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(place + turn + warmUps) % names.length];
      if (name === undefined) continue;
      const value = await parties[name]();
      if (turn >= 0) measured[name].push(value);
    }
  }
  return measured;
}
