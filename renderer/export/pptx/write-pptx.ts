/** Results as a presentation for PowerPoint: one file. */
import { carriedNumbers } from '../../../shared/export/carried/carried-numbers';
import { buildDeck } from '../../../shared/export/deck/build-deck';
import type { WriterJob, WrittenFile } from '../../../shared/export/export-writer';
import type { ResultsDocument } from '../../../shared/export/results-document';
import { deckFileSteps } from './deck-file';

/** How long it works before others get their turn, in milliseconds. */
const TURN = 30;

/** `carried`: the text that the file carries along: the numbers that it shows, unless something else is given; null for none. */
export async function writePptx(
  document: ResultsDocument,
  { name, onProgress, signal, othersTurn }: WriterJob,
  carried: string | null = carriedNumbers(document),
): Promise<readonly WrittenFile[]> {
  const deck = buildDeck(document);
  const total = deck.slides.length;
  onProgress(0, total);
  const steps = deckFileSteps(deck, carried);
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return [{ name: `${name}.pptx`, bytes: step.value }];
    onProgress(step.value, total);
    if (performance.now() - turn > TURN) {
      await othersTurn();
      turn = performance.now();
    }
    signal.throwIfAborted();
  }
}
