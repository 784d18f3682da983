/** Text that is read, not shown: headings with what belongs to them, in the largest size that has room for all. */
import type { Language } from '../../../lib/language';
import { TONES } from '../../../slides/theme/colours';
import { dictionaryFor } from '../../../text/dictionary';
import type { DeckBody, DeckParagraph } from '../parts/deck';
import { officeSet } from './office-text';
import type { Box, PlacedShape } from './placed';

const SIZES = [39, 36, 33, 30, 28, 26, 24, 22, 20, 18] as const;
/** Above a heading and above what follows it, as a factor of the size. */
const GAPS = { heading: 0.6, text: 0.1 } as const;
/** Points that a room sees again: larger where there is room, and apart from each other. */
const SHOWN_SIZES = [60, 54, 48, 44, ...SIZES] as const;
const SHOWN_GAP = 0.45;
const { ink, muted } = TONES.paper;

/** The paragraphs within `box`. */
export function placeParagraphs(
  { paragraphs, isShown = false }: Extract<DeckBody, { readonly kind: 'paragraphs' }>,
  box: Box,
  language: Language,
): readonly PlacedShape[] {
  const gapOf = ({ isHeading }: DeckParagraph) =>
    isHeading ? GAPS.heading : isShown ? SHOWN_GAP : GAPS.text;
  const heightAt = (size: number): number =>
    paragraphs.reduce((total, one) => {
      const { height } = officeSet(one.text, one.isHeading ? 700 : 400, size, box.width);
      return total + height + gapOf(one) * size;
    }, 0);
  const sizes = isShown ? SHOWN_SIZES : SIZES;
  const size = sizes.find((own) => heightAt(own) <= box.height) ?? SIZES.at(-1) ?? 18;
  return [
    {
      ...{ kind: 'text', role: 'body', name: dictionaryFor(language).deck.textPrompt, box },
      anchor: 'top',
      paragraphs: paragraphs.map((one, place) => ({
        text: one.text,
        style: {
          ...{ size, align: 'start', isBold: one.isHeading },
          colour: one.isHeading || isShown ? ink : muted,
        },
        before: place === 0 ? 0 : Math.round(gapOf(one) * size),
      })),
    },
  ];
}
