/** Where there is room, type is large and the slide is filled; the back row of a hall is far away. */
import { describe, expect, it } from 'vitest';
import { leadershipChain2025 } from '../../content/leadership-chain-2025/pack';
import type { ChoiceRow } from '../kinds/choice/choice-slide-model';
import { rowsOf } from '../../domain/poll/cell';
import type { CollectingItem, CollectingSlide } from '../slide-model';
import { choiceLayout } from './choice-layout';
import { collectingLayout } from './collecting-layout';
import { panelLayout } from './collecting-panel-layout';
import { frameLayout, MARK_HEIGHT } from './frame-layout';
import { linesLayout } from './lines-layout';

const themes = leadershipChain2025.polls
  .filter(({ kind }) => kind === 'choice')
  .flatMap((poll) => rowsOf(poll).map(({ label }) => label.da));
const HEIGHT = 740;
const FOOTER = { left: '124 af 131 stemte', right: 'Runde 1' };

function items(texts: readonly string[]): readonly CollectingItem[] {
  return texts.map((text, index) => ({
    ...{ number: String(index + 1), text, shortText: text, isActive: false },
  }));
}

function results(labels: readonly string[]): readonly ChoiceRow[] {
  return labels.map((label, index) => ({
    ...{ rank: String(index + 1), label, percent: '52 %', votes: '65 stemmer', fraction: 0.52 },
    isTop: index === 0,
    numbers: { rank: index + 1, percent: 52, votes: 65, percentOfCast: null },
  }));
}

const sum = (heights: readonly { readonly height: number }[]) =>
  heights.reduce((total, { height }) => total + height, 0);

it('a task of one line fills the page of an agenda item more than the pages of many lines do', () => {
  const page = (texts: readonly string[]) =>
    linesLayout({
      ...{ kind: 'lines', title: 'Bordøvelse', heading: '' },
      lines: texts.map((text) => ({ text, credit: '', isQuote: false, lang: 'da' })),
      footer: { left: '', right: '' },
    }).lines.map(({ text }) => text.size);
  const task = 'Drøft ved bordet: Hvad kan I bruge hos jer selv?';
  expect(page([task])).toEqual([128]);
  const many = page(Array.from({ length: 8 }, () => task));
  expect(Math.max(...many)).toBeLessThan(72);
});

describe('two options', () => {
  const two = themes.slice(0, 2);

  it('fill the slide on which they are voted on', () => {
    const rows = collectingLayout(items(two), HEIGHT, true).columns.flat();
    expect(rows.map(({ fit }) => fit.size >= 72)).toEqual([true, true]);
    expect(sum(rows)).toBeGreaterThan(0.95 * HEIGHT);
  });

  it('fill the slide of their result', () => {
    const { rows } = choiceLayout(results(two), HEIGHT);
    expect(rows.map(({ label }) => label.size >= 64)).toEqual([true, true]);
    expect(sum(rows)).toBeGreaterThan(0.9 * HEIGHT);
  });
});

describe('ten themes', () => {
  it('are larger than the least size that is allowed', () => {
    const { bodyHeight } = frameLayout({
      title: 'Hvor er potentialet i ledelseskæden størst?',
      footer: FOOTER,
    });
    const { rows, votesSize } = choiceLayout(results(themes), bodyHeight);
    expect(Math.min(...rows.map(({ label }) => label.size))).toBeGreaterThanOrEqual(44);
    expect(votesSize).toBeGreaterThanOrEqual(36);
  });
});

it('says in large type which option is being counted', () => {
  const slide: CollectingSlide = {
    ...{ kind: 'collecting', title: '', instruction: '', items: [], scale: [], countdown: null },
    ...{ status: 'Nu tæller vi nr. 1', tables: [], missing: '', footer: { left: '', right: '' } },
  };
  expect(panelLayout(slide, 'side', HEIGHT).status?.size).toBeGreaterThanOrEqual(80);
  // No word is broken for it.
  const long = { ...slide, status: 'Stemmesedlerne samles ind' };
  expect(panelLayout(long, 'side', HEIGHT).status?.lines).toBe(2);
});

it('leaves air between the mark of a rehearsal and the title of a full slide', () => {
  const { top } = frameLayout({ title: 'Hvor?', isDense: true, footer: FOOTER });
  expect(top - MARK_HEIGHT).toBeGreaterThanOrEqual(16);
});

it('sets a short footer in 36', () => {
  const { left, right } = frameLayout({ title: 'Hvor?', footer: FOOTER }).footer;
  expect([left.size, right.size]).toEqual([36, 36]);
});
