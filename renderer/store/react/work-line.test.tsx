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
