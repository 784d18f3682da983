/** No page of the program ever goes elsewhere, opens a window or holds a foreign page. */
import { app } from 'electron';
import { developmentUrl, isOwnUrl } from './addresses';

/** Holds for every page that will ever be made. */
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
