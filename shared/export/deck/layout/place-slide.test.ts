/** A deck's slides laid out: everything within the slide, nothing over anything else, in type that can be read. */
import { describe, expect, it } from 'vitest';
import {
  byRole,
  HOSTILE,
  ranked,
  silentCells,
  spread,
  twoRounds,
} from '../../../../tests/fixtures/results-to-export';
import { buildDeck } from '../build-deck';
import { officeLines, officeSet, officeWidth } from './office-text';
import { placeSlide } from './place-slide';
import type { Box, PlacedShape } from './placed';

const MORE = ['Skoleleder', 'Ældrechef', 'Chefkonsulent i sekretariatet', 'Økonomi', 'HR', 'Plan'];
const DOCUMENTS = Object.entries({
  conference: () => twoRounds('da', 'own'),
  'longest titles': () => twoRounds('en', 'longest'),
  roles: () => byRole('da'),
  'nine roles': () => byRole('da', MORE),
  'hidden cells': silentCells,
  'a ranking': () => ranked('da', 'longest'),
  'points that are spread': () => spread('en', 'longest'),
  ...HOSTILE,
});

const boxOf = (shape: PlacedShape): Box =>
  shape.kind === 'table'
    ? {
        ...{ left: shape.left, top: shape.top },
        width: shape.columns.reduce((total, own) => total + own, 0),
        height: shape.rows.reduce((total, row) => total + row.height, 0),
      }
    : shape.box;

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width - 1 &&
  other.left < one.left + one.width - 1 &&
  one.top < other.top + other.height - 1 &&
  other.top < one.top + one.height - 1;

describe.each(DOCUMENTS)('%s', (_, make) => {
  const deck = buildDeck(make());
  const slides = deck.slides.map((slide) => ({ slide, placed: placeSlide(slide, deck.language) }));

  it('stands within the slide', () => {
    for (const { placed } of slides) {
      for (const { left, top, width, height } of placed.shapes.map(boxOf)) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(1920 + 1);
        expect(top + height).toBeLessThanOrEqual(1080);
      }
    }
  });

  it('has nothing over anything else but the charts of roles over their table', () => {
    for (const { slide, placed } of slides) {
      const isOfRoles = slide.body.kind === 'columns';
      const shapes = placed.shapes.filter(({ kind }) => !isOfRoles || kind !== 'chart');
      for (const [place, one] of shapes.entries()) {
        for (const other of shapes.slice(place + 1)) {
          const both = `${slide.title}: ${one.name} and ${other.name}`;
          expect(overlap(boxOf(one), boxOf(other)), both).toBe(false);
        }
      }
    }
  });

  it('has room for every text, and for every category beside its bar', () => {
    for (const { placed } of slides) {
      for (const shape of placed.shapes) {
        if (shape.kind === 'text') {
          const width = shape.box.width - 2 * (shape.padding ?? 0);
          const height = shape.paragraphs.reduce((total, { text, style, before = 0 }) => {
            const weight = style.isBold ? 700 : 400;
            return total + before + officeSet(text, weight, style.size, width).height;
          }, 0);
          expect(height, shape.name).toBeLessThanOrEqual(shape.box.height + 2);
        }
        if (shape.kind === 'chart' && shape.labelSize !== null) {
          const rowHeight = shape.plot.height / shape.chart.categories.length;
          for (const category of shape.chart.categories) {
            const { height } = officeSet(category, 400, shape.labelSize, shape.plot.left - 12);
            expect(height, category).toBeLessThanOrEqual(rowHeight);
          }
        }
      }
    }
  });
});

it('writes figures by role without bars no smaller than other text, whatever their table holds besides', () => {
  const deck = buildDeck(ranked('da', 'own'));
  const sizes = deck.slides.flatMap((slide) =>
    slide.body.kind === 'columns' && slide.body.columns.every(({ chart }) => chart === null)
      ? placeSlide(slide, deck.language).shapes.flatMap((shape) =>
          shape.kind === 'table'
            ? shape.rows
                .slice(1)
                .flatMap(({ cells }) => cells.slice(1).map(({ style }) => style.size))
            : [],
        )
      : [],
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(30);
});

describe('a text in Calibri', () => {
  it('is as wide as its glyphs, with a little to spare', () => {
    // Carlito: «i» 229, «m» 799 thousandths of the size.
    expect(officeWidth('im', 400, 100)).toBeCloseTo(102.8 * 1.03, 1);
    expect(officeWidth('\u{1F600}', 400, 100)).toBeCloseTo(103, 1);
  });

  it('breaks between words, after hyphens, and within a word that no line holds', () => {
    const wordWidth = officeWidth('mmmm', 400, 20) + 1;
    expect(officeLines('mmmm mmmm', 400, 20, wordWidth)).toBe(2);
    expect(officeLines('mmmm-mmmm', 400, 20, wordWidth + officeWidth('-', 400, 20))).toBe(2);
    expect(officeLines('mmmmmmmm', 400, 20, wordWidth)).toBe(2);
    expect(officeLines('mm\u00a0mm', 400, 20, wordWidth + 20)).toBe(1);
  });
});
