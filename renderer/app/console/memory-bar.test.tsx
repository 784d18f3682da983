// @vitest-environment jsdom
/** What is said while memory holds the only copy: that nothing is on the disk, and nothing untrue. */
import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { APP_ERROR_SAMPLES } from '../../../shared/errors/testing/samples';
import { dictionaryFor } from '../../../shared/text/dictionary';
import { LANGUAGES } from '../../../shared/lib/language';
import { choicePollOf } from '../../../shared/domain/testing/builders';
import { ok } from '../../../shared/lib/result';
import { sessionWith } from '../../../shared/domain/testing/sessions';
import type { AppState } from '../../store/core/app-state';
import type { MemoryOnly } from '../../store/core/app-state';
import { show } from '../../testing/screen';
import { CrashPage } from '../blocked-page';
import { ErrorBanner } from './error-banner';
import { MemoryBar } from './memory-bar';

const session = sessionWith([], [choicePollOf(['a'])]);
const FULL: MemoryOnly = { error: { code: 'storage-full' }, rescue: null };

function showBar(memoryOnly: MemoryOnly | null, state: Partial<AppState> = {}) {
  const saveRescue = vi.fn<AppState['saveRescue']>(() => Promise.resolve(ok(undefined)));
  return { saveRescue, ...show(<MemoryBar />, { session, memoryOnly, saveRescue, ...state }) };
}

describe('the standing sign', () => {
  it('is not there while storage has everything', () => {
    showBar(null);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['storage-full', 'Der er ikke mere plads på disken'],
    ['storage-lost', 'Pejlings data på computeren er slettet'],
    ['storage-refused', 'Computeren kan ikke gemme'],
  ] as const)('says why (%s), and that nothing is on the disk', (code, title) => {
    showBar({ error: { code }, rescue: null });
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain(title);
    expect(text).toContain('Intet er gemt på disken.');
    expect(text).toContain('Luk det ikke.');
  });

  it('has the rescue file one click away', async () => {
    const { user, saveRescue } = showBar(FULL);
    await user.click(screen.getByRole('button', { name: /Gem redningsfil/ }));
    expect(saveRescue).toHaveBeenCalledOnce();
  });

  it('says of a rescue file whether it has everything', () => {
    const name = 'Årsmøde redning.pejling';
    showBar({ ...FULL, rescue: { name, session, isDownload: false } });
    expect(screen.getByText(`Alt er i redningsfilen ${name}`)).toBeTruthy();
    // From then on the window is not the only place that holds it.
    expect(screen.getByRole('alert').textContent).not.toContain('kun i dette vindue');
  });

  it('does not say of a download that it has arrived', () => {
    const name = 'Årsmøde redning.pejling';
    showBar({ ...FULL, rescue: { name, session, isDownload: true } });
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain(`Se efter, at filen er kommet: ${name}`);
    expect(text).not.toContain('Alt er i redningsfilen');
  });

  it('says of a rescue file that it is behind', () => {
    const name = 'Årsmøde redning.pejling';
    showBar({ ...FULL, rescue: { name, session: { ...session }, isDownload: false } });
    expect(screen.getByText(`Gem redningsfilen igen. Det nyeste mangler i ${name}`)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Alt ligger kun i dette vindue');
  });

  it('offers no rescue file of a rehearsal, whose votes are made up', () => {
    const workshop = { ...session.workshop, rehearsalOf: 'w0' };
    showBar(FULL, { session: { ...session, workshop } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

/** Claims that all is safe, or that the program may be closed. */
const CLAIMS =
  /bevaret|(?<!Filen )er gemt|ligger stadig|luk Pejling|is safe|are safe|is saved|still on this computer|close Pejling/iu;

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(APP_ERROR_SAMPLES)(
    'no error claims that all is safe while memory alone has it (%s)',
    (error) => {
      for (const failedAct of ['open', 'save', 'export'] as const) {
        show(<ErrorBanner />, {
          ...{ language, error, failedAct, session, memoryOnly: FULL },
        });
        expect(screen.getByRole('alert').textContent).not.toMatch(CLAIMS);
        cleanup();
      }
    },
  );

  it('a screen that failed claims it neither', () => {
    const memoryOnly = FULL;
    show(<CrashPage thrown={new Error('x')} onCarryOn={() => undefined} />, {
      language,
      memoryOnly,
    });
    expect(document.body.textContent).not.toMatch(CLAIMS);
  });

  it('and both claim it while storage has everything', () => {
    show(<CrashPage thrown={new Error('x')} onCarryOn={() => undefined} />, { language });
    expect(document.body.textContent).toContain(dictionaryFor(language).errors.unexpected.kept);
  });
});
