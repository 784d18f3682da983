/** Where everything on a deck's slide stands: the mark, the heading, the body, the note and the footer. */
import type { Language } from '../../../lib/language';
import { attemptsOf } from '../../../slides/layout/text-fit';
import { CONTENT_WIDTH, STAGE } from '../../../slides/layout/stage';
import { REHEARSAL, TONES } from '../../../slides/theme/colours';
import { LEAST_SIZE, SIZE_RUNS } from '../../../slides/theme/type-sizes';
import { dictionaryFor } from '../../../text/dictionary';
import type { DeckBody, DeckSlide } from '../parts/deck';
import { officeFit, officeSet, officeWidth } from './office-text';
import { placeChart } from './place-chart';
import { placeColumns } from './place-columns';
import { placeParagraphs } from './place-paragraphs';
import { placePlaces } from './place-places';
import type { Box, DeckLayout, PlacedShape, PlacedSlide, PlacedText } from './placed';

const MARK_HEIGHT = 48;
const TOP = 54;
const GAP = 10;
const BODY_GAP = 24;
const FOOTER_BOTTOM = 1044;
const FOOTER_GAP = 40;
const { margin } = STAGE;
const { ink, muted, line, accent, signal } = TONES.paper;

const LAYOUTS: Readonly<Record<DeckBody['kind'], DeckLayout>> = {
  opening: 'opening',
  chart: 'result',
  places: 'result',
  columns: 'result',
  paragraphs: 'text',
};

/** The slide's shapes, the title first. */
export function placeSlide(slide: DeckSlide, language: Language): PlacedSlide {
  const layout = LAYOUTS[slide.body.kind];
  const { notes } = slide;
  const mark = markOf(slide, language);
  if (layout === 'opening') {
    return { layout, notes, shapes: [...openingOf(slide, language), ...mark] };
  }
  const heading = headingOf(slide, language);
  const footer = footerOf(slide, language);
  const note = noteOf(slide, footer.top, language);
  const top = heading.bottom + BODY_GAP;
  const body: Box = {
    left: margin,
    top,
    width: CONTENT_WIDTH,
    height: note.top - FOOTER_GAP / 2 - top,
  };
  return {
    ...{ layout, notes },
    shapes: [
      ...heading.shapes,
      ...bodyOf(slide.body, body, language),
      ...note.shapes,
      ...footer.shapes,
      ...mark,
    ],
  };
}

function bodyOf(body: DeckBody, box: Box, language: Language): readonly PlacedShape[] {
  switch (body.kind) {
    case 'opening':
      return [];
    case 'chart':
      return placeChart(body, box, language);
    case 'places':
      return placePlaces(body, box, language);
    case 'columns':
      return placeColumns(body, box, language);
    case 'paragraphs':
      return placeParagraphs(body, box, language);
  }
}

interface Placed {
  readonly shapes: readonly PlacedShape[];
}

function headingOf(slide: DeckSlide, language: Language): Placed & { readonly bottom: number } {
  const { deck } = dictionaryFor(language);
  let top = slide.mark === '' ? TOP : TOP + 20;
  const place = (text: string, isBold: boolean, tries: Parameters<typeof attemptsOf>[0]) => {
    const fit = officeFit(text, isBold ? 700 : 400, CONTENT_WIDTH, attemptsOf(tries));
    const box: Box = { left: margin, top, width: CONTENT_WIDTH, height: fit.height };
    top += fit.height + GAP;
    return { box, size: fit.size };
  };
  const kicker = slide.kicker === '' ? null : place(slide.kicker, true, SIZE_RUNS.kicker);
  const title = place(slide.title, true, SIZE_RUNS.title);
  const subtitle = slide.subtitle === '' ? null : place(slide.subtitle, false, SIZE_RUNS.subtitle);
  const text = (
    role: PlacedText['role'],
    name: string,
    own: string,
    at: { readonly box: Box; readonly size: number },
    style: { readonly colour: string; readonly isBold: boolean },
  ): PlacedText => ({
    ...{ kind: 'text', role, name, box: at.box, anchor: 'top' },
    paragraphs: [{ text: own, style: { size: at.size, align: 'start', ...style } }],
  });
  return {
    bottom: top - GAP,
    shapes: [
      text('title', deck.titleName, slide.title, title, { colour: ink, isBold: true }),
      ...(kicker
        ? [text('box', deck.kickerName, slide.kicker, kicker, { colour: accent, isBold: true })]
        : []),
      ...(subtitle
        ? [
            text('subtitle', deck.subtitleName, slide.subtitle, subtitle, {
              ...{ colour: muted, isBold: false },
            }),
          ]
        : []),
    ],
  };
}

