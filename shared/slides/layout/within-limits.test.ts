/** Whatever is within the limits (`domain/limits/limits.ts`) is drawn whole and within the slide: ordinary words and unbroken ones. */
import { describe, expect, it } from 'vitest';
import { compareResults } from '../../domain/comparison/comparison';
import { PACK_TEXT_LIMITS, POLL_LIMITS, TEXT_LIMITS } from '../../domain/limits/limits';
import type { Poll } from '../../domain/poll/poll';
import { resultOf, type PollResult } from '../../domain/result/result';
import { revealSteps } from '../../domain/result/reveal';
import {
  choicePollOf,
  majorityOf,
  roundOf,
  scalePollOf,
  textOf,
} from '../../domain/testing/builders';
import { choiceResultOf, scaleResultOf } from '../../domain/testing/kinds/results';
import { FOOTER_NUMBERS } from '../../../tests/fixtures/slide-numbers';
import { roomBeside } from '../build-group-slide';
import { comparisonPages } from '../build-comparison-slide';
import { revealSlide } from '../build-round-slides';
import { NO_CELL, type GroupSlide } from '../kinds/comparison-slide';
import { pagesInRoom } from '../kinds/slide-page';
import { slidesOf } from '../slide-kinds';
import type { SlideModel } from '../slide-model';
import { softSlide } from '../soft-slide';
import { choiceComparisonLayout } from './choice-comparison-layout';
import { choiceLayout } from './choice-layout';
import { collectingLayout } from './collecting-layout';
import { frameLayout } from './frame-layout';
import { groupLayout } from './group-layout';
import { majorityLayout } from './majority-layout';
import { asideFit, messageFit } from './message-layout';
import { overviewLayout } from './overview-layout';
import { revealLayout } from './reveal-layout';
import { scaleComparisonLayout } from './scale-comparison-layout';
import { STAGE } from './stage';
import { questionFit, statementLayout } from './statement-layout';
import type { FittedText } from './text-fit';
import { textWidth } from './text-width';

const { rows: MOST, titlesTogether: TOGETHER } = POLL_LIMITS;

/** Exactly `length` characters: words as in municipal titles, or one that never ends. */
const TEXTS = {
  ordinary: (length: number) =>
    'Sammenhæng mellem kommunalbestyrelsens udviklingsstrategi og ledelse i hverdagen '
      .repeat(5)
      .slice(0, length - 1)
      .trimEnd()
      .padEnd(length, 'e'),
  unbroken: (length: number) => 'ledelsesudviklingsprogram'.repeat(20).slice(0, length),
} as const;

const cases = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((words) =>
  [
    [2, TEXT_LIMITS.option.read],
    [10, 80],
    [10, TEXT_LIMITS.option.read],
    [MOST, 80],
    [MOST, TOGETHER / MOST],
  ].map(([count = 0, length = 0]) => ({ words, count, length })),
);
type Case = (typeof cases)[number];

const ids = (count: number) => Array.from({ length: count }, (_, index) => `o-${index + 1}`);

function choiceOf({ words, count, length }: Case) {
  const poll = choicePollOf(ids(count));
  const titled = {
    ...poll,
    title: textOf(TEXTS[words](TEXT_LIMITS.pollTitle.read)),
    options: poll.options.map((option) => ({ ...option, title: textOf(TEXTS[words](length)) })),
  };
  return choiceResultOf(
    titled,
    ids(count).map((_, index) => 900 - index),
    999,
    999,
  );
}

function scaleOf({ words, count, length }: Case) {
  const poll = scalePollOf(ids(count), 4);
  const titled = {
    ...poll,
    title: textOf(TEXTS[words](TEXT_LIMITS.pollTitle.read)),
    statements: poll.statements.map((statement) => ({
      ...statement,
      text: textOf(TEXTS[words](TEXT_LIMITS.statement.read)),
      label: textOf(TEXTS[words](Math.min(length, TEXT_LIMITS.label.read))),
    })),
  };
  return scaleResultOf(
    titled,
    ids(count).map(() => [250, 249, 248, 200]),
    999,
    999,
  );
}

