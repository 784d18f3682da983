/**
 * The first typing of the pile, as the second pass must know it: in its order, batch by batch, for as long as the batch is
 * not settled. It goes on while the second pass is under way, for ballots come late.
 */
import { contentKey, type BallotContent } from '../ballot/ballot';
import { bareContent, BATCH_SIZE, isBegun, type SecondPass } from './second-pass';

/** Adds a ballot of the first typing: to the last batch, unless that is full or is being typed again already. */
export function typeFirst(pass: SecondPass, content: BallotContent): SecondPass {
  const { batches, batchCount } = pass;
  const last = batches.at(-1);
  const isGrowing = last && last.length < BATCH_SIZE && !(batches.length === 1 && isBegun(pass));
  if (isGrowing) {
    return { ...pass, batches: [...batches.slice(0, -1), [...last, bareContent(content)]] };
  }
  return { ...pass, batches: [...batches, [bareContent(content)]], batchCount: batchCount + 1 };
}

/** Takes the last ballot of the first typing back, where its batch is not settled yet. */
export function takeBackFirst(pass: SecondPass): SecondPass {
  const last = pass.batches.at(-1);
  if (!last) return pass;
  const batches = [...pass.batches.slice(0, -1), last.slice(0, -1)];
  const isCurrent = pass.batches.length === 1;
  // A batch that is being typed again stays, for its papers lie there.
  if (last.length === 1 && !(isCurrent && isBegun(pass))) {
    return { ...pass, batches: batches.slice(0, -1), batchCount: pass.batchCount - 1 };
  }
  return { ...pass, batches, differences: isCurrent ? null : pass.differences };
}

/** How many ballots like `content` lie in the heaps that are still to be typed again. */
export function likeToCome({ batches }: SecondPass, content: BallotContent): number {
  const wanted = contentKey(content);
  return batches.flat().filter((own) => contentKey(own) === wanted).length;
}

/**
 * The paper of a ballot like `content` was taken out of its heap: the newest one like it is forgotten. Where that lies in
 * another heap, the second typing finds both. As it is where there is none like it in the heaps to come.
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
 * A ballot like `from` was corrected by its content: the newest one like it in the first typing counts as `to`. Where
 * that was another ballot than the one that was wrong, the second typing finds both. With none like it in the heaps to
 * come, one outside of them was corrected: settled, or typed before the program was started.
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

/** Where the newest ballot like `content` lies: its batch, and its place in it. */
function newestLike({ batches }: SecondPass, content: BallotContent) {
  const wanted = contentKey(content);
  const isLike = (own: BallotContent) => contentKey(own) === wanted;
  const place = batches.findLastIndex((batch) => batch.some(isLike));
  const at = batches[place]?.findLastIndex(isLike);
  return at === undefined ? null : { place, at };
}
