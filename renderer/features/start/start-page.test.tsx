// @vitest-environment jsdom
/** What the start page says of an export that was under way when its workshop was left. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ExportJob } from '../../store/exports/export-slice';
import { show } from '../../testing/screen';
import { StartPage } from './start-page';

it.each<readonly [ExportJob, RegExp]>([
  [{ kind: 'running', done: 1, total: 4, part: null }, /^Gemmer: 1 af 4$/],
  [
    { kind: 'saved', into: 'file', name: 'Resultater.pptx', packed: null },
    /^(?:Gemt|Sendt til dine overførsler): Resultater\.pptx/,
  ],
  [{ kind: 'saved', into: 'folder', name: 'Pakke', packed: null }, /^Gemt i mappen Pakke$/],
  [{ kind: 'cancelled' }, /^Afbrudt\. .*Resultaterne er bevaret\.$/],
])('says of %o what matches %s', (exportJob, said) => {
  show(<StartPage />, { exportJob });
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(said),
  );
});