/** What is wrong with texts in rows: one that is cut, or more height than there is. */
function faults(
  what: string,
  fits: readonly (readonly [FittedText, string])[],
  used: number,
  room: number,
): readonly string[] {
  const isCut = fits.some(([fit, text]) => fit.text !== text);
  return [
    ...(isCut ? [`${what}: a text is cut`] : []),
    ...(used > room ? [`${what}: ${used} px of ${room}`] : []),
  ];
}

const total = (parts: readonly { readonly height: number }[]) =>
  parts.reduce((sum, { height }) => sum + height, 0);

function headFaults(what: string, heading: Parameters<typeof frameLayout>[0]) {
  const frame = frameLayout(heading);
  const { title, subtitle, kicker, footer } = frame;
  const texts = [
    [title, heading.title],
    [subtitle, heading.subtitle ?? ''],
    [kicker, heading.kicker ?? ''],
  ] as const;
  const fits = texts.flatMap(([fit, text]) => (fit ? [[fit, text] as const] : []));
  return {
    frame,
    found: faults(`${what}, head`, fits, footer.top + footer.height, STAGE.height),
  };
}

function slideFaults(model: SlideModel): readonly string[] {
  const slide = softSlide(model, 'da');
  switch (slide.kind) {
    case 'reveal-step': {
      const isDense = slide.hiddenPlaces + slide.places.length > 6;
      const { frame, found } = headFaults('place', { ...slide, isDense });
      const { boxes, gap, hiddenHeight } = revealLayout(slide, frame.bodyHeight);
      const count = slide.hiddenPlaces + boxes.length;
      const used = total(boxes) + slide.hiddenPlaces * hiddenHeight + (count - 1) * gap;
      const fits = boxes.map(({ label, place }) => [label, place.label] as const);
      return [
        ...found,
        ...faults('place', fits, used, frame.bodyHeight),
        ...boxes.flatMap(({ label, height }) => faults('box', [], label.height, height)),
      ];
    }
    case 'choice-result': {
      const isDense = slide.rows.length > 10;
      const { frame, found } = headFaults('result', { ...slide, isDense });
      const { rows } = choiceLayout(slide.rows, frame.bodyHeight);
      const fits = rows.map(({ label, row }) => [label, row.label] as const);
      return [...found, ...faults('result', fits, total(rows), frame.bodyHeight)];
    }
    case 'choice-majority': {
      const { frame, found } = headFaults('majority', { ...slide });
      const { label, option, note, height } = majorityLayout(slide, frame.bodyHeight);
      const fits = [
        [label, slide.label],
        [option, slide.option],
        [note, slide.note],
      ] as const;
      return [...found, ...faults('majority', fits, height, frame.bodyHeight)];
    }
    case 'choice-comparison': {
      const { frame, found } = headFaults('comparison', {
        ...slide,
        isDense: slide.rows.length > 5,
      });
      const { rows, headHeight, note } = choiceComparisonLayout(slide, frame.bodyHeight);
      const used = total(rows) + headHeight + (note?.height ?? 0);
      const fits = rows.map(({ label, row }) => [label, row.label] as const);
      return [...found, ...faults('comparison', fits, used, frame.bodyHeight)];
    }
    case 'statement': {
      const { frame, found } = headFaults('statement', {
        ...{ footer: slide.footer, kicker: slide.title, title: '' },
      });
      const question = questionFit(slide, 90);
      const height = frame.bodyHeight - question.height - 20;
      const { rows, rowHeight } = statementLayout(slide.bars, height);
      const labels = rows.map(({ label, bar }) => [label, `${bar.value} ${bar.label}`] as const);
      const used = rowHeight * rows.length;
      return [
        ...found,
        ...faults('statement', [[question, slide.text], ...labels], used, height),
        ...(rowHeight < 50 ? [`statement: bars of ${rowHeight} px`] : []),
      ];
    }
    case 'scale-overview': {
      const isDense = slide.rows.length > 5;
      const { frame, found } = headFaults('overview', { ...slide, isDense });
      const { rows, rowHeight, headHeight, dontKnow } = overviewLayout(slide, frame.bodyHeight);
      const heading = dontKnow ? [[dontKnow.heading, slide.dontKnowLabel] as const] : [];
      const fits = [...heading, ...rows.map(({ label, row }) => [label, row.label] as const)];
      return [
        ...found,
        ...faults('overview', fits, headHeight + rows.length * rowHeight, frame.bodyHeight),
        ...rows.flatMap(({ label }) => faults('overview row', [], label.height, rowHeight)),
      ];
    }
    case 'scale-comparison': {
      const { frame, found } = headFaults('scales', { ...slide, isDense: true });
      const layout = scaleComparisonLayout(slide, frame.bodyHeight);
      const { rows, rowHeight, headHeight, note, dontKnowHeading } = layout;
      const used = headHeight + rows.length * rowHeight + (note?.height ?? 0);
      const heading = dontKnowHeading ? [[dontKnowHeading, slide.dontKnowLabel] as const] : [];
      const fits = [...heading, ...rows.map(({ label, row }) => [label, row.label] as const)];
      return [
        ...found,
        ...faults('scales heading', [], dontKnowHeading?.height ?? 0, headHeight),
        ...faults('scales', fits, used, frame.bodyHeight),
        ...rows.flatMap(({ label }) => faults('scales row', [], label.height, rowHeight)),
      ];
    }
    case 'groups': {
      const { frame, found } = headFaults('groups', { ...slide, isDense: slide.rows.length > 5 });
      const { rows, headHeight, note, size, columnWidth } = groupLayout(slide, frame.bodyHeight);
      const fits = rows.map(({ label }, index) => [label, slide.rows[index]?.label ?? ''] as const);
      const used = total(rows) + headHeight + (note?.height ?? 0);
      const widest = Math.max(
        ...slide.rows.flatMap(({ cells }) => cells.map(({ text }) => textWidth(text, 700, size))),
      );
      return [
        ...found,
        ...faults('groups', fits, used, frame.bodyHeight),
        ...faults('figures', [], widest, columnWidth),
      ];
    }
    default:
      return [`${slide.kind} is not looked at`];
  }
}

