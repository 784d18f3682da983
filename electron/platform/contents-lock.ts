/** Keeps the program's pages from navigating elsewhere, opening windows or embedding foreign pages. */
import { app } from 'electron';
import { developmentUrl, isOwnUrl } from './addresses';

/** Applies to every page created from now on. */
export function lockContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (event: { readonly preventDefault: () => void; readonly url: string }) => {
      // The development server reloads its own pages.
      if (developmentUrl === null || !isOwnUrl(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', refuse);
    contents.on('will-frame-navigate', refuse);
    contents.on('will-redirect', refuse);
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
