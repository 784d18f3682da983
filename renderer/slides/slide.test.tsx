// @vitest-environment jsdom
/** What slides say and mark; how they look is checked in a browser. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
  ChoiceResultSlide,
  RevealStepSlide,
} from '../../shared/slides/kinds/choice/choice-slide-model';
import type { CollectingSlide } from '../../shared/slides/slide-model';
import { CHOICE_NUMBERS } from '../../tests/fixtures/slide-numbers';
import { minutesAndSeconds, secondsLeft } from './parts/countdown';
import { Slide } from './slide';

const footer = { left: '124 af 131 stemte', right: 'Runde 1' };

const collecting: CollectingSlide = {
  kind: 'collecting',
  title: 'Hvor er potentialet størst?',
  instruction: 'Sæt op til tre kryds.',
  items: ['Mål', 'Rammer', 'Læring'].map((text, index) => ({
    number: String(index + 1),
    text,
    shortText: text,
    isActive: index === 1,
  })),
  scale: [],
  countdown: { endsAt: 161_000, label: 'tilbage', overLabel: 'Tiden er gået' },
  status: '18 af 24 bordsedler er registreret',
  tables: [],
  missing: 'Mangler: bord 4',
  footer,
};

const revealStep: RevealStepSlide = {
  kind: 'reveal-step',
  title: 'Hvor er potentialet størst?',
  hiddenPlaces: 1,
  places: [
    {
      rank: '2',
      label: 'Mål',
      percent: '51 %',
      votes: '63 stemmer',
      fraction: 0.51,
      numbers: { rank: 2, percent: 51, votes: 63, percentOfCast: null },
    },
    {
      rank: '3',
      label: 'Rammer',
      percent: '40 %',
      votes: '49 stemmer',
      fraction: 0.4,
      numbers: { rank: 3, percent: 40, votes: 49, percentOfCast: null },
    },
  ],
  footer,
  numbers: CHOICE_NUMBERS,
};

function pass(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

afterEach(cleanup);

describe('Slide', () => {
  it('speaks the language of the workshop', () => {
    const { container } = render(<Slide slide={revealStep} language="en" />);
    expect(container.querySelector('.slide')?.getAttribute('lang')).toBe('en');
  });

  it('shows empty boxes for the places above, and moves only what is new', () => {
    const { container } = render(<Slide slide={revealStep} language="da" />);
    expect(container.querySelectorAll('.place-hidden')).toHaveLength(1);
    const moving = [...container.querySelectorAll('.is-new')];
    expect(moving.map((place) => place.textContent)).toEqual(['2Mål51 %63 stemmer']);
  });

  it('marks the option that is being counted, and says so to assistive technology', () => {
    render(<Slide slide={collecting} language="da" clock={() => 0} />);
    expect(screen.getByText('Rammer').closest('li')?.getAttribute('aria-current')).toBe('step');
    expect(screen.getByText('Mål').closest('li')?.getAttribute('aria-current')).toBeNull();
  });

  it('draws no bar for an option without votes', () => {
    const slide: ChoiceResultSlide = {
      kind: 'choice-result',
      title: 'Hvor?',
      rows: [
        {
          rank: '1',
          label: 'Mål',
          percent: '9 %',
          votes: '9 stemmer',
          fraction: 1,
          isTop: true,
          numbers: { rank: 1, percent: 9, votes: 9, percentOfCast: null },
        },
        {
          rank: '2',
          label: 'Ro',
          percent: '0 %',
          votes: '0 stemmer',
          fraction: 0,
          isTop: false,
          numbers: { rank: 2, percent: 0, votes: 0, percentOfCast: null },
        },
      ],
      footer,
      numbers: CHOICE_NUMBERS,
    };
    const { container } = render(<Slide slide={slide} language="da" />);
    expect(container.querySelectorAll('.choice-bar')).toHaveLength(1);
  });
});

describe('the countdown', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('ticks on the second, ends at 00:00 and stays there', () => {
    render(<Slide slide={collecting} language="da" />);
    const digits = screen.getByRole('timer');
    expect(digits.textContent).toBe('02:41');
    pass(1_010);
    expect(digits.textContent).toBe('02:40');
    pass(158_995);
    expect(digits.textContent).toBe('00:01');
    expect(screen.queryByText('Tiden er gået')).toBeNull();
    pass(600_000);
    expect(digits.textContent).toBe('00:00');
    expect(screen.getByText('Tiden er gået')).toBeDefined();
  });

  it('starts anew with another end', () => {
    const { rerender } = render(<Slide slide={collecting} language="da" />);
    pass(600_000);
    const countdown = { endsAt: 660_000, label: 'tilbage', overLabel: 'Tiden er gået' };
    rerender(<Slide slide={{ ...collecting, countdown }} language="da" />);
    expect(screen.getByRole('timer').textContent).toBe('01:00');
  });

  it('writes minutes and seconds', () => {
    expect([0, 59, 60, 3_599, 6_000].map(minutesAndSeconds)).toEqual([
      '00:00',
      '00:59',
      '01:00',
      '59:59',
      '100:00',
    ]);
    expect([secondsLeft(1_000, 1), secondsLeft(1_000, 1_000), secondsLeft(1_000, 9_000)]).toEqual([
      1, 0, 0,
    ]);
  });
});
