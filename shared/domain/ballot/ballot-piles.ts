/** Ballots without their keys: those that say the same lie in one pile. */
import {
  contentKey,
  originKey,
  type BallotContent,
  type BallotOfOrigin,
  type BallotOrigin,
} from './ballot';

interface Pile {
  readonly ballot: BallotOfOrigin;
  readonly count: number;
}

export class BallotPiles {
  readonly #piles = new Map<string, Pile>();
  /** The piles that these change; they stay as they are. */
  readonly #under: BallotPiles | null;

  constructor(under: BallotPiles | null = null) {
    this.#under = under;
  }

  /** How many say the same as this one. */
  like(ballot: BallotOfOrigin): number {
    return this.#pile(pileKey(ballot))?.count ?? 0;
  }

  add(ballot: BallotOfOrigin): void {
    this.#change(ballot, 1);
  }

  /** Takes one that says the same away; there must be one. */
  remove(ballot: BallotOfOrigin): void {
    this.#change(ballot, -1);
  }

  /** Each ballot, sorted by what it says, so that the list does not tell in which order they came. */
  sorted(): readonly BallotOfOrigin[] {
    const under = this.#under ? this.#under.#piles.keys() : [];
    const keys = new Set([...under, ...this.#piles.keys()]);
    return [...keys].sort().flatMap((key) => {
      const pile = this.#pile(key);
      return pile ? Array.from({ length: pile.count }, () => pile.ballot) : [];
    });
  }

  #pile(key: string): Pile | undefined {
    return this.#piles.get(key) ?? (this.#under ? this.#under.#pile(key) : undefined);
  }

  #change(own: BallotOfOrigin, change: 1 | -1): void {
    const key = pileKey(own);
    const pile = this.#pile(key) ?? { ballot: ballotFrom(own, own.origin), count: 0 };
    this.#piles.set(key, { ...pile, count: pile.count + change });
  }
}

/** The content as a ballot of this origin. */
export function ballotFrom(
  { marks, isSpoiled }: BallotContent,
  origin: BallotOrigin,
): BallotOfOrigin {
  return { marks, isSpoiled, origin };
}

/** A text that is equal for two ballots exactly if they say the same. */
function pileKey(ballot: BallotOfOrigin): string {
  return `${originKey(ballot.origin)} ${contentKey(ballot)}`;
}