function allSlides(result: PollResult): readonly SlideModel[] {
  const round = roundOf(result.poll);
  const steps = revealSteps(result).map((step) => revealSlide(result, step, round, 'da'));
  const comparison = compareResults(result, result);
  const after = { ...round, id: 'after', number: 2 };
  return [...steps, ...comparisonPages(comparison, { before: round, after }, 'da')];
}

/** The longest words that the editor takes for seven steps and «Ved ikke», or for two steps alone. */
function withSteps(of: Case, count: number, hasDontKnow: boolean) {
  const { poll } = scaleOf({ ...of, length: Math.min(of.length, TEXT_LIMITS.label.typed) });
  const label = textOf(TEXTS[of.words](PACK_TEXT_LIMITS.step));
  const { scale } = scalePollOf([], count);
  return scaleResultOf(
    {
      ...poll,
      scale: {
        ...scale,
        prompt: textOf(TEXTS[of.words](PACK_TEXT_LIMITS.prompt)),
        steps: scale.steps.map((step) => ({ ...step, label })),
        dontKnow: hasDontKnow ? label : { da: '', en: '' },
      },
    },
    ids(of.count).map(() => Array.from({ length: count }, () => 99)),
    999,
    999,
  );
}

describe.each(cases)('$count rows of $length characters, $words', (given) => {
  it('are whole on every slide of a result', () => {
    for (const result of [choiceOf(given), scaleOf(given)]) {
      expect(allSlides(result).flatMap(slideFaults)).toEqual([]);
    }
  });

  it.each([
    [2, false],
    [7, false],
    [7, true],
  ] as const)('are whole beside %i steps in long words, with «Ved ikke»: %s', (count, unsure) => {
    const slides = allSlides(withSteps(given, count, unsure));
    // Before and after of so many long words shortens the statements, which stood whole on the slides before it.
    const whole = slides.filter(({ kind }) => !unsure || kind !== 'scale-comparison');
    expect(whole.flatMap(slideFaults)).toEqual([]);
  });

  it('is whole where the majority was obvious', () => {
    const { poll } = choiceOf(given);
    const round = roundOf(poll, 'hands');
    const result = resultOf(round, [majorityOf(1, poll.options[0]?.id ?? '')], []);
    const slides = result
      ? revealSteps(result).map((step) => revealSlide(result, step, round, 'da'))
      : [];
    expect(slides.map(({ kind }) => kind)).toEqual(['choice-majority']);
    expect(slides.flatMap(slideFaults)).toEqual([]);
  });

  it.each([2, 9])('are whole beside %i roles', (count) => {
    for (const result of [choiceOf(given), scaleOf(given)]) {
      expect(groupsOf(result, given, count).flatMap(slideFaults)).toEqual([]);
    }
  });

  it.each([true, false])('are whole while people vote (panel: %s)', (hasPanel) => {
    const text = TEXTS[given.words](given.length);
    const items = ids(given.count).map((id) => ({
      ...{ number: id.slice(2), text: TEXTS[given.words](240), shortText: text, isActive: false },
    }));
    const { frame, found } = headFaults('collecting', {
      title: TEXTS[given.words](TEXT_LIMITS.pollTitle.read),
      subtitle: TEXTS[given.words](TEXT_LIMITS.instruction.read),
      isDense: true,
      footer: { left: '999 til stede · 99 borde', right: 'Runde 2' },
    });
    const soft = softSlide(items, 'da');
    const { columns, listHeight } = collectingLayout(soft, frame.bodyHeight, hasPanel);
    expect(found).toEqual([]);
    for (const column of columns) {
      const fits = column.map(
        ({ fit, item }) => [fit, fit.text === item.text ? item.text : item.shortText] as const,
      );
      expect(faults('list', fits, total(column), listHeight)).toEqual([]);
    }
  });
});

