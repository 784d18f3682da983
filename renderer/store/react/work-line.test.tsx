// @vitest-environment jsdom
/** The line that says what takes a moment: seen, announced, and empty while nothing does. */
import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { show } from '../../testing/screen';
import type { Work } from '../core/work';
import { WorkLine } from './work-line';

it.each<readonly [Work, string]>([
  [{ kind: 'reading', name: 'årsmøde.pejling', share: 0.5 }, 'Læser årsmøde.pejling …'],
  [{ kind: 'reading', name: null, share: 0.5 }, 'Læser filen …'],
  [{ kind: 'merging', share: 0.5 }, 'Sammenligner filen med det, der er på denne computer …'],
])('says of %o «%s», and how much is done', (work, text) => {
  show(<WorkLine />, { work });
  expect(screen.getByRole('status').textContent).toBe(text);
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: text }).value).toBe(0.5);
});

it('stands there before anything takes long, so that it is read aloud when something does', () => {
  const { store } = show(<WorkLine otherwise="Vælg først." />, {});
  const line = screen.getByRole('status');
  expect(line.textContent).toBe('Vælg først.');
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => {
    store.setState({ work: { kind: 'reading', name: null, share: 0 } });
  });
  expect(screen.getByRole('status')).toBe(line);
  expect(line.textContent).toBe('Læser filen …');
});

it('tells of an export where it is asked to, and of nothing once it is saved', () => {
  const exportJob = { kind: 'running', done: 1, total: 4, part: null } as const;
  const { store } = show(<WorkLine tellsOfExport />, { exportJob });
  expect(screen.getByRole('status').textContent).toBe('Gemmer: 1 af 4');
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.25);
  act(() => {
    store.setState({ exportJob: { kind: 'saved', into: 'file', name: 'x.zip', packed: null } });
  });
  expect(screen.getByRole('status').textContent).toBe('');
});

it('is silent about an export elsewhere', () => {
  show(<WorkLine />, { exportJob: { kind: 'running', done: 1, total: 4, part: null } });
  expect(screen.getByRole('status').textContent).toBe('');
});