function footerOf({ footer }: DeckSlide, language: Language): Placed & { readonly top: number } {
  const { deck } = dictionaryFor(language);
  const size = LEAST_SIZE.other;
  if (footer.left === '' && footer.right === '') return { shapes: [], top: FOOTER_BOTTOM };
  const rightWidth = Math.min(760, Math.ceil(officeWidth(footer.right, 400, size)) + 8);
  const leftWidth = CONTENT_WIDTH - rightWidth - FOOTER_GAP;
  const height = Math.max(
    officeSet(footer.left, 400, size, leftWidth).height,
    officeSet(footer.right, 400, size, rightWidth).height,
  );
  const top = FOOTER_BOTTOM - height;
  const text = (own: string, left: number, width: number, align: 'start' | 'end'): PlacedText => ({
    ...{ kind: 'text', role: 'box', name: deck.footerName, anchor: 'top' },
    box: { left, top, width, height },
    paragraphs: [{ text: own, style: { size, align, colour: muted, isBold: false } }],
  });
  return {
    top: top - 14,
    shapes: [
      {
        ...{ kind: 'rule', name: deck.ruleName, colour: line },
        box: { left: margin, top: top - 14, width: CONTENT_WIDTH, height: 0 },
      },
      ...(footer.left === '' ? [] : [text(footer.left, margin, leftWidth, 'start')]),
      ...(footer.right === ''
        ? []
        : [text(footer.right, margin + CONTENT_WIDTH - rightWidth, rightWidth, 'end')]),
    ],
  };
}

function noteOf(
  { note }: DeckSlide,
  bottom: number,
  language: Language,
): Placed & { readonly top: number } {
  if (note === '') return { shapes: [], top: bottom };
  const size = LEAST_SIZE.other;
  const { height } = officeSet(note, 400, size, CONTENT_WIDTH);
  const top = bottom - height - 12;
  const shape: PlacedText = {
    ...{ kind: 'text', role: 'box', name: dictionaryFor(language).deck.noteName, anchor: 'top' },
    box: { left: margin, top, width: CONTENT_WIDTH, height },
    paragraphs: [{ text: note, style: { size, align: 'start', colour: signal, isBold: false } }],
  };
  return { shapes: [shape], top };
}

/** Title, date and place on the sea's ground. */
function openingOf({ title, subtitle }: DeckSlide, language: Language): readonly PlacedShape[] {
  const { deck } = dictionaryFor(language);
  const sea = TONES.sea;
  const fit = officeFit(title, 700, CONTENT_WIDTH, attemptsOf(SIZE_RUNS.message));
  const height = Math.min(640, fit.height);
  const top = Math.max(120, 560 - height);
  const below = top + height + 28;
  const small = officeFit(subtitle, 400, CONTENT_WIDTH, attemptsOf(SIZE_RUNS.aside));
  const text = (
    role: PlacedText['role'],
    name: string,
    own: string,
    box: Box,
    style: { readonly size: number; readonly colour: string; readonly isBold: boolean },
  ): PlacedText => ({
    ...{ kind: 'text', role, name, box, anchor: role === 'title' ? 'bottom' : 'top' },
    paragraphs: [{ text: own, style: { align: 'start', ...style } }],
  });
  return [
    text(
      'title',
      deck.titleName,
      title,
      { left: margin, top, width: CONTENT_WIDTH, height },
      { size: fit.size, colour: sea.ink, isBold: true },
    ),
    ...(subtitle === ''
      ? []
      : [
          text(
            'subtitle',
            deck.subtitleName,
            subtitle,
            { left: margin, top: below, width: CONTENT_WIDTH, height: small.height },
            { size: small.size, colour: sea.muted, isBold: false },
          ),
        ]),
    {
      ...{ kind: 'rule', name: deck.ruleName, colour: sea.accent },
      box: { left: margin, top: below - 14, width: 240, height: 0 },
    },
  ];
}

function markOf({ mark }: DeckSlide, language: Language): readonly PlacedShape[] {
  if (mark === '') return [];
  const style = { size: 34, isBold: true, colour: REHEARSAL.ink, align: 'center' } as const;
  return [
    {
      ...{ kind: 'text', role: 'box', name: dictionaryFor(language).deck.markName },
      box: { left: 0, top: 0, width: STAGE.width, height: MARK_HEIGHT },
      anchor: 'middle',
      fill: REHEARSAL.ground,
      paragraphs: [{ text: mark, style }],
    },
  ];
}
