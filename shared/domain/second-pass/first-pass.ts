/**
 * The first typing of the pile, as the second pass needs it: in its order, batch by batch, until the batch is
 * settled. It continues during the second pass, since ballots can come late.
 */
import { contentKey, type BallotContent } from '../ballot/ballot';
import { bareContent, BATCH_SIZE, isBegun, type SecondPass } from './second-pass';

/**
 * Adds a ballot of the first typing to the last batch, unless that batch is full or already being typed again. Nor to one that lost its last
 * ballot: a paper like that one may lie there, and would go with the batch where the ballot is taken back.
 */
export function typeFirst(pass: SecondPass, content: BallotContent): SecondPass {
  const { batches, batchCount } = pass;
  const last = batches.at(-1);
  const hasRoom = last && last.length > 0 && last.length < BATCH_SIZE;
  const isGrowing = hasRoom && !(batches.length === 1 && isBegun(pass));
  if (isGrowing) {
    return { ...pass, batches: [...batches.slice(0, -1), [...last, bareContent(content)]] };
  }
  return { ...pass, batches: [...batches, [bareContent(content)]], batchCount: batchCount + 1 };
}

/** Takes back the last ballot of the first typing, if its batch is not settled yet. */
export function takeBackFirst(pass: SecondPass): SecondPass {
  const last = pass.batches.at(-1);
  if (!last) return pass;
  const batches = [...pass.batches.slice(0, -1), last.slice(0, -1)];
  const isCurrent = pass.batches.length === 1;
  // A batch that is being typed again stays, since its papers lie on the desk.
  if (last.length === 1 && !(isCurrent && isBegun(pass))) {
    return { ...pass, batches: batches.slice(0, -1), batchCount: pass.batchCount - 1 };
  }
  return { ...pass, batches, differences: isCurrent ? null : pass.differences };
}

/** How many ballots with this content are in the batches still to be typed again. */
export function likeToCome({ batches }: SecondPass, content: BallotContent): number {
  const wanted = contentKey(content);
  return batches.flat().filter((own) => contentKey(own) === wanted).length;
}

/**
 * The paper of a ballot with this content was taken out of its batch: forgets the newest such ballot. If that
 * one lies in another batch, the second typing shows both. Unchanged if the batches to come have no such
 * ballot.
 */
export function removeFirst(pass: SecondPass, content: BallotContent): SecondPass {
  const found = newestLike(pass, content);
  if (!found) return pass;
  const { place, at } = found;
  const batches = pass.batches.map((batch, index) =>
    index === place ? batch.filter((_, own) => own !== at) : batch,
  );
  return { ...pass, batches, differences: place === 0 ? null : pass.differences };
}

/**
 * A ballot with the content `from` was corrected: the newest such ballot of the first typing counts as `to`.
 * If that was not the ballot that was wrong, the second typing shows both. If the batches to come have no
 * such ballot, the corrected one is settled, or was typed before the program was started.
 */
export function correctFirst(pass: SecondPass, from: BallotContent, to: BallotContent): SecondPass {
  const found = newestLike(pass, from);
  if (!found) return pass;
  const { place, at } = found;
  const batches = pass.batches.map((batch, index) =>
    index === place ? batch.map((own, paper) => (paper === at ? bareContent(to) : own)) : batch,
  );
  return { ...pass, batches, differences: place === 0 ? null : pass.differences };
}

/** The batch of the newest ballot with this content, and its position there. */
function newestLike({ batches }: SecondPass, content: BallotContent) {
  const wanted = contentKey(content);
  const isLike = (own: BallotContent) => contentKey(own) === wanted;
  const place = batches.findLastIndex((batch) => batch.some(isLike));
  const at = batches[place]?.findLastIndex(isLike);
  return at === undefined ? null : { place, at };
}
