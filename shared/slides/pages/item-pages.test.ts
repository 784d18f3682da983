/** The slides of an agenda item: every line once, in its order, readable, and said whom it is from. */
import { describe, expect, it } from 'vitest';
import { ITEM_LIMITS, TEXT_LIMITS } from '../../domain/limits/limits';
import { textOf } from '../../domain/testing/builders';
import { newItem, type AgendaItemOf } from '../../domain/workshop/agenda-item';
import type { ItemLine, LineKind } from '../../domain/workshop/item-line';
import { itemPages } from './item-pages';
import { heightOf, linesLayout } from '../layout/lines-layout';
import { CONTENT_WIDTH } from '../layout/stage';
import { textWidth } from '../layout/text-width';
import { softSlide } from '../soft-slide';
import { LEAST_SIZE } from '../theme/type-sizes';

function lineOf(text: string, kind: LineKind = 'prompt', credit: string | null = null): ItemLine {
  const source = credit === null ? null : { documentId: 'd', quote: text };
  return { kind, text: textOf(text), source: source && { ...source, credit: textOf(`${credit}`) } };
}

function itemWith(lines: readonly ItemLine[]): AgendaItemOf<'discussion'> {
  return { ...newItem('discussion', { id: 'talk', title: textOf('Fælles træk') }), lines };
}

const slidesOf = (lines: readonly ItemLine[]) => itemPages(itemWith(lines), 'da');
const LONG = 'Ledelse handler om at sætte retning og skabe resultater via og sammen med andre. ';

describe('the slides of an agenda item', () => {
  it('are none without lines', () => {
    expect(slidesOf([])).toEqual([]);
    expect(itemPages(newItem('lunch', { id: 'l', title: textOf('Frokost') }), 'da')).toEqual([]);
  });

  it('are one for a few short lines, with no number of pages', () => {
    const [slide, ...more] = slidesOf([lineOf('Hvad nu?'), lineOf('Hvem gør det?')]);
    expect(more).toEqual([]);
    expect(slide).toMatchObject({ title: 'Fælles træk', heading: '', footer: { right: '' } });
    expect(slide?.lines.map(({ text }) => text)).toEqual(['Hvad nu?', 'Hvem gør det?']);
  });

  it('put quotation marks around what somebody said, and around nothing else', () => {
    const [slide] = slidesOf([lineOf('Før', 'prompt'), lineOf('Sagt', 'quote', 'Brev')]);
    expect(slide?.lines.map(({ text }) => text)).toEqual(['Før', '»Sagt«']);
    const english = itemPages(itemWith([lineOf('Sagt', 'quote')]), 'en');
    expect(english[0]?.lines[0]?.text).toBe('“Sagt (en)”');
  });

  it('say in the footer whom all lines are from, and beside each line where they differ', () => {
    const [same] = slidesOf([lineOf('a', 'quote', 'KL (2015)'), lineOf('b', 'quote', 'KL (2015)')]);
    expect(same?.footer.left).toBe('KL (2015)');
    expect(same?.lines.map(({ credit }) => credit)).toEqual(['', '']);
    const [apart] = slidesOf([lineOf('a', 'quote', 'Thune'), lineOf('b', 'quote', 'Kure')]);
    expect(apart?.footer.left).toBe('');
    expect(apart?.lines.map(({ credit }) => credit)).toEqual(['Thune', 'Kure']);
    const [mixed] = slidesOf([lineOf('Hvad siger I?'), lineOf('b', 'quote', 'Kure')]);
    expect(mixed?.lines.map(({ credit }) => credit)).toEqual(['', 'Kure']);
  });

  it('begin a page with each heading and repeat it where its lines go on', () => {
    const slides = slidesOf([
      lineOf('Først'),
      lineOf('Budskab 1', 'heading'),
      ...Array.from({ length: 9 }, (_, index) => lineOf(`${index} ${LONG.repeat(3)}`.trim())),
      lineOf('Budskab 2', 'heading'),
      lineOf('Sidst'),
    ]);
    const headings = slides.map(({ heading }) => heading);
    expect(headings[0]).toBe('');
    expect(headings.at(-1)).toBe('Budskab 2');
    expect(headings.filter((heading) => heading === 'Budskab 1').length).toBeGreaterThan(1);
    expect(slides.map(({ footer }) => footer.right)).toEqual(
      slides.map((_, index) => `Side ${index + 1} af ${slides.length}`),
    );
  });

  it('show an untranslated text as it was written, and say in which language', () => {
    const line = { ...lineOf('', 'quote'), text: { da: 'Ordret', en: '' } };
    expect(itemPages(itemWith([line]), 'en')[0]?.lines[0]).toMatchObject({
      text: '“Ordret”',
      lang: 'da',
    });
  });

  it.each([1, 7, 28, ITEM_LIMITS.lines])('hold each of %i lines once, in order', (count) => {
    const texts = Array.from({ length: count }, (_, index) => `${index}: ${LONG}`.trim());
    const slides = slidesOf(texts.map((text) => lineOf(text)));
    expect(slides.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(texts);
    const perPage = slides.map(({ lines }) => lines.length);
    // No page is left with a lonely line.
    expect(Math.max(...perPage) - Math.min(...perPage)).toBeLessThanOrEqual(count > 1 ? 3 : 0);
  });
});

describe('whatever is within the limits', () => {
  const most = TEXT_LIMITS.itemLine.read;
  const texts = [
    `${LONG.repeat(20).slice(0, most - 1)}x`,
    'ledelsesudviklingsprogram'.repeat(40).slice(0, most),
    'W'.repeat(most),
  ];
  it.each(texts)('is drawn whole and within the slide: %.20s', (text) => {
    const credit = `${'Kommunaldirektør '.repeat(40).slice(0, TEXT_LIMITS.credit.read - 1)}x`;
    const lines = [lineOf('Hvem siger det?'), lineOf(text, 'quote', credit), lineOf('Kort')];
    const slides = slidesOf([lineOf('W'.repeat(200), 'heading'), ...lines]);
    expect(slides.flatMap((slide) => slide.lines)).toHaveLength(lines.length);
    for (const slide of slides) {
      const { frame, gap, lines: laid } = linesLayout(softSlide(slide, 'da'));
      const size = laid[0]?.text.size ?? 0;
      expect(heightOf(softSlide(slide, 'da'), size)).toBeLessThanOrEqual(frame.bodyHeight);
      expect(size).toBeGreaterThanOrEqual(LEAST_SIZE.crowded);
      expect(gap).toBeGreaterThan(0);
      for (const { text: fitted } of laid) {
        for (const row of fitted.rows) {
          expect(textWidth(row, fitted.weight, fitted.size)).toBeLessThanOrEqual(CONTENT_WIDTH);
        }
      }
    }
  });

  it('is large enough for the back row as long as a line is no longer than the fields take', () => {
    const text = LONG.repeat(20).slice(0, TEXT_LIMITS.itemLine.typed).trim();
    const [slide] = slidesOf([lineOf(text, 'quote', 'Kommunaldirektør Jakob Thune')]);
    const size = slide && linesLayout(softSlide(slide, 'da')).lines[0]?.text.size;
    expect(size).toBeGreaterThanOrEqual(LEAST_SIZE.theme);
  });
});
