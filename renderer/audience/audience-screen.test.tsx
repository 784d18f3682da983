// @vitest-environment jsdom
/** The audience window: black is black, and the test picture helps until the window fills the screen. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AudienceScreen } from './audience-screen';

class FixedResizeObserver {
  private readonly onResize: () => void;
  constructor(onResize: () => void) {
    this.onResize = onResize;
  }
  observe(): void {
    this.onResize();
  }
  disconnect(): void {
    // There is no lock to hold.
  }
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', FixedResizeObserver);
  vi.stubGlobal('innerWidth', 960);
  vi.stubGlobal('innerHeight', 600);
  vi.stubGlobal('devicePixelRatio', 2);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('shows nothing at all when black', () => {
  render(<AudienceScreen view={{ kind: 'black', language: 'da' }} />);
  expect(screen.getByRole('main').childElementCount).toBe(0);
});

it('scales a slide into the window and centres it', () => {
  const slide = { kind: 'break', title: 'Pause', message: 'Vi fortsætter om lidt' } as const;
  render(<AudienceScreen view={{ kind: 'slide', language: 'da', slide }} />);
  const stage = screen.getByText('Pause').closest<HTMLElement>('.slide-stage-inner');
  expect(stage?.style.transform).toBe('translate(0px, 30px) scale(0.5)');
});

it('tells real pixels and asks for full screen until it has it', () => {
  vi.stubGlobal('screen', { width: 1920, height: 1080 });
  const { unmount } = render(<AudienceScreen view={{ kind: 'test-picture', language: 'da' }} />);
  expect(screen.getByText('1920 × 1200 pixels')).toBeDefined();
  expect(screen.getAllByText('Kan I læse dette fra bageste række?')).toHaveLength(3);
  expect(screen.getByText('Dobbeltklik, eller tryk F11 for fuld skærm')).toBeDefined();
  unmount();
  vi.stubGlobal('screen', { width: 960, height: 600 });
  render(<AudienceScreen view={{ kind: 'test-picture', language: 'en' }} />);
  expect(screen.queryByText('Double-click for full screen')).toBeNull();
});

it('marks the test picture of a rehearsal', () => {
  vi.stubGlobal('screen', { width: 1920, height: 1080 });
  const view = { kind: 'test-picture', language: 'da' } as const;
  const { rerender } = render(<AudienceScreen view={view} />);
  expect(screen.queryByText('GENERALPRØVE')).toBeNull();
  rerender(<AudienceScreen view={{ ...view, mark: 'GENERALPRØVE' }} />);
  expect(screen.getByText('GENERALPRØVE')).toBeDefined();
});