function groupsOf(
  result: PollResult,
  { words, length }: Case,
  count: number,
): readonly SlideModel[] {
  const names = Array.from(
    { length: count },
    (_, place) => `${place} ${TEXTS[words](TEXT_LIMITS.role.read - 2)}`,
  );
  const isScale = result.kind !== 'choice';
  const columns = ['Alle', ...names].map((label, place) => ({
    ...{ label, nText: 'n = 124', isTotal: place === 0, isHidden: false, numbers: { people: 124 } },
  }));
  const cell = { ...NO_CELL, text: '100 %', fraction: 1, nText: isScale ? 'n = 124' : '' };
  const slide: GroupSlide = {
    ...{ kind: 'groups', title: TEXTS[words](TEXT_LIMITS.pollTitle.read) },
    ...{ subtitle: 'Andel af dem, der stemte, i hver rolle', columns },
    rows: rowCount(result.poll).map(() => ({
      label: TEXTS[words](isScale ? Math.min(length, TEXT_LIMITS.label.read) : length),
      cells: columns.map(() => cell),
    })),
    note: 'Roller med færre end 5 vises ikke.',
    footer: { left: '999 af 999 stemte', right: 'Runde 2' },
    numbers: { ...FOOTER_NUMBERS, ungrouped: null, threshold: 5, meansTo: null },
  };
  return pagesInRoom(slide, roomBeside(slidesOf(result).rooms.groups, slide), 'da');
}

function rowCount(poll: Poll): readonly unknown[] {
  return 'options' in poll ? poll.options : poll.statements;
}

it.each(Object.values(TEXTS))('the longest titles fit a slide with little on it', (text) => {
  const [title, aside] = [text(TEXT_LIMITS.workshopTitle.read), text(TEXT_LIMITS.place.read)];
  const soft = softSlide({ title, aside }, 'da');
  const fits = [messageFit(soft.title), asideFit(soft.aside)];
  expect(fits.map((fit) => fit?.text)).toEqual([soft.title, soft.aside]);
  expect(total(fits.filter((fit) => fit !== null))).toBeLessThan(STAGE.height - 2 * STAGE.margin);
});
