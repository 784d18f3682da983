/** Failures that no code caught: logged, and shown with what to do next. */
import type { AppStore } from '../../store/core/app-state';

/** The browser only says that a layout takes one more frame: nothing went wrong. */
const NOISE = 'ResizeObserver loop';

export function listenForFailures(store: AppStore): void {
  window.addEventListener('error', ({ error, message }: ErrorEvent) => {
    if (!message.startsWith(NOISE)) store.getState().catchFailure('error', error);
  });
  window.addEventListener('unhandledrejection', ({ reason }) =>
    store.getState().catchFailure('rejection', reason),
  );
}
