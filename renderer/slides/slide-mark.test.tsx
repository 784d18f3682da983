// @vitest-environment jsdom
/** The mark of a rehearsal on every kind of slide: a new kind that has no example here does not compile. */
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComparisonFrame } from '../../shared/slides/kinds/comparison-slide';
import type { DistributionSide } from '../../shared/slides/kinds/scale/scale-slide-model';
import type { SlideModel } from '../../shared/slides/slide-model';
import { CHOICE_NUMBERS, FOOTER_NUMBERS } from '../../tests/fixtures/slide-numbers';
import { Slide } from './slide';

const footer = { left: '', right: '' };
const named = { title: 'Temaer', footer };
const frame: ComparisonFrame = {
  ...named,
  before: { label: 'Runde 1', people: '', numbers: FOOTER_NUMBERS },
  after: { label: 'Runde 2', people: '', numbers: FOOTER_NUMBERS },
  note: '',
};
const nothing = { mean: null, n: null, dontKnow: null };
const side: DistributionSide = {
  ...{ segments: [], mean: '–', nText: '', dontKnow: '0' },
  numbers: nothing,
};

const EXAMPLES: { readonly [Kind in SlideModel['kind']]: SlideModel & { readonly kind: Kind } } = {
  title: { kind: 'title', title: 'Dagen', subtitle: '' },
  break: { kind: 'break', title: 'Pause', message: '' },
  timer: {
    ...{ kind: 'timer', title: 'Pause', message: 'Vi fortsætter' },
    timer: {
      ...{ length: 60_000, endsAt: null, left: 60_000, stoppedLabel: 'Stoppet' },
      labels: { calm: 'Tid', soon: 'Snart', last: 'Rund af', over: 'Slut' },
    },
  },
  closed: { kind: 'closed', title: 'Temaer', message: 'Vi tæller', missing: '' },
  collecting: {
    ...named,
    kind: 'collecting',
    instruction: '',
    items: [],
    scale: [],
    countdown: null,
    status: '',
    tables: [],
    missing: '',
  },
  arrivals: {
    ...named,
    kind: 'arrivals',
    subtitle: '',
    tables: [{ number: 1, isIn: true, slip: '4821' }],
  },
  lines: {
    ...named,
    kind: 'lines',
    heading: '',
    lines: [{ text: 'Hvad nu?', credit: '', lang: 'da', isQuote: false }],
  },
  'reveal-step': {
    ...named,
    kind: 'reveal-step',
    hiddenPlaces: 1,
    places: [],
    numbers: CHOICE_NUMBERS,
  },
  'choice-majority': {
    ...named,
    kind: 'choice-majority',
    label: 'Tydeligt flertal for',
    option: 'Tema',
    note: 'Ikke talt',
    numbers: CHOICE_NUMBERS,
  },
  'choice-result': { ...named, kind: 'choice-result', rows: [], numbers: CHOICE_NUMBERS },
  statement: {
    ...named,
    kind: 'statement',
    number: '1',
    text: 'Hvordan?',
    bars: [],
    meanLabel: '',
    mean: '–',
    medianText: '',
    nText: '',
    dontKnowText: '',
    disagreementText: '',
    numbers: { ...FOOTER_NUMBERS, ...nothing, statement: 1, median: null },
  },
  'scale-overview': {
    ...named,
    kind: 'scale-overview',
    subtitle: '',
    legend: [],
    meanLabel: '',
    dontKnowLabel: '',
    rows: [],
    disagreementNote: '',
    numbers: FOOTER_NUMBERS,
  },
  'points-step': {
    ...named,
    kind: 'points-step',
    hiddenPlaces: 2,
    places: [],
    numbers: { ...FOOTER_NUMBERS, n: 3, mostPoints: 12 },
  },
  'points-result': {
    ...named,
    kind: 'points-result',
    rows: [],
    ...{ unitLabel: '', meanLabel: '', backersLabel: '' },
    numbers: { ...FOOTER_NUMBERS, n: 3, mostPoints: 12 },
  },
  'points-comparison': {
    ...frame,
    kind: 'points-comparison',
    shiftLabel: '',
    rankShiftLabel: '',
    rows: [],
  },
  'choice-comparison': {
    ...frame,
    kind: 'choice-comparison',
    pointsLabel: '',
    rankShiftLabel: '',
    rows: [],
    numbers: { maxMarks: 3 },
  },
  groups: {
    ...named,
    kind: 'groups',
    subtitle: '',
    columns: [],
    rows: [],
    note: '',
    numbers: { ...FOOTER_NUMBERS, ungrouped: null, threshold: null, meansTo: null },
  },
  years: {
    ...named,
    ...{ kind: 'years', subtitle: '', columns: [], rows: [], note: '' },
    numbers: { meansTo: null, isOfRole: false },
  },
  'scale-comparison': {
    ...frame,
    kind: 'scale-comparison',
    subtitle: '',
    legend: [],
    meanLabel: '',
    shiftLabel: '',
    dontKnowLabel: '',
    rows: [{ label: 'Mål', before: side, after: side, shift: '–', numbers: { shift: null } }],
  },
};

afterEach(cleanup);

describe.each(Object.entries(EXAMPLES))('a slide of the kind «%s»', (_kind, slide) => {
  it('shows the mark of a rehearsal, and none otherwise', () => {
    const { container, rerender } = render(<Slide slide={slide} language="da" />);
    expect(container.querySelector('.slide-mark')).toBeNull();
    rerender(<Slide slide={{ ...slide, mark: 'GENERALPRØVE' }} language="da" />);
    expect(container.querySelector('.slide-mark')?.textContent).toBe('GENERALPRØVE');
  });
});
