// @vitest-environment jsdom
/** What the facilitator sees when something went wrong, and the way on from there. */
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useApp } from '../store/react/store-context';
import { show } from '../testing/screen';
import { ErrorBoundary } from '../components/error-boundary';
import { BlockedPage } from './blocked-page';
import { CrashPage } from './blocked-page';
import { ErrorBanner } from './console/error-banner';

describe('the error banner', () => {
  it('is not there while all is well', () => {
    show(<ErrorBanner />, { error: null });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what happened and what to do, until it is put away', async () => {
    const { user, store } = show(<ErrorBanner />, { error: { code: 'storage-full' } });
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toMatch(/Der er ikke mere plads på disken/);
    expect(textContent).toMatch(/Frigør plads/);
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(store.getState().error).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('names the tables that have handed in slips', () => {
    show(<ErrorBanner />, { error: { code: 'tables-have-slips', tables: [18, 20] } });
    expect(screen.getByRole('alert').textContent).toMatch(/bord 18 og 20\./);
  });

  it.each([
    [{ code: 'file-missing', name: 'årsmøde.pejling' }, /Filen: årsmøde\.pejling$/],
    [{ code: 'file-newer', program: '9.0.0' }, /Gemt med Pejling 9\.0\.0$/],
  ] as const)('says which file %o is about', (error, text) => {
    show(<ErrorBanner />, { error });
    expect(screen.getByRole('alert').querySelector('.error-about')?.textContent).toMatch(text);
  });

  it.each([
    ['open', /Filen kan ikke åbnes.*adgang/],
    ['save', /Pejling kan ikke skrive i filen.*Ctrl\+Skift\+S/],
    ['export', /Pejling kan ikke skrive i filen.*Vælg en anden mappe/],
  ] as const)('advises by what was being done: %s', (failedAct, text) => {
    show(<ErrorBanner />, { error: { code: 'file-read-only', name: 'a' }, failedAct });
    expect(screen.getByRole('alert').textContent).toMatch(text);
  });

  it('says of all else what it is, whatever was done with a file before', () => {
    show(<ErrorBanner />, { error: { code: 'storage-full' }, failedAct: 'export' });
    expect(screen.getByRole('alert').textContent).toMatch(/ikke mere plads på disken/);
  });

  it('says nothing of a file that nobody knows', () => {
    show(<ErrorBanner />, { error: { code: 'file-newer', program: '' } });
    expect(screen.getByRole('alert').querySelector('.error-about')).toBeNull();
  });

  it('lets one carry on after a bug', async () => {
    const error = { code: 'unexpected', detail: 'TypeError: x' } as const;
    const { user, store } = show(<ErrorBanner />, { error });
    await user.click(screen.getByRole('button', { name: 'Fortsæt, hvor du slap' }));
    expect(store.getState().error).toBeNull();
  });

  it('keeps technical detail to itself', () => {
    const detail = 'ConstraintError: Key already exists';
    show(<ErrorBanner />, { error: { code: 'storage-failed', detail } });
    expect(screen.getByRole('alert').textContent).not.toMatch(/Constraint/);
  });
});

describe('the page of a program that can’t run', () => {
  it('tries again where that may help', async () => {
    const start = vi.fn(() => Promise.resolve());
    const { user } = show(<BlockedPage />, { error: { code: 'storage-refused' }, start });
    await user.click(screen.getByRole('button', { name: 'Prøv igen' }));
    expect(start).toHaveBeenCalledOnce();
  });

  it('names what the browser lacks, and offers nothing that can’t help', () => {
    const error = { code: 'browser-lacks', features: ['Web Locks', 'IndexedDB'] } as const;
    show(<BlockedPage />, { error });
    expect(screen.getByRole('alert').textContent).toMatch(/mangler: Web Locks, IndexedDB\./);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('sends a second window to the first one', () => {
    show(<BlockedPage />, { error: { code: 'second-window' } });
    expect(screen.getByRole('heading').textContent).toMatch(/allerede åben i et andet vindue/);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a bug in a screen', () => {
  /** A screen that breaks while a help dialog is open. */
  function Fragile() {
    if (useApp((state) => state.isHelpOpen)) throw new Error('Boom');
    return <p>Alt vel</p>;
  }

  function showFragile() {
    // React logs to the console whatever a boundary catches.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    return show(
      <ErrorBoundary onFailure={(thrown, retry) => <CrashPage thrown={thrown} onCarryOn={retry} />}>
        <Fragile />
      </ErrorBoundary>,
      { isHelpOpen: true },
    );
  }

  it('is said in words, with the detail folded away', () => {
    showFragile();
    expect(screen.getByRole('heading', { name: 'Noget gik galt i Pejling' })).toBeTruthy();
    expect(screen.getByText(/Alt, der er registreret, er bevaret/)).toBeTruthy();
    expect(screen.getByText('Error: Boom').closest('details')?.open).toBe(false);
  });

  it('is left by «Fortsæt, hvor du slap», which has the focus', async () => {
    const { store, user } = showFragile();
    const carryOn = screen.getByRole('button', { name: 'Fortsæt, hvor du slap' });
    expect(document.activeElement).toBe(carryOn);
    act(() => {
      store.setState({ isHelpOpen: false });
    });
    expect(screen.queryByText('Alt vel')).toBeNull();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Alt vel')).toBeTruthy();
  });

  it('comes back to the same page as long as the bug is there', async () => {
    const { user } = showFragile();
    await user.click(screen.getByRole('button', { name: 'Fortsæt, hvor du slap' }));
    expect(screen.getByRole('button', { name: 'Fortsæt, hvor du slap' })).toBeTruthy();
  });

  it('is none of a screen’s that works', () => {
    show(<ErrorBoundary onFailure={() => <p>Gik galt</p>}>Alt vel</ErrorBoundary>, {});
    expect(screen.queryByText('Gik galt')).toBeNull();
    expect(screen.getByText('Alt vel')).toBeTruthy();
  });
});
