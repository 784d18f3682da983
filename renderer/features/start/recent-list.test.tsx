// @vitest-environment jsdom
/** Recent files on the start screen. */
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ok } from '../../../shared/lib/result';
import type { AppState } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { FileList } from './file-list';

const fileIn = (folder: string, name = 'årsmøde.pejling') => ({ name, folder, handle: folder });

function showFiles(recentFiles: AppState['recentFiles']) {
  const openRecentFile = vi.fn<AppState['openRecentFile']>(() => Promise.resolve(ok(undefined)));
  return {
    ...show(<FileList />, { phase: 'library', recentFiles, openRecentFile }),
    openRecentFile,
  };
}

it('is not there where no file was used', () => {
  showFiles([]);
  expect(screen.queryByRole('heading')).toBeNull();
});

it('opens the one that is pressed, of two that share a name', async () => {
  const { user, openRecentFile } = showFiles([fileIn('Dokumenter'), fileIn('USB')]);
  await user.click(screen.getByRole('button', { name: 'Åbn årsmøde.pejling i mappen USB' }));
  expect(openRecentFile.mock.calls).toEqual([[fileIn('USB')]]);
});

it('names a file by its name alone where the folder is not known', () => {
  showFiles([fileIn('')]);
  expect(screen.getByRole('button', { name: 'årsmøde.pejling' })).toBeTruthy();
});

it('stays short', () => {
  showFiles(['a', 'b', 'c', 'd', 'e', 'f'].map((folder) => fileIn(folder)));
  expect(screen.getAllByRole('button')).toHaveLength(4);
});
