/** The system's own dialogs are asked for what each system needs. */
import { expect, it, vi } from 'vitest';

const showSaveDialog = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({
  app: { getPath: () => '/documents' },
  dialog: { showSaveDialog },
}));
const { choosePlace } = await import('./dialogs');
type Window = Parameters<ReturnType<typeof choosePlace>>[0];

it.each(['workshop', 'export'] as const)('a %s asks before it replaces a file', async (kind) => {
  showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  const window: unknown = {};
  const chosen = await choosePlace('Møde.pejling', kind)(window as Window);
  expect(chosen).toBeNull();
  expect(showSaveDialog.mock.lastCall?.[1]).toMatchObject({
    properties: expect.arrayContaining(['showOverwriteConfirmation']) as unknown,
  });
});
