// @vitest-environment jsdom
/** Screens whose code comes later: nothing until it is there, at once when it was loaded ahead. */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { loadInQuiet, onDemand } from './on-demand';

function Greeting({ name }: { readonly name: string }) {
  return <p>Hej {name}</p>;
}

afterEach(cleanup);

it('shows nothing until its code is there, and loads it once', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Part = onDemand(load);
  const { container, unmount } = render(<Part name="Ida" />);
  expect(container.innerHTML).toBe('');
  expect((await screen.findByText('Hej Ida')).tagName).toBe('P');
  unmount();
  // Known by now: no moment without it.
  render(<Part name="Per" />);
  expect(screen.getByText('Hej Per').tagName).toBe('P');
  expect(load).toHaveBeenCalledOnce();
});

it('is there at once where it was loaded ahead', async () => {
  const Part = onDemand(() => Promise.resolve(Greeting));
  await Part.load();
  render(<Part name="Ida" />);
  expect(screen.getByText('Hej Ida').tagName).toBe('P');
});

it('loads parts one after the other, each in a quiet moment of its own', async () => {
  const quiet: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => quiet.push(run));
  const loaded: string[] = [];
  const part = (name: string) => () => {
    loaded.push(name);
    return Promise.resolve();
  };
  const done = loadInQuiet([part('console'), part('box')]);
  await vi.waitFor(() => expect(quiet).toHaveLength(1));
  expect(loaded).toEqual([]);
  quiet.shift()?.();
  await vi.waitFor(() => expect(quiet).toHaveLength(1));
  expect(loaded).toEqual(['console']);
  quiet.shift()?.();
  await done;
  expect(loaded).toEqual(['console', 'box']);
});
